// Where things stand: on screens of several widths, in forced colours, on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

const picture = { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) };
const chooseFor = (page, side) => page.locator(`.paper[data-side=${side}] input[type=file]`);
const isOnScreen = (locator) =>
  locator.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

for (const [width, height] of [
  [1280, 900],
  [320, 640],
]) {
  test(`what went wrong is on screen, papers or far down in a comparison, ${width} pixels`, () =>
    withPage({ width, height }, async (page) => {
      await chooseFor(page, "before").setInputFiles([picture]);
      await page.locator(".problem").waitFor();
      assert.ok(await isOnScreen(page.locator(".problem")), "on the papers");
      await page.getByRole("button", { name: "Dismiss" }).click();
      await sample(page);
      await page.evaluate(() => window.scrollTo(0, 1500));
      const top = () =>
        page
          .locator(".stripe")
          .nth(8)
          .evaluate((node) => node.getBoundingClientRect().top);
      const before = await top();
      await chooseFor(page, "before").setInputFiles([picture]);
      await page.locator(".problem").waitFor();
      assert.ok(await isOnScreen(page.locator(".problem")), "in the comparison");
      assert.equal(await top(), before, "nothing moves for it");
    }));
}

test("inline, all lines of what came begin at the same edge", () =>
  withPage({}, async (page) => {
    const long = Array.from({ length: 40 }, (_, at) => `another${at}`).join(" ");
    await compare(page, "We saw the boat today. It rained.", `We saw ${long} today. It rained.`);
    await page.getByRole("button", { name: "Inline" }).click();
    const lefts = await page
      .locator(".grid ins")
      .first()
      .evaluate((node) => [...node.getClientRects()].map((one) => one.left));
    const edge = await page
      .locator(".grid p")
      .first()
      .evaluate((node) => node.getBoundingClientRect().left);
    assert.ok(lefts.length > 4);
    for (const left of lefts.slice(1)) assert.ok(Math.abs(left - edge) <= 2, `${left - edge} pixels in`);
  }));

test("in forced colours a whole new paragraph has one border, not one a line", () =>
  withPage({ forcedColors: "active" }, async (page) => {
    await compare(page, "One stays here.", "One stays here.\n\nTwo has come to stay.");
    const border = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).borderTopWidth);
    assert.equal(await border(".whole"), "1px");
    assert.equal(await border(".whole ins"), "0px");
  }));

test("on paper a fold says what it hides and offers nothing", () =>
  withPage({}, async (page) => {
    const stays = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} stays as it is, with words enough.`);
    await compare(page, ["One cat.", ...stays].join("\n\n"), ["Two cats.", ...stays].join("\n\n"));
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".fold").innerText(), /^\d+ words unchanged$/);
  }));

test("find says how many there are before one goes to the first", () =>
  withPage({}, async (page) => {
    await compare(page, "The river is old. A river runs.", "The river is new. A river runs.");
    await page.keyboard.press("/");
    await page.keyboard.type("river");
    assert.equal(await textOf(page, ".find .position"), "4 matches");
    await page.keyboard.press("Enter");
    assert.equal(await textOf(page, ".find .position"), "1 of 4");
  }));

test("folding again is offered only where something is open", () =>
  withPage({}, async (page) => {
    const stays = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} stays as it is, with words enough.`);
    await compare(page, ["One cat.", ...stays].join("\n\n"), ["Two cats.", ...stays].join("\n\n"));
    assert.equal(await page.locator("[data-name=fold]").isDisabled(), true);
    await page.locator(".fold-all").click();
    assert.equal(await page.locator("[data-name=fold]").isDisabled(), false);
  }));

test("a blank that stood where words came is not marked", () =>
  withPage({}, async (page) => {
    await compare(
      page,
      "It is published under\n    the act of the land.",
      "It is published under the new code, the act of the land.",
    );
    await page.locator(".grid ins").first().waitFor();
    assert.equal(await page.locator(".grid .symbol").count(), 0);
  }));
