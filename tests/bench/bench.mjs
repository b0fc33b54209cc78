// How fast the shipped engine is, beside what a user could pick instead.   scripts/dev bench [--ours] [--only TEXT] [--seconds N]
// How fast it is beside another build of it.                               scripts/dev bench --against FOLDER [--only TEXT] [--seconds N]
//
// Every engine meets every pair of pairs.mjs in a process of its own, for at most N seconds (20). Prints medians in
// milliseconds, first runs, ratios, the share of characters marked as changed, and growth from size to size; writes them to
// tests/bench/speed-DATE.md. --ours measures no peers, --only measures the pairs whose name contains TEXT: then nothing is written.
// --against runs dist/engine and the engine of the other folder by turns in one process, for N seconds a pair, and prints the
// ratio of their times: what a busy machine does to one of them it does to both.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { bars } from "./bars.mjs";
import { engines } from "./engines.mjs";
import { makePair, pairNames } from "./pairs.mjs";
import { tables } from "./tables.mjs";

const { values: given } = parseArgs({
  options: {
    ours: { type: "boolean" },
    against: { type: "string" },
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "20" },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "build/bench/pairs");
mkdirSync(folder, { recursive: true });

async function measure(engine, paths) {
  const words = [
    join(root, "tests/bench/measure.mjs"),
    engine,
    ...paths,
    String(Math.min(5, Number(given.seconds) / 2)),
  ];
  const options = { timeout: Number(given.seconds) * 1000, killSignal: "SIGKILL", maxBuffer: 1 << 20 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=4096", ...words], options);
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed) return { failed: `> ${given.seconds} s` };
    return {
      failed: /heap|memory|stack size/i.test(error.stderr)
        ? "out of memory"
        : `failed: ${error.stderr.trim().split("\n").at(-1)}`,
    };
  }
}

function store(name, pair) {
  return ["before", "after"].map((side) => {
    const path = join(folder, `${name.replace(/\W+/g, "-")}.${side}`);
    writeFileSync(path, pair[side], "utf16le");
    return path;
  });
}

/** Prints for each pair how the shipped engine's time is to that of another build. */
async function measureAgainst(other) {
  const ratios = [];
  for (const name of pairNames.filter((name) => name.includes(given.only))) {
    const pair = makePair(name);
    if (!pair) {
      console.log(`${name}: not on this machine, left out`);
      continue;
    }
    const words = [join(root, "tests/bench/against.mjs"), join(root, "dist/engine"), other, ...store(name, pair)];
    const { stdout } = await promisify(execFile)(process.execPath, [...words, String(Number(given.seconds))]);
    const { least, ratio, median, rounds } = JSON.parse(stdout);
    ratios.push(ratio);
    const [ours, theirs] = least.map((time) => time.toFixed(1));
    console.log(
      `${name}: ${ours} to ${theirs} ms, ${ratio.toFixed(3)}; median of ${rounds} rounds ${median.toFixed(3)}`,
    );
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`all: ${mean.toFixed(3)} times the time of ${other}`);
}

if (given.against) {
  await measureAgainst(given.against);
  process.exit();
}

const measured = [];
for (const name of pairNames.filter((name) => name.includes(given.only))) {
  const pair = makePair(name);
  if (!pair) {
    console.log(`${name}: not on this machine, left out`);
    continue;
  }
  const row = { name, size: pair.before.length + pair.after.length, bar: bars[name], results: {} };
  const paths = store(name, pair);
  for (const engine of Object.keys(engines)) {
    if (given.ours && engine !== "ours" && engine !== "limit") continue;
    row.results[engine] = await measure(engine, paths);
    const { failed, median, first, marked } = row.results[engine];
    const shown = failed ?? `${median.toFixed(1)} ms, first ${first.toFixed(1)}, ${(100 * marked).toFixed(1)} % marked`;
    console.log(`${name} · ${engine}: ${shown}`);
  }
  measured.push(row);
}

const text = tables(measured);
console.log(`\n${text}`);
if (!given.ours && !given.only && measured.length > 0) {
  const date = new Date().toISOString().slice(0, 10);
  const path = join(root, `tests/bench/speed-${date}.md`);
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  writeFileSync(
    path,
    `# Speed, ${date}\n\nWritten by \`scripts/dev bench\` on ${machine}. Medians of up to 15 runs, in milliseconds.\n\n${text}`,
  );
  console.log(`written: tests/bench/speed-${date}.md${existsSync(path) ? "" : " (failed)"}`);
}
if (measured.some(({ results }) => results.ours?.failed)) process.exitCode = 1;
