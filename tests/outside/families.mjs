// Kinds of text that could take more than their share of time, each at any size: what scripts/dev soak times.
//
//     families["equal words"](200_000)   [before, after], about 200,000 code units in both together
import { Random } from "./random.mjs";

/** A piece over and over, to a length. */
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length));

/** What make(k) gives for k = 0, 1 …, to a length. */
function grow(length, make) {
  const out = [];
  for (let k = 0, size = 0; size < length; k++) {
    out.push(make(k));
    size += out[k].length;
  }
  return out.join("");
}

const syllables = ["ka", "lo", "mi", "ner", "tu", "sha", "po", "ri", "ve", "don"];
const word = (rank) => [...String(rank + 10)].map((digit) => syllables[digit]).join("");
const wordOf = (random) => word(random.oneIn(2) ? random.below(60) : random.below(60 + random.below(8000)));
const sentenceOf = (random, of = wordOf) => `${random.some(5, 25, () => of(random)).join(" ")}.`;
const proseOf = (seed, length, between = "\n\n", of = wordOf) => {
  const random = new Random(seed);
  return grow(length, () => `${random.some(1, 6, () => sentenceOf(random, of)).join(" ")}${between}`);
};
/** The text with a word in so many changed. */
const reworded = (text, oneIn) => {
  const random = new Random(99);
  return text.replace(/\p{L}+/gu, (each) => (random.oneIn(oneIn) ? wordOf(random) : each));
};
const oneOf = (list) => (random) => random.of(list);
const halves = (make) => (length) => make(length / 2);
const shifted = (piece, extra) =>
  halves((half) => {
    const text = fill(piece, half);
    return [text, extra + text];
  });
const lettersOf = (first, count) => (random) => String.fromCodePoint(first + random.below(count));
const runOf = (seed, length, letter) => {
  const random = new Random(seed);
  return grow(length, () => letter(random));
};

