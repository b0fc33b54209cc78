// How smoothly the built page scrolls.   node tests/bench/scroll.mjs [PARAGRAPHS]     needs dist/index.html
//
// Compares an invented text of so many paragraphs (4,500: 1 MB) in which 10,000 places changed, scrolls through it for four seconds,
// 120 pixels a frame, and prints frames a second, the longest frame, and the longest task on the main thread, in milliseconds.
// Without a graphics card the browser paints on the processor: what is told is what the machine does, not what the page asks of it.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags } from "../browser/browsers.mjs";
import { compare, pagePath, paragraphs } from "../browser/support.mjs";

const count = Number(process.argv[2] ?? 4500);
const older = paragraphs(count);
let changes = 0;
const newer = older.map((text) => text.replace(/\bold\b/g, (word) => (changes++ < 10_000 ? "new" : word)));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(pathToFileURL(pagePath).href);
await compare(page, older.join("\n\n"), newer.join("\n\n"));
await page.waitForFunction(() => performance.getEntriesByName("variorum-rows").length > 0, null, { timeout: 120_000 });
const { frames, seconds, longest, task } = await page.evaluate(
  () =>
    new Promise((resolve) => {
      let task = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) task = Math.max(task, duration);
      }).observe({ entryTypes: ["longtask"] });
      const begin = performance.now();
      let [frames, longest, last] = [0, 0, begin];
      const step = (now) => {
        longest = frames > 0 ? Math.max(longest, now - last) : 0;
        last = now;
        frames++;
        scrollBy(0, 120);
        if (now - begin < 4000) requestAnimationFrame(step);
        else resolve({ frames, seconds: (now - begin) / 1000, longest, task });
      };
      requestAnimationFrame(step);
    }),
);
const size = Math.round(older.join("\n\n").length / 1000);
console.log(
  `${size} kB, ${Math.min(changes, 10_000)} changes: ${(frames / seconds).toFixed(0)} frames a second, longest frame ${longest.toFixed(0)} ms, longest task ${task.toFixed(0)} ms`,
);
await browser.close();
