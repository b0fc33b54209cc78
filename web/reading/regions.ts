// Which change a drawn stretch belongs to.
//
// In:   the comparison's columns. Out: for each region, and for each move, the index of its change (-1 where there is none).
//
//     changes  0 edited "three" → "five",  1 moved     region 0 → 0,  move 0 → 1

import { type Comparison, changeKinds, type SideColumns } from "../../wasm/comparison";
import { firstAbove } from "../base/ranges";

export interface ChangeIndex {
  readonly ofRegion: Int32Array;
  readonly ofMove: Int32Array;
}

export function indexChanges(comparison: Comparison): ChangeIndex {
  const { before, after, changes, rows, moves } = comparison;
  const ofRegion = new Int32Array(regionCount(before, after)).fill(-1);
  const ofMove = new Int32Array(moves.edited.length).fill(-1);
  const claim = (side: SideColumns, begin: number, end: number, change: number) => {
    for (let span = firstAbove(side.spans.end, begin); span < side.spans.begin.length; span++) {
      if ((side.spans.begin[span] ?? 0) >= end) break;
      const region = side.spans.region[span] ?? -1;
      if (region >= 0 && ofRegion[region] === -1) ofRegion[region] = change;
    }
  };
  for (let change = 0; change < changes.kind.length; change++) {
    const kind = changeKinds[changes.kind[change] ?? 0];
    if (kind === "moved") ofMove[changes.move[change] ?? 0] = change;
    else if (kind === "edited") {
      claim(before, changes.beforeBegin[change] ?? 0, changes.beforeEnd[change] ?? 0, change);
      claim(after, changes.afterBegin[change] ?? 0, changes.afterEnd[change] ?? 0, change);
    } else if (kind === "inserted" || kind === "deleted") {
      const row = changes.row[change] ?? 0;
      claim(before, rows.beforeBegin[row] ?? 0, rows.beforeEnd[row] ?? 0, change);
      claim(after, rows.afterBegin[row] ?? 0, rows.afterEnd[row] ?? 0, change);
    }
  }
  return { ofRegion, ofMove };
}

function regionCount(...sides: SideColumns[]): number {
  let most = -1;
  for (const { spans } of sides) {
    for (let span = 0; span < spans.region.length; span++) most = Math.max(most, spans.region[span] ?? -1);
  }
  return most + 1;
}
