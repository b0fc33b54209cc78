// Takes one rule of the core away at a time and runs the tests: which of them notice?   scripts/dev mutants
//
//   scripts/dev mutants                every rule of tests/mutants/rules.txt, into tests/mutants/last.md
//   scripts/dev mutants --only TEXT    those whose name or file holds TEXT
//   scripts/dev mutants --again        those that no test noticed the last time, or that were not run yet
//   scripts/dev mutants --list         what the list holds; builds nothing
//
// A rule without which all tests pass is either untested or needless. The sources are not touched: the changed file is compiled
// in build/mutants as build/quick compiles the original, and linked before it. The tests of the rule's own room run first, then
// those of the other rooms, then those of the whole: golden cases, the rest. The first program that has a failing
// test settles the matter. A rule that nobody misses wants a test that names its trouble.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const listFile = "tests/mutants/rules.txt";
const tableFile = "tests/mutants/last.md";
const built = join(root, "build/quick");
const scratch = join(root, "build/mutants");
const resultsFile = join(scratch, "results.json");
const wholeParts = ["*Golden.*", "*-*Golden.*"];

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
    const heading = /^== (\w+)\/(\w+\.cpp): (.+)$/.exec(line);
    if (heading) {
      const [, room, file, name] = heading;
      if (rules.some((rule) => rule.name === name)) fail(`${place} names a rule a second time: ${name}`);
      rules.push({ place, room, file: `core/src/${room}/${file}`, name, piece: [], instead: [] });
    } else if (/^[-+]( |$)/.test(line) && rules.length > 0) {
      rules.at(-1)[line[0] === "-" ? "piece" : "instead"].push(line.slice(2));
    } else if (line !== "" && !line.startsWith("#")) {
      fail(
        `${place} is no line of a list of rules: expected "== room/file.cpp: rule", "- piece", "+ instead" or "# remark"`,
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

// --- building and running --------------------------------------------------------------------------------------------

/** The rooms that have a test program. */
function testedRooms() {
  const rooms = [...readFileSync(join(root, "core/CMakeLists.txt"), "utf8").matchAll(/^variorum_room\((\w+)/gm)];
  const testsOf = (room) => join(root, "tests/core", room);
  return rooms
    .map(([, room]) => room)
    .filter(
      (room) => existsSync(testsOf(room)) && readdirSync(testsOf(room)).some((file) => file.endsWith("_test.cpp")),
    );
}

/** Runs a program to its end, or for so many seconds. */
function run(command, args, { cwd = root, seconds = 0 } = {}) {
  const options = { cwd, timeout: Math.ceil(seconds * 1000), killSignal: "SIGKILL", maxBuffer: 1 << 28 };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ works: error === null, signal: error?.signal ?? null, late: error?.killed === true, stdout, stderr }),
    );
  });
}

/** How build/quick compiles each file and links each test program: commands for a shell in that folder. */
function readCommands(rooms) {
  const files = JSON.parse(readFileSync(join(built, "compile_commands.json"), "utf8"));
  const compile = Object.fromEntries(files.map(({ file, command }) => [file, command]));
  const link = {};
  for (const name of [...rooms, "whole"]) {
    const { stdout } = spawnSync("ninja", ["-C", built, "-t", "commands", `tests/test_${name}`], { encoding: "utf8" });
    link[name] = /^: && (.+? -o tests\/test_\w+ .+?) && /.exec(stdout.trim().split("\n").at(-1))?.[1];
    if (link[name] === undefined) fail(`${built} says not how it links test_${name}: expected a build by Ninja`);
  }
  return { compile, link };
}

/** The tests of a program that fail, crash or never end. */
async function failuresOf(program, filter, seconds) {
  const { signal, late, stdout } = await run(program, [`--gtest_filter=${filter}`], { seconds });
  const failed = [...stdout.matchAll(/^\[ {2}FAILED {2}\] ([\w/]+\.[\w/]+).* \(\d+ ms\)$/gm)].map(([, test]) => test);
  if (signal !== null) {
    const last = [...stdout.matchAll(/^\[ RUN {6}\] (.+)$/gm)].at(-1)?.[1] ?? basename(program);
    failed.push(`${last} (${late ? "never ends" : signal})`);
  }
  return failed;
}

/** The programs with a filter each, in the order in which they are asked about a rule of that room. */
function stepsFor(room, rooms) {
  const ordered = [...rooms.filter((name) => name === room), ...rooms.filter((name) => name !== room)];
  return [
    ...ordered.map((name) => ({ name, filter: "*" })),
    ...wholeParts.map((filter) => ({ name: "whole", filter })),
  ];
}

