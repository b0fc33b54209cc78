// What a copy editor would stumble over, counted: claims of splits and merges that are none, verdicts that say too little, lines of
// the change list that repeat themselves or say nothing. On every pair of VARIORUM_BENCH/corpora; part of scripts/dev quality.
//
// The claims are judged from the JSON alone, by equal spans, not by the engine's own rule.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sources } from "../tests/engine/sources.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.env.VARIORUM_BENCH && join(process.env.VARIORUM_BENCH, "corpora");
if (!folder || !existsSync(folder)) {
  console.log("reading: skipped, there are no corpora here (VARIORUM_BENCH)");
  process.exit();
}
const { loadEngine } = await import(join(root, "dist/engine/variorum.mjs"));
const engine = await loadEngine();
const { unitsOf, entriesOf, verdictOf, asText, entryParts, english } = await sources(
  ...["entries", "verdict", "sentence", "en"].map((name) => `wasm/sentences/${name}`),
);

/** The places of the text that both share, outside of moves: the same number of each text, in order. */
function sharedPlaces({ rows }, side) {
  const out = [];
  for (const row of rows) {
    if (row.kind.startsWith("moved")) continue;
    for (const [kind, begin, end, quieted] of row[`${side}_spans`])
      if (kind === "equal" && !quieted) for (let at = begin; at < end; at++) out.push(at);
  }
  return out;
}

/** Whether every border between the paragraphs of a claim has a line end in the other text between the words beside it. */
function isFalseClaim(json, change, texts, shared) {
  const several = change.kind === "split" ? "after" : "before";
  const one = several === "after" ? "before" : "after";
  const [begin, end] = change[several];
  const hasWord = (at) => /[\p{L}\p{N}]/u.test(texts[several][shared[several][at]]);
  return json.paragraphs[several]
    .filter(([at]) => at > begin && at < end)
    .every(([border]) => {
      let [low, high] = [0, shared[several].length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (shared[several][middle] < border) low = middle + 1;
        else high = middle;
      }
      let [last, next] = [low - 1, low];
      while (last >= 0 && shared[several][last] >= begin && !hasWord(last)) last--;
      while (next < shared[several].length && shared[several][next] < end && !hasWord(next)) next++;
      if (!(shared[several][last] >= begin && shared[several][next] < end)) return true;
      return /[\n\r\u2028\u2029]/.test(texts[one].slice(shared[one][last], shared[one][next]));
    });
}

const counts = {
  pairs: 0,
  claims: 0,
  falseClaims: 0,
  tooLittle: 0,
  lines: 0,
  repeated: 0,
  wordless: 0,
  moves: 0,
  mixed: 0,
};
const worded = ["content", "number", "name", "quotation", "negation"];

function read(before, after) {
  const comparison = engine.compare(before, after);
  const json = JSON.parse(engine.compareToJson(before, after));
  counts.pairs++;
  const verdict = verdictOf(comparison, before, after);
  const saysNothing = !verdict.same && (verdict.invisible.length > 0 || !verdict.noticed);
  if (saysNothing && json.changes.some((change) => worded.includes(change.class))) counts.tooLittle++;
  const shared = { before: sharedPlaces(json, "before"), after: sharedPlaces(json, "after") };
  readList(entriesOf(comparison, unitsOf(comparison, [...json.changes.keys()], before, after), before, after));
  for (const change of json.changes) {
    if (change.kind !== "split" && change.kind !== "merged") continue;
    counts.claims++;
    if (isFalseClaim(json, change, { before, after }, shared)) counts.falseClaims++;
  }
}

function readList(entries) {
  const said = new Map();
  for (const entry of entries) {
    const { kind, from, to, invisible } = entry.facts;
    const line = asText(entryParts(entry, english, false));
    counts.lines++;
    // The same change elsewhere: its place and count apart.
    const what = line.replace(/^[^:]*: | \([^(]*\)$/g, "");
    said.set(what, (said.get(what) ?? 0) + 1);
    if (!/[\p{L}\p{N}]/u.test(from + to) && invisible.length === 0) counts.wordless++;
    if (kind === "moved") {
      counts.moves++;
      if (!line.includes("of the older text")) counts.mixed++;
    }
  }
  for (const times of said.values()) if (times >= 4) counts.repeated += times;
}

for (const name of readdirSync(folder).filter((one) => one.endsWith(".jsonl"))) {
  for (const line of readFileSync(join(folder, name), "utf8").trim().split("\n")) {
    const { a_text, b_text, before = a_text, after = b_text } = JSON.parse(line);
    read(before, after);
  }
}
const share = (part, whole) => `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : 0} %)`;
console.log(`reading: ${counts.pairs} pairs
  claims of a split or merge that are none          ${share(counts.falseClaims, counts.claims)}
  pairs said not to differ, though wording does     ${share(counts.tooLittle, counts.pairs)}
  lines of the change list that stand four times    ${share(counts.repeated, counts.lines)}
  lines of the change list without a letter         ${share(counts.wordless, counts.lines)}
  moves whose sentence mixes the texts' numbers     ${share(counts.mixed, counts.moves)}`);
