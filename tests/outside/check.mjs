// The invariants of a comparison, recomputed from its JSON and the two texts alone: nothing of the engine is used, and
// what the engine's own checks take for granted (where characters end, what was counted) is worked out anew.
//
//     complaints(before, after, json, options)   one line for each thing that is wrong; [] where all is well
//
// Unit: UTF-16 code units, half-open ranges, as in the JSON (core/include/variorum/formats.h).
import { charactersAreWhole } from "./characters.mjs";
import { countsAgree } from "./counts.mjs";

const oneSided = { inserted: "before", "moved-to": "before", deleted: "after", "moved-from": "after" };
const ownKind = { before: "deleted", after: "inserted" };
const isMoved = ({ kind }) => kind === "moved-from" || kind === "moved-to";
const isEmpty = ([begin, end]) => begin === end;
const overlap = (x, y) => x[0] < y[1] && y[0] < x[1];

/** 1 and 2: rows tile both texts in order, the spans of a row tile it. */
function tilesAreWhole({ rows }, texts, say) {
  for (const side of ["before", "after"]) {
    let at = 0;
    for (const [index, row] of rows.entries()) {
      const [begin, end] = row[side];
      if (begin !== at || end < begin) say(`1: row ${index} does not tile the ${side} text`);
      for (const [kind, from, to, spanClass] of row[`${side}_spans`]) {
        if (from !== at || to <= from) say(`2: the ${side} spans of row ${index} do not tile it at ${from}`);
        if (kind !== "equal" && kind !== ownKind[side]) say(`2: row ${index} has a span ${kind} on the ${side} side`);
        if (kind !== "equal" && !spanClass) say(`2: row ${index} has a span without a class at ${from}`);
        at = to;
      }
      if (at !== end) say(`2: the ${side} spans of row ${index} end at ${at}, the row at ${end}`);
      at = end;
    }
    if (at !== texts[side].length) say(`1: the rows end at ${at} of ${texts[side].length} in the ${side} text`);
  }
  rows.forEach((row, index) => {
    if (isEmpty(row.before) && isEmpty(row.after)) say(`1: row ${index} is empty`);
  });
}

/** A row of one side holds nothing of the other; a row that is called changed has a change. */
function kindsAgree({ rows, coarse, paragraphs, sentences }, say) {
  const differing = (row) => ["before", "after"].flatMap((side) => differencesOf(row, side, sentences[side]));
  rows.forEach((row, index) => {
    const other = oneSided[row.kind];
    if (other && !isEmpty(row[other]))
      say(`4: row ${index} is ${row.kind} and holds ${row[other]} of the ${other} text`);
    const differences = differing(row);
    if (row.kind === "changed" && differences.length === 0) say(`row ${index} is changed and has no changed span`);
    if (row.kind === "unchanged" && differences.some(({ told }) => told))
      say(`row ${index} is unchanged and has changed spans`);
    const otherText = isEmpty(row.before) ? "before" : "after";
    if (row.also && !(row.also[0] < row.also[1] && row.also[1] <= paragraphs[otherText].at(-1)?.[1]))
      say(`row ${index} stands also at ${row.also}, where nothing stands`);
  });
  if (coarse !== rows.some((row) => row.coarse)) say("the comparison is coarse and no row is, or the other way round");
}

/** The spans that are not equal; `told` where a reader is told of one: it is no white space between sentences. */
function differencesOf(row, side, sentences) {
  return row[`${side}_spans`]
    .filter(([kind]) => kind !== "equal")
    .map(([, begin, end, spanClass]) => ({
      told:
        spanClass !== "white space" ||
        (end !== row[side][1] && sentences.some((sentence) => overlap(sentence, [begin, end]))),
    }));
}

/** The text of the equal spans inside a range; quieted differences, which have a class, may differ. */
function equalText(row, side, text, [first, last]) {
  let out = "";
  for (const [kind, begin, end, spanClass] of row[`${side}_spans`]) {
    const [from, to] = [Math.max(begin, first), Math.min(end, last)];
    if (kind === "equal" && !spanClass && from < to) out += text.slice(from, to);
  }
  return out;
}

