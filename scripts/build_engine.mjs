// Makes dist/engine/, the npm package, of the wasm build and wasm/*.ts.   node scripts/build_engine.mjs [WASM_BUILD_FOLDER]
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wasmBuild = resolve(process.argv[2] ?? join(root, "build/wasm"));
const out = join(root, "dist/engine");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  target: "es2022",
  tsconfigRaw: {},
  legalComments: "none",
};

/** engine.ts and Emscripten's glue as one file that is CommonJS where there is a module, else sets globalThis.variorum. */
async function writeUmd() {
  const result = await build({
    ...common,
    entryPoints: ["wasm/engine.ts"],
    format: "cjs",
    platform: "neutral",
    alias: { variorum_wasm: join(wasmBuild, "variorum_wasm.js") },
    define: { VARIORUM_VERSION: JSON.stringify(version) },
    logOverride: { "indirect-require": "silent" },
  });
  writeFileSync(
    join(out, "variorum.js"),
    `(function (root, factory) {
  if (typeof module === "object" && module.exports) {
    factory(module, typeof require === "function" ? require : undefined, typeof __dirname === "string" ? __dirname : undefined);
  } else {
    var module_ = { exports: {} };
    factory(module_);
    root.variorum = module_.exports;
  }
})(globalThis, function (module, require, __dirname) {
${result.outputFiles[0].text}});
`,
  );
}

async function writeCommandLine() {
  const result = await build({
    ...common,
    entryPoints: ["wasm/cli.ts"],
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "the package beside it",
        setup(b) {
          b.onResolve({ filter: /^variorum$/ }, () => ({ path: "./variorum.mjs", external: true }));
        },
      },
    ],
  });
  writeFileSync(join(out, "cli.mjs"), `#!/usr/bin/env node\n${result.outputFiles[0].text}`, { mode: 0o755 });
}

/** The declarations of records.ts, comparison.ts and engine.ts as one file: written by the compiler, so they cannot lie. */
function writeTypes() {
  const scratch = join(root, "build/types");
  rmSync(scratch, { recursive: true, force: true });
  const flags = [
    "--noEmit",
    "false",
    "--declaration",
    "--emitDeclarationOnly",
    "--rootDir",
    "wasm",
    "--outDir",
    scratch,
  ];
  execFileSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "wasm/tsconfig.json", ...flags],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  const declarations = ["records", "comparison", "engine"].map((name) =>
    readFileSync(join(scratch, `${name}.d.ts`), "utf8").replace(/^(import|export \*) .*\n/gm, ""),
  );
  for (const name of ["variorum.d.ts", "variorum.d.mts"]) writeFileSync(join(out, name), declarations.join(""));
}

mkdirSync(out, { recursive: true });
if (!existsSync(join(wasmBuild, "variorum_wasm.wasm")))
  throw new Error(`${wasmBuild} has no variorum_wasm.wasm: build it first`);
copyFileSync(join(wasmBuild, "variorum_wasm.wasm"), join(out, "variorum.wasm"));
for (const [from, to] of [
  ["wasm/variorum.mjs", "variorum.mjs"],
  ["wasm/README.md", "README.md"],
  ["LICENSE", "LICENSE"],
  ["core/comparison.schema.json", "comparison.schema.json"],
]) {
  copyFileSync(join(root, from), join(out, to));
}
const { name, ...manifest } = JSON.parse(readFileSync(join(root, "wasm/package.json"), "utf8"));
writeFileSync(join(out, "package.json"), `${JSON.stringify({ name, version, ...manifest }, null, 2)}\n`);
await Promise.all([writeUmd(), writeCommandLine()]);
writeTypes();
