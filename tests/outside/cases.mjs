// A number → a random case: two texts and options, the same on every machine.
//
//     caseOf(17)   { generator: "markup", before: "…", after: "…", options: {} }
//
// Each generator makes one kind of text that has caused trouble somewhere. None uses characters that Unicode cut otherwise
// after 15.1, so that any newer ICU may judge where characters end.
import { Random } from "./random.mjs";

const words =
  "the a of and to in said that was on for it with as council mayor river bridge budget flood school teachers voted Monday report company shares prices rose fell after before not no never three 12 1,500 20% £3.5 minister court judge police officer found new old red green house street north Smith Paris".split(
    " ",
  );

const sentenceOf = (random) => {
  const text = random.some(3, 14, () => random.of(words)).join(" ");
  return text[0].toUpperCase() + text.slice(1) + random.of([".", ".", ".", "?", "!", ".”", ""]);
};
const proseOf = (random, paragraphs = 6) =>
  random.some(1, paragraphs, () => random.some(1, 6, () => sentenceOf(random)));
const written = (document, between = "\n\n") => document.map((sentences) => sentences.join(" ")).join(between);

/** Pieces taken out, put in, doubled, changed places: what happens to any list of pieces. */
function edited(random, pieces, piece) {
  const out = [...pieces];
  for (let edits = 1 + random.below(5); edits > 0; edits--) {
    const at = random.below(out.length + 1);
    const kind = random.below(5);
    if (kind === 0) out.splice(at, 1 + random.below(3));
    else if (kind === 1) out.splice(at, 0, ...random.some(1, 3, piece));
    else if (kind === 2) out.splice(at, 1, piece());
    else if (kind === 3) out.splice(random.below(out.length + 1), 0, ...out.splice(at, 1 + random.below(4)));
    else out.splice(at, 0, ...out.slice(at, at + 1 + random.below(3)));
  }
  return out;
}

/** Two texts of pieces of an alphabet: one the other edited, or both on their own. */
function ofPieces(alphabet, { most = 60, few = 8 } = {}) {
  return (random) => {
    const own = random.oneIn(3) ? alphabet : random.some(2, few, () => random.of(alphabet));
    const piece = () => random.of(own);
    const before = random.some(0, most, piece);
    const after = random.oneIn(3) ? random.some(0, most, piece) : edited(random, before, piece);
    return [before.join(""), after.join("")];
  };
}

const oddBlanks = ["", "", " ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u3000", "\r\n", "\u200b", " \n", "\ufeff"];
const shapes = {
  plain: (text) => text,
  item: (text) => `- ${text}`,
  number: (text) => `1. ${text}`,
  heading: (text) => `# ${text}`,
  underlined: (text) => `${text}\n${"=".repeat(text.length % 40)}`,
  quote: (text) => `> ${text}`,
  fence: (text) => `\`\`\`js\nconst a = "${text}";\n\`\`\``,
  row: (text) => `| ${text.split(" ").join(" | ")} |`,
  link: (text) => `See [${text}](https://example.org/a_b?c=${text.length}#d) for <b>more</b>.`,
  mail: (text) => `${text} <name.surname@example.org> wrote:`,
  code: (text) => `${text.split(" ").join("_")}(x, y) -> z; // ${text}`,
};