/** 3: what is called equal is equal, in rows and between both ends of a move. */
function equalIsEqual({ rows, moves }, texts, say) {
  const ends = moves.map(() => ({ before: "", after: "" }));
  rows.forEach((row, index) => {
    const within = moves[row.move] ?? row;
    const [before, after] = ["before", "after"].map((side) => equalText(row, side, texts[side], within[side]));
    if (row.move === undefined) {
      if (before !== after) say(`3: row ${index} has equal spans that are not equal`);
    } else if (ends[row.move]) {
      ends[row.move].before += before;
      ends[row.move].after += after;
    }
  });
  ends.forEach(({ before, after }, index) => {
    if (before !== after) say(`3: move ${index} has equal spans that are not equal`);
  });
}

const quietedBy = {
  case: "ignoreCase",
  punctuation: "ignorePunctuation",
  typography: "ignoreTypography",
  "white space": "ignoreWhitespace",
};

/** 3: a difference is quieted where an option says so; a line that was wrapped anew is quiet always. */
function quietedAreAskedFor({ rows }, options, say) {
  for (const [index, row] of rows.entries()) {
    for (const [kind, begin, , spanClass] of [...row.before_spans, ...row.after_spans]) {
      if (kind !== "equal" || !spanClass || spanClass === "white space" || options[quietedBy[spanClass]]) continue;
      say(`3: row ${index} quiets ${spanClass} at ${begin}, which no option asks for`);
    }
  }
}

const blanks = /[\p{White_Space}\u200b\u2060\ufeff]+/gu;

/** 4: links are sorted, in bounds, and cross only where halves of a paragraph changed places. */
function linksAreWhole({ links, sentences, paragraphs }, texts, say) {
  const paragraphOf = (side, sentence) =>
    paragraphs[side].findIndex(
      ([begin, end]) => begin <= sentences[side][sentence][0] && sentences[side][sentence][1] <= end,
    );
  let furthest = -1;
  links.forEach((link, index) => {
    const previous = links[index - 1];
    if (previous && (previous.before - link.before || previous.after - link.after) >= 0)
      say(`4: link ${index} is out of order`);
    if (!sentences.before[link.before] || !sentences.after[link.after]) {
      say(`4: link ${index} is out of bounds`);
      return;
    }
    if (link.kind === "unchanged" || link.kind === "moved") {
      const [x, y] = ["before", "after"].map((side) =>
        texts[side].slice(...sentences[side][link[side]]).replace(blanks, ""),
      );
      if (x !== y) say(`4: link ${index} is ${link.kind} between sentences that differ`);
    }
    if (link.kind.startsWith("moved")) return;
    for (let k = link.after < furthest ? index : 0; k-- > 0; ) {
      const other = links[k];
      if (other.kind.startsWith("moved") || other.before === link.before || other.after <= link.after) continue;
      const together = ["before", "after"].some(
        (side) => paragraphOf(side, link[side]) === paragraphOf(side, other[side]),
      );
      if (!together) say(`4: links ${k} and ${index} cross`);
    }
    furthest = Math.max(furthest, link.after);
  });
}

/** 4: every moved row belongs to a move, every move has both ends and is told once. */
function movesAreWhole({ rows, moves, changes }, texts, say) {
  const first = moves.map(() => ({}));
  rows.forEach((row, index) => {
    if (isMoved(row) !== (row.move !== undefined))
      say(`4: row ${index} is moved without a move, or the other way round`);
    const move = moves[row.move];
    if (!isMoved(row)) return;
    if (!move) {
      say(`4: row ${index} has a move out of bounds`);
      return;
    }
    const side = row.kind === "moved-from" ? "before" : "after";
    if (!overlap(row[side], move[side])) say(`4: row ${index} lies outside its move`);
    first[row.move][side] ??= index;
  });
  moves.forEach((move, index) => {
    if (move.id !== index) say(`4: move ${index} is called ${move.id}`);
    for (const side of ["before", "after"])
      if (!(move[side][0] < move[side][1] && move[side][1] <= texts[side].length))
        say(`4: move ${index} is empty or out of bounds`);
    const { before, after } = first[index];
    if (before === undefined || after === undefined) {
      say(`4: move ${index} lacks an end`);
      return;
    }
    if (move.up !== after < before) say(`4: move ${index} says the wrong direction`);
    const told = changes.filter((change) => change.kind === "moved" && change.move === index).length;
    if (told !== 1) say(`4: move ${index} is told ${told} times`);
  });
}

