// How long the page's longest task is on what once stopped it.   node tests/bench/freezes.mjs [PAGE ...] [--only TEXT] [--seconds N]
//
// Prints a table, a column for each built page (dist/index.html alone by default): milliseconds of processor time, as
// tests/browser/freezes.mjs measures them; "> N s" where the page has not come back by then, "dies" where the browser ended it.
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { freezes, longestTask } from "../browser/freezes.mjs";
import { flags } from "../browser/support.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" }, seconds: { type: "string", default: "30" } },
});
const built = fileURLToPath(new URL("../../dist/index.html", import.meta.url));
const pages = positionals.length > 0 ? positionals : [built];

console.log(
  `| input | ${pages.map((_, at) => `page ${at + 1}, ms`).join(" | ")} |\n|---|${"---:|".repeat(pages.length)}`,
);
for (const [name, freeze] of Object.entries(freezes)) {
  if (!name.includes(values.only)) continue;
  const cells = [];
  for (const page of pages) cells.push(await measure(page, freeze));
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
process.exit(0);

async function measure(path, { ready = () => {}, act }) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`> ${values.seconds} s`), 1000 * Number(values.seconds));
  });
  const dead = new Promise((resolve) => page.on("crash", () => resolve("dies")));
  const run = async () => {
    await page.goto(pathToFileURL(path).href);
    await page.waitForTimeout(1500);
    await ready(page);
    return Math.round(await longestTask(page, act));
  };
  const result = await Promise.race([run().catch((error) => `fails: ${error.message.split("\n")[0]}`), late, dead]);
  clearTimeout(timer);
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  return result;
}
