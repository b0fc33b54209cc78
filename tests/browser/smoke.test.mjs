// What a person does, once over, in any of the browsers: it is short enough for WebKit, where a page is slow to open.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  compare,
  compared,
  focused,
  goBack,
  goForward,
  paragraphs,
  paste,
  position,
  sample,
  textOf,
  useBrowser,
  withPage,
} from "./support.mjs";

useBrowser();

const older = "The cat sat on the mat.\n\nThree people saw it.";
const newer = "The cat sat on the mat.\n\nFive people saw it.";
const long = paragraphs(24);
const longEdited = long.map((text, at) => (at === 0 || at === 23 ? text.replace("old", "new") : text));
const text = (page, side) => page.locator(`.paper[data-side=${side}] textarea`);
const button = (page, name) => page.getByRole("button", { name });
const more = (page) => page.locator("[data-name=more] > summary");

/** A test with a page of its own. */
const check = (name, use, settings = {}) => test(name, { skip: settings.skip }, () => withPage(settings, use));

// --- texts come in ---------------------------------------------------------------------------------------------------

check("two pasted texts are compared by themselves", async (page) => {
  await compare(page, older, newer);
  assert.equal(await textOf(page, ".grid del"), "Three");
  assert.equal(await textOf(page, ".grid ins"), "Five");
  await page.waitForFunction(() => location.hash === "#read");
});

check("the sample is compared: its moves, its split, what was merged", async (page) => {
  await sample(page);
  assert.match(await textOf(page, ".verdict"), /Headline changed/);
  await page.waitForFunction(() => document.querySelectorAll(".moved").length >= 4); // both ends of two moves
  assert.ok((await page.locator("[data-kind=split]").count()) >= 1);
  assert.ok((await page.locator("[data-kind=merged]").count()) >= 1);
});

check("typed texts are compared; Ctrl+Enter folds the fields away", async (page) => {
  await text(page, "before").pressSequentially("One line.");
  await text(page, "after").pressSequentially("Two lines.");
  await compared(page);
  assert.equal(await page.locator(".entry").isVisible(), true);
  await page.keyboard.press("Control+Enter");
  await page.locator(".entry").waitFor({ state: "hidden" });
});

check("two chosen files are compared, each under its name", async (page) => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-"));
  try {
    for (const [side, name, content] of [
      ["before", "first", older],
      ["after", "second", newer],
    ]) {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, content);
      await page.locator(`.paper[data-side=${side}] input[type=file]`).setInputFiles(path);
    }
    await compared(page);
    assert.deepEqual(await page.locator(".head-name").allTextContents(), ["first", "second"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

check("a dropped file goes to the paper it is dropped on", async (page) => {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "town.txt", { type: "text/plain" }));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    const target = document.querySelector(".paper[data-side=after] textarea");
    for (const type of ["dragover", "drop"]) target.dispatchEvent(new DragEvent(type, options));
  }, newer);
  await page.waitForFunction(() => document.querySelectorAll("textarea")[1].value !== "");
  assert.equal(await text(page, "after").inputValue(), newer);
});

check("rich text keeps its paragraphs and list items", async (page) => {
  const html = "<h1>Title</h1><p>One <b>two</b>\n three.</p><ul><li>four<li>five</ul>";
  await paste(page, "before", "Title One two three. four five", html);
  // HTML is read in a worker.
  const wanted = "Title\n\nOne two three.\n\nfour\n\nfive";
  await page.waitForFunction((whole) => document.querySelector("textarea").value === whole, wanted);
});

check("what Clear took can be brought back", async (page) => {
  await compare(page, older, newer);
  await button(page, "Edit texts").click();
  await button(page, "Clear the older version").click();
  assert.equal(await text(page, "before").inputValue(), "");
  await button(page, "Undo").click();
  assert.equal(await text(page, "before").inputValue(), older);
});

// --- what is drawn ---------------------------------------------------------------------------------------------------

/** The lines and the ground of the first mark there is. */
const markOf = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((mark) => {
      const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(mark);
      return { line: textDecorationLine, style: textDecorationStyle, ground: backgroundColor };
    });

