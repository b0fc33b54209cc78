// Takes the README's pictures from the built page.   node scripts/screenshots.mjs     needs dist/index.html (scripts/dev site)
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const page = process.env.VARIORUM_PAGE ?? fileURLToPath(new URL("../dist/index.html", import.meta.url));
const folder = fileURLToPath(new URL("../web/screenshots/", import.meta.url));
const sample = async (tab) => {
  await tab.getByRole("button", { name: "Try a sample" }).click();
  await tab.waitForSelector(".stripe");
};
/** Typed into both papers, compared, the papers folded away. */
const compare = async (tab, older, newer) => {
  for (const [at, text] of [older, newer].entries()) await tab.locator("textarea").nth(at).fill(text);
  await tab.keyboard.press("Control+Enter");
  await tab.waitForSelector(".masthead .walk");
};
const verse = `# The ferry at Port Linnet

The river ran,
    the river ran,
and under it the chain;
    nobody knew
who forged it first,
    nobody asked again.

The bell was heard on foggy nights
    as far off as the church.

## Fares

- Dogs are carried free.
- Bicycles pay half, and are held by their owners
  during the whole of the crossing.

\`\`\`
def fare(age):
    if age < 12:
        return 1
    return 2
\`\`\``;

const pictures = {
  entry: [{ width: 1280, height: 760 }, "light", async () => {}],
  verse: [
    { width: 1280, height: 900 },
    "light",
    (tab) =>
      compare(
        tab,
        verse,
        verse
          .replace("nobody asked", "and no one asked")
          .replace("foggy nights", "winter nights")
          .replace("pay half", "pay nothing")
          .replace("< 12", "< 14"),
      ),
  ],
  card: [
    { width: 1280, height: 900 },
    "light",
    async (tab) => {
      await sample(tab);
      await tab.locator(".grid ins").nth(3).click();
    },
  ],
  comparison: [{ width: 1280, height: 900 }, "light", sample],
  "comparison-dark": [
    { width: 1440, height: 900 },
    "dark",
    async (tab) => {
      await sample(tab);
      await tab.keyboard.press("l");
      for (let place = 0; place < 3; place++) await tab.keyboard.press("n");
    },
  ],
  phone: [{ width: 390, height: 844 }, "light", sample],
  "changes-only": [
    { width: 1280, height: 900 },
    "light",
    async (tab) => {
      await sample(tab);
      await tab.getByRole("button", { name: "Changes only" }).click();
      await tab.locator(".fold").scrollIntoViewIfNeeded();
      await tab.evaluate(() => scrollBy(0, 300));
    },
  ],
};

mkdirSync(folder, { recursive: true });
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: flags.split(" "),
});
for (const [name, [viewport, colorScheme, reach]] of Object.entries(pictures)) {
  const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB", timezoneId: "UTC" });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await reach(tab);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await tab.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
