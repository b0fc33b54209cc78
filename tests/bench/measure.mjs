// One engine on one pair in a process of its own.   node tests/bench/measure.mjs ENGINE BEFORE_FILE AFTER_FILE SECONDS
//
// Prints JSON: milliseconds of the first run and the median of the runs after it (of the first where there is no time for
// more), how many there were, the share of characters marked as changed, and whether the engine gave up.
import { readFileSync } from "node:fs";
import { engines } from "./engines.mjs";

const [name, beforePath, afterPath, seconds] = process.argv.slice(2);
const mostRuns = 15;
const read = (path) => readFileSync(path, "utf16le");
const [before, after] = [read(beforePath), read(afterPath)];
const compare = await engines[name]();

function run() {
  const begin = performance.now();
  const result = compare(before, after);
  return { time: performance.now() - begin, result };
}

const idle = process.resourceUsage().maxRSS * 1024;
const first = run();
const { marked, gaveUp } = first.result();
const times = [];
for (let spent = first.time; times.length < mostRuns && spent + first.time < seconds * 1000; spent += times.at(-1))
  times.push(run().time);
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    first: first.time,
    median: times[times.length >> 1] ?? first.time,
    runs: times.length + 1,
    marked: marked / Math.max(1, before.length + after.length),
    gaveUp,
    idle,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
