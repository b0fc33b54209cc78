// 7: no offset inside a surrogate pair or a grapheme cluster, by the runtime's own ICU.
//
// ICU may be newer than the engine's tables (Unicode 15.0 with rule GB9c of 15.1): the random texts hold nothing that later
// versions cut otherwise. A cluster is looked for in a window round each offset: Intl.Segmenter is slow on long texts.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const shortText = 20_000;
const window = 200;

/** Whether an offset lies between two clusters, as a function of it. */
function boundariesOf(text) {
  if (text.length > shortText) {
    return (offset) => {
      const from = Math.max(0, offset - window);
      const part = text.slice(from, offset + window);
      const at = offset - from;
      return segmenter.segment(part).containing(at)?.index === at;
    };
  }
  const starts = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) starts.add(index);
  return (offset) => starts.has(offset);
}

function isInPair(text, offset) {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** Every offset that the JSON names, by where it stands. */
function offsetsOf(comparison, side) {
  const { paragraphs, sentences, letters, rows, moves, changes } = comparison;
  return {
    paragraph: paragraphs[side],
    sentence: sentences[side],
    letters: letters[side],
    row: rows.map((row) => row[side]),
    span: rows.flatMap((row) => row[`${side}_spans`].map(([, begin, end]) => [begin, end])),
    move: moves.map((move) => move[side]),
    change: changes.map((change) => change[side]),
    also: rows
      .filter(({ also, before, after }) => also && (before[0] === before[1]) === (side === "before") && after)
      .map(({ also }) => also),
  };
}

export function charactersAreWhole(comparison, texts, say) {
  for (const side of ["before", "after"]) {
    const text = texts[side];
    const isBoundary = boundariesOf(text);
    for (const [name, ranges] of Object.entries(offsetsOf(comparison, side))) {
      for (const offset of ranges.flat()) {
        if (offset <= 0 || offset >= text.length) continue;
        if (isInPair(text, offset)) say(`7: a ${side} ${name} parts a surrogate pair at ${offset}`);
        else if (!isBoundary(offset)) say(`7: a ${side} ${name} parts a grapheme cluster at ${offset}`);
      }
    }
  }
}