for (const [scheme, inserted, deleted] of [
  ["light", "rgb(203, 228, 255)", "rgb(255, 224, 176)"],
  ["dark", "rgb(20, 55, 88)", "rgb(91, 55, 5)"],
]) {
  const inScheme = (name, use) => check(`${name}, ${scheme}`, use, { scheme });

  inScheme("insertions are underlined and deletions struck, so that no mark is colour alone", async (page) => {
    await sample(page);
    assert.equal((await markOf(page, ".grid ins")).line, "underline");
    assert.equal((await markOf(page, ".grid del")).line, "line-through");
  });

  inScheme("insertions stand on blue and deletions on amber", async (page) => {
    await sample(page);
    assert.equal((await markOf(page, ".grid ins")).ground, inserted);
    assert.equal((await markOf(page, ".grid del")).ground, deleted);
  });

  inScheme("panels have a ground and an edge", async (page) => {
    await sample(page);
    await more(page).click();
    const { ground, edge } = await page.locator("[data-name=more] .panel").evaluate((panel) => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(panel);
      return { ground: backgroundColor, edge: borderTopStyle };
    });
    assert.notEqual(ground, "rgba(0, 0, 0, 0)");
    assert.notEqual(edge, "none");
  });
}

check("paragraphs that belong together begin at the same height", async (page) => {
  await sample(page);
  const tops = await page
    .locator(".stripe[data-state=changed]")
    .evaluateAll((all) =>
      all.map((stripe) => [...stripe.querySelectorAll(".cell")].map((cell) => cell.getBoundingClientRect().top)),
    );
  assert.ok(tops.length > 5);
  for (const [left, right] of tops) assert.equal(left, right);
});

// MiniBrowser is never narrower than 447 pixels.
check(
  "a narrow screen reads inline and scrolls no way but down",
  async (page) => {
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(await fits(), "papers");
    await sample(page);
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "inline");
    assert.ok(await fits(), "comparison");
  },
  { width: 450 },
);

// --- through a comparison --------------------------------------------------------------------------------------------

check("n, p and F7 walk through the changes, and the change comes into sight", async (page) => {
  await sample(page);
  const count = Number((await position(page)).match(/\d+/)[0]);
  for (const [key, at, end = ""] of [
    ["n", 1],
    ["F7", 2],
    ["p", 1],
    ["Shift+F7", 1, " · start"],
    ["Shift+F7", count],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await position(page), `${at} of ${count}${end}`, key);
    const inSight = ({ top, bottom, window }) => top >= 0 && bottom <= window;
    const box = () =>
      page
        .locator(".current")
        .first()
        .evaluate((mark) => ({ ...mark.getBoundingClientRect().toJSON(), window: innerHeight }));
    assert.ok(inSight(await box()), `${key} brings the change into sight`);
  }
});

check("the buttons walk too, and each step is said", async (page) => {
  await sample(page);
  await button(page, "Next place").click();
  await button(page, "Next place").click();
  await button(page, "Previous place").click();
  assert.match(await position(page), /^1 of /);
  assert.match(await textOf(page, "[aria-live=polite]"), /^Place 1 of 17\. Paragraph 1: /);
});

check("v goes round the views; a button shows one", async (page) => {
  await sample(page);
  const layout = () => page.locator(".grid").getAttribute("data-layout");
  await button(page, "Inline").click();
  assert.equal(await layout(), "inline");
  await button(page, "Changes only").click();
  assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 0);
  await page.keyboard.press("v");
  assert.equal(await layout(), "columns");
});

check("u opens a fold, its buttons open more, More folds again", async (page) => {
  await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
  const stripes = page.locator(".stripe");
  assert.equal(await stripes.count(), 4);
  await page.keyboard.press("u");
  assert.equal(await stripes.count(), 7);
  await button(page, "3 more below").click();
  assert.equal(await stripes.count(), 10);
  await more(page).click();
  await button(page, "Fold unchanged text again").click();
  assert.equal(await stripes.count(), 4);
});

check("s swaps the sides", async (page) => {
  await compare(page, "Three people came.", "Five people came.");
  await page.keyboard.press("s");
  await page.waitForFunction(() => document.querySelector(".grid ins")?.textContent === "Three");
  assert.equal(await textOf(page, ".grid del"), "Five");
});

