// How fast the built page is in Chromium.   node tests/bench/page.mjs [--runs N] [--only TEXT] [--write]     needs dist/index.html
//
// Prints, for each pair of pairs.mjs that has a bar here, medians in milliseconds beside their bars, from the moment both texts are
// there: to the engine's answer, to the first rows on screen, to all rows; the page's own share of the first paint; the longest
// task on the main thread; and the heap in megabytes. With --write also into tests/bench/page-DATE.md. Each run is a new browser
// that opens the page from disk, so the load is cold.
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { flags } from "../browser/browsers.mjs";
import { makePair } from "./pairs.mjs";

/** What may be taken at most, set when the product was designed. */
const readyBar = 150;
const bars = {
  "the seed article": { first: 35, all: 60 },
  "100 kB light": { first: 50, all: 120 },
  "1 MB light": { first: 100, all: 500 },
  "10 MB light": { first: 400, all: 4000, longest: 100 },
};
const columns = ["ready", "answer", "first", "page", "all", "longest", "heap"];
const heads = {
  ready: "load → ready",
  answer: "→ answer",
  first: "→ first rows painted",
  page: "of which the page",
  all: "→ all rows",
  longest: "longest task",
  heap: "heap, MB",
};

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string", default: "" },
    write: { type: "boolean" },
  },
});
const page = process.env.VARIORUM_PAGE ?? fileURLToPath(new URL("../../dist/index.html", import.meta.url));

/** What else the machine does: on two cores a load of five makes everything two or three times slower. */
const busy = loadavg()[0];
const lines = [
  ["pair", ...columns.map((column) => heads[column])],
  ["---", ...columns.map(() => "---:")],
];
const missed = [];
for (const [name, bar] of Object.entries(bars)) {
  const texts = name.includes(values.only) && makePair(name);
  if (!texts) continue;
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(texts));
  lines.push([name, ...columns.map((column) => cell(name, column, runs, { ...bar, ready: readyBar }[column]))]);
}
if (lines.length === 2) {
  console.error(
    "bench: none of the pairs is on this machine: expected bible-kjv-text and debian-handbook, or VARIORUM_BENCH",
  );
  process.exit(1);
}
const table = `${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`;
const verdict =
  missed.length === 0 ? "Every bar is met.\n" : `Not met:\n\n${missed.map((one) => `- ${one}\n`).join("")}`;
console.log(`${table}\n${verdict}`);
if (values.write) write(table, verdict);

function cell(name, column, runs, bar) {
  const sorted = runs.map((one) => one[column]).sort((a, b) => a - b);
  const median = Math.round(sorted[sorted.length >> 1]);
  if (bar === undefined) return String(median);
  if (median > bar) missed.push(`${name}, ${heads[column]}: ${median}, at most ${bar}`);
  return `**${median}** (${bar})`;
}

function write(table, verdict) {
  const date = new Date().toISOString().slice(0, 10);
  const text = `# The page in Chromium, ${date}

\`scripts/dev bench --browser --write\` writes this. Medians of ${values.runs} runs in milliseconds on ${cpus().length} cores of ${cpus()[0].model}, each in a new browser; bars in brackets. Other work went on: a load of ${busy.toFixed(1)} before the first run, ${loadavg()[0].toFixed(1)} after the last.

${table}
${verdict}`;
  writeFileSync(fileURLToPath(new URL(`./page-${date}.md`, import.meta.url)), text);
}

async function measure({ before, after }) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href);
    // The engine starts by itself meanwhile, as it does while a person looks for what to paste.
    await tab.waitForTimeout(800);
    const result = await tab.evaluate(compareHere, [before, after]);
    return { ...result, page: result.first - result.answer };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function compareHere(texts) {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const pasted = (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };
  const mark = (name) => performance.getEntriesByName(name)[0]?.startTime;
  pasted(texts[0]);
  await pause(300);
  longest = 0;
  const begin = performance.now();
  pasted(texts[1]);
  while (!mark("variorum-rows") || !mark("variorum-painted")) await pause(20);
  await pause(300);
  return {
    ready: mark("variorum-ready"),
    answer: mark("variorum-compared") - begin,
    first: mark("variorum-painted") - begin,
    all: mark("variorum-rows") - begin,
    longest,
    heap: performance.memory.usedJSHeapSize / 1e6,
  };
}
