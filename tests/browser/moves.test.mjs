// What moved: chips, the way to the other end and back, what is shown of it without going there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, focused, paragraphs, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

test("where no twin stands beside it, a chip that is pointed at shows the other end of its move", () =>
  withPage({ width: 1000 }, async (page) => {
    await sample(page);
    const chip = page.locator(".chip[data-move][data-end=after]").first();
    await chip.hover();
    await page.locator(".peek").waitFor({ state: "visible" });
    assert.match(await textOf(page, ".peek"), /Older · Paragraph 13/);
    await page.mouse.move(500, 5);
    await page.locator(".peek").waitFor({ state: "hidden" });
  }));

test("a chip goes to the other end of a move, and m back and forth", () =>
  withPage({}, async (page) => {
    await sample(page);
    const chip = page.locator(".chip[data-end=after]").first();
    const move = await chip.getAttribute("data-move");
    await chip.click();
    assert.match(await focused(page), new RegExp(`data-move="${move}" data-end="before"`));
    await page.keyboard.press("m");
    assert.match(await focused(page), new RegExp(`data-move="${move}" data-end="after"`));
    await page.keyboard.press("Enter");
    assert.match(await focused(page), new RegExp(`data-move="${move}" data-end="before"`));
    assert.match(await textOf(page, "[aria-live=polite]"), /Other end of the move, paragraph/);
  }));

test("holding a chip shows the other end without going there", () =>
  withPage({}, async (page) => {
    await sample(page);
    const chip = page.locator(".chip[data-end=after]").first();
    await chip.scrollIntoViewIfNeeded();
    await chip.hover();
    await page.mouse.down();
    await page.locator(".peek").waitFor({ state: "visible" });
    assert.match(await textOf(page, ".peek"), /Older · Paragraph 13/);
    await page.mouse.up();
    assert.equal(await page.locator(".peek").isVisible(), false);
  }));

test("Shift+M shows the other end of the move while it is held", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator(".chip[data-end=after]").first().click();
    await page.keyboard.down("Shift");
    await page.keyboard.down("M");
    await page.locator(".peek").waitFor({ state: "visible" });
    assert.match(await textOf(page, ".peek"), /Newer · Paragraph 6/);
    await page.keyboard.up("M");
    await page.locator(".peek").waitFor({ state: "hidden" });
  }));

test("a paragraph that stands elsewhere too says where, and goes there", () =>
  withPage({ height: 500 }, async (page) => {
    const copy = "The harbour was quiet and the ferry waited for the tide to turn before dawn.";
    const others = paragraphs(12);
    await compare(page, [copy, ...others].join("\n\n"), [copy, ...others, copy].join("\n\n"));
    const chip = page.locator(".chip[data-also]");
    assert.equal(await chip.textContent(), "also at ¶ 1");
    await chip.click();
    assert.ok(await page.locator('[data-stripe="0"]').isVisible());
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('[data-stripe="0"]').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }));

test("the list opens at the current change, names all of what moved, and the text stays where it was", () =>
  withPage({}, async (page) => {
    await sample(page);
    const moved = page.locator(".filter[data-group=moved]");
    await moved.click();
    for (const key of ["n", "n", "l"]) await page.keyboard.press(key);
    assert.match(await focused(page), /data-entry/);
    assert.match(await textOf(page, "[data-entry][aria-current]"), /Two companies have shown interest.*name them\.$/);
    const inSight = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".grid .current")].some((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top > 80 && bottom < innerHeight;
        }),
      );
    await page.waitForTimeout(150);
    assert.ok(await inSight(), "beside the list");
    await page.keyboard.press("Escape");
    await page.keyboard.press("v");
    await page.waitForTimeout(150);
    assert.ok(await inSight(), "inline");
  }));

test("m says in which text one is", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator(".chip[data-end=after]").first().click();
    assert.equal(await textOf(page, "[aria-live=polite]"), "Other end of the move, paragraph 13 of the older text");
    await page.keyboard.press("m");
    assert.equal(await textOf(page, "[aria-live=polite]"), "Other end of the move, paragraph 6");
  }));

test("opposite a moved paragraph stands its other end, with its edits; it is not copied", () =>
  withPage({ width: 1280 }, async (page) => {
    const [one, moved, two, three, four] = paragraphs(5);
    const edited = moved.replace("old", "new");
    await compare(page, [one, moved, two, three, four].join("\n\n"), [one, two, three, four, edited].join("\n\n"));
    const twins = page.locator(".twin");
    assert.equal(await twins.count(), 2);
    assert.match(await textOf(page, ".cell[data-side=after] .twin"), /^Paragraph 5 /);
    assert.equal(await page.locator(".cell[data-side=after] .twin ins").first().textContent(), "new");
    assert.equal(await page.locator(".cell[data-side=before] .twin del").first().textContent(), "old");
    const copied = await page.evaluate(() => {
      const cells = document.querySelectorAll(".cell[data-side=after]");
      cells[0].dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      const range = document.createRange();
      range.setStart(cells[0], 0);
      range.setEnd(cells[2], cells[2].childNodes.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const clipboardData = new DataTransfer();
      cells[0].dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    assert.equal(copied, [one, two].join("\n\n"));
    await page.setViewportSize({ width: 1000, height: 800 });
    assert.equal(await twins.first().isVisible(), false);
  }));
