// Reading a comparison: folds, views, the list, the overview, quietening, finding, copying.
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

const long = paragraphs(24);
const longEdited = long.map((text, at) => (at === 0 || at === 23 ? text.replace("old", "new") : text));

test("a long unchanged run is folded and opens in steps, from both ends, by button and by key", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    const stripes = page.locator(".stripe");
    assert.equal(await stripes.count(), 4);
    assert.match(await textOf(page, ".fold"), /\d+ words unchanged · show/);
    await page.getByRole("button", { name: "3 more above" }).click();
    assert.equal(await stripes.count(), 7);
    assert.match(await focused(page), /data-stripe="2"/, "the focus goes to what was revealed");
    await page.getByRole("button", { name: "3 more below" }).click();
    assert.equal(await stripes.count(), 10);
    await page.keyboard.press("u");
    assert.equal(await stripes.count(), 13);
    await page.locator(".fold-all").click();
    assert.equal(await stripes.count(), 24);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Fold unchanged text again" }).click();
    assert.equal(await stripes.count(), 4);
  }));

test("changes only hides every unchanged paragraph; inline shows one text; v goes round", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.getByRole("button", { name: "Changes only" }).click();
    assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 0);
    assert.equal(await page.locator(".stripe").count(), 2);
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await textOf(page, ".stripe .cell p"), `1${long[0].replace("old", "oldnew")}`);
    assert.equal(await page.locator(".cell[data-side=before]").count(), 0);
    await page.keyboard.press("v");
    await page.keyboard.press("v");
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "columns");
  }));

test("inline, what is gone stands where it was", () =>
  withPage({}, async (page) => {
    await compare(
      page,
      "The town could not pay for both. It was late.",
      "The town could pay for both, but later. It was late.",
    );
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await textOf(page, ".stripe .cell p"), "1The town could not pay for both, but later. It was late.");
  }));

test("the change list says each change in words and goes there", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.keyboard.press("l");
    const entries = page.locator(".drawer [data-entry]");
    await entries.filter({ hasText: "Paragraph 15 added" }).waitFor({ state: "attached" }); // the list is drawn in chunks
    const all = await entries.allTextContents();
    assert.ok(
      all.some((entry) => /Paragraph 8: 212,000 → 221,000/.test(entry)),
      all.join("\n"),
    );
    assert.ok(
      all.some((entry) =>
        /Paragraph 13 of the older text moved up, to after paragraph 5, and edited: On the far bank/.test(entry),
      ),
    );
    assert.ok(all.some((entry) => /Paragraph 15 added: The Marigold made her last summer crossing/.test(entry)));
    assert.match(await focused(page), /data-entry/, "opening it puts the focus there");
    await entries.nth(3).click();
    assert.match(await position(page), /^3 of /);
    assert.equal(await entries.nth(3).getAttribute("aria-current"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".drawer").isVisible(), false);
    assert.match(await focused(page), /data-name="list"/);
  }));

test("the overview shows what changed on which side, goes to the nearest place, and shows what is on screen", () =>
  withPage({}, async (page) => {
    await sample(page);
    const overview = page.getByRole("slider", { name: "Overview" });
    await page.locator(".tick-after").waitFor({ state: "attached" });
    for (const lane of [".tick-before", ".tick-after", ".tick-moved"]) {
      const outlines = await page
        .locator(lane)
        .evaluateAll((all) => all.map((path) => path.getAttribute("d")).join(""));
      assert.ok(outlines.split("M").length > 3, lane);
    }
    const { height } = await overview.boundingBox();
    await overview.click({ position: { x: 12, y: height - 3 } });
    assert.equal(await position(page), "17 of 17");
    const bracket = () =>
      page.evaluate(() => Number(document.querySelector(".viewport").style.getPropertyValue("--from")));
    await eventually(async () => assert.ok((await bracket()) > 0.4));
    // A long jump by key: the bracket follows at once.
    await overview.focus();
    await page.keyboard.press("Home");
    assert.equal(await position(page), "1 of 17");
    assert.equal(await overview.getAttribute("aria-valuetext"), "1 of 17, Paragraph 1");
    await eventually(async () => assert.equal(await bracket(), 0));
    await page.keyboard.press("ArrowDown");
    assert.equal(await position(page), "2 of 17");
  }));

