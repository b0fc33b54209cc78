// The package as a stranger gets it: packed, installed into an empty folder, its README's example run.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { packageFolder, root } from "./support.mjs";

let folder;
let packed;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-package-"));
  const npm = (...words) =>
    execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  packed = JSON.parse(npm("pack", packageFolder, "--json", "--pack-destination", folder))[0];
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  npm("install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (file) => execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });

test("it holds what it should and nothing else", () => {
  assert.deepEqual(packed.files.map((file) => file.path).sort(), [
    "LICENSE",
    "README.md",
    "cli.mjs",
    "comparison.schema.json",
    "package.json",
    "variorum.d.mts",
    "variorum.d.ts",
    "variorum.js",
    "variorum.mjs",
    "variorum.wasm",
  ]);
  const manifest = JSON.parse(readFileSync(join(folder, "node_modules/variorum/package.json"), "utf8"));
  assert.equal(manifest.version, JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  assert.equal(manifest.dependencies, undefined);
});

test("the README's example runs", () => {
  const readme = readFileSync(join(folder, "node_modules/variorum/README.md"), "utf8");
  const example = /```js\n([\s\S]*?)```/.exec(readme)[1];
  writeFileSync(join(folder, "example.mjs"), example);
  const printed = run("example.mjs");
  assert.match(printed, /kept: 9, deleted: 1, inserted: 1, moved: 0/);
  assert.match(printed, /deleted Three/);
});

test("import gives what require gives", () => {
  writeFileSync(
    join(folder, "names.mjs"),
    `import { createRequire } from "node:module";
import * as imported from "variorum";
const required = createRequire(import.meta.url)("variorum");
console.log(Object.keys(imported).sort().join() === Object.keys(required).sort().join());`,
  );
  assert.equal(run("names.mjs"), "true\n");
});

test("require works", () => {
  writeFileSync(
    join(folder, "example.cjs"),
    'require("variorum").loadEngine().then((engine) => console.log(engine.compare("a", "a").rows.kind.length));',
  );
  assert.equal(run("example.cjs"), "1\n");
});

test("the types fit a strict program, from import and from require", () => {
  const program = `import { loadEngine, rowKinds, type Comparison, type CompareOptions } from "variorum";
const options: CompareOptions = { paragraphs: "newline", pinned: [{ before: [0, 1], after: [0, 1] }] };
const engine = await loadEngine({ wasmBinary: new Uint8Array() });
const comparison: Comparison = engine.compare("a", "b", options);
export const kind: "unchanged" | "changed" | "inserted" | "deleted" | "moved-from" | "moved-to" | undefined =
  rowKinds[comparison.rows.kind[0] ?? 0];
// @ts-expect-error: a budget is a number
engine.compare("a", "b", { budget: "large" });
`;
  writeFileSync(join(folder, "program.mts"), program);
  writeFileSync(
    join(folder, "program.cts"),
    'import variorum = require("variorum");\nexport const load = variorum.loadEngine;\n',
  );
  const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...flags, "program.mts", "program.cts"], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.equal(stdout, "");
  assert.equal(status, 0);
});

test("the command is there", () => {
  const { status, stdout } = spawnSync(join(folder, "node_modules/.bin/variorum"), ["--version"], { encoding: "utf8" });
  assert.equal(status, 0);
  assert.match(stdout, /^variorum \d+\.\d+\.\d+\n$/);
});
