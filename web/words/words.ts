// All words people see, by language. A language is one table; English defines its shape, so the compiler finds what is missing.
// Counts go through Intl.PluralRules, numbers, dates and spans of time through Intl: no table spells a number.

import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";

export type Words = typeof english;
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly words: Words;
}

export const languages: readonly Language[] = [
  { tag: "en", name: "English", words: english },
  { tag: "de", name: "Deutsch", words: german },
  { tag: "es", name: "Español", words: spanish },
  { tag: "fr", name: "Français", words: french },
];

export const languageOf = (tag: string): Language =>
  languages.find((language) => language.tag === tag) ?? (languages[0] as Language);

/** The first of the reader's languages that there is a table for. */
export function preferredLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0] ?? "";
    if (languages.some((language) => language.tag === base)) return base;
  }
  return "en";
}
