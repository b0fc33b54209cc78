// What is copied from the comparison: the text of one version as given, without chips, notes, signs or the other column.
//
// In:   the document's selection. Out: a slice of the text, folds included, or null where nothing of a text is selected.

import type { Reading } from "../reading/reading";
import type { Side } from "../state/state";
import { placeOf } from "./text";

/** `side` is the column that is selected in; inline, where both texts run together, the newer one is copied. */
export function selectedText(reading: Reading, selection: Selection, side: Side): string | null {
  let [from, to] = [Infinity, -Infinity];
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = selection.getRangeAt(index);
    for (const node of textsIn(range)) {
      const place = placeOf(node);
      if (place?.side !== side || node.parentElement?.closest(".twin")) continue;
      // A node that stands for more than is drawn of it is copied whole.
      const partly = place.end - place.begin === node.length;
      from = Math.min(from, place.begin + (partly && node === range.startContainer ? range.startOffset : 0));
      to = Math.max(to, partly && node === range.endContainer ? place.begin + range.endOffset : place.end);
    }
  }
  return from < to ? reading[side].slice(from, to) : null;
}

function* textsIn(range: Range): Generator<Text> {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) {
    yield root;
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) yield node as Text;
  }
}

/** Puts a text on the clipboard; says whether it could. Where a page opened from disk may not, it is copied as if it were selected. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("copy", put, { capture: true, once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", put, { capture: true });
    return done;
  }
}
