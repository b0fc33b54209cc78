// axe finds nothing to mend in any state, theme and width; and what axe cannot see: headings, names, contrast, colour blindness.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { compare, paragraphs, paste, sample, useBrowser, withPage } from "./support.mjs";

useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const long = paragraphs(12);
const states = {
  entry: async () => {},
  problem: async (page) => {
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "x.pdf", mimeType: "", buffer: Buffer.from("%PDF") });
    await page.locator(".problem").waitFor();
  },
  comparison: sample,
  inline: async (page) => {
    await sample(page);
    await page.getByRole("button", { name: "Inline" }).click();
  },
  "changes only, folds": async (page) => {
    await compare(page, long.join("\n\n"), [...long.slice(0, 11), "New."].join("\n\n"));
    await page.getByRole("button", { name: "Changes only" }).click();
  },
  "list, find, filter": async (page) => {
    await sample(page);
    await page.keyboard.press("/");
    await page.keyboard.type("ferry");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await page.keyboard.press("l");
  },
  "menu open": async (page) => {
    await sample(page);
    await page.getByText("More", { exact: true }).click();
  },
  "the same text, spelled out": async (page) => {
    await compare(page, "One line.", "One line.");
    await page.getByText("More", { exact: true }).click();
    await page.getByLabel("Spell changes out").check();
    await page.keyboard.press("Escape");
  },
  pairing: async (page) => {
    await sample(page);
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
  },
  help: async (page) => {
    await paste(page, "before", "One.");
    await page.locator("h1").click();
    await page.locator("body").evaluate(() => document.activeElement.blur());
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
  },
};
const themes = [
  ["light", { scheme: "light" }],
  ["dark", { scheme: "dark" }],
  ["forced colours", { scheme: "dark", forcedColors: "active" }],
];

for (const [name, reach] of Object.entries(states)) {
  test(`axe: ${name}`, () =>
    withPage({}, async (page) => {
      await reach(page);
      await page.evaluate(axe);
      for (const [theme, { scheme, forcedColors = "none" }] of themes) {
        await page.emulateMedia({ colorScheme: scheme, forcedColors });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await page.evaluate(
            (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }),
            tags,
          );
          const said = found.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`)
                .join("\n")}`,
          );
          assert.deepEqual(said, [], `${name}, ${theme}, ${width} px`);
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            `no sideways scrolling at ${width}`,
          );
        }
      }
    }));
}

test("every stripe has a heading that says where and what; unchanged text is read once", () =>
  withPage({}, async (page) => {
    await sample(page);
    const headings = await page.locator(".stripe h3").allTextContents();
    assert.ok(headings.includes("Paragraph 8, changed: 3 edits"), headings.join("\n"));
    assert.ok(headings.includes("Paragraph 15, added"));
    assert.ok(headings.includes("Paragraph 18 of the older text, removed"));
    assert.ok(headings.includes("Paragraph 6, moved"));
    const twice = await page.locator(".stripe[data-state=unchanged] .cell:not([aria-hidden])").count();
    assert.equal(twice, await page.locator(".stripe[data-state=unchanged]").count());
  }));

test("everything in the bar is reached by Tab, and where the focus is can be seen", () =>
  withPage({}, async (page) => {
    await sample(page);
    const reached = new Set();
    for (let at = 0; at < 24; at++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const active = document.activeElement;
        const { outlineStyle } = getComputedStyle(active);
        return {
          name: active.getAttribute("aria-label") ?? active.textContent.trim(),
          visible: outlineStyle !== "none",
        };
      });
      assert.ok(seen.visible, `the focus on ${seen.name} is visible`);
      reached.add(seen.name);
    }
    for (const name of ["Change list", "Previous change", "Next change", "Find", "Inline", "Quieten", "More"]) {
      assert.ok(reached.has(name), `${name} in ${[...reached].join(", ")}`);
    }
  }));

// Colours, computed from the style sheet as shipped.
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const channels = (colour) =>
  colour
    .match(/\d+(\.\d+)?/g)
    .slice(0, 3)
    .map((value) => linear(Number(value) / 255));
const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
/** Viénot, Brettel and Mollon 1999, on linear light. */
const dichromats = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};
const through = (matrix, colour) => matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * colour[at], 0));
function lab([r, g, b]) {
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}
const distance = (one, other) => Math.hypot(...lab(one).map((value, at) => value - lab(other)[at]));

for (const scheme of ["light", "dark"]) {
  test(`insertions and deletions are told apart by every eye, ${scheme}`, () =>
    withPage({ scheme }, async (page) => {
      await sample(page);
      const colour = (selector, property) =>
        page
          .locator(selector)
          .first()
          .evaluate((mark, name) => getComputedStyle(mark)[name], property)
          .then(channels);
      const ink = await colour(".grid ins", "color");
      const [inserted, deleted] = [
        await colour(".grid ins", "backgroundColor"),
        await colour(".grid del", "backgroundColor"),
      ];
      for (const tint of [inserted, deleted])
        assert.ok(contrast(ink, tint) >= 7, `text on its tint: ${contrast(ink, tint)}`);
      for (const [name, matrix] of Object.entries(dichromats)) {
        const apart = distance(through(matrix, inserted), through(matrix, deleted));
        assert.ok(apart >= 41, `${name}: ${apart.toFixed(1)}`);
      }
      for (const [mark, line] of [
        ["ins", inserted],
        ["del", deleted],
      ]) {
        const decoration = await colour(`.grid ${mark}`, "textDecorationColor");
        assert.ok(contrast(decoration, line) >= 3, `the line of ${mark} on its tint`);
      }
      assert.match(
        await page
          .locator(".grid ins")
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
        /underline/,
      );
      assert.match(
        await page
          .locator(".grid del")
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
        /line-through/,
      );
    }));
}
