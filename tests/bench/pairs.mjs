// A seed → the pairs of texts that are measured, the same on every machine that has the same packages.
//
// In:   sources.mjs, and the size and kind that a name says.
// Out:  { before, after } for each name, made when asked for.
//
//     makePair("1 MB light")   a million code units of prose, and the same with one word in a hundred changed
//
// light: 1 % of the words. heavy: 20 % of the words, and paragraphs moved, sentences moved, paragraphs split and merged,
// added and cut. unrelated: two texts of different books.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, paragraphs } from "./sources.mjs";

const sizes = { "8 kB": 8_000, "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };

/** Mulberry32 (Ettinger 2017, public domain): enough for choosing words. */
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }
  below(bound) {
    return this.next() % bound;
  }
  chance(perMille) {
    return this.below(1000) < perMille;
  }
  of(list) {
    return list[this.below(list.length)];
  }
}

/** The same paragraphs with every word of four letters or more changed for another of theirs, always for the same. */
function reworded(texts, volume) {
  const words = [...new Set(texts.join(" ").match(/\p{L}{4,}/gu))].sort();
  const place = new Map(words.map((word, index) => [word, index]));
  const other = (word) => words[(place.get(word) + volume * 7919) % words.length];
  return texts.map((text) => text.replace(/\p{L}{4,}/gu, other));
}

/**
 * Paragraphs of about that many code units, none of them `seen` before: translations leave much of the handbook as it
 * was. What the sources are short of, further volumes have: the same in other words.
 */
function take(size, sources, seen = new Set()) {
  const taken = [];
  let length = 0;
  for (let volume = 0; ; volume++) {
    for (const source of sources) {
      const texts = paragraphs.of(source);
      for (const paragraph of volume > 0 ? reworded(texts, volume) : texts) {
        if (length >= size) return taken;
        if (seen.has(paragraph)) continue;
        seen.add(paragraph);
        taken.push(paragraph);
        length += paragraph.length + 2;
      }
    }
  }
}

// The handbook in English, the Bible, the handbook in other languages of Europe.
const latin = () => languages().filter((name) => !/^(ar|fa|ja|ko|zh|en)/.test(name));
const proseSources = () => ["en-US", "bible", ...latin()];
const unrelatedSources = () => [
  ["en-US", ...latin().filter((_, index) => index % 2 === 0)],
  ["bible", ...latin().filter((_, index) => index % 2 === 1)],
];

function changeWords(paragraph, perMille, random, words) {
  return paragraph
    .split(" ")
    .flatMap((word) => {
      if (!random.chance(perMille)) return [word];
      const how = random.below(4);
      return how === 0 ? [] : how === 1 ? [word, random.of(words)] : [random.of(words)];
    })
    .join(" ");
}

const wordsOf = (text) => text.slice(0, 20).flatMap((paragraph) => paragraph.split(" "));

export function light(text, seed) {
  const random = new Random(seed);
  const words = wordsOf(text);
  return text.map((paragraph) => changeWords(paragraph, 10, random, words));
}

export function heavy(text, seed) {
  const random = new Random(seed);
  const words = wordsOf(text);
  const sentences = (paragraph) => paragraph.match(/[^.!?]+[.!?]*\s*/g) ?? [paragraph];
  const out = [];
  for (const paragraph of text) {
    const changed = changeWords(paragraph, 200, random, words);
    const pieces = sentences(changed);
    const half = pieces.length >> 1;
    if (random.chance(30)) continue; // cut
    if (random.chance(30)) out.push(changeWords(random.of(text), 500, random, words)); // added
    if (random.chance(60) && out.length > 0)
      out[out.length - 1] += ` ${changed}`; // merged
    else if (random.chance(60) && half > 0)
      out.push(pieces.slice(0, half).join("").trim(), pieces.slice(half).join(""));
    else if (random.chance(60) && out.length > 3)
      out.splice(out.length - 1 - random.below(3), 0, changed); // moved near
    else out.push(changed);
    if (random.chance(60) && pieces.length > 2) out[random.below(out.length)] += ` ${pieces[0].trim()}`; // sentence moved
  }
  for (let move = 0; move < out.length / 50; move++) {
    const [paragraph] = out.splice(random.below(out.length), 1);
    out.splice(random.below(out.length), 0, paragraph);
  }
  return out.filter((paragraph) => paragraph.trim() !== "");
}

const joined = (text) => text.join("\n\n");

function prose(size, kind) {
  const text = take(size, proseSources());
  if (kind === "light") return { before: joined(text), after: joined(light(text, 1)) };
  if (kind === "heavy") return { before: joined(text), after: joined(heavy(text, 2)) };
  const seen = new Set();
  const [before, after] = unrelatedSources().map((sources) => joined(take(size, sources, seen)));
  return { before, after };
}

function repeated(count, piece) {
  return Array.from({ length: count }, piece).join("");
}

const special = {
  "one 1 MB paragraph": () => {
    const text = take(1_000_000, proseSources());
    return { before: text.join(" "), after: light(text, 3).join(" ") };
  },
  "a million short lines": () => {
    const words = take(400_000, ["bible"]).join(" ").split(" ");
    const random = new Random(4);
    const lines = Array.from({ length: 1_000_000 }, () => `${random.of(words)} ${random.below(10_000)}`);
    const changed = lines.map((line) => (random.chance(10) ? `${random.of(words)} ${random.below(10_000)}` : line));
    return { before: lines.join("\n"), after: changed.join("\n") };
  },
  "24,000 equal lines": () => {
    const line = () => "All work and no play makes Jack a dull boy.\n";
    return { before: repeated(24_000, line), after: repeated(24_001, line) };
  },
  "two words at random, 1 MB": () => {
    const text = (random) => repeated(180_000, () => (random.below(2) ? "left " : "right "));
    return { before: text(new Random(5)), after: text(new Random(6)) };
  },
  "two words at random, in lines": () => {
    const line = (random) => `${repeated(8, () => (random.below(2) ? "left " : "right "))}done.\n`;
    const text = (random) => repeated(20_000, () => line(random));
    return { before: text(new Random(7)), after: text(new Random(8)) };
  },
  "Chinese reversed": () => {
    const before = joined(take(300_000, ["zh-CN"]));
    return { before, after: [...before].reverse().join("") };
  },
};

/** Pairs that are no part of the repository, where VARIORUM_BENCH points at them. */
function outside(name) {
  const folder = process.env.VARIORUM_BENCH;
  if (!folder) return undefined;
  if (name === "the seed article") {
    const paths = ["version-7.txt", "version-8.txt"].map((file) => join(folder, "../seed", file));
    if (!paths.every(existsSync)) return undefined;
    const [before, after] = paths.map((path) => readFileSync(path, "utf8"));
    return { before, after };
  }
  const path = join(folder, "corpora/XL.jsonl");
  if (!existsSync(path)) return undefined;
  // The largest pair: a specification, hundreds of commits apart.
  const records = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const largest = records.reduce((best, record) => (record.a_text.length > best.a_text.length ? record : best));
  return { before: largest.a_text, after: largest.b_text };
}

export const pairNames = [
  "the seed article",
  ...Object.keys(sizes).flatMap((size) => ["light", "heavy", "unrelated"].map((kind) => `${size} ${kind}`)),
  "a real specification",
  ...Object.keys(special),
];

/** The two texts of a name; undefined where they are not on this machine. */
export function makePair(name) {
  if (special[name]) return special[name]();
  const [, size, kind] = name.match(/^(\d+ [kM]B) (\w+)$/) ?? [];
  return size ? prose(sizes[size], kind) : outside(name);
}
