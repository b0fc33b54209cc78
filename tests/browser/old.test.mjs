// A browser too old for the page says so in a sentence, where otherwise nothing would be seen. WPE WebKit 2.38 is as old as
// Safari 16.0: it knows no lookbehind, so it refuses the page's script whole.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { miniBrowser } from "./browsers.mjs";
import { pagePath } from "./support.mjs";
import { startSession } from "./webdriver.mjs";

let session;
before(async () => {
  session = await startSession({
    driver: "WPEWebDriver",
    capability: "wpe:browserOptions",
    binary: miniBrowser("wpe-webkit-1"),
    parameters: ["--automation", "--headless"],
    environment: { NO_AT_BRIDGE: "1" },
  });
  await session.post("/url", { url: pathToFileURL(pagePath).href });
});
after(() => session?.end());

test("the browser is one that is too old", async () => {
  const isTooOld = await session.run(() => typeof DecompressionStream === "undefined");
  assert.ok(isTooOld, "WPE WebKit has been renewed: another old browser is needed here");
});

test("a sentence that can be read says so", async () => {
  const said = await session.run(() => {
    const sentence = document.querySelector("#page #too-old");
    const { width = 0, height = 0 } = sentence?.getBoundingClientRect() ?? {};
    const isSeen = width > 100 && height > 10 && getComputedStyle(sentence).visibility === "visible";
    return { isSeen, text: sentence?.innerText.trim() ?? "" };
  });
  assert.ok(said.isSeen, `#too-old is on screen; the page shows "${await session.run(() => document.body.innerText)}"`);
  assert.match(said.text, /\w+ \w+.*\./);
});

test("the page behind it has not begun", async () => {
  assert.equal(await session.run(() => document.querySelectorAll("textarea, button").length), 0);
});
