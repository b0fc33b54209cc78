// What the browser tests share: one browser for a file of tests, the built page opened from disk or over http, and a watch on
// it: a test fails if the page logs an error or asks any network for anything after it has loaded.
//
//     VARIORUM_PAGE   the page to test, dist/index.html
//     VARIORUM_FROM   "http" opens it from a server where a test does not say which; else from disk
//     VARIORUM_BROWSER, CHROMIUM, FIREFOX   see browsers.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browserName, launch } from "./browsers.mjs";

export { browserName, without } from "./browsers.mjs";
export * from "./stand_ins.mjs";

export const pagePath = process.env.VARIORUM_PAGE ?? fileURLToPath(new URL("../../dist/index.html", import.meta.url));

let browser;
let server;

/** Call once in each file, at its top. */
export function useBrowser() {
  before(async () => {
    browser = await launch();
    const page = readFileSync(pagePath);
    server = createServer((request, response) => {
      const known = new URL(request.url, "http://localhost").pathname === "/";
      response.writeHead(known ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(known ? page : "");
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });
}

export const addresses = {
  disk: () => pathToFileURL(pagePath).href,
  http: () => `http://127.0.0.1:${server.address().port}/`,
};

const usual = {
  from: process.env.VARIORUM_FROM ?? "disk",
  width: 1280,
  height: 900,
  scheme: "light",
  forcedColors: "none",
  locale: "en-GB",
};

/**
 * Runs `use` with the page open. Settings: from ("disk" or "http"), width, height, scheme, forcedColors, locale, prepare (run
 * in the page before it loads), preferences (of Firefox), pageCache (WebKit keeps pages that are left), allow (a pattern of
 * console errors that the test provokes), javaScript (false switches it off), address (of another page than the built one).
 * What a browser has none of stands in browsers.mjs: skip by `without`.
 */
export async function withPage(settings, use) {
  const asked = { ...usual, ...settings };
  const opened = await browser.open(asked);
  try {
    await opened.page.goto(asked.address ?? addresses[asked.from]());
    await use(opened.page);
    const trouble = (await opened.trouble()).filter((text) => !asked.allow?.test(text));
    assert.deepEqual(trouble, [], "the page logged an error or asked for something");
  } finally {
    await opened.close();
  }
}

/** Back and Forward between papers and comparison, which are one document: Firefox's driver would wait for another to load. */
export const goBack = (page) => (browserName === "firefox" ? page.evaluate(() => history.back()) : page.goBack());
export const goForward = (page) =>
  browserName === "firefox" ? page.evaluate(() => history.forward()) : page.goForward();

/** The page that is open takes on other colours. Where a browser cannot be told to, the page's own theme is what is shown. */
export async function wear(page, { scheme, forcedColors = "none" }) {
  if (browserName === "chromium") await page.emulateMedia({ colorScheme: scheme, forcedColors });
  else await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), scheme);
}

const field = (page, side) => page.locator(`.paper[data-side=${side}] textarea`);

/** Pastes as a person does: into the field that has the focus, from the clipboard's event. */
export async function paste(page, side, text, html = "") {
  await field(page, side).focus();
  await page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      if (rich) clipboardData.setData("text/html", rich);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      const target = document.activeElement;
      // A made-up event pastes nothing by itself: where the page leaves it to the browser, the browser's part is done here.
      if (target.dispatchEvent(event)) {
        target.value += plain;
        target.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
      }
    },
    [text, html],
  );
}

/** Both texts pasted; waits until they are compared. */
export async function compare(page, older, newer) {
  await paste(page, "before", older);
  await paste(page, "after", newer);
  await compared(page);
}

export const compared = (page) => page.waitForSelector(".stripe");

export async function sample(page) {
  await page.getByRole("button", { name: "Try a sample" }).click();
  await compared(page);
}

/** Asks again for up to five seconds until what `check` asserts holds: what the page does over some frames is waited for, not timed. */
export async function eventually(check) {
  const until = Date.now() + 5000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const textOf = (page, selector) => page.locator(selector).first().textContent();
/** "3 of 27", in the bar. */
export const position = (page) => textOf(page, ".walk .position");
export const focused = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");

/** Paragraphs of invented text, each unlike the others: three sentences that carry their number and the word "old". */
export function paragraphs(count, seed = 1) {
  const syllables = "ba ke lor mi nat ru sel tov wen dar pil gos hum fer cal yon".split(" ");
  let state = seed;
  const next = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const word = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join("");
  const sentence = (at) =>
    `The ${word()} number ${at} ${word()} an old ${word()} of ${word()} and ${word()} near ${word()}.`;
  return Array.from({ length: count }, (_, at) => [0, 1, 2].map((part) => sentence(3 * at + part)).join(" "));
}
