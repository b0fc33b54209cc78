// Numbers, plurals, dates and spans of time in one language, by Intl.
//
//     const say = formats("en"); say.plural(2, { one: "word", other: "words" })  → "2 words"

export type Plurals = { one?: string; many?: string; other: string };

export interface Formats {
  number(value: number): string;
  percent(value: number): string;
  /** "2 words": the number and the form that goes with it. */
  plural(count: number, forms: Plurals): string;
  list(parts: readonly string[]): string;
  /** "2, 3 and 5 more": the parts that there are. */
  and(parts: readonly (string | false)[]): string;
  /** "18 September 2015, 13:05"; the local time a version carries, or nothing. */
  date(time: string): string;
  /** "35 minutes": the largest unit of a span of milliseconds, rounded down, never zero. */
  span(milliseconds: number): string;
}

const units = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** Intl's makers are slow to start: each is made when it is first asked for, not for every language at load. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function formats(language: string): Formats {
  const tag = once(() => regional(language));
  const numbers = once(() => new Intl.NumberFormat(tag()));
  const percents = once(() => new Intl.NumberFormat(tag(), { style: "percent", maximumFractionDigits: 0 }));
  const rules = once(() => new Intl.PluralRules(tag()));
  const lists = once(() => new Intl.ListFormat(tag(), { type: "unit", style: "long" }));
  const sums = once(() => new Intl.ListFormat(tag(), { type: "conjunction", style: "long" }));
  const dates = once(() => new Intl.DateTimeFormat(tag(), { dateStyle: "long", timeStyle: "short" }));
  return {
    number: (value) => numbers().format(value),
    percent: (value) => percents().format(value / 100),
    plural(count, forms) {
      const rule = rules().select(count);
      const form = (rule === "one" || rule === "many" ? forms[rule] : undefined) ?? forms.other;
      return `${numbers().format(count)} ${form}`;
    },
    list: (parts) => lists().format(parts),
    and: (parts) => sums().format(parts.filter((part) => part !== false)),
    date(time) {
      const value = new Date(time);
      return time === "" || Number.isNaN(value.getTime()) ? "" : dates().format(value);
    },
    span(milliseconds) {
      const [unit, size] = units.find(([, each]) => milliseconds >= each) ?? ["second", 1000];
      const count = Math.max(1, Math.floor(milliseconds / size));
      return new Intl.NumberFormat(tag(), { style: "unit", unit, unitDisplay: "long" }).format(count);
    },
  };
}

/** The reader's own variety of a language, where the browser names one: dates differ between en-GB and en-US. */
function regional(language: string): string {
  const wanted = typeof navigator === "undefined" ? [] : navigator.languages;
  return wanted.find((tag) => tag.toLowerCase().split("-")[0] === language && isTag(tag)) ?? language;
}

/** Not every browser's is one: a system without a language gives "en-US@posix", which Intl refuses. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
