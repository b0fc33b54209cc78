// How fast the built page is in Chromium.   node tests/bench/page.mjs [RUNS]     needs dist/index.html (scripts/dev site)
//
// Prints, for each size, medians in milliseconds: the page's load until it is ready; from both texts pasted to the answer, to the
// first rows painted, to all rows there; the longest task on the main thread; and the heap in megabytes.
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags, paragraphs } from "../browser/support.mjs";

const runs = Number(process.argv[2] ?? 5);
const page = process.env.VARIORUM_PAGE ?? fileURLToPath(new URL("../../dist/index.html", import.meta.url));
const edited = (text, every) => text.map((one, at) => (at % every === 0 ? one.replace("old", "new") : one));
const pair = (count, every) => {
  const text = paragraphs(count);
  return [text.join("\n\n"), edited(text, every).join("\n\n")];
};
const sizes = { "8 kB": pair(32, 3), "100 kB": pair(400, 4), "1 MB": pair(4000, 4) };
const columns = ["ready", "answer", "first", "all", "longest", "heap"];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
console.log(["pair".padEnd(8), ...columns.map((name) => name.padStart(8))].join(""));
for (const [name, texts] of Object.entries(sizes)) {
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(texts));
  const medians = columns.map((column) => {
    const values = measured.map((one) => one[column]).sort((a, b) => a - b);
    return String(Math.round(values[values.length >> 1])).padStart(8);
  });
  console.log([name.padEnd(8), ...medians].join(""));
}
await browser.close();

async function measure(texts) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.waitForTimeout(300);
  const result = await tab.evaluate(async (both) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    const pasted = (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    };
    pasted(both[0]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    longest = 0;
    const begin = performance.now();
    pasted(both[1]);
    const mark = (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    while (!mark("variorum-rows")) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      ready: mark("variorum-ready"),
      answer: mark("variorum-compared") - begin,
      first: mark("variorum-painted") - begin,
      all: mark("variorum-rows") - begin,
      longest,
      heap: performance.memory.usedJSHeapSize / 1e6,
    };
  }, texts);
  await context.close();
  return result;
}
