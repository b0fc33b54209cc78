// Two builds of the engine in one process, by turns.   node tests/bench/against.mjs ENGINE_FOLDER OTHER_FOLDER BEFORE_FILE AFTER_FILE SECONDS
//
// Prints JSON: the least milliseconds of each, their ratio, the median of the ratios round by round, and how many rounds
// there were. A machine that is busy with something else slows both: a round is one run of each, and they take turns
// in going first.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, otherFolder, beforePath, afterPath, seconds] = process.argv.slice(2);
const mostRounds = 60;
const leastRounds = 3;
const [before, after] = [beforePath, afterPath].map((path) => readFileSync(path, "utf16le"));

async function engineIn(path) {
  const { loadEngine } = await import(pathToFileURL(join(resolve(path), "variorum.mjs")).href);
  return loadEngine();
}
const engines = [await engineIn(folder), await engineIn(otherFolder)];

/** Milliseconds that this process computed, whatever else the machine did meanwhile. */
function timed(engine) {
  const start = process.cpuUsage();
  engine.compare(before, after);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const engine of engines) timed(engine); // compiled now
const rounds = [];
const begin = performance.now();
while (rounds.length < leastRounds || (rounds.length < mostRounds && performance.now() - begin < seconds * 1000)) {
  const order = rounds.length % 2 === 0 ? [0, 1] : [1, 0];
  const times = [];
  for (const at of order) times[at] = timed(engines[at]);
  rounds.push(times);
}
const least = [0, 1].map((at) => Math.min(...rounds.map((times) => times[at])));
const ratios = rounds.map(([time, other]) => time / other).sort((x, y) => x - y);
console.log(
  JSON.stringify({ least, ratio: least[0] / least[1], median: ratios[ratios.length >> 1], rounds: rounds.length }),
);