export const families = {
  "light edits": halves((half) => [proseOf(1, half), reworded(proseOf(1, half), 100)]),
  "heavy edits": halves((half) => [proseOf(2, half), reworded(proseOf(2, half), 3)]),
  "nothing in common": halves((half) => [proseOf(3, half), proseOf(4, half, "\n\n", (random) => `x${wordOf(random)}`)]),
  "other texts of one language": halves((half) => [proseOf(3, half), proseOf(4, half)]),
  "one paragraph": halves((half) => [proseOf(5, half, " "), reworded(proseOf(5, half, " "), 30)]),
  "one line a sentence": halves((half) => [proseOf(6, half, "\n"), reworded(proseOf(6, half, "\n"), 30)]),
  "everything moved": halves((half) => {
    const text = proseOf(7, half).split("\n\n");
    return [text.join("\n\n"), [...text.slice(text.length / 2), ...text.slice(0, text.length / 2)].join("\n\n")];
  }),
  "paragraphs shuffled": halves((half) => {
    const text = proseOf(8, half).split("\n\n");
    return [text.join("\n\n"), new Random(1).shuffled(text).join("\n\n")];
  }),
  "sentences shuffled and edited": halves((half) => {
    const text = proseOf(9, half, " ").split(". ");
    return [text.join(". "), reworded(new Random(1).shuffled(text).join(". "), 20)];
  }),
  reversed: halves((half) => [proseOf(10, half), proseOf(10, half).split("\n\n").reverse().join("\n\n")]),
  "words reversed": halves((half) => [proseOf(11, half, " "), proseOf(11, half, " ").split(" ").reverse().join(" ")]),
  "equal lines": shifted(
    "All work and no play makes Jack a dull boy.\n",
    "All work and no play makes Jack a dull boy.\n",
  ),
  "equal words": shifted("la la la la la la la.\n", "la la la la la.\n"),
  "one word": shifted("a ", "a a a "),
  "two words in turn": halves((half) => [fill("a b ", half), fill("b a ", half)]),
  "three words in turn": halves((half) => [fill("a b c ", half), fill("c b a ", half)]),
  "two words at random": halves((half) =>
    ["left ", "right "].map((_, k) => runOf(k, half, oneOf(["left ", "right "]))),
  ),
  "two words in short lines": halves((half) =>
    [0, 1].map((k) => proseOf(20 + k, half, "\n", oneOf(["left", "right"]))),
  ),
  "ten words in sentences": halves((half) =>
    [0, 1].map((k) => proseOf(30 + k, half, "\n\n", (random) => word(random.below(10)))),
  ),
  "near copies of one sentence": halves((half) =>
    ["Monday", "Tuesday"].map((day, k) => grow(half, (n) => `The committee met in room ${n + k} on ${day}.\n`)),
  ),
  "numbered lines": halves((half) =>
    [0, 1].map((k) => grow(half, (n) => `word${(n * 7919) % 3000} ${n % 50 ? n : n + k}\n`)),
  ),
  "lines of numbers": halves((half) => [0, 7].map((k) => grow(half, (n) => `${n * 3 + k}\n`))),
  "blank lines": halves((half) => [fill("\n", half), fill("\n", half + 1)]),
  "blank lines between words": halves((half) => [fill("again\n\n\n\n", half), fill("again\n\n\n", half)]),
  blanks: halves((half) => [fill(" \t\u00a0", half), fill("\u00a0 \t", half)]),
  "one long word": halves((half) => [0, 1].map((k) => runOf(k, half, lettersOf(97, 26)))),
  "long words": halves((half) =>
    [0, 1].map((k) =>
      grow(half, (n) => `${runOf(n * 2 + k, 10_000, lettersOf(97, 26))}\n\nLine ${n} stands between.\n\n`),
    ),
  ),
  "marks on one letter": halves((half) => [`a${fill("\u0301\u0323", half)}`, `a${fill("\u0323\u0301", half)}`]),
  "marks on each letter": halves((half) => [fill("a\u0301\u0323 ", half), fill("a\u0323\u0301 ", half)]),
  "precomposed and not": halves((half) =>
    [0, 1].map((k) =>
      reworded(proseOf(40, half), 50)
        .replace(/[aeiou]/g, (letter) => `${letter}\u0301`)
        .normalize(k ? "NFC" : "NFD"),
    ),
  ),
  flags: shifted("🇩🇪🇫🇷", "🇩"),
  "zero width joiners": shifted("👩\u200d", "\u200d"),
  "joiners alone": halves((half) => [fill("\u200d", half), fill("\u200d ", half)]),
  "lone surrogates": shifted("\ud800\0", "\udc00"),
  ideographs: halves((half) => [
    runOf(50, half, lettersOf(0x4e00, 3000)),
    runOf(50, half, lettersOf(0x4e00, 3000)).split("").reverse().join(""),
  ]),
  "ideographs edited": halves((half) => {
    const text = grow(half, (n) => `${runOf(n, 20, lettersOf(0x4e00, 2000))}。`);
    const random = new Random(3);
    return [text, text.replace(/\p{Script=Han}/gu, (each) => (random.oneIn(50) ? "新" : each))];
  }),
  conjuncts: shifted("क्त", "क्"),
  "hindi words": halves((half) =>
    [0, 1].map((k) =>
      runOf(
        60 + k,
        half,
        (random) => `${random.some(2, 5, () => random.of(["क्त", "मि", "ना", "स्त्री", "है", "रो"])).join("")} `,
      ),
    ),
  ),
  thai: halves((half) => [0, 1].map((k) => runOf(70 + k, half, oneOf(["ภา", "ษา", "ไทย", "กำ", "ลัง", " "])))),
  arabic: halves((half) =>
    [0, 1].map((k) =>
      runOf(80 + k, half, (random) => `${random.some(2, 8, () => lettersOf(0x627, 36)(random)).join("")} `),
    ),
  ),
  "quotation marks": halves((half) => [fill("“a” 'b' ", half), fill('"a" ‘b’ ', half)]),
  "unclosed quotation marks": halves((half) => [fill("“a b. ", half), fill("“b a. ", half)]),
  "full stops": halves((half) => [fill(". ", half), fill("... ", half)]),
  abbreviations: halves((half) => [fill("Mr. A. B. said no. ", half), fill("Mr. B. A. said no. ", half)]),
  hyphens: halves((half) => [fill("a-b-c ", half), fill("a-c-b ", half)]),
  "list items": halves((half) => [0, 1].map((k) => grow(half, (n) => `- item ${(n * (k + 3)) % 997}\n`))),
  fences: halves((half) => [fill("```\na = b\n```\n", half), fill("```\nb = a\n```\n\n", half)]),
  "table rows": halves((half) =>
    [0, 1].map((k) => grow(half, (n) => `| ${n} | ${word(n % 500)} | ${n % 9 ? "yes" : k} |\n`)),
  ),
  "quoted mail": halves((half) => [fill("> > a b c\n", half), fill("> a b c\n", half)]),
  "a copy of everything": (length) => [proseOf(90, length / 3), proseOf(90, length / 3) + proseOf(90, length / 3)],
};
