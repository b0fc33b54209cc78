// A draft as the page has it, and as it is kept: texts stand apart under numbers, so that only a text that is new is written.
//
//     { versions: [{ text: "A cat." }, { text: "" }], … }   →   { versions: [{ text: 1 }, { text: 0 }], … }   and   1: "A cat."
//
// A number belongs to one text for good: a record and its texts are written together and can never be of two minds.

import { anyText, type Papers } from "../state/replaced";
import type { Draft, DraftSettings, State, Version } from "../state/state";

export interface KeptPapers {
  versions: readonly (Omit<Version, "text"> & { text: number })[];
  before: number;
  after: number;
}
export interface Kept extends KeptPapers, DraftSettings {
  /** Goes up with every writing of this draft: the greater one is the later one, whatever the clock says. */
  edition: number;
  /** When it was written, for the order among drafts. */
  saved: number;
  replaced: readonly KeptPapers[];
  offered: KeptPapers | null;
}

export type Texts = ReadonlyMap<number, string>;

export function draftOf(state: State): Draft {
  const { versions, before, after, view, quieten, pinned, forbidden, replaced, offered } = state;
  return { versions, before, after, view, quieten, pinned, forbidden, replaced, offered };
}

export const isEmpty = (draft: Draft): boolean => !anyText(draft) && draft.replaced.length === 0 && !draft.offered;

/** The draft with numbers for texts, those texts, and the next number that is free. Texts that have a number keep it. */
export function numbered(draft: Draft, known: Texts, free: number, edition: number) {
  const byLength = new Map<number, [number, string][]>();
  const texts = new Map<number, string>();
  let next = free;
  const note = (number: number, text: string) => {
    const alike = byLength.get(text.length);
    if (alike) alike.push([number, text]);
    else byLength.set(text.length, [[number, text]]);
  };
  const numberOf = (text: string): number => {
    if (text === "") return 0;
    const found = byLength.get(text.length)?.find((one) => one[1] === text);
    const number = found ? found[0] : next++;
    if (!found) note(number, text);
    texts.set(number, text);
    return number;
  };
  const papers = ({ versions, before, after }: Papers): KeptPapers => ({
    versions: versions.map((version) => ({ ...version, text: numberOf(version.text) })),
    before,
    after,
  });
  for (const [number, text] of known) note(number, text);
  const { view, quieten, pinned, forbidden, replaced, offered } = draft;
  const kept: Kept = {
    ...papers(draft),
    ...{ view, quieten, pinned, forbidden, edition, saved: Date.now() },
    replaced: replaced.map(papers),
    offered: offered && papers(offered),
  };
  return { kept, texts, next };
}

/** The draft with its texts. One that cannot be found is empty, and `complete` says so. */
export function whole(kept: Kept, texts: Texts): { draft: Draft; complete: boolean } {
  let complete = true;
  const textOf = (number: number): string => {
    const text = number === 0 ? "" : texts.get(number);
    if (text === undefined) complete = false;
    return text ?? "";
  };
  const papers = ({ versions, before, after }: KeptPapers): Papers => ({
    versions: versions.map((version) => ({ ...version, text: textOf(version.text) })),
    before,
    after,
  });
  const { view, quieten, pinned, forbidden, replaced, offered } = kept;
  const draft: Draft = {
    ...papers(kept),
    ...{ view, quieten, pinned, forbidden },
    replaced: replaced.map(papers),
    offered: offered && papers(offered),
  };
  return { draft, complete };
}
