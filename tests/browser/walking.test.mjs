// Through a comparison by keyboard: the walk, the keys and their list, one kind of change alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  compare,
  eventually,
  focused,
  paragraphs,
  position,
  sample,
  textOf,
  useBrowser,
  withPage,
} from "./support.mjs";

useBrowser();

test("keys and buttons walk through the changes, round the end", () =>
  withPage({}, async (page) => {
    await sample(page);
    const count = Number((await position(page)).match(/\d+/)[0]);
    for (const [key, at, end = ""] of [
      ["n", 1],
      ["j", 2],
      ["F7", 3],
      ["p", 2],
      ["k", 1],
      ["Shift+F7", 1, " · start"],
      ["Shift+F7", count],
      ["n", count, " · end"],
      ["n", 1],
    ]) {
      await page.keyboard.press(key);
      assert.equal(await position(page), `${at} of ${count}${end}`, key);
      assert.ok((await page.locator(".current").count()) >= 1);
      assert.equal(
        await page
          .locator(".current")
          .first()
          .evaluate((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        true,
        `${key} brings the change into sight`,
      );
    }
    await page.getByRole("button", { name: "Next place" }).click();
    assert.equal(await position(page), `2 of ${count}`);
    await page.getByRole("button", { name: "Previous place" }).click();
    assert.equal(await position(page), `1 of ${count}`);
    assert.match(await textOf(page, "[aria-live=polite]"), new RegExp(`^Place 1 of ${count}\\. Paragraph 1: `));
  }));

test("walking starts from what is on screen, and says where the end is", () =>
  withPage({}, async (page) => {
    const long = paragraphs(60);
    const edited = long.map((text, at) => (at % 6 === 0 ? text.replace("old", "new") : text));
    await compare(page, long.join("\n\n"), edited.join("\n\n"));
    await page.locator("[data-view=columns]").click();
    while (await page.locator(".fold button").count()) await page.locator(".fold button").first().click();
    const inSight = () =>
      page
        .locator(".current")
        .first()
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
    const top = 4000;
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(200);
    await page.keyboard.press("n");
    assert.ok((await page.evaluate(() => scrollY)) > top - 900, "no way back to the first change");
    assert.ok(Number((await position(page)).match(/\d+/)[0]) > 2);
    assert.ok(await inSight());
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(200);
    await page.keyboard.press("n");
    if (!/ · end$/.test(await position(page))) await page.keyboard.press("n");
    assert.match(await position(page), /^\d+ of 10 · end$/);
    assert.match(await textOf(page, "[aria-live=polite]"), /^This was the last place\./);
  }));

test("Tab inside the bar leaves the page where it is", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.evaluate(() => scrollTo(0, 600));
    await page.locator(".bar button:not([disabled]):visible").first().focus();
    const at = await page.evaluate(() => scrollY);
    for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => scrollY), at);
  }));

test("a step is said once; a filter says how many it leaves", () =>
  withPage({}, async (page) => {
    await sample(page);
    const heard = () =>
      page
        .locator("[aria-live], [role=status], output")
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).flatMap((one) => one.textContent || []));
    await page.keyboard.press("n");
    const step = await heard();
    assert.equal(step.length, 1);
    assert.match(step[0], /^Place 1 of 17\. Paragraph 1: votes to keep → keeps; for one more winter → /);
    await page.getByRole("button", { name: "Numbers 3" }).click();
    const first = await heard();
    assert.equal(first.length, 1);
    assert.match(first[0], /^Place 1 of 3\. /);
  }));

test("from the open page to the third negation of the sample in at most six keys", () =>
  withPage({}, async (page) => {
    let keys = 0;
    const press = async (key) => {
      keys++;
      await page.keyboard.press(key);
    };
    await press("t");
    await page.locator(".filter").first().waitFor();
    const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
    await press(String(kinds.indexOf("negation") + 1));
    await press("n");
    // Two of them are in one sentence.
    assert.equal(await position(page), "2 of 2");
    const third = page.locator(".grid [data-of=negation]").nth(2);
    assert.match(await third.getAttribute("class"), /current/);
    await eventually(async () => {
      const { y } = await third.boundingBox();
      assert.ok(y > 0 && y < 900, `${y}`);
    });
    assert.ok(keys <= 6);
  }));

