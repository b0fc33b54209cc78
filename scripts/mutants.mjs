// Takes one rule of the core away at a time and runs the tests: which of them notice?   scripts/dev mutants
//
//   scripts/dev mutants                every rule of tests/mutants/rules.txt, into tests/mutants/last.md
//   scripts/dev mutants --only TEXT    those whose name or file holds TEXT
//   scripts/dev mutants --again        those that no test noticed the last time, or that were not run yet
//   scripts/dev mutants --list         what the list holds; builds nothing
//
// The table is written when every rule was run once; what is run again is renewed in it.
//
// A rule without which all tests pass is either untested or needless. Only a copy of the sources, in build/mutants, is
// changed. The tests of the rule's own room run first, then those of the other rooms, then those of the whole: golden cases,
// the rest, the golden hashes. The first program that has a failing test settles the matter. A hash alone says that something
// changed and not what: such a rule wants a test that names its trouble, as one that nobody misses does.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const listFile = "tests/mutants/rules.txt";
const tableFile = "tests/mutants/last.md";
const copy = join(root, "build/mutants/tree");
const copied = ["CMakeLists.txt", "CMakePresets.json", "core", "scripts/cmake", "tests"];
const built = join(copy, "build/quick");
const resultsFile = join(root, "build/mutants/results.json");
const hashes = "GoldenHashes.*";
const wholeParts = ["*Golden.*", `*-*Golden.*:${hashes}`, hashes];

function fail(sentence) {
  console.error(`mutants: ${sentence}`);
  process.exit(2);
}

// --- the list --------------------------------------------------------------------------------------------------------

/** The rules of the list, each with the piece of source text it takes away and what stands there instead. */
function readRules() {
  const rules = [];
  for (const [index, line] of readFileSync(join(root, listFile), "utf8").split("\n").entries()) {
    const place = `${listFile}:${index + 1}`;
    const heading = /^== (\w+)\/([\w.]+): (.+)$/.exec(line);
    if (heading) {
      const [, room, file, name] = heading;
      if (rules.some((rule) => rule.name === name)) fail(`${place} names a rule a second time: ${name}`);
      rules.push({ place, room, file: `core/src/${room}/${file}`, name, piece: [], instead: [] });
    } else if (/^[-+]( |$)/.test(line) && rules.length > 0) {
      rules.at(-1)[line[0] === "-" ? "piece" : "instead"].push(line.slice(2));
    } else if (line !== "" && !line.startsWith("#")) {
      fail(
        `${place} is no line of a list of rules: expected "== room/file: rule", "- piece", "+ instead" or "# remark"`,
      );
    }
  }
  return rules.map((rule) => ({ ...rule, piece: rule.piece.join("\n"), instead: rule.instead.join("\n") }));
}

function checkRule(rule) {
  const path = join(root, rule.file);
  if (!existsSync(path)) fail(`${rule.place} names ${rule.file}, which is not there`);
  const times = rule.piece === "" ? 0 : readFileSync(path, "utf8").split(rule.piece).length - 1;
  if (times !== 1)
    fail(`${rule.place}: ${rule.file} holds this text ${times} times, expected once: ${JSON.stringify(rule.piece)}`);
  if (rule.piece === rule.instead) fail(`${rule.place} changes nothing`);
}

// --- the copy --------------------------------------------------------------------------------------------------------

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** Brings the copy up to date; what is the same already keeps its date, so that little is built anew. */
function copySources() {
  for (const part of copied) {
    const there = new Set(filesBelow(join(copy, part)).map((path) => relative(copy, path)));
    for (const path of filesBelow(join(root, part)).map((path) => relative(root, path))) {
      writeWhereOther(join(copy, path), readFileSync(join(root, path)));
      there.delete(path);
    }
    for (const path of there) rmSync(join(copy, path));
  }
}