function changesAreWhole({ changes, rows, moves, paragraphs }, texts, say) {
  changes.forEach((change, index) => {
    const row = rows[change.row];
    if (!row) {
      say(`change ${index} has a row out of bounds`);
      return;
    }
    if (index > 0 && changes[index - 1].row > change.row) say(`change ${index} is out of order`);
    if (change.move !== undefined && !moves[change.move]) say(`change ${index} has a move out of bounds`);
    for (const side of ["before", "after"]) {
      const [begin, end] = change[side];
      if (begin > end || end > texts[side].length) say(`change ${index} has a range out of bounds`);
      const paragraph = change[`${side}_paragraph`];
      if (paragraph !== undefined && !paragraphs[side][paragraph]) say(`change ${index} has a paragraph out of bounds`);
    }
    if ((change.kind === "inserted" || change.kind === "deleted") && change.kind !== row.kind)
      say(`change ${index} is ${change.kind} in a row that is ${row.kind}`);
  });
}

/** Ranges in order, not empty, inside the text. */
function rangesAreWhole({ paragraphs, sentences, letters, rows }, texts, say) {
  for (const side of ["before", "after"]) {
    for (const [name, ranges] of Object.entries({ paragraphs, sentences, letters })) {
      let last = 0;
      for (const [begin, end] of ranges[side]) {
        if (begin < last || end <= begin || end > texts[side].length)
          say(`${name} of ${side}: ${begin}–${end} is out of order`);
        last = end;
      }
    }
    const inside = (outer, [begin, end]) => outer.some((range) => range[0] <= begin && end <= range[1]);
    if (!sentences[side].every((sentence) => inside(paragraphs[side], sentence)))
      say(`a ${side} sentence lies outside all paragraphs`);
    const changed = rows.flatMap((row) =>
      row[`${side}_spans`].filter(([kind]) => kind !== "equal").map(([, begin, end]) => [begin, end]),
    );
    if (!letters[side].every((range) => inside(changed, range))) say(`${side} letters lie outside all changed words`);
  }
}

/** Everything that is wrong with a comparison, as JSON text. `validate` is the compiled schema, if it is to be asked. */
export function complaints(before, after, json, options = {}, validate = undefined) {
  const out = [];
  const say = (line) => out.push(line);
  const texts = { before, after };
  const comparison = JSON.parse(json);
  if (validate && !validate(comparison)) return [`schema: ${JSON.stringify(validate.errors?.slice(0, 2))}`];
  tilesAreWhole(comparison, texts, say);
  kindsAgree(comparison, say);
  equalIsEqual(comparison, texts, say);
  quietedAreAskedFor(comparison, options, say);
  linksAreWhole(comparison, texts, say);
  movesAreWhole(comparison, texts, say);
  changesAreWhole(comparison, texts, say);
  rangesAreWhole(comparison, texts, say);
  countsAgree(comparison, texts, say);
  charactersAreWhole(comparison, texts, say);
  return out;
}

/** 5: what is wrong with the comparison of a text and itself. */
export function complaintsOfItself(text, json, validate = undefined) {
  const out = complaints(text, text, json, {}, validate);
  const { rows, links, changes, sentences, stats } = JSON.parse(json);
  if (rows.some(({ kind }) => kind !== "unchanged")) out.push("5: a text compared with itself has a row that changed");
  if (
    links.length !== sentences.before.length ||
    links.some((link) => link.before !== link.after || link.kind !== "unchanged")
  )
    out.push("5: a sentence of a text compared with itself is not linked to itself");
  if (changes.length > 0 || stats.words.deleted + stats.words.inserted > 0)
    out.push("5: a text compared with itself lists changes");
  return out;
}

/** 6: whether the comparison of the swapped texts counts the same words the other way round. Ties excepted: see core.md. */
export function mirrors(json, swappedJson) {
  const [forth, back] = [json, swappedJson].map((text) => JSON.parse(text).stats.words);
  return forth.deleted === back.inserted && forth.inserted === back.deleted;
}