test("a filter folds everything else, goes to the first of its kind, and gives the place back", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForTimeout(200);
    const topStripe = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".stripe")]
          .map((stripe) => [stripe.dataset.stripe, Math.round(stripe.getBoundingClientRect().top)])
          .find(([, top]) => top > 150),
      );
    const all = await page.locator(".stripe").count();
    const was = await topStripe();
    const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
    const digit = String(kinds.indexOf("negation") + 1);
    await page.keyboard.press(digit); // a click would scroll to the chip
    const left = await page.locator(".stripe").count();
    assert.ok(left >= 1 && left <= 4, `${left} of ${all}`);
    assert.ok(await page.locator(".current").first().isVisible());
    assert.match(await textOf(page, ".fold"), /\d+ paragraphs folded · show/);
    await page.keyboard.press(digit);
    await eventually(async () => {
      assert.equal(await page.locator(".stripe").count(), all);
      const [stripe, top] = await topStripe();
      assert.equal(stripe, was[0]);
      assert.ok(Math.abs(top - was[1]) < 4, `${top}, was ${was[1]}`);
    });
  }));

test("a filter leaves only its kind to walk through", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator(".filter[data-group=number]").click();
    assert.match(await page.locator(".current").first().textContent(), /^seven$|^eight$/);
    assert.match(await position(page), /^1 of \d$/);
    await page.locator(".filter[data-group=number]").click();
    assert.match(await position(page), / of 17$/);
  }));

test("help lists the keys and closes with Esc", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Keyboard" }).waitFor({ state: "hidden" });
    await page.keyboard.press("n");
    assert.match(await position(page), /^1 of/);
  }));

test("letters can be switched off as keys, and stay off", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Keyboard", exact: true }).click();
    await page.getByLabel("Single letters and digits are keys").uncheck();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "hidden" });
    await page.keyboard.press("n");
    assert.match(await position(page), /^\d+ places, \d+ edits$/);
    await page.keyboard.press("F7");
    assert.match(await position(page), /^1 of /);
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator(".walk .position", { hasText: "1 of" }).waitFor();
    await page.keyboard.press("n");
    assert.match(await position(page), /^1 of /);
  }));

test("digits show one kind of change alone", () =>
  withPage({}, async (page) => {
    await sample(page);
    const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
    const moved = kinds.indexOf("moved") + 1;
    await page.keyboard.press(String(moved));
    assert.equal(await position(page), "1 of 2");
    assert.match(await textOf(page, "[aria-live=polite]"), /^Place 1 of 2\. Paragraph .* moved /);
    await page.keyboard.press(String(moved));
    assert.match(await position(page), /of \d\d$/);
  }));

for (const from of ["disk", "http"]) {
  test(`text dragged over stays in the column where it began, ${from}`, () =>
    withPage({ from }, async (page) => {
      await compare(page, "One two three.\n\nFour five six.", "One two seven.\n\nFour five eight.");
      const at = (side, paragraph) => page.locator(`.cell[data-side=${side}] p`).nth(paragraph).boundingBox();
      const [begin, end] = [await at("before", 0), await at("after", 1)];
      await page.mouse.move(begin.x + 1, begin.y + 10);
      await page.mouse.down();
      await page.mouse.move(end.x + 200, end.y + end.height - 4, { steps: 8 });
      await page.mouse.up();
      const copied = await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        const target = getSelection().anchorNode.parentElement;
        target.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
        return [clipboardData.getData("text/plain"), getSelection().toString()];
      });
      assert.equal(copied[0], "One two three.\n\nFour five six.");
      assert.doesNotMatch(copied[1], /seven|eight/);
    }));

  test(`by keyboard alone: pasted, compared, walked, every move named, ${from}`, () =>
    withPage({ from }, async (page) => {
      await page.keyboard.press("Tab");
      for (let at = 0; at < 20 && !/Try a sample/.test(await focused(page)); at++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator(".stripe").first().waitFor();
      const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
      await page.keyboard.press(String(kinds.indexOf("moved") + 1));
      const said = [await textOf(page, "[aria-live=polite]")];
      await page.keyboard.press("n");
      said.push(await textOf(page, "[aria-live=polite]"));
      assert.match(
        said.join("\n"),
        /^Place 1 of 2\. Paragraph 13 of the older text moved up.*\nPlace 2 of 2\. A passage of paragraph 15 of the older text moved up/,
      );
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "hidden" });
      assert.match(await position(page), /^2 of 2$/, "Esc closes the dialog alone");
      await page.keyboard.press("m");
      assert.match(await focused(page), /data-end="before"/);
    }));
}