test("the overview of a long text is marked where it changed, and nowhere else", () =>
  withPage({}, async (page) => {
    const many = paragraphs(900);
    const edited = many.map((text, at) => (at % 300 < 30 ? text.replaceAll("old", "new") : text));
    await compare(page, many.join("\n\n"), edited.join("\n\n"));
    await page.locator(".tick-after").waitFor({ state: "attached" });
    const lengths = await page
      .locator(".tick-after")
      .evaluate((path) => [...path.getAttribute("d").matchAll(/v(\d+)/g)].map(([, length]) => Number(length)));
    const marked = lengths.reduce((sum, one) => sum + one, 0);
    assert.ok(marked > 40 && marked < 300, `${marked} of 1000 steps`);
  }));

test("a click on a change opens its card: both sentences, to be copied, or no longer a pair", () =>
  withPage({}, async (page) => {
    await compare(
      page,
      "It rained all day.\n\nThree people came to the old harbour.",
      "It rained all day.\n\nFive people came to the old harbour.",
    );
    const card = page.locator(".card");
    assert.equal(await card.isVisible(), false);
    await page.locator(".grid ins").click();
    assert.match(
      await card.innerText(),
      /Paragraph 2 · Numbers\s+Older\s+Three people came to the old harbour\.\s+Newer\s+Five people came/,
    );
    await page.keyboard.press("Escape");
    assert.equal(await card.isVisible(), false);
    // By keyboard: the current place.
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /card-copy/);
    await page.evaluate(() => {
      globalThis.copied = [];
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text) => void globalThis.copied.push(text) },
        configurable: true,
      });
    });
    await page.keyboard.press("Enter");
    await card.getByText("Copied").waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.copied), [
      "Three people came to the old harbour. → Five people came to the old harbour.",
    ]);
    await card.getByRole("button", { name: "They do not belong together" }).click();
    await page.locator(".stripe[data-state=deleted], .cell p.whole").first().waitFor();
    assert.equal(await card.isVisible(), false);
  }));

test("a card shows the sentences of its change, stands where one clicked, and gives the focus back", () =>
  withPage({}, async (page) => {
    const long = paragraphs(12).join(" ");
    await compare(page, `${long} Three people came to see it.`, `${long} Five people came to see it.`);
    const card = page.locator(".card");
    await page.locator(".grid ins").scrollIntoViewIfNeeded();
    await page.locator(".grid ins").click();
    assert.match(await card.innerText(), /Older\s+Three people came to see it\.\s+Newer\s+Five people/);
    const [mark, box] = [await page.locator(".grid ins").boundingBox(), await card.boundingBox()];
    assert.ok(
      box.x > 640 && Math.min(Math.abs(box.y - mark.y - mark.height), Math.abs(mark.y - box.y - box.height)) < 30,
    );
    await page.keyboard.press("Escape");
    // By keyboard from far away: it comes with its change.
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("#comparison").focus();
    await page.keyboard.press("Enter");
    await eventually(async () => {
      const { y, height } = await card.boundingBox();
      assert.ok(y > 48 && y + height < 900, `${y}`);
    });
    await page.keyboard.press("Escape");
    assert.match(await focused(page), /class="stripe"/);
  }));

test("the other end of a move has its card where one clicks", () =>
  withPage({}, async (page) => {
    await sample(page);
    const older = page.locator(".moved[data-end=before]").first();
    await older.scrollIntoViewIfNeeded();
    await older.click({ position: { x: 300, y: 40 } });
    const [there, box] = [await older.boundingBox(), await page.locator(".card").boundingBox()];
    assert.ok(box.y > 0 && box.y < 900 && Math.abs(box.y - there.y) < 500, `${box.y} at ${there.y}`);
    assert.match(await textOf(page, ".card"), /Moved.*On the far bank.*On the far bank/s);
  }));

test("the arrows of a column's head pass over the other side's version and lose no focus", () =>
  withPage({}, async (page) => {
    await sample(page);
    // The sample opens at its fourth and fifth of six versions.
    const name = (side) => textOf(page, `.head[data-side=${side}] .head-name`);
    await page.locator("[data-name=later-before]").click();
    await eventually(async () => assert.equal(await name("before"), "Morning, corrected"));
    assert.equal(await name("after"), "Late edition");
    assert.match(await focused(page), /data-name="earlier-before"/);
  }));

