// Runs the browser tests, a few files at once, in all browsers.   node scripts/run_browser_tests.mjs [SUITE…]
// A browser may stumble on a busy machine: a file that fails is run once more, alone, and called flaky if it then passes. One
// flaky file is forgiven, a second fails the run. Ends with the totals of each suite in the form of Node's test runner, and a
// plain line.
//
//     VARIORUM_JOBS   how many files at once: one more than the machine has cores, for tests wait a good part of their time
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";

const folder = "tests/browser";
const jobs = Number(process.env.VARIORUM_JOBS ?? availableParallelism() + 1);
// Longer than any file takes, on a busy machine too: a browser that hangs ends here.
const mostMilliseconds = 15 * 60_000;
const forgiven = 1;

/** Not of a suite: the model of drafts is a command of its own, for a thousand sequences take hours. `old` is WPE's alone. */
const apart = ["drafts_model", "old"];
const longest = ["drafts", "draft_tabs", "states"];
const everything = readdirSync(folder)
  .filter((name) => name.endsWith(".test.mjs"))
  .map((name) => name.replace(".test.mjs", ""))
  .filter((name) => !apart.includes(name));

/**
 * What is run where. Everything in Chromium; and what a person can do, once more over http: an origin of its own, other storage,
 * other clipboard. The files that take longest stand first, so that none is waited for alone at the end.
 */
const suites = {
  chromium: { files: [...longest, ...everything.filter((name) => !longest.includes(name))] },
  served: { environment: { VARIORUM_FROM: "http" }, files: ["states", "entry", "comparison", "languages"] },
  firefox: {
    environment: { VARIORUM_BROWSER: "firefox" },
    files: ["accessibility", "states", "entry", "comparison", "walking", "menus", "print"],
  },
  webkit: { environment: { VARIORUM_BROWSER: "webkit" }, files: ["returning", "smoke"] },
  "webkit-served": { environment: { VARIORUM_BROWSER: "webkit", VARIORUM_FROM: "http" }, files: ["smoke"] },
  old: { files: ["old"] },
};

/** Runs one file to its end: whether it passed, and what it printed, which is printed whole so that files do not mix. */
async function run({ suite, file }) {
  const test = spawn(process.execPath, ["--test", "--test-reporter=spec", `${folder}/${file}.test.mjs`], {
    timeout: mostMilliseconds,
    env: { ...process.env, ...suites[suite].environment },
  });
  const said = [];
  for (const stream of [test.stdout, test.stderr]) stream.on("data", (part) => said.push(part));
  const [code] = await once(test, "close");
  const output = Buffer.concat(said).toString();
  process.stdout.write(`\n-- ${suite}: ${file}\n${output}`);
  return { suite, file, passed: code === 0, output };
}

/** "ℹ pass 12" in what a file printed; nothing where it never got that far. */
const countOf = (output, name) => Number(new RegExp(`^ℹ ${name} ([\\d.]+)`, "m").exec(output)?.[1] ?? 0);

async function runAll(all) {
  const waiting = [...all];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

const total = (results, name) => results.reduce((sum, { output }) => sum + countOf(output, name), 0);

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);
for (const suite of chosen)
  if (!(suite in suites)) throw new Error(`"${suite}" is no suite; expected ${Object.keys(suites).join(", ")}`);
const begin = performance.now();
const results = await runAll(chosen.flatMap((suite) => suites[suite].files.map((file) => ({ suite, file }))));
const flaky = [];
for (const [at, result] of results.entries()) {
  if (result.passed) continue;
  results[at] = await run(result);
  if (results[at].passed) flaky.push(`${result.suite} ${result.file}`);
}

// A file that ended before it had counted anything has failed as well.
const silent = results.filter(({ passed, output }) => !passed && countOf(output, "fail") === 0);
const failed = total(results, "fail") + total(results, "cancelled") + silent.length;
console.log("\ntotals:");
for (const { suite, file } of silent) console.log(`ended without a count: ${suite} ${file}`);
for (const name of flaky) console.log(`flaky: ${name}`);
for (const suite of chosen) {
  const own = results.filter((result) => result.suite === suite);
  console.log(`${suite}:`);
  for (const name of ["tests", "pass", "fail", "cancelled", "skipped"]) console.log(`ℹ ${name} ${total(own, name)}`);
}
console.log(`ℹ duration_ms ${Math.round(performance.now() - begin)}`);
console.log(`${total(results, "pass")} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.some(({ passed }) => !passed) || flaky.length > forgiven ? 1 : 0;
