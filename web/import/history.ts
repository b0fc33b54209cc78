// A history of versions in, what the papers hold out. The format is variorum-history, schema 1.
//
//     { versions: [{ time: "2026-05-04T09:00:00Z", title: "…", byline: "…", paragraphs: ["…"] }] }   →   [{ name, time, text }]

import { inOneLine } from "../../wasm/signs";
import type { Version } from "../state/state";
import { localTime } from "./dates";

export interface HistoryVersion {
  id?: string;
  time?: string;
  title?: string;
  byline?: string;
  comment?: string;
  text?: string;
  paragraphs?: readonly string[];
}

/** Headline and byline are part of what a reader compares: they stand above the text. */
export function versionsOf(history: { versions: readonly HistoryVersion[] }): Version[] {
  return history.versions.map((version, at) => {
    const body = version.text ?? version.paragraphs?.join("\n\n") ?? "";
    const text = [version.title, version.byline, body].filter(Boolean).join("\n\n");
    return {
      name: inOneLine(version.comment ?? version.id ?? String(at + 1)),
      time: version.time ? localTime(version.time) : "",
      text,
    };
  });
}
