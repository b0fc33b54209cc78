// Reading a comparison: level rows, chips, folds, views, the walk through the changes, the list, filters, copying.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, focused, paragraphs, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

const position = (page) => textOf(page, ".walk .position");

test("paragraphs that belong together begin at the same height, and no paragraph is torn apart", () =>
  withPage({}, async (page) => {
    await sample(page);
    const stripes = await page
      .locator(".stripe[data-state=changed]")
      .evaluateAll((all) =>
        all.map((stripe) => [...stripe.querySelectorAll(".cell")].map((cell) => cell.getBoundingClientRect().top)),
      );
    assert.ok(stripes.length > 5);
    for (const [left, right] of stripes) assert.equal(left, right);
    const numbers = await page.locator(".cell[data-side=before] .number").allTextContents();
    assert.deepEqual(numbers, [...new Set(numbers)], "each older paragraph is drawn once");
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => String(at + 1)),
    );
  }));

test("keys and buttons walk through the changes, round the end", () =>
  withPage({}, async (page) => {
    await sample(page);
    const count = Number((await position(page)).match(/\d+/)[0]);
    for (const [key, at] of [
      ["n", 1],
      ["j", 2],
      ["F7", 3],
      ["p", 2],
      ["k", 1],
      ["Shift+F7", count],
      ["n", 1],
    ]) {
      await page.keyboard.press(key);
      assert.equal(await position(page), `${at} of ${count}`, key);
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
    await page.getByRole("button", { name: "Next change" }).click();
    assert.equal(await position(page), `2 of ${count}`);
    await page.getByRole("button", { name: "Previous change" }).click();
    assert.equal(await position(page), `1 of ${count}`);
    assert.match(await textOf(page, "[aria-live=polite]"), new RegExp(`^Change 1 of ${count}\\. Paragraph 1: `));
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

test("below 900 pixels columns are read inline, and stay as they were above", () =>
  withPage({ width: 880 }, async (page) => {
    await sample(page);
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "inline");
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.locator(".grid[data-layout=columns]").waitFor();
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
    const all = await entries.allTextContents();
    assert.ok(
      all.some((entry) => /Paragraph 8: 212,000 → 221,000/.test(entry)),
      all.join("\n"),
    );
    assert.ok(
      all.some((entry) => /Paragraph 13 moved up, to after paragraph 5, and edited: On the far bank/.test(entry)),
    );
    assert.ok(all.some((entry) => /Paragraph 15 added: The Marigold made her last summer crossing/.test(entry)));
    assert.match(await focused(page), /data-entry/, "opening it puts the focus there");
    await entries.nth(3).click();
    assert.match(await position(page), /^4 of /);
    assert.equal(await entries.nth(3).getAttribute("aria-current"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".drawer").isVisible(), false);
    assert.match(await focused(page), /data-name="list"/);
  }));

test("a filter leaves only its kind to walk through", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.locator(".filter[data-group=number]").click();
    await page.keyboard.press("n");
    assert.match(await page.locator(".current").first().textContent(), /^seven$|^eight$/);
    assert.match(await position(page), /^1 of \d$/);
    await page.locator(".filter[data-group=number]").click();
    assert.match(await position(page), / of \d\d$/);
  }));

test("the overview has a button where something changed, and shows what is on screen", () =>
  withPage({}, async (page) => {
    await sample(page);
    const marks = page.locator(".mark");
    assert.ok((await marks.count()) > 8);
    await marks.last().click();
    assert.match(await position(page), /^\d+ of \d+$/);
    await page.waitForFunction(
      () => Number(document.querySelector(".viewport").style.getPropertyValue("--from")) > 0.4,
    );
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
    assert.equal(await textOf(page, ".find .position"), "0 of 2");
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

test("changes are spelled out where asked for", () =>
  withPage({}, async (page) => {
    await compare(page, "Three people came.", "Five people came.");
    await page.getByText("More", { exact: true }).click();
    await page.getByLabel("Spell changes out").check();
    assert.match(await textOf(page, ".grid ins"), /added:\s+Five\s+end\./);
  }));

test("a pairing is corrected by hand, and forgotten again", () =>
  withPage({}, async (page) => {
    const opening = "The meeting began at nine in the old hall.";
    const ending = "Everyone went home when the rain had stopped.";
    const old = "Snow fell on the quiet harbor all morning.";
    const young = "Trade unions rejected a pay offer yesterday.";
    await compare(page, `${opening}\n\n${old}\n\n${ending}`, `${opening}\n\n${young}\n\n${ending}`);
    const pairs = () => page.locator(".stripe[data-state=changed]").count();
    assert.equal(await pairs(), 0);
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
    await page.getByRole("group", { name: "Older" }).getByLabel(old).check();
    await page.getByRole("group", { name: "Newer" }).getByLabel(young).check();
    await page.getByRole("button", { name: "They belong together" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 1);
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("button", { name: /Forget 1 corrected pairing/ }).click();
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 0);
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
    await page.getByRole("button", { name: "Keyboard", exact: true }).first().click();
    await page.getByLabel("Single letters and digits are keys").uncheck();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "hidden" });
    await page.keyboard.press("n");
    assert.match(await position(page), /^\d+ changes$/);
    await page.keyboard.press("F7");
    assert.match(await position(page), /^1 of /);
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator(".walk .position", { hasText: "1 of" }).waitFor();
    await page.keyboard.press("n");
    assert.match(await position(page), /^1 of /);
  }));

test("a sentence clicked in the text is chosen for the pairing", () =>
  withPage({}, async (page) => {
    await compare(page, "First here. Second there.", "First here. Second where.");
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("button", { name: "Correct a pairing" }).click();
    assert.match(await textOf(page, ".pairing [role=status]"), /paired now/);
    await page.locator(".cell[data-side=after] ins").click();
    assert.equal(await page.getByRole("group", { name: "Newer" }).getByLabel("Second where.").isChecked(), true);
    assert.match(await textOf(page, ".pairing [role=status]"), /not paired now/);
  }));

test("digits show one kind of change alone", () =>
  withPage({}, async (page) => {
    await sample(page);
    const kinds = await page.locator(".filter").evaluateAll((all) => all.map((chip) => chip.dataset.group));
    const moved = kinds.indexOf("moved") + 1;
    await page.keyboard.press(String(moved));
    assert.equal(await position(page), "2 changes");
    await page.keyboard.press("n");
    assert.match(await textOf(page, "[aria-live=polite]"), /^Change 1 of 2\. Paragraph .* moved /);
    await page.keyboard.press(String(moved));
    assert.match(await position(page), /of \d\d$/);
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

test("nothing moves once it is painted, also while the text is scrolled through", () =>
  withPage({}, async (page) => {
    await page.evaluate(() => {
      globalThis.shifted = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          const read = sources.map(({ node }) => node?.parentElement?.closest(".reading") && node.className);
          if (read.some(Boolean)) globalThis.shifted.push(`${value}: ${read}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const many = paragraphs(300);
    await compare(page, many.join("\n\n"), many.map((text) => text.replace("old", "new")).join("\n\n"));
    await page.waitForTimeout(600);
    for (let at = 0; at < 30; at++) {
      await page.evaluate((by) => scrollBy(0, by), at < 18 ? 700 : -500);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    assert.deepEqual(await page.evaluate(() => globalThis.shifted), []);
  }));

test("paper shows both columns and no controls, and says what is folded", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 720, height: 1000 });
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "columns");
    for (const control of [".bar", ".masthead", ".ruler"])
      assert.equal(await page.locator(control).isVisible(), false, control);
    assert.match(await page.locator(".fold").innerText(), /words unchanged/);
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
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

test("inline on paper, moves are numbered at both ends and footnoted", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.getByRole("button", { name: "Inline" }).click();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".chip[data-move]").first().isVisible(), false);
    const marks = await page.locator(".footmark").evaluateAll((all) => all.map((mark) => mark.textContent).sort());
    assert.deepEqual(marks, ["1", "1", "2", "2"]);
    assert.ok(await page.locator(".footmark").first().isVisible());
    const notes = await page.locator(".footnotes li").allTextContents();
    assert.equal(notes.length, 2);
    assert.match(notes[0], /^Paragraph 13 moved up, to after paragraph 5, and edited: On the far bank/);
    await page.emulateMedia({ media: "screen" });
    assert.equal(await page.locator(".footnotes").isVisible(), false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".footnotes li").count(), 0);
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
      const said = [];
      for (let at = 0; at < 2; at++) {
        await page.keyboard.press("n");
        said.push(await textOf(page, "[aria-live=polite]"));
      }
      assert.match(
        said.join("\n"),
        /^Change 1 of 2\. Paragraph 13 moved up.*\nChange 2 of 2\. A passage of paragraph 15 moved up/,
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

test("the overview outlines what is on screen from the start", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.waitForFunction(
      () => Number(document.querySelector(".viewport").style.getPropertyValue("--size")) > 0.1,
    );
  }));

test("lines are 55 to 66 characters long, of Chinese 24 to 30", () =>
  withPage({}, async (page) => {
    const perLine = () =>
      page.locator(".stripe[data-state=changed] .cell[data-side=after] p").evaluateAll((all) => {
        const lengths = all.flatMap((paragraph) => {
          const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
          const lines = Math.round(paragraph.getBoundingClientRect().height / height);
          return lines > 2 ? [(paragraph.textContent.length - 1) / (lines - 0.4)] : [];
        });
        return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      });
    const long = paragraphs(6).map((text) => text.repeat(3));
    await compare(page, long.join("\n\n"), long.map((text) => text.replaceAll("old", "new")).join("\n\n"));
    const latin = await perLine();
    assert.ok(latin >= 54 && latin <= 67, `${latin} characters`);
    await page.getByRole("button", { name: "Start over" }).click();
    const chinese = "市议会将于星期三晚上决定是否关闭最后一艘链式渡轮。五名议员表示反对，居民可以发言。".repeat(5);
    await compare(page, chinese, chinese.replaceAll("五", "三"));
    const han = await perLine();
    assert.ok(han >= 24 && han <= 30, `${han} characters`);
    assert.equal(
      await page
        .locator(".cell p")
        .first()
        .evaluate((one) => getComputedStyle(one).textAlign),
      "start",
    );
  }));

test("Chinese, Japanese and Korean are told apart for their fonts; Korean words stay whole", () =>
  withPage({}, async (page) => {
    const texts = [
      "市议会将决定渡轮的未来。",
      "町議会は火曜日の夜に決定する。",
      "시의회는 화요일 저녁에 결정한다.",
      "The council decides.",
    ];
    await compare(page, texts.join("\n\n"), `${texts.join("\n\n")}\n\nМосква.`);
    const after = page.locator(".cell[data-side=after] p");
    assert.deepEqual(await after.evaluateAll((all) => all.map((one) => one.lang)), ["zh", "ja", "ko", "", ""]);
    assert.equal(await after.nth(2).evaluate((one) => getComputedStyle(one).wordBreak), "keep-all");
    await page.getByRole("button", { name: "Inline" }).click();
    const inline = await page.locator(".cell p").evaluateAll((all) => all.map((one) => one.lang));
    assert.deepEqual(inline, ["zh", "ja", "ko", "", ""]);
  }));

test("two sentences are parted by hand, by keyboard alone, and the rest stays aligned", () =>
  withPage({}, async (page) => {
    const others = "The meeting began at nine.\n\nEveryone went home when the rain had stopped.";
    await compare(page, `${others}\n\nThe old mayor spoke first.`, `${others}\n\nThe new mayor spoke last.`);
    assert.equal(await page.locator(".stripe[data-state=changed]").count(), 1);
    await page.keyboard.press("n");
    await page.locator("[data-name=more] > summary").focus();
    await page.keyboard.press("Enter");
    for (let at = 0; at < 8 && !/data-name="correct"/.test(await focused(page)); at++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /pairing-title/);
    assert.match(await textOf(page, ".pairing [role=status]"), /paired now/);
    for (let at = 0; at < 8 && !/do not belong/.test(await focused(page)); at++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".stripe[data-state=changed]").length === 0);
    assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 2);
    assert.equal(await page.locator(".stripe[data-state=inserted], .stripe[data-state=deleted]").count(), 2);
    assert.match(await focused(page), /summary/i, "the focus is back where it was");
  }));