check("l opens the change list, an entry goes to its change, Esc closes", async (page) => {
  await sample(page);
  await page.keyboard.press("l");
  const entries = page.locator(".drawer [data-entry]");
  await entries.filter({ hasText: "Paragraph 15 added" }).waitFor({ state: "attached" }); // the list is drawn in chunks
  assert.match(await focused(page), /data-entry/, "opening it puts the focus there");
  await entries.nth(3).click();
  assert.match(await position(page), /^3 of /);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".drawer").isVisible(), false);
  assert.match(await focused(page), /data-name="list"/);
});

check("a filter leaves its kind alone, a digit too", async (page) => {
  await sample(page);
  const filter = page.locator(".filter[data-group=number]");
  await filter.click();
  assert.match(await position(page), /^1 of 3$/);
  await filter.click();
  assert.match(await position(page), / of 17$/);
  const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
  await page.keyboard.press(String(kinds.indexOf("moved") + 1));
  assert.equal(await position(page), "1 of 2");
});

check("/ finds in both texts, folded ones too", async (page) => {
  await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
  await page.keyboard.press("/");
  await page.keyboard.type("number 34");
  assert.equal(await textOf(page, ".find .position"), "2 matches");
  await page.keyboard.press("Enter");
  assert.equal(await textOf(page, ".find .position"), "1 of 2");
  await page.locator(".stripe", { hasText: "number 34" }).waitFor();
});

check("what is found is painted", async (page) => {
  await sample(page);
  await page.keyboard.press("/");
  await page.keyboard.type("ferry");
  await page.keyboard.press("Enter");
  assert.match(await textOf(page, ".find .position"), /^1 of \d+$/);
  // Painted in the next frame.
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
});

check("Esc closes find, also while there is text in it", async (page) => {
  await sample(page);
  await page.keyboard.press("/");
  await page.keyboard.type("ferry");
  await page.keyboard.press("Escape");
  await page.locator(".find").waitFor({ state: "hidden" });
  assert.match(await focused(page), /find-open/);
});

check("help lists the keys and closes with Esc", async (page) => {
  await sample(page);
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keyboard" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "hidden" });
  await page.keyboard.press("n");
  assert.match(await position(page), /^1 of/);
});

check("a click in the overview goes to the place that stands there", async (page) => {
  await sample(page);
  // In its middle.
  await page.locator(".marks").click();
  assert.match(await position(page), /^([6-9]|1[0-2]) of 17$/);
  await page.waitForFunction(() => scrollY > 0);
});

// --- moves -----------------------------------------------------------------------------------------------------------

check("a chip goes to the other end of its move, and m back", async (page) => {
  await sample(page);
  const chip = page.locator(".chip[data-end=after]").first();
  const move = await chip.getAttribute("data-move");
  await chip.click();
  assert.match(await focused(page), new RegExp(`data-move="${move}" data-end="before"`));
  await page.keyboard.press("m");
  assert.match(await focused(page), new RegExp(`data-move="${move}" data-end="after"`));
});

check("holding a chip shows the other end, and letting go hides it", async (page) => {
  await sample(page);
  await page.locator(".chip[data-end=after]").first().hover();
  await page.mouse.down();
  await page.locator(".peek").waitFor();
  assert.match(await textOf(page, ".peek"), /Older · Paragraph 13/);
  await page.mouse.up();
  await page.locator(".peek").waitFor({ state: "hidden" });
});

check("pairing is opened from the menu and left by Esc", async (page) => {
  await sample(page);
  await more(page).click();
  await button(page, "Correct a pairing").click();
  await page.locator(".pairing").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".pairing").waitFor({ state: "hidden" });
});

// --- the menus, by mouse ---------------------------------------------------------------------------------------------

check("Quieten is opened and used by mouse", async (page) => {
  await compare(page, 'She said "yes" to us.\n\nThree people.', "She said “yes” to us.\n\nFive people.");
  const before = await page.locator(".grid ins").count();
  await page.locator("[data-name=quieten] > summary").click();
  await page.getByLabel(/typography/).check();
  await page.waitForFunction((count) => document.querySelectorAll(".grid ins").length < count, before);
  assert.match(await textOf(page, ".summary"), /2 differences quieted/);
});

