// Every language of the interface: nothing stays in English, counts take their plural, dates and spans their form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

const said = {
  de: { sample: "Beispiel ansehen", position: "1 Stelle", span: /2 Stunden später/, date: /13\. Oktober 2026/ },
  fr: { sample: "Voir un exemple", position: "1 passage", span: /2\sheures plus tard/, date: /13 octobre 2026/ },
  es: { sample: "Ver un ejemplo", position: "1 pasaje", span: /2 horas después/, date: /13 de octubre de 2026/ },
};
/** What is written, and what is only spoken. */
const labels = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, summary, label, h2, h3, .verdict, .hint, [aria-label], [placeholder]")]
      // Not the texts, nor the names of their versions.
      .filter((one) => !one.closest(".grid p, select, .head .menu, .foot pre") && !one.matches("input"))
      .flatMap((one) => [
        one.matches(".cell") ? null : one.textContent,
        one.getAttribute("aria-label"),
        one.getAttribute("placeholder"),
      ])
      .map((text) => text?.replace(/[\d\s.,:–↑↓~+−↕¶×·‹›☰⌕?/()]+/g, " ").trim())
      .filter((text) => text && /\p{L}{3}/u.test(text)),
  );

for (const [tag, words] of Object.entries(said)) {
  test(`${tag}: the browser's language is taken, and all of the page speaks it`, () =>
    withPage({ locale: tag }, async (page) => {
      await page.getByRole("button", { name: words.sample }).click();
      await page.waitForSelector(".stripe");
      assert.equal(await page.locator("html").getAttribute("lang"), tag);
      assert.match(await textOf(page, ".head[data-side=after]"), words.span);
      assert.match(await textOf(page, ".head[data-side=after]"), words.date);
      const own = new Set(await labels(page));
      await page.locator("[data-name=more] > summary").click();
      await page.locator("[data-name=more] select").nth(1).selectOption("en");
      const shared = (await labels(page)).filter((text) => own.has(text));
      // The product's name, the languages' own names, and what happens to be the same word.
      const same = /^(Variorum|DeutschEnglish.*|Negation.*|Date|Texte|Version.*|Typographie|JPEG)$/;
      assert.deepEqual(
        [...new Set(shared)].filter((text) => !same.test(text)),
        [],
      );
    }));

  test(`${tag}: one change is not called many`, () =>
    withPage({ locale: tag }, async (page) => {
      await compare(page, "Three people came.", "Five people came.");
      assert.equal(await textOf(page, ".walk .position"), words.position);
    }));
}

test("choosing a language leaves the focus at the menu", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator("[data-name=more] > summary").click();
    await page.getByLabel("Language").focus();
    await page.getByLabel("Language").selectOption("de");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Mehr");
  }));

test("a language that is chosen stays", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator("[data-name=more] > summary").click();
    await page.getByLabel("Language").selectOption("de");
    await page.locator(".verdict", { hasText: "Überschrift geändert" }).waitFor();
    await page.reload();
    await page.locator(".verdict", { hasText: "Überschrift geändert" }).waitFor();
  }));

for (const locale of ["de", "fr", "es"]) {
  test(`${locale}: fits a narrow screen, papers, comparison and menus`, () =>
    withPage({ locale, width: 320, height: 640 }, async (page) => {
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      assert.ok(await fits(), "papers");
      await page.getByRole("button", { name: said[locale].sample }).click();
      await page.waitForSelector(".stripe");
      assert.ok(await fits(), "comparison");
      for (const name of ["version-after", "more", "quieten"]) {
        await page.locator(`[data-name=${name}] > summary`).click();
        const { x, width } = await page.locator(`[data-name=${name}] > .panel`).boundingBox();
        assert.ok(x >= 0 && x + width <= 320, name);
      }
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      const { x, width } = await page.locator("dialog").boundingBox();
      assert.ok(x >= 0 && x + width <= 320, "help");
    }));
}

test("a browser whose language is no language tag gets the page all the same", () => {
  const prepare = () => Object.defineProperty(navigator, "languages", { get: () => ["en-US@posix"] });
  return withPage({ prepare }, async (page) => {
    await sample(page);
    assert.match(await textOf(page, ".verdict"), /kept/);
  });
});
