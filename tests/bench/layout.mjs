// How much room the built page takes.   node tests/bench/layout.mjs BEFORE_FILE AFTER_FILE [WIDTH HEIGHT]
//
// Prints the height of the page in pixels, and the blank share of its columns: of the area of both columns, from the first
// paragraph to the last, what no paragraph covers. Spaces between paragraphs count as covered.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags } from "../browser/browsers.mjs";
import { pagePath } from "../browser/support.mjs";

const [before, after, width = "1440", height = "900"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
await page.goto(pathToFileURL(pagePath).href);
for (const [at, path] of [before, after].entries()) {
  await page.locator("textarea").nth(at).fill(readFileSync(path, "utf8"));
}
await page.keyboard.press("Control+Enter");
await page.locator(".masthead .walk").waitFor();
// Everything is drawn and laid out.
await page.waitForFunction(() => performance.getEntriesByName("variorum-rows").length > 0);
for (const chunk of await page.locator(".chunk").all()) {
  await chunk.evaluate((element) => {
    element.style.contentVisibility = "visible";
  });
}
const measured = await page.evaluate(() => {
  const columns = { before: [], after: [] };
  for (const paragraph of document.querySelectorAll(".cell p")) {
    const { top, bottom } = paragraph.getBoundingClientRect();
    const gap = Number.parseFloat(getComputedStyle(paragraph).marginBottom);
    columns[paragraph.closest(".cell").dataset.side].push([top, bottom + gap]);
  }
  const all = [...columns.before, ...columns.after];
  const from = Math.min(...all.map(([top]) => top));
  const to = Math.max(...all.map(([, bottom]) => bottom));
  const covered = all.reduce((sum, [top, bottom]) => sum + bottom - top, 0);
  return { height: document.documentElement.scrollHeight, blank: 1 - covered / (2 * (to - from)) };
});
console.log(`height ${measured.height} px, blank ${(measured.blank * 100).toFixed(1)} % of the columns`);
await browser.close();
