// Every pair of a folder through all invariants, native and wasm byte for byte; random cases through the outside checker;
// families of texts that could grow faster than they are long, timed.   scripts/dev soak [FILE.jsonl …]
//
// Without files: those of VARIORUM_BENCH/corpora, where that is set. Lines are JSON with a_text and b_text.
// VARIORUM_CASES sets how many random cases (50,000), and 0 leaves them out; VARIORUM_FAMILIES times those families alone
// whose name contains it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { mostGrowth, mostPerUnit, timeFamilies } from "../tests/outside/growth.mjs";
import { judgeAll } from "../tests/outside/judge.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { loadEngine } = await import(join(root, "dist/engine/variorum.mjs"));
const engine = await loadEngine();

function corpora() {
  const folder = process.env.VARIORUM_BENCH && join(process.env.VARIORUM_BENCH, "corpora");
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().map((name) => join(folder, name));
}

/** The lines that the native program prints. */
function nativeLines(path) {
  const child = spawn(join(root, "build/release/tests/variorum_soak"), [path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return createInterface({ input: child.stdout });
}

const counts = { pairs: 0, units: 0, coarse: 0, broken: 0, different: 0 };
async function soak(path) {
  const records = readFileSync(path, "utf8").trim().split("\n");
  let at = 0;
  for await (const line of nativeLines(path)) {
    if (line.startsWith("BROKEN ")) {
      counts.broken++;
      console.log(`${basename(path)}:${at}: ${line}`);
      continue;
    }
    const record = JSON.parse(records[at++]);
    const [before, after] = [record.a_text ?? record.before ?? "", record.b_text ?? record.after ?? ""];
    counts.pairs++;
    counts.units += before.length + after.length;
    const json = engine.compareToJson(before, after);
    if (json.includes('"coarse":true')) counts.coarse++;
    if (json === line) continue;
    counts.different++;
    console.log(`${basename(path)}:${at}: wasm and native differ`);
  }
  if (at !== records.length) throw new Error(`${path}: ${at} of ${records.length} pairs compared`);
}

const files = process.argv.length > 2 ? process.argv.slice(2) : corpora();
if (files.length === 0) console.log("soak: skipped, there are no corpora here (VARIORUM_BENCH)");
for (const path of files) await soak(path);
const { pairs, units, coarse, broken, different } = counts;
const size = `${(units / 1e6).toFixed(1)} million code units`;
console.log(
  `soak: ${pairs} pairs, ${size}, ${coarse} coarse, ${broken} invariants broken, ${different} pairs differ between native and wasm`,
);

const cases = Number(process.env.VARIORUM_CASES ?? 50_000);
const judged = judgeAll(engine, 0, cases, ({ number, generator }, lines) =>
  console.log(`soak: case ${number} (${generator}): ${lines.join("; ")}`),
);
const unmirrored = Object.values(judged.unmirrored).reduce((sum, count) => sum + count, 0);
console.log(
  `soak: ${judged.cases} random cases, ${judged.broken} broken, ${unmirrored} count other words when swapped`,
);

const slow = timeFamilies(
  engine,
  (name, times, growth, tooSlow) => {
    const shown = times.map((time) => time.toFixed(0).padStart(6)).join("");
    console.log(
      `soak: ${name.padEnd(30)}${shown} ms a million, growth ${growth.toFixed(2)}${tooSlow ? "  TOO SLOW" : ""}`,
    );
  },
  process.env.VARIORUM_FAMILIES,
);
console.log(`soak: ${slow.length} families above ${mostPerUnit} ms a million code units or ${mostGrowth} times linear`);
if (broken + different + judged.broken + slow.length > 0) process.exitCode = 1;
