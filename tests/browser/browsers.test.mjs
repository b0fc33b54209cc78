// What some browsers lack: the page says so in one sentence, or does without.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { compare, pagePath, paste, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

// Each is one of the features by which web/oldest.js tells the oldest browsers.
const lacks = {
  "Safari before 16.4": () => {
    const Real = globalThis.RegExp;
    globalThis.RegExp = class extends Real {
      constructor(source, flags) {
        if (String(source).includes("(?<!")) throw new SyntaxError("invalid group specifier name");
        super(source, flags);
      }
    };
  },
  "Firefox before 113": () => {
    globalThis.DecompressionStream = class {
      constructor(format) {
        if (format === "deflate-raw") throw new TypeError("unsupported");
      }
    };
  },
  "Chrome before 105": () => {
    CSS.supports = () => false;
  },
};
const sentences = {
  "en-GB": /^This browser is too old for Variorum, which needs Chrome 105, Firefox 113, Safari 16\.4 or later/,
  "de-AT": /^Dieser Browser ist zu alt/,
  "es-MX": /^Este navegador es demasiado antiguo/,
  "fr-CH": /^Ce navigateur est trop ancien/,
  "fi-FI": /^This browser is too old/,
};

for (const [name, prepare] of Object.entries(lacks)) {
  test(`${name}: one sentence, and nothing else runs`, () =>
    withPage({ prepare }, async (page) => {
      assert.match(await page.locator("body").innerText(), sentences["en-GB"]);
      assert.equal(await page.locator("#too-old p").count(), 1);
      assert.equal(await page.locator(".frame, button").count(), 0);
    }));
}

for (const [locale, sentence] of Object.entries(sentences)) {
  test(`the sentence for an old browser is in the reader's language: ${locale}`, () =>
    withPage({ prepare: lacks["Chrome before 105"], locale }, async (page) => {
      assert.match(await page.locator("body").innerText(), sentence);
    }));
}

test("no such sentence stands in a page that runs", () =>
  withPage({}, async (page) => {
    assert.equal(await page.locator("#too-old").count(), 0);
  }));

test("without JavaScript the page says in four languages that it needs it", () =>
  withPage({ javaScript: false }, async (page) => {
    const said = await page.locator("noscript p").allTextContents();
    assert.equal(said.length, 4);
    for (const one of said) assert.match(one, /JavaScript/);
    assert.equal(await page.locator("noscript p").first().isVisible(), true);
    assert.equal(await page.locator("#too-old").isVisible(), false);
  }));

const noWebAssembly = () => {
  delete globalThis.WebAssembly;
};

test("where WebAssembly is off the page says why nothing can be compared, and keeps the texts", () =>
  withPage({ prepare: noWebAssembly }, async (page) => {
    assert.match(await textOf(page, ".notice.problem"), /WebAssembly switched off.*Lockdown Mode/s);
    await paste(page, "before", "One old text.");
    await paste(page, "after", "One new text.");
    await page.waitForTimeout(500);
    assert.equal(await page.locator(".notice.problem").count(), 1);
    assert.doesNotMatch(await textOf(page, ".notice.problem"), /not defined|loadEngine/);
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "One old text.");
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), "One new text.");
  }));

test("a policy that knows no wasm-unsafe-eval is no reason to show an engine's error", () => {
  const shipped = readFileSync(pagePath, "utf8");
  assert.match(shipped, /'wasm-unsafe-eval'/);
  const path = join(mkdtempSync(join(tmpdir(), "variorum-")), "page.html");
  writeFileSync(path, shipped.replace("'wasm-unsafe-eval'", ""));
  return withPage({ address: pathToFileURL(path).href, allow: /WebAssembly|wasm/i }, async (page) => {
    assert.match(await textOf(page, ".notice.problem"), /WebAssembly switched off/);
  });
});

const noHighlights = () => {
  delete CSS.highlights;
};

test("where the browser has no highlights, what is found is marked by boxes over the text", () =>
  withPage({ prepare: noHighlights }, async (page) => {
    await compare(page, "The harbour was quiet.\n\nA ship came.", "The harbour was quiet.\n\nA ship came in.");
    assert.equal(await page.evaluate(() => "highlights" in CSS), false);
    await page.keyboard.press("/");
    await page.keyboard.type("ship");
    await page.waitForSelector(".painted");
    const apart = () =>
      page.evaluate(() => {
        const [box] = document.querySelectorAll(".painted");
        const walker = document.createTreeWalker(document.querySelector(".grid"), NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const offsets = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf("ship");
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 4);
          const [word, marked] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
          offsets.push(Math.hypot(word.left - marked.left, word.top - marked.top, word.right - marked.right));
        }
        return Math.min(...offsets);
      });
    assert.ok((await apart()) < 1, "the box stands on the word");
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.waitForTimeout(300);
    assert.ok((await apart()) < 1, "and goes with it");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelectorAll(".painted").length === 0);
  }));

test("a pressed button without focus (Safari's rule) leaves the menu that holds it open", () =>
  withPage({}, async (page) => {
    await sample(page);
    // As WebKit does on Apple's systems: the focus goes to what stands around the button, before the click.
    await page.evaluate(() =>
      document.addEventListener("mousedown", (event) => {
        if (!event.target.closest("button, input, label")) return;
        event.preventDefault();
        const around = event.target.parentElement.closest("[tabindex]");
        if (around) around.focus();
        else document.activeElement.blur();
      }),
    );
    const older = await textOf(page, ".head-name");
    await page.locator("[data-name=more] > summary").click();
    await page.locator("[data-name=more] [data-name=swap]").click({ timeout: 5000 });
    await page.waitForFunction((was) => document.querySelector(".head-name").textContent !== was, older);
    await page.locator("[data-name=version-before] > summary").click();
    await page.locator("[data-name=version-before] .item").first().click({ timeout: 5000 });
    await page.locator(".head-name", { hasText: "First report" }).waitFor();
  }));

test("the keys say how Tab reaches buttons in Safari", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.keyboard.press("?");
    assert.match(await page.locator("dialog.help").innerText(), /In Safari, Tab/);
  }));

test("marks are lines as well as colours, by rules that every browser since 2020 reads", () => {
  const sheet = /<style>(.*?)<\/style>/s.exec(readFileSync(pagePath, "utf8"))[1];
  // Safari before 26.2 refuses the shorthand with a thickness or a colour; 17.5, Firefox 120 and Chrome 123 brought light-dark().
  for (const [rule] of sheet.matchAll(/text-decoration:[^;}]*/g))
    assert.match(rule, /^text-decoration:\s*(underline|line-through|none)$/);
  assert.doesNotMatch(sheet, /light-dark|color-mix/);
  // Safari knows it by this name alone, up to 27.2.
  assert.equal(sheet.match(/-webkit-user-select/g).length, sheet.match(/[;{]user-select/g).length);
  assert.doesNotMatch(sheet, /hanging-punctuation:[^;}]*first/);
});