/** The filter without those tests. */
const without = (filter, tests) =>
  tests.length === 0 ? filter : `${filter}${filter.includes("-") ? ":" : "-"}${tests.join(":")}`;

/** Builds everything as it is. Tests that fail without any mutant are left out of account. */
async function prepare(rooms) {
  mkdirSync(scratch, { recursive: true });
  if (!existsSync(join(built, "build.ninja"))) {
    const { works } = await run("cmake", ["--preset", "quick", "--log-level=WARNING"]);
    if (!works) fail(`cmake could not configure ${built}`);
  }
  const { works, stdout } = await run("cmake", ["--build", "--preset", "quick"]);
  if (!works) fail(`the tests cannot be built without any mutant:\n${stdout.slice(-3000)}`);
  const leftOut = [];
  const seconds = {};
  for (const { name, filter } of stepsFor("", rooms)) {
    const begin = Date.now();
    leftOut.push(...(await failuresOf(join(built, "tests", `test_${name}`), filter, 3600)));
    seconds[name] = (seconds[name] ?? 0) + (Date.now() - begin) / 1000;
  }
  // A machine that others use as well may be ten times slower for a while.
  for (const name of Object.keys(seconds)) seconds[name] = 30 + 10 * seconds[name];
  return { rooms, leftOut, seconds, ...readCommands(rooms) };
}

/** What becomes of the tests without the rule: a verdict, and the tests that noticed. Works in a folder of its own. */
async function judge(rule, folder, { rooms, leftOut, seconds, compile, link }) {
  mkdirSync(folder, { recursive: true });
  const original = join(root, rule.file);
  const source = join(folder, basename(rule.file));
  const object = join(folder, "mutant.o");
  const shell = (command) => run("sh", ["-c", command], { cwd: built });
  writeFileSync(
    source,
    readFileSync(original, "utf8").replace(rule.piece, () => rule.instead),
  );
  // Without optimisation, since it runs once; without warnings, since what served the rule may be left unused.
  const compiled = await shell(compile[original].replace(/ -o \S+ -c \S+$/, ` -O0 -w -o ${object} -c ${source}`));
  if (!compiled.works)
    return { verdict: "fault", tests: [/error: .*/.exec(compiled.stderr)?.[0] ?? "does not compile"] };
  let linked = "";
  for (const { name, filter } of stepsFor(rule.room, rooms)) {
    const program = join(folder, `test_${name}`);
    if (linked !== name) {
      // The linker takes no file out of the library of which it has another already.
      const { works, stderr } = await shell(link[name].replace(/ -o \S+ /, ` ${object} -o ${program} `));
      if (!works) fail(`test_${name} cannot be linked with ${source}:\n${stderr}`);
      linked = name;
    }
    const tests = await failuresOf(program, without(filter, leftOut), seconds[name]);
    if (tests.length > 0) return { verdict: "killed", tests };
  }
  return { verdict: "survived", tests: [] };
}

// --- the table -------------------------------------------------------------------------------------------------------

const verdicts = {
  killed: "noticed",
  survived: "SURVIVED",
  fault: "DOES NOT COMPILE: a fault of the list",
};

function shown({ verdict, tests } = { verdict: "not run yet", tests: [] }) {
  if (verdict === "not run yet") return verdict;
  if (verdict === "survived") return verdicts.survived;
  const few = tests.slice(0, 3).join(", ") + (tests.length > 3 ? ` and ${tests.length - 3} more` : "");
  return verdict === "killed" ? few : `${verdicts[verdict]}: ${few}`;
}

function totals(results) {
  const count = (verdict) => results.filter((result) => result?.verdict === verdict).length;
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
    lines.push(`| ${rule.name} | ${rule.file.split("/").at(-1)} | ${shown(result).replaceAll("|", "\\|")} |`);
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
  const start = await prepare(testedRooms());
  for (const test of start.leftOut) console.log(`left out, since it fails without any mutant: ${test}`);
  const waiting = [...chosen];
  const work = async (_, number) => {
    for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
      results[rule.name] = await judge(rule, join(scratch, `worker${number}`), start);
      // Written beside it first: whoever stops this between two rules finds it whole.
      writeFileSync(`${resultsFile}.new`, JSON.stringify(results, null, 1));
      renameSync(`${resultsFile}.new`, resultsFile);
      writeTable(rules, results, start.leftOut);
      console.log(`${rule.file.replace("core/src/", "")}: ${rule.name}: ${shown(results[rule.name])}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const found = chosen.map((rule) => results[rule.name]);
  console.log(totals(found));
  process.exitCode = found.every(({ verdict }) => verdict === "killed") ? 0 : 1;
}
