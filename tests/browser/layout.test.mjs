// Where things stand: level rows, lines, on screens of several widths, in forced colours, on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, paragraphs, sample, useBrowser, without, withPage } from "./support.mjs";

useBrowser();

const long = paragraphs(24);
const longEdited = long.map((text, at) => (at === 0 || at === 23 ? text.replace("old", "new") : text));

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

test("between level rows each side flows on by itself", () =>
  withPage({}, async (page) => {
    const [one, last, out, outToo, come, comeToo] = paragraphs(6);
    await compare(page, [one, out, outToo, last].join("\n\n"), [one, come, comeToo, last].join("\n\n"));
    const band = page.locator(".band");
    assert.equal(await band.count(), 1);
    const [left, right] = await band
      .locator(".group")
      .evaluateAll((groups) =>
        groups.map((group) => [...group.querySelectorAll("p")].map((one) => one.getBoundingClientRect())),
      );
    assert.deepEqual([left.length, right.length], [2, 2]);
    assert.equal(left[0].top, right[0].top);
    assert.ok(left[1].top < right[0].bottom + 60, "the second does not wait for the other side");
    assert.ok(right[0].left > left[0].right);
    const order = await page.locator(".stripe").evaluateAll((all) => all.map(({ dataset }) => dataset.state));
    assert.deepEqual(order, ["unchanged", "deleted", "deleted", "inserted", "inserted", "unchanged"], "as it is read");
  }));

test("on a phone numbers of two and three digits are whole", () =>
  withPage({ width: 390 }, async (page) => {
    const many = paragraphs(110);
    await compare(page, many.join("\n\n"), many.map((text) => text.replace("old", "new")).join("\n\n"));
    await page.waitForTimeout(300);
    const cut = await page
      .locator(".number")
      .evaluateAll((all) =>
        all
          .filter(
            (number) => number.getBoundingClientRect().left < number.closest(".chunk").getBoundingClientRect().left,
          )
          .map((number) => number.textContent),
      );
    assert.deepEqual(cut, []);
  }));

test("on a phone the first word stands in the first 300 pixels, and the header holds four things", () =>
  withPage({ width: 390, height: 844 }, async (page) => {
    await sample(page);
    const top = await page
      .locator(".grid p")
      .first()
      .evaluate((first) => first.getBoundingClientRect().top);
    assert.ok(top <= 300, `${top} px`);
    assert.equal(await page.locator(".bar-rest").isVisible(), false);
    for (const name of ["list", "find-open", "more"])
      assert.ok(await page.locator(`[data-name=${name}]`).isVisible(), name);
    // Everything else is in the sheet.
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Changes only" }).click();
    assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 0);
    await page.getByRole("button", { name: "Edit texts" }).click();
    assert.ok(await page.locator(".paper").first().isVisible());
  }));

test("the page is set in few sizes of type", () =>
  withPage({}, async (page) => {
    const sizes = () =>
      page.evaluate(() => {
        const found = new Set();
        for (const one of document.querySelectorAll("body *")) {
          const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
          // What is raised or a sign among the text is a part of its size.
          if (own && one.checkVisibility() && !one.matches("sup, .symbol, option"))
            found.add(getComputedStyle(one).fontSize);
        }
        return [...found];
      });
    const allowed = ["12px", "14px", "16px", "18px", "20px", "24px", "28px"];
    const wrong = async () => (await sizes()).filter((size) => !allowed.includes(size));
    assert.deepEqual(await wrong(), []);
    await sample(page);
    await page.keyboard.press("l");
    await page.locator("[data-name=more] > summary").click();
    assert.deepEqual(await wrong(), []);
  }));

test("the key to the marks stands there until it is dismissed, and then no more", () =>
  withPage({ from: "http" }, async (page) => {
    await sample(page);
    assert.ok(await page.locator(".key").isVisible());
    await page.locator(".key").getByRole("button", { name: "Dismiss" }).click();
    assert.equal(await page.locator(".key").isVisible(), false);
    await page.reload();
    await page.locator(".stripe").first().waitFor();
    assert.equal(await page.locator(".key").isVisible(), false);
  }));

test("inline, paragraphs are counted by the newer text alone, in order", () =>
  withPage({}, async (page) => {
    const [one, two, out, come, last] = paragraphs(5);
    await compare(page, [one, out, two, last].join("\n\n"), [one, two, come, last].join("\n\n"));
    await page.getByRole("button", { name: "Inline" }).click();
    const numbers = (await page.locator(".number").allTextContents()).filter(Boolean);
    assert.deepEqual(numbers, ["1", "2", "3", "4"]);
  }));

test("below 900 pixels columns are read inline, and stay as they were above", () =>
  withPage({ width: 880 }, async (page) => {
    await sample(page);
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "inline");
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.locator(".grid[data-layout=columns]").waitFor();
  }));

test(
  "nothing moves once it is painted, also while the text is scrolled through",
  { skip: without("layoutShift") },
  () =>
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
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      }
      assert.deepEqual(await page.evaluate(() => globalThis.shifted), []);
    }),
);

test("paper shows both columns and no controls, and says what is folded", { skip: without("media") }, () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 720, height: 1000 });
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "columns");
    for (const control of [".bar", ".masthead", ".ruler"])
      assert.equal(await page.locator(control).isVisible(), false, control);
    assert.match(await page.locator(".fold").innerText(), /words unchanged/);
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
  }),
);

test("inline on paper, moves are numbered at both ends and footnoted", { skip: without("media") }, () =>
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
    assert.match(
      notes[0],
      /^Paragraph 13 of the older text moved up, to after paragraph 5, and edited: On the far bank/,
    );
    await page.emulateMedia({ media: "screen" });
    assert.equal(await page.locator(".footnotes").isVisible(), false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".footnotes li").count(), 0);
  }),
);

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
    await page.locator("[data-name=more] > summary").click();
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

test("in forced colours a whole new paragraph has one border, not one a line", { skip: without("forcedColors") }, () =>
  withPage({ forcedColors: "active" }, async (page) => {
    await compare(page, "One stays here.", "One stays here.\n\nTwo has come to stay.");
    const border = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).borderTopWidth);
    assert.equal(await border(".whole"), "1px");
    assert.equal(await border(".whole ins"), "0px");
  }),
);

test("on paper a fold says what it hides and offers nothing", { skip: without("media") }, () =>
  withPage({}, async (page) => {
    const stays = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} stays as it is, with words enough.`);
    await compare(page, ["One cat.", ...stays].join("\n\n"), ["Two cats.", ...stays].join("\n\n"));
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".fold").innerText(), /^\d+ words unchanged$/);
  }),
);
