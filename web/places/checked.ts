// What comes out of storage is checked before it is believed: another page of this origin, or an earlier edition of this one, may
// have written it. What does not fit is passed over; a draft without its papers is none.

import type { RangePair } from "../../wasm/comparison";
import type { Quieten, View } from "../state/state";
import type { Kept, KeptPapers } from "./draft";

type Fields = Record<string, unknown>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const count = (value: unknown): number => (isCount(value) ? value : 0);
const string = (value: unknown): string => (typeof value === "string" ? value : "");

export function checked(value: unknown): Kept | null {
  const papers = papersIn(value);
  if (!papers) return null;
  const fields = fieldsOf(value);
  const quieten = fieldsOf(fields["quieten"]);
  const quiet = (what: Quieten) => quieten[what] === true;
  const view: View = fields["view"] === "inline" || fields["view"] === "changes" ? fields["view"] : "columns";
  return {
    ...papers,
    view,
    quieten: {
      ignoreCase: quiet("ignoreCase"),
      ignorePunctuation: quiet("ignorePunctuation"),
      ignoreTypography: quiet("ignoreTypography"),
      ignoreWhitespace: quiet("ignoreWhitespace"),
    },
    pinned: pairsIn(fields["pinned"]),
    forbidden: pairsIn(fields["forbidden"]),
    edition: count(fields["edition"]),
    saved: count(fields["saved"]),
    replaced: listOf(fields["replaced"])
      .map(papersIn)
      .filter((one) => one !== null),
    offered: papersIn(fields["offered"]),
  };
}

function papersIn(value: unknown): KeptPapers | null {
  const { versions: listed, before, after } = fieldsOf(value);
  const versions = listOf(listed).map((one) => {
    const { name, time, text } = fieldsOf(one);
    return { name: string(name), time: timeIn(time), text: count(text) };
  });
  const places = isCount(before) && isCount(after) && before < versions.length && after < versions.length;
  return places ? { versions, before, after } : null;
}

/** As a datetime-local field writes it, or nothing. */
const timeIn = (value: unknown): string =>
  typeof value === "string" && /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : "";

function pairsIn(value: unknown): RangePair[] {
  const isRange = (range: unknown) => {
    const [begin, end, ...rest] = listOf(range);
    return isCount(begin) && isCount(end) && begin <= end && rest.length === 0;
  };
  return listOf(value).filter((pair): pair is RangePair => {
    const { before, after } = fieldsOf(pair);
    return isRange(before) && isRange(after);
  });
}
