// The one place where options are checked. What passes here the core takes as it is; what does not is an Error that names the
// option, its value and what is allowed.
import { type CompareOptions, type FormatOptions, type FormatWords, optionRules } from "./comparison";

type Rule = (typeof optionRules)[number];
type NumberRule = Extract<Rule, { type: "number" }>;
const names: readonly string[] = optionRules.map(({ name }) => name);

function shown(value: unknown): string {
  if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return String(value);
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function refuse(option: string, value: unknown, allowed: string): never {
  throw new Error(`option ${option} is ${shown(value)}: allowed is ${allowed}`);
}

function checkedSwitch(option: string, value: unknown, standard = false): boolean {
  if (value === undefined) return standard;
  return typeof value === "boolean" ? value : refuse(option, value, "true or false");
}

function checkedNumber({ name, least, most, standard }: NumberRule, value: unknown): number {
  if (value === undefined) return standard;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(name, value, `a whole number from ${least} to ${most}`);
}

function checkedWord(option: string, words: readonly string[], standard: number, value: unknown): number {
  const index = value === undefined ? standard : words.indexOf(value as string);
  return index >= 0 ? index : refuse(option, value, `one of ${words.join(", ")}`);
}

function checkedRange(option: string, value: unknown, length: number): [number, number] {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) {
    const [begin, end] = value as [number, number];
    if (begin >= 0 && begin <= end && end <= length) return [begin, end];
  }
  return refuse(option, value, `[begin, end] with 0 <= begin <= end <= ${length}, the length of the text`);
}

/** How many, then four numbers each: begin and end before, begin and end after. */
function checkedPairs(option: string, value: unknown, before: string, after: string): number[] {
  if (value === undefined) return [0];
  if (!Array.isArray(value)) return refuse(option, value, "an array of { before: [begin, end], after: [begin, end] }");
  const numbers = value.flatMap((pair: unknown, index) => {
    const place = `${option}[${index}]`;
    if (typeof pair !== "object" || pair === null)
      return refuse(place, pair, "{ before: [begin, end], after: [begin, end] }");
    const ranges = pair as { before?: unknown; after?: unknown };
    return [
      ...checkedRange(`${place}.before`, ranges.before, before.length),
      ...checkedRange(`${place}.after`, ranges.after, after.length),
    ];
  });
  return [numbers.length / 4, ...numbers];
}

function checked(rule: Rule, value: unknown, before: string, after: string): number[] {
  switch (rule.type) {
    case "flag":
      return [Number(checkedSwitch(rule.name, value, rule.standard))];
    case "word":
      return [checkedWord(rule.name, rule.words, rule.standard, value)];
    case "rangePairs":
      return checkedPairs(rule.name, value, before, after);
    case "number":
      return [checkedNumber(rule, value)];
  }
}

/** All options as numbers, in the order in which bindings.cpp takes them. Throws an Error for the first that is not allowed. */
export function checkOptions(options: CompareOptions | undefined, before: string, after: string): number[] {
  if (options !== undefined && (typeof options !== "object" || options === null || Array.isArray(options))) {
    throw new Error(`options are ${shown(options)}: allowed is an object with any of ${names.join(", ")}`);
  }
  const given: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) {
      throw new Error(`option ${name} is ${shown(value)}: there is no such option; allowed are ${names.join(", ")}`);
    }
  }
  return optionRules.flatMap((rule) => checked(rule, given[rule.name], before, after));
}

type Settings = Required<Pick<FormatOptions, "beforeName" | "afterName" | "colour">>;

/** What a format is told beside the options of the comparison, checked; all the options of a comparison that are left. */
export function checkFormatOptions(options: FormatOptions): Settings & { words: object; compare: CompareOptions } {
  // What is no object is refused as the options of a comparison are.
  if (typeof options !== "object" || options === null || Array.isArray(options)) checkOptions(options, "", "");
  const { beforeName = "before", afterName = "after", colour, words = {}, ...compare } = options;
  for (const [option, value] of Object.entries({ beforeName, afterName }))
    if (typeof value !== "string") refuse(option, value, "a string");
  if (typeof words !== "object" || words === null) refuse("words", words, "an object of strings");
  return { beforeName, afterName, colour: checkedSwitch("colour", colour), words, compare };
}

/** Checks that all words are there. */
export function checkWords(words: FormatWords): FormatWords {
  const { signs, ...strings } = words;
  for (const [name, value] of Object.entries(strings))
    if (typeof value !== "string") refuse(`words.${name}`, value, "a string");
  const isSign = ([character, ...texts]: readonly unknown[]) =>
    Number.isInteger(character) && texts.length === 2 && texts.every((text) => typeof text === "string");
  if (!Array.isArray(signs) || !signs.every((sign) => Array.isArray(sign) && isSign(sign)))
    refuse("words.signs", signs, "an array of [code point, sign, meaning]");
  return words;
}
