// Makes dist/index.html: the whole product in one file, under a policy that lets nothing out.
//
//     node scripts/build_page.mjs        needs dist/engine (scripts/dev wasm)
//
// In web/index.html these three lines, once each, are replaced by what they name, bundled:
//
//     <link rel="stylesheet" href="style.css">
//     <script src="oldest.js"></script>
//     <script src="main.ts"></script>
//
// What the page says where it cannot run, in every language of web/words, fills #too-old and #no-script.
// Before main.ts come two data blocks, which no browser runs (so they need no hash) and main.ts reads as text:
//
//     #worker-source   worker.ts and the engine's glue as one classic script: the text of a Blob worker
//     #engine-wasm     variorum.wasm, deflated, as base64: the bytes to post to it (a third smaller than base64 of the wasm itself,
//                      also when the page is sent compressed)
//
// The policy goes right after <meta charset>, so that it holds before anything else is read.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const engine = join(root, "dist/engine");

/** "chrome 105" and the like: what the page is built for, and says that it needs. */
const oldest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).browserslist;
const oldestBrowsers = oldest.map((browser) => browser.replace(" ", ""));

async function bundle(entry, settings = {}) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: oldestBrowsers,
    tsconfigRaw: {},
    legalComments: "none",
    charset: "ascii",
    alias: { variorum: join(engine, "variorum.js") },
    loader: { ".txt": "text" },
    ...settings,
  });
  return result.outputFiles[0].text.trim();
}

/** A paragraph for every language, of what `sentence` takes from its words. */
async function inEveryLanguage(sentence) {
  const code = await bundle("web/words/words.ts", { format: "esm" });
  const { languages } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return languages.map(({ tag, words }) => `<p lang="${tag}">${sentence(words)}</p>`).join("");
}

/** Checks that a script may stand inside <script>: esbuild has escaped what would end the element or open a comment. */
function insideScript(script) {
  const trouble = /<\/script|<!--/i.exec(script);
  if (trouble) throw new Error(`a bundle contains ${trouble[0]} and cannot be inlined`);
  return script;
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`web/index.html has ${parts.length - 1} of ${from}: expected one`);
  return parts.join(to);
}

const [script, worker, style, check] = await Promise.all([
  bundle("web/main.ts", {
    define: {
      variorumVersion: JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version),
      variorumNotices: JSON.stringify(
        ["LICENSE", "NOTICE"].map((name) => readFileSync(join(root, name), "utf8")).join("\n"),
      ),
    },
  }),
  bundle("web/engine/worker.ts"),
  bundle("web/style.css"),
  // An older browser must be able to read it: what is newer than its JavaScript does not build.
  bundle("web/oldest.js", { target: "es5" }),
]);
const named = oldest.map((browser) => browser.charAt(0).toUpperCase() + browser.slice(1)).join(", ");
const tooOld = await inEveryLanguage((words) => words.tooOld(named));
const noScript = await inEveryLanguage((words) => words.noScript);
const wasm = deflateRawSync(readFileSync(join(engine, "variorum.wasm")), { level: 9 }).toString("base64");
const checkScript = insideScript(check);
const mainScript = insideScript(`if(!window.variorumTooOld)${script}`);
const workerScript = insideScript(worker);
const policy = [
  "default-src 'none'",
  // The worker's script as well: where no worker can start, the page runs it itself.
  `script-src ${hash(checkScript)} ${hash(mainScript)} ${hash(workerScript)} 'wasm-unsafe-eval'`,
  "worker-src blob:",
  `style-src ${hash(style)}`,
  "img-src data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

let page = readFileSync(join(root, "web/index.html"), "utf8");
const charset = /<meta charset="utf-8" ?\/?>/i.exec(page)?.[0] ?? '<meta charset="utf-8">';
page = replaceOnce(page, charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
page = replaceOnce(page, '<link rel="stylesheet" href="style.css">', `<style>${style}</style>`);
page = replaceOnce(page, '<script src="oldest.js"></script>', `<script>${checkScript}</script>`);
page = replaceOnce(page, '<div id="too-old" hidden>', `<div id="too-old" hidden>${tooOld}`);
page = replaceOnce(page, '<noscript id="no-script">', `<noscript id="no-script">${noScript}`);
page = replaceOnce(
  page,
  '<script src="main.ts"></script>',
  `<script type="text/plain" id="worker-source">${workerScript}</script>
<script type="application/octet-stream;base64" id="engine-wasm">${wasm}</script>
<script>${mainScript}</script>`,
);
writeFileSync(join(root, "dist/index.html"), page);
