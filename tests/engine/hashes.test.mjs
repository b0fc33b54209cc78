// The engine as shipped says what tests/golden/hashes.txt has of it, like every native build (tests/golden/hashes_test.cpp).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { goldenCases, loadEngine, quiet, randomCases, root } from "./support.mjs";

const engine = await loadEngine();
const seedsPerBlock = 10;
const pairsPerSeed = 3; // edits, copies, noise

/** Two FNV-1a hashes of 32 bits over the JSON of all pairs, plain and quietened. */
function hashOf(pairs) {
  let [first, second] = [2166136261, 3141592653];
  const add = (json) => {
    for (const byte of Buffer.from(json)) {
      first = Math.imul(first ^ byte, 16777619);
      second = Math.imul(second ^ byte, 16777619);
    }
  };
  for (const { before, after } of pairs) {
    add(engine.compareToJson(before, after));
    add(engine.compareToJson(before, after, quiet));
  }
  return [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The sentences of a text of tests/quality, a line each, without their numbers. */
function qualityTexts(name) {
  const lines = readFileSync(join(root, "tests/quality/texts", name), "utf8")
    .split("\n")
    .slice(0, -1);
  const [before, after] = ["--- before", "--- after"].map((line) => lines.indexOf(line));
  const text = (begin, end) =>
    lines
      .slice(begin, end)
      .map((line) => `${line.slice(line.indexOf(" ") + 1)}\n`)
      .join("");
  return { before: text(before + 1, after), after: text(after + 1) };
}

test("golden hashes: this engine says what every build says", () => {
  const lines = [];
  const byName = (x, y) => (x.name < y.name ? -1 : 1);
  for (const each of [...goldenCases].sort(byName)) lines.push(`${hashOf([each])} golden/${each.name}`);
  for (const name of readdirSync(join(root, "tests/quality/texts")).sort())
    lines.push(`${hashOf([qualityTexts(name)])} quality/${name}`);
  const random = randomCases(100);
  for (let seed = 0; seed * pairsPerSeed < random.length; seed += seedsPerBlock) {
    const block = random.slice(seed * pairsPerSeed, (seed + seedsPerBlock) * pairsPerSeed);
    lines.push(`${hashOf(block)} random/${seed}`);
  }
  assert.equal(`${lines.join("\n")}\n`, readFileSync(join(root, "tests/golden/hashes.txt"), "utf8"));
});
