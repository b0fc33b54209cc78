// How long each family of families.mjs takes, and how it grows: timed, therefore in scripts/dev soak and in no test.
import { families } from "./families.mjs";

const sizes = [200_000, 800_000];
export const mostPerUnit = 1000; // ms a million code units, both texts together
export const mostGrowth = 1.3; // times linear, from one size to the other

/** The least time of some runs, in ms of this process, a million code units. */
function timed(engine, [before, after], runs) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    engine.compare(before, after);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least / ((before.length + after.length) / 1e6);
}

/** Times every family whose name contains `only`; calls told(name, [ms a million at each size], growth, tooSlow). */
export function timeFamilies(engine, told, only = "", runs = 3) {
  const slow = [];
  for (const [name, make] of Object.entries(families)) {
    if (!name.includes(only)) continue;
    const times = sizes.map((size) => timed(engine, make(size), runs));
    const growth = times[1] / times[0];
    // Below a tenth of what is allowed a hiccup of the machine is more than the text.
    const tooSlow = Math.max(...times) > mostPerUnit || (growth > mostGrowth && times[1] > mostPerUnit / 10);
    if (tooSlow) slow.push(name);
    told(name, times, growth, tooSlow);
  }
  return slow;
}
