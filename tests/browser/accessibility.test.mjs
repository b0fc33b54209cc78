// axe finds nothing to mend in any state, theme and width; and what axe cannot see: headings, names, where the focus is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import {
  coarseWorker,
  compare,
  noStorage,
  paragraphs,
  paste,
  sample,
  silentWorker,
  useBrowser,
  wear,
  without,
  withPage,
} from "./support.mjs";

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
    await page.locator("[data-name=more] > summary").click();
  },
  "the same text, spelled out": async (page) => {
    await compare(page, "One line.", "One line.");
    await page.locator("[data-name=more] > summary").click();
    await page.getByLabel("Spell changes out").check();
    await page.keyboard.press("Escape");
  },
  pairing: async (page) => {
    await sample(page);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
  },
  "one kind of change, its list, a move gone to": async (page) => {
    await sample(page);
    await page.locator(".filter[data-group=moved]").click();
    await page.keyboard.press("n");
    await page.keyboard.press("m");
    await page.keyboard.press("l");
  },
  "a version's menu, then a change's card": async (page) => {
    await sample(page);
    await page.locator("[data-name=version-after] > summary").click();
    await page.locator("[data-name=version-after] .item").last().click();
    await page.locator(".verdict").click();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await page.locator(".card").waitFor();
  },
  "licence and notices": async (page) => {
    await page.locator("[data-name=licence] > summary").click();
  },
  "quieten open": async (page) => {
    await sample(page);
    await page.getByText("Quieten", { exact: true }).click();
  },
  "one text alone": async (page) => {
    await paste(page, "after", "Only this one.");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".stripe");
  },
  "a difference nobody sees": (page) => compare(page, "The cat sat\u00a0here.", "The cat sat here."),
  "characters nobody sees, their list, a file that failed": async (page) => {
    await compare(page, "Pay bob by noon; 10 000 euros.", "Pay \u202ealice\u200b by noon; 10\u00a0000 euros.");
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    await page.locator(".problem").waitFor();
    await page.keyboard.press("l");
  },
  "right to left, Chinese": (page) =>
    compare(page, "ראשון שני שלישי.\n\n我们昨天去了公园。", "ראשון רביעי שלישי.\n\n我们今天去了公园。"),
  "very long": async (page) => {
    const many = paragraphs(400);
    await compare(page, many.join("\n\n"), many.map((text) => text.replace("old", "new")).join("\n\n"));
    await page.keyboard.press("p");
  },
  "history of six, undo offered": async (page) => {
    await paste(page, "before", "One.");
    await sample(page);
    await page.getByRole("button", { name: "Edit texts" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
  },
  "drop, encoding menu": async (page) => {
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer: Buffer.from([0x63, 0x61, 0x66, 0xe9]) });
    await page.locator(".paper .decoded select").waitFor();
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

/** States that take another engine. */
const prepared = {
  working: {
    prepare: silentWorker,
    reach: async (page) => {
      await paste(page, "before", "One.");
      await paste(page, "after", "Two.");
      await page.getByRole("progressbar").waitFor();
    },
  },
  cancelled: {
    prepare: silentWorker,
    reach: async (page) => {
      await prepared.working.reach(page);
      await page.getByRole("button", { name: "Cancel" }).click();
    },
  },
  coarse: {
    prepare: coarseWorker,
    reach: (page) => compare(page, "One cat.\n\nTwo dogs.", "One cat.\n\nThree dogs."),
  },
  "storage refused": { prepare: noStorage, reach: (page) => page.getByText(/refuses storage/).waitFor() },
};
for (const [name, reach] of Object.entries(states)) prepared[name] = { reach };

/** Runs in the page: what makes it wider than the window. */
const stickingOut = () =>
  document.documentElement.scrollWidth <= innerWidth
    ? []
    : [...document.querySelectorAll("body *")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML.slice(0, 90));

async function checkAt(page, width, where) {
  await page.setViewportSize({ width, height: 800 });
  // Which parts the header has is settled with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
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
  assert.deepEqual(said, [], where);
  assert.deepEqual(await page.evaluate(stickingOut), [], `no sideways scrolling: ${where}`);
}

for (const [name, { prepare, reach }] of Object.entries(prepared)) {
  test(`axe: ${name}`, (t) =>
    withPage({ prepare }, async (page) => {
      await reach(page);
      await page.evaluate(axe);
      for (const [theme, looks] of themes) {
        const skip = looks.forcedColors ? without("forcedColors") : false;
        await t.test(theme, { skip }, async () => {
          await wear(page, looks);
          for (const width of [1280, 320]) await checkAt(page, width, `${name}, ${theme}, ${width} px`);
        });
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

test(
  "read aloud, a changed row names its place, its sides, and what went and came",
  { skip: without("ariaSnapshot") },
  () =>
    withPage({}, async (page) => {
      await sample(page);
      const row = page.locator(".stripe[data-state=changed]").first();
      assert.equal(
        await row.ariaSnapshot(),
        `- 'heading "Paragraph 1, changed: 2 edits" [level=3]'
- group "Older":
  - paragraph:
    - text: Port Linnet
    - deletion: votes to keep
    - text: its ferry
    - deletion: for one more winter
- group "Newer":
  - paragraph:
    - text: Port Linnet
    - insertion: keeps
    - text: its ferry
    - insertion: ", but only until spring"`,
      );
    }),
);

test("everything in the bar is reached by Tab, and where the focus is can be seen", () =>
  withPage({}, async (page) => {
    await sample(page);
    const reached = new Set();
    // From the top of the page: behind its last stop not every browser begins again.
    await page.locator(".skip").focus();
    for (let at = 0; at < 30; at++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const active = document.activeElement;
        const { outlineStyle } = getComputedStyle(active);
        return {
          name: active === document.body ? null : (active.getAttribute("aria-label") ?? active.textContent.trim()),
          visible: outlineStyle !== "none",
        };
      });
      // Behind the last stop comes the window itself.
      if (seen.name === null) break;
      assert.ok(seen.visible, `the focus on ${seen.name} is visible`);
      reached.add(seen.name);
    }
    for (const name of [
      "Change list",
      "Previous place",
      "Next place",
      "Find",
      "Inline",
      "Quieten",
      "Edit texts",
      "More",
    ]) {
      assert.ok(reached.has(name), `${name} in ${[...reached].join(", ")}`);
    }
  }));

// What colours.test.mjs computes is what is drawn.
for (const [scheme, inserted, deleted] of [
  ["light", "rgb(203, 228, 255)", "rgb(255, 224, 176)"],
  ["dark", "rgb(20, 55, 88)", "rgb(91, 55, 5)"],
]) {
  test(`insertions are underlined on blue, deletions struck on amber, ${scheme}`, () =>
    withPage({ scheme }, async (page) => {
      await sample(page);
      const style = (selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((mark) => {
            const { backgroundColor, textDecorationLine } = getComputedStyle(mark);
            return [backgroundColor, textDecorationLine];
          });
      assert.deepEqual(await style(".grid ins"), [inserted, "underline"]);
      assert.deepEqual(await style(".grid del"), [deleted, "line-through"]);
    }));
}