check("More is opened and used by mouse, and closes with Esc", async (page) => {
  await compare(page, older, newer);
  await more(page).click();
  await button(page, "Swap sides").click();
  await page.waitForFunction(() => document.querySelector(".grid ins")?.textContent === "Three");
  await more(page).click();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[data-name=more] .panel").isVisible(), false);
});

check("changes are spelled out where asked for", async (page) => {
  await compare(page, older, newer);
  await more(page).click();
  await page.getByLabel("Spell changes out").check();
  assert.match(await textOf(page, ".grid ins"), /added:\s+Five\s+end\./);
});

check("another language is chosen and speaks everywhere", async (page) => {
  await sample(page);
  await more(page).click();
  await page.getByLabel("Language").selectOption("de");
  await page.locator(".verdict", { hasText: "Überschrift geändert" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
});

check("a theme is chosen against the system's", async (page) => {
  await sample(page);
  await more(page).click();
  await page.getByLabel("Theme").selectOption("dark");
  assert.equal((await markOf(page, ".grid ins")).ground, "rgb(20, 55, 88)");
});

// --- what goes out ---------------------------------------------------------------------------------------------------

check("copying gives clean text of one version, what is folded included", async (page) => {
  await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
  const copied = await page.evaluate(() => {
    const cells = document.querySelectorAll(".cell[data-side=after]");
    cells[0].dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    const range = document.createRange();
    range.setStart(cells[0], 0);
    const end = cells[cells.length - 1];
    range.setEnd(end, end.childNodes.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const clipboardData = new DataTransfer();
    cells[0].dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  assert.equal(copied, longEdited.join("\n\n"));
});

check("text dragged over stays in the column where it began", async (page) => {
  await compare(page, "One two three.\n\nFour five six.", "One two seven.\n\nFour five eight.");
  const box = (side, paragraph) => page.locator(`.cell[data-side=${side}] p`).nth(paragraph).boundingBox();
  const [begin, end] = [await box("before", 0), await box("after", 1)];
  await page.mouse.move(begin.x + 1, begin.y + 10);
  await page.mouse.down();
  await page.mouse.move(begin.x + 60, begin.y + 12);
  await page.mouse.move(end.x + 200, end.y + end.height - 4);
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection().toString());
  assert.match(selected, /two three/);
  assert.doesNotMatch(selected, /seven|eight/);
});

// --- what is kept ----------------------------------------------------------------------------------------------------

check("a reload brings back the texts, the view and the place", async (page) => {
  await compare(page, older, newer);
  await page.keyboard.press("n");
  await button(page, "Inline").click();
  await page.waitForTimeout(600);
  await page.reload();
  await page.locator(".walk .position", { hasText: "1 of 1" }).waitFor();
  assert.equal(await page.locator(".grid").getAttribute("data-layout"), "inline");
});

check("what was pasted a moment ago outlives a reload", async (page) => {
  await paste(page, "before", older);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("textarea").value !== "");
  assert.equal(await text(page, "before").inputValue(), older);
});

// Typed, not pasted by script: WebKit's Back passes over what a page entered by itself, before anyone did anything.
async function readTyped(page) {
  await text(page, "before").pressSequentially("One line.");
  await text(page, "after").pressSequentially("Two lines.");
  await compared(page);
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => location.hash === "#read");
}

check("who leaves the page and comes back finds the texts", async (page) => {
  await readTyped(page);
  await page.goto("about:blank");
  await page.goBack();
  await compared(page);
  assert.equal(await textOf(page, ".grid ins"), "Two lines");
});

check("Back goes to the papers, Forward to the comparison", async (page) => {
  await readTyped(page);
  await goBack(page);
  await page.locator(".entry").waitFor();
  assert.equal(await text(page, "after").inputValue(), "Two lines.");
  await goForward(page);
  await page.locator(".entry").waitFor({ state: "hidden" });
  await compared(page);
});