function writeWhereOther(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

// --- building and running --------------------------------------------------------------------------------------------

function programs() {
  const folder = join(root, "tests/core");
  const rooms = [...readFileSync(join(root, "core/CMakeLists.txt"), "utf8").matchAll(/^variorum_room\((\w+)/gm)];
  const names = [...rooms.map(([, room]) => room), "formats"];
  return names.filter((name) => filesBelow(join(folder, name)).some((path) => path.endsWith("_test.cpp")));
}

/** Whether the test programs of those names could be built. */
function build(names) {
  const targets = names.map((name) => `test_${name}`);
  const run = spawnSync("cmake", ["--build", built, "-j", String(availableParallelism()), "--target", ...targets], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { works: run.status === 0, output: run.stdout + run.stderr };
}

/** The tests of a program that fail, crash or never end. */
function failuresOf(name, filter, seconds) {
  const program = join(built, "tests", `test_${name}`);
  const run = spawnSync(program, [`--gtest_filter=${filter}`], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: Math.ceil(seconds * 1000),
    killSignal: "SIGKILL",
  });
  const failed = [...run.stdout.matchAll(/^\[ {2}FAILED {2}\] ([\w/]+\.[\w/]+).* \(\d+ ms\)$/gm)].map(
    ([, test]) => test,
  );
  if (run.signal !== null) {
    const last = [...run.stdout.matchAll(/^\[ RUN {6}\] (.+)$/gm)].at(-1)?.[1] ?? name;
    failed.push(`${last} (${run.error?.code === "ETIMEDOUT" ? "never ends" : run.signal})`);
  }
  return failed;
}

/** The programs with a filter each, in the order in which they are asked about a rule of that room. */
function stepsFor(room, names) {
  const own = names.filter((name) => name === room);
  const others = names.filter((name) => name !== room);
  const steps = [...own, ...others].map((name) => ({ name, filter: "*" }));
  return [...steps, ...wholeParts.map((filter) => ({ name: "whole", filter }))];
}

const without = (filter, tests) =>
  tests.length === 0 ? filter : `${filter}${filter.includes("-") ? ":" : "-"}${tests.join(":")}`;

/** Builds the copy as it is. Tests that fail without any mutant are left out of account. */
function prepare(names) {
  copySources();
  if (!existsSync(join(built, "build.ninja"))) {
    const run = spawnSync("cmake", ["--preset", "quick", "--log-level=WARNING"], { cwd: copy, stdio: "inherit" });
    if (run.status !== 0) fail(`cmake could not configure ${copy}`);
  }
  const { works, output } = build([...names, "whole"]);
  if (!works) fail(`the tests cannot be built without any mutant:\n${output.slice(-3000)}`);
  const leftOut = [];
  const seconds = {};
  for (const { name, filter } of stepsFor("", names)) {
    const begin = Date.now();
    leftOut.push(...failuresOf(name, filter, 3600));
    seconds[name] = (seconds[name] ?? 0) + (Date.now() - begin) / 1000;
  }
  // A machine that others use as well may be ten times slower for a while.
  for (const name of Object.keys(seconds)) seconds[name] = 30 + 10 * seconds[name];
  return { leftOut, seconds };
}

/** What becomes of the tests without the rule: a verdict, and the tests that noticed. */
function judge(rule, names, { leftOut, seconds }) {
  const path = join(copy, rule.file);
  const original = readFileSync(path, "utf8");
  writeFileSync(
    path,
    original.replace(rule.piece, () => rule.instead),
  );
  try {
    let complete = false;
    for (const { name, filter } of stepsFor(rule.room, names)) {
      if (!complete) {
        const { works, output } = build(name === rule.room ? [name] : [...names, "whole"]);
        if (!works) return { verdict: "fault", tests: [/error: .*/.exec(output)?.[0] ?? "cannot be built"] };
        complete = name !== rule.room;
      }
      const tests = failuresOf(name, without(filter, leftOut), seconds[name]);
      if (tests.length > 0) return { verdict: filter === hashes ? "hash" : "killed", tests };
    }
    return { verdict: "survived", tests: [] };
  } finally {
    writeFileSync(path, original);
  }
}

// --- the table -------------------------------------------------------------------------------------------------------

const verdicts = {
  killed: "noticed",
  hash: "NOTICED BY A HASH ALONE",
  survived: "SURVIVED",
  fault: "DOES NOT COMPILE: a fault of the list",
};

function shown({ verdict, tests }) {
  if (verdict === "survived") return verdicts.survived;
  const few = tests.slice(0, 3).join(", ") + (tests.length > 3 ? ` and ${tests.length - 3} more` : "");
  return verdict === "killed" ? few : `${verdicts[verdict]}: ${few}`;
}

function totals(results) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const parts = Object.keys(verdicts).map(
    (verdict) => `${verdicts[verdict].split(":")[0].toLowerCase()} ${count(verdict)}`,
  );
  return `${results.length} rules: ${parts.join(", ")}.`;
}

function writeTable(rules, results, leftOut) {
  const lines = [
    "# Mutants: which test notices when a rule is gone",
    "",
    "Written by `scripts/dev mutants`; the rules and what is put in their place are in `rules.txt`.",
    "",
    totals(rules.map((rule) => results[rule.name])),
  ];
  if (leftOut.length > 0) lines.push("", `Left out, since they fail without any mutant: ${leftOut.join(", ")}.`);
  let room = "";
  for (const rule of rules) {
    if (rule.room !== room) lines.push("", `## ${rule.room}`, "", "| rule | file | noticed by |", "|---|---|---|");
    room = rule.room;
    const result = results[rule.name];
    lines.push(
      `| ${rule.name} | ${rule.file.split("/").at(-1)} | ${shown(result).replaceAll("|", "\\|")} |`,
    );
  }
  writeFileSync(join(root, tableFile), `${lines.join("\n")}\n`);
}

// --- the command -----------------------------------------------------------------------------------------------------

const [option, text, ...rest] = process.argv.slice(2);
const known =
  option === "--only" ? text !== undefined : [undefined, "--again", "--list"].includes(option) && text === undefined;
if (!known || rest.length > 0)
  fail(`no such option: ${process.argv.slice(2).join(" ")}; expected --only TEXT, --again or --list`);

const rules = readRules();
rules.forEach(checkRule);
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, "utf8")) : {};
const chosen = rules.filter(({ name, file }) => {
  if (option === "--again") return results[name]?.verdict !== "killed";
  return option !== "--only" || name.includes(text) || file.includes(text);
});
if (option === "--only" && chosen.length === 0) fail(`no rule's name or file holds "${text}"`);

if (option === "--list") {
  for (const rule of rules) console.log(`${rule.file.replace("core/src/", "").padEnd(32)} ${rule.name}`);
  console.log(`${rules.length} rules`);
} else {
  const names = programs();
  const start = prepare(names);
  for (const test of start.leftOut) console.log(`left out, since it fails without any mutant: ${test}`);
  for (const rule of chosen) {
    results[rule.name] = judge(rule, names, start);
    writeFileSync(resultsFile, JSON.stringify(results, null, 1));
    console.log(`${rule.file.replace("core/src/", "")}: ${rule.name}: ${shown(results[rule.name])}`);
  }
  if (rules.every(({ name }) => results[name])) writeTable(rules, results, start.leftOut);
  const found = chosen.map((rule) => results[rule.name]);
  console.log(totals(found));
  process.exitCode = found.every(({ verdict }) => verdict === "killed") ? 0 : 1;
}