test("kinds that are shown alone add up", () =>
  withPage({}, async (page) => {
    await sample(page);
    const [number, name] = ["number", "name"].map((kind) => page.locator(`.filter[data-group=${kind}]`));
    await number.click();
    assert.match(await position(page), /^1 of 3$/);
    await name.click();
    assert.match(await position(page), / of 5$/);
    assert.equal(await page.locator(".filter[aria-pressed=true]").count(), 2);
    const dimmed = await page
      .locator(".grid ins")
      .evaluateAll((all) =>
        all.map((mark) => [mark.dataset.of, getComputedStyle(mark).backgroundColor === "rgba(0, 0, 0, 0)"]),
      );
    for (const [kind, isDimmed] of dimmed) assert.equal(isDimmed, !["number", "name"].includes(kind), kind);
    await number.click();
    assert.match(await position(page), /of 2$/);
    await name.click();
    assert.match(await position(page), / of 17$/);
  }));

test("the head of a column is the menu of its version", () =>
  withPage({}, async (page) => {
    await sample(page);
    const menu = page.locator("[data-name=version-after]");
    await menu.locator("summary").click();
    assert.equal(await menu.locator(".item").count(), 6);
    assert.match(await textOf(page, "[data-name=version-after] [aria-current]"), /Late edition/);
    await menu.locator(".item").last().click();
    await page.locator(".head[data-side=after] .head-name", { hasText: "Morning, corrected" }).waitFor();
    await page.locator("[data-name=earlier-after]").click();
    await page.locator(".head[data-side=after] .head-name", { hasText: "Late edition" }).waitFor();
    await menu.locator("summary").click();
    await menu.getByLabel("Name of the newer version").fill("Proof");
    assert.equal(await textOf(page, ".head[data-side=after] .head-name"), "Proof");
  }));

test("quietening hides a kind of difference and says how many", () =>
  withPage({}, async (page) => {
    await compare(page, 'She said "yes" to us.\n\nThree people.', "She said “yes” to us.\n\nFive people.");
    const before = await page.locator(".grid ins").count();
    await page.getByText("Quieten", { exact: true }).click();
    await page.getByLabel(/typography/).check();
    await page.waitForFunction((count) => document.querySelectorAll(".grid ins").length < count, before);
    assert.match(await textOf(page, ".summary"), /2 differences quieted/);
    assert.ok((await page.locator(".quieted").count()) >= 2);
  }));

test("swap turns the comparison round", () =>
  withPage({}, async (page) => {
    await compare(page, "Three people came.", "Five people came.");
    await page.keyboard.press("s");
    await page.waitForFunction(() => document.querySelector(".grid ins")?.textContent === "Three");
    assert.equal(await textOf(page, ".grid del"), "Five");
  }));

test("find goes through both texts, folded ones too", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.keyboard.press("/");
    await page.keyboard.type("number 34");
    assert.equal(await textOf(page, ".find .position"), "2 matches");
    await page.keyboard.press("Enter");
    assert.equal(await textOf(page, ".find .position"), "1 of 2");
    await page.locator(".stripe", { hasText: "number 34" }).waitFor();
    await page.keyboard.press("Escape");
    assert.match(await focused(page), /find-open/);
  }));

test("copying gives clean text of one version, what is folded included", () =>
  withPage({}, async (page) => {
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
    assert.equal(
      await page
        .locator(".cell[data-side=before]")
        .first()
        .evaluate((cell) => getComputedStyle(cell).userSelect),
      "none",
    );
  }));

test("all of the page selected and copied is the newer text, and nothing else", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    const copied = await page.evaluate(() => {
      getSelection().selectAllChildren(document.body);
      const clipboardData = new DataTransfer();
      document.body.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    assert.equal(copied, longEdited.join("\n\n"));
  }));

test("changes are spelled out where asked for", () =>
  withPage({}, async (page) => {
    await compare(page, "Three people came.", "Five people came.");
    await page.locator("[data-name=more] > summary").click();
    await page.getByLabel("Spell changes out").check();
    assert.match(await textOf(page, ".grid ins"), /added:\s+Five\s+end\./);
  }));

test("the overview outlines what is on screen from the start", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.waitForFunction(
      () => Number(document.querySelector(".viewport").style.getPropertyValue("--size")) > 0.1,
    );
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