const generators = {
  edits(random) {
    const document = proseOf(random);
    const sentences = document.map((paragraph) =>
      random.oneIn(2) ? edited(random, paragraph, () => sentenceOf(random)) : paragraph,
    );
    const after = (random.oneIn(2) ? edited(random, sentences, () => [sentenceOf(random)]) : sentences).map(
      (paragraph) =>
        paragraph.map((sentence) =>
          random.oneIn(3) ? edited(random, sentence.split(" "), () => random.of(words)).join(" ") : sentence,
        ),
    );
    return [written(document), written(after)];
  },
  orders(random) {
    const sentences = random.some(2, 7, () => sentenceOf(random));
    const text = (list) => {
      const between = random.of([" ", " ", "  ", "\n", "\n\n", "\r\n\r\n"]);
      return random.of(oddBlanks) + list.join(between) + random.of(oddBlanks);
    };
    return [text(sentences), text(random.shuffled(sentences))];
  },
  copies(random) {
    const few = random.some(2, 5, () => sentenceOf(random));
    const text = () =>
      written(
        random.some(0, 8, () => random.some(1, 4, () => random.of(few))),
        random.of(["\n\n", "\n"]),
      );
    return [text(), text()];
  },
  joiners: ofPieces(
    ["\u200d", "\ufe0f", "👨", "👩", "❤", "🏽", "🏳", "🌈", "a", " ", "\u200c", "🇩", "🇪", "1", "\u20e3", "."],
    { most: 12, few: 5 },
  ),
  emoji: ofPieces(["👨‍👩‍👧", "👍🏽", "❤️", "🇩🇪", "🇫🇷", "1️⃣", "😀", "word", " ", ". ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "©", "\n"]),
  marks: ofPieces(
    ["a", "e", "\u0301", "\u0323", "\u0308", "\u034f", "é", "ệ", " ", "n", "\u0300", "o", ".", "Å", "\u0327", "ß"],
    { most: 40 },
  ),
  indic: ofPieces([
    "क",
    "क्त",
    "क्\u200dत",
    "क्\u200cष",
    "स्त्री",
    "हिन्दी",
    " ",
    "। ",
    "নমস্কার",
    "ক্ষ",
    "తెలుగు",
    "క్క",
    "ക്ക",
    "मैं",
    "न्",
    "़",
    "ગુજ્જુ",
    "\n",
  ]),
  tamil: ofPieces(["தமிழ்", "க்ஷ", "ಕನ್ನಡ", "ไทย", "ภาษา", "ລາວ", "ខ្មែរ", "မြန်မာ", " ", "\n", "ၵ", "กำ", ". "]),
  ideographs: ofPieces([
    "你",
    "好",
    "世界",
    "。",
    "，",
    "かな",
    "カタカナ",
    "ー",
    "「",
    "」",
    "한국어",
    "ᄒ",
    "ᅡ",
    "ᆫ",
    "、",
    "\n",
    "ＡＢ",
    "1",
    "文\n",
    "日本語です。",
  ]),
  arabic: ofPieces([
    "السلام",
    "عليكم",
    "\u064e",
    "\u0651",
    "ـ",
    " ",
    "، ",
    "؟ ",
    "שלום",
    "עוֹלָם",
    "\u200f",
    "\u200e",
    "\u202e",
    "\u202c",
    "ﷺ",
    "123",
    "\u2067",
    "\u2069",
    "\n\n",
  ]),
  controls: ofPieces([
    "\0",
    "\u0001",
    "\u001b[31m",
    "\u0085",
    "\u00ad",
    "\u061c",
    "\u2028",
    "\u2029",
    "\u200b",
    "\u2060",
    "\ufeff",
    "word",
    " ",
    "\u000b",
    "\f",
    "\u007f",
    "\ufffe",
    ". ",
    "\u{e0041}",
  ]),
  lines: ofPieces(
    ["\n", "\r\n", "\r", "\n\n", " ", "\t", "\u00a0", "a", "One line.", "\u2028", "\u0085", "two lines\n"],
    { most: 30 },
  ),
  blanks: ofPieces([" ", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\u3000", "\ufeff", "\u2029"], { most: 14 }),
  surrogates: ofPieces(["\ud83d", "\ude00", "😀", "\udbff", "\udfff", "a", " ", "\u0301", "\u200d", ". ", "\n"], {
    most: 30,
  }),
  markup(random) {
    const block = () => shapes[random.of(Object.keys(shapes))](sentenceOf(random));
    const before = random.some(1, 12, block);
    const between = random.of(["\n", "\n\n"]);
    return [before.join(between), edited(random, before, block).join(random.oneIn(4) ? "\n" : between)];
  },
  wrapped(random) {
    const text = written(proseOf(random, 4));
    const wrap = (width, from) => from.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gm"), "$1\n");
    const width = 30 + random.below(50);
    const changed = edited(random, text.split(" "), () => random.of(words)).join(" ");
    return [wrap(width, text), wrap(random.oneIn(2) ? width : 30 + random.below(50), changed)];
  },
  typography(random) {
    const signs = [
      " ",
      "\u00a0",
      "“",
      "”",
      '"',
      "'",
      "’",
      "–",
      "-",
      "—",
      "…",
      "...",
      "ﬁ",
      "fi",
      "The",
      "the",
      "I",
      "a,",
      "a",
      ".",
      "12",
      "１２",
      "\u00ad",
      "e\u0301",
      "é",
      "A.",
      "\n",
    ];
    return ofPieces(signs, { most: 50, few: 12 })(random);
  },
  words(random) {
    const text = (count) =>
      random
        .some(0, count, () => random.of(["left", "right", "Left", "left.", "up"]))
        .join(random.of([" ", " ", "\n", ""]));
    return [text(200), text(200)];
  },
};

export const generatorNames = Object.keys(generators);

/** A range of a text with its ends between characters, or the whole of it. */
function rangeIn(random, text) {
  const ends = [random.below(text.length + 1), random.below(text.length + 1)].sort((x, y) => x - y);
  return ends[0] < ends[1] ? ends : [0, text.length];
}

function optionsOf(random, before, after) {
  if (random.oneIn(2)) return {};
  const options = {};
  for (const name of ["ignoreCase", "ignorePunctuation", "ignoreTypography", "ignoreWhitespace"])
    if (random.oneIn(2)) options[name] = true;
  if (random.oneIn(3)) options.paragraphs = random.of(["automatic", "blank_line", "newline"]);
  for (const name of ["linkFloor", "fillFloor", "moveFloor"]) if (random.oneIn(4)) options[name] = random.below(1001);
  if (random.oneIn(4)) options.budget = 1 + random.below(random.oneIn(2) ? 3 : 1000);
  for (const name of ["pinned", "forbidden"]) {
    if (random.oneIn(6) && before && after)
      options[name] = random.some(1, 3, () => ({ before: rangeIn(random, before), after: rangeIn(random, after) }));
  }
  return options;
}

/** The case of a number: generators take turns. */
export function caseOf(number) {
  const random = new Random(Math.imul(number, 2654435761) + 1);
  const generator = generatorNames[number % generatorNames.length];
  const [before, after] = generators[generator](random);
  return { number, generator, before, after, options: optionsOf(random, before, after) };
}
