// A digest for each set of texts of what an engine says of them: two builds that print the same lines say the same, byte for byte.
//
//     scripts/dev digests [--engine FOLDER] [--against FOLDER]
//
// Into each digest goes, of every pair of texts, the JSON of the comparison and every column of it. The sets: the golden
// cases, plain and quietened; the texts of tests/quality; random cases (VARIORUM_DIGEST_CASES, 3000) with their options;
// families of texts; every pair of VARIORUM_BENCH/corpora. Without --engine it is dist/engine. With --against two engines are
// asked, and the command fails where they differ; columns that only one of them has are left out.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { caseOf } from "../tests/outside/cases.mjs";
import { families } from "../tests/outside/families.mjs";
import { goldenCases, qualityCases, quiet, root } from "../tests/support/texts.mjs";

const { values: given } = parseArgs({
  options: { engine: { type: "string", default: "dist/engine" }, against: { type: "string" } },
});
const familySize = 20_000; // code units of both texts together
const cases = Number(process.env.VARIORUM_DIGEST_CASES ?? 3000);

async function engineIn(folder) {
  const path = join(resolve(root, folder), "variorum.mjs");
  if (!existsSync(path)) throw new Error(`digests: ${path} is not there; build it first (scripts/dev wasm)`);
  const { loadEngine } = await import(pathToFileURL(path).href);
  return loadEngine();
}

/**
 * Adds a value to a hash, whatever it is made of: columns, numbers, words, objects of these. Only fields that `others` have, by
 * name: the order in which an object has its columns says nothing.
 */
function add(hash, value, others = []) {
  if (ArrayBuffer.isView(value)) {
    hash.update(`${value.constructor.name}${value.length}:`);
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (value !== null && typeof value === "object") {
    for (const [name, each] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (others.some((other) => !(name in other))) continue;
      hash.update(`${name}=`);
      add(
        hash,
        each,
        others.map((other) => other[name]),
      );
    }
  } else {
    hash.update(`${typeof value} ${value};`);
  }
}

/** The lines of a file of the corpora as pairs of texts, one at a time: the largest file is long. */
function* recordsOf(path) {
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { a_text: before, b_text: after } = JSON.parse(line);
    yield { before, after };
  }
}

function* randomCases() {
  for (let number = 0; number < cases; number++) yield caseOf(number);
}

function* familyPairs() {
  for (const make of Object.values(families)) {
    const [before, after] = make(familySize);
    yield { before, after };
  }
}

const sets = {
  golden: () => goldenCases,
  "golden, quietened": () => goldenCases.map((texts) => ({ ...texts, options: quiet })),
  quality: () => qualityCases,
  random: randomCases,
  families: familyPairs,
};
const corpora = process.env.VARIORUM_BENCH && join(process.env.VARIORUM_BENCH, "corpora");
const files = corpora && existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith(".jsonl")) : [];
for (const name of files.sort()) sets[`corpora/${name}`] = () => recordsOf(join(corpora, name));

const folders = given.against ? [given.engine, given.against] : [given.engine];
const engines = await Promise.all(folders.map(engineIn));
const totals = engines.map(() => createHash("sha256"));
let different = 0;
let all = 0;
for (const [name, pairs] of Object.entries(sets)) {
  const hashes = engines.map(() => createHash("sha256"));
  let count = 0;
  for (const { before, after, options } of pairs()) {
    count++;
    const comparisons = engines.map((engine) => engine.compare(before, after, options));
    const said = engines.map((engine, at) => {
      const hash = createHash("sha256");
      add(hash, engine.compareToJson(before, after, options));
      add(hash, comparisons[at], comparisons);
      const digest = hash.digest();
      hashes[at].update(digest);
      return digest;
    });
    if (said.length === 2 && !said[0].equals(said[1])) {
      different++;
      console.log(`DIFFERENT: ${name}, pair ${count}`);
    }
  }
  all += count;
  const digests = hashes.map((hash) => hash.digest());
  for (const [at, digest] of digests.entries()) totals[at].update(digest);
  console.log(`${digests[0].toString("hex").slice(0, 32)}  ${name}: ${count} pairs`);
}
console.log(`${totals[0].digest("hex").slice(0, 32)}  all: ${all} pairs`);
if (files.length === 0) console.log("digests: the corpora are skipped, they are not here (VARIORUM_BENCH)");
if (given.against) console.log(`digests: ${different} of ${all} pairs differ from ${given.against}`);
if (different > 0) process.exitCode = 1;
