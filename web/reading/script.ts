// Which East Asian language a paragraph is written in, told by its letters: fonts draw one code point in several ways, and Korean
// keeps its words whole at a line's end. Nothing is guessed of other languages.
//
//     "町議会は…" → "ja"    "市议会将…" → "zh"    "시의회는…" → "ko"    "The council…" → undefined

/** As much of a paragraph as tells. */
const looked = 120;
const hangul = /\p{Script=Hangul}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const han = /\p{Script=Han}/gu;
const beyondLatin = /[\u1100-\uffff]/;

export function eastAsianLanguage(text: string, begin: number, end: number): "ja" | "ko" | "zh" | undefined {
  const piece = text.slice(begin, Math.min(end, begin + looked));
  if (!beyondLatin.test(piece)) return undefined;
  const count = (letters: RegExp) => piece.match(letters)?.length ?? 0;
  const [korean, japanese, chinese] = [count(hangul), count(kana), count(han)];
  if (3 * (korean + japanese + chinese) < piece.trim().length) return undefined;
  if (korean > japanese + chinese) return "ko";
  return japanese > 0 ? "ja" : "zh";
}
