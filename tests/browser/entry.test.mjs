// Where texts come in: paste, files, drop, the sample; nothing typed is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, compared, focused, paste, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

const older = "The cat sat on the mat.\n\nThree people saw it.";
const newer = "The cat sat on the mat.\n\nFive people saw it.";
const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

for (const from of ["disk", "http"]) {
  test(`two pasted texts are compared by themselves, ${from}`, () =>
    withPage({ from }, async (page) => {
      await compare(page, older, newer);
      assert.match(await textOf(page, ".cell[data-side=before] del"), /Three/);
      assert.match(await textOf(page, ".cell[data-side=after] ins"), /Five/);
      assert.equal(await page.locator(".entry").isVisible(), false);
      assert.match(page.url(), /#read$/);
    }));

  test(`two chosen files are compared, each under its name, ${from}`, () =>
    withPage({ from }, async (page) => {
      await page.locator(".paper[data-side=before] input[type=file]").setInputFiles(file("first.txt", older));
      await page.locator(".paper[data-side=after] input[type=file]").setInputFiles(file("second.txt", newer));
      await compared(page);
      assert.deepEqual(await page.locator(".head-name").allTextContents(), ["first", "second"]);
    }));

  test(`the sample is compared, ${from}`, () =>
    withPage({ from }, async (page) => {
      await sample(page);
      assert.match(await textOf(page, ".verdict"), /Headline changed/);
      assert.ok((await page.locator(".moved").count()) >= 4, "both ends of two moves");
      assert.ok((await page.locator("[data-kind=split]").count()) >= 1);
      assert.ok((await page.locator("[data-kind=merged]").count()) >= 1);
    }));
}

async function drop(page, selector, files) {
  await page.evaluate(
    ([target, list]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of list) dataTransfer.items.add(new File([text], name, { type: "text/plain" }));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      const element = document.querySelector(target);
      element.dispatchEvent(new DragEvent("dragover", options));
      element.dispatchEvent(new DragEvent("drop", options));
    },
    [selector, files],
  );
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [320, 640],
]) {
  test(`what the page is for, an example and the sample are in the first screen, ${width} × ${height}`, () =>
    withPage({ width, height }, async (page) => {
      await page.getByRole("heading", { name: "See what changed in a text, sentence by sentence." }).waitFor();
      for (const one of [page.getByRole("button", { name: "Try a sample" }), page.locator(".example p").first()]) {
        const { y, height: tall } = await one.boundingBox();
        assert.ok(y + tall <= height, `${y}`);
      }
      assert.ok((await page.locator(".example del").count()) >= 2);
      assert.ok((await page.locator(".example ins").count()) >= 3);
    }));
}

test("what is wrong with a file stands on the paper it was meant for, until that has a text", () =>
  withPage({}, async (page) => {
    const picker = page.locator(".paper[data-side=after] input[type=file]");
    await picker.setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    assert.match(await textOf(page, ".paper[data-side=after] .problem"), /^empty\.txt is empty\./);
    assert.equal(await page.locator(".problem").count(), 1);
    await paste(page, "after", "Some text.");
    assert.equal(await page.locator(".problem").count(), 0);
  }));

test("several dropped files are a history, by the dates in their names", () =>
  withPage({}, async (page) => {
    await drop(page, "body", [
      ["town-2026-03-02.txt", newer],
      ["town-2026-03-10.txt", `${newer}\n\nLater.`],
      ["town-2026-03-01T0930.txt", older],
    ]);
    await compared(page);
    assert.deepEqual(await page.locator(".head-name").allTextContents(), ["town-2026-03-01T0930", "town-2026-03-10"]);
    assert.match(await textOf(page, ".head[data-side=after] .head-facts"), /8 days later/);
    await page.getByRole("button", { name: "Edit texts" }).click();
    assert.equal(await page.locator(".paper[data-side=after] select").inputValue(), "2");
    await page.locator(".paper[data-side=after] .paper-head select").selectOption("1");
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), newer);
  }));

test("a file dropped on a paper goes there; one dropped elsewhere to the empty side", () =>
  withPage({}, async (page) => {
    await drop(page, ".paper[data-side=after] textarea", [["b.txt", newer]]);
    await page.waitForFunction(() => document.querySelectorAll("textarea")[1].value !== "");
    await drop(page, "body", [["a.txt", older]]);
    await compared(page);
    assert.deepEqual(await page.locator(".head-name").allTextContents(), ["a", "b"]);
  }));

test("a file that cannot be read says why, names itself and changes nothing", () =>
  withPage({}, async (page) => {
    await paste(page, "before", older);
    await drop(page, "body", [
      ["scan.pdf", "%PDF-1.7 …"],
      ["report.docx", "PK\u0003\u0004…"],
      ["empty.txt", ""],
      ["numbers.dat", "ab\u0000c"],
    ]);
    const problems = page.locator(".problem");
    await problems.nth(3).waitFor();
    const said = (await problems.allTextContents()).join("\n");
    assert.match(said, /scan\.pdf is in PDF format/);
    assert.match(said, /report\.docx is in DOCX\/ZIP format/);
    assert.match(said, /empty\.txt is empty/);
    assert.match(said, /numbers\.dat is not a text: its byte 2 is zero/);
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), "");
    await problems.first().getByRole("button", { name: "Dismiss" }).click();
    assert.equal(await problems.count(), 3);
  }));

test("a file that cannot be read is named also among others that can", () =>
  withPage({}, async (page) => {
    await drop(page, "body", [
      ["1.txt", older],
      ["2.pdf", "%PDF-1.7 …"],
      ["3.txt", newer],
    ]);
    await compared(page);
    assert.match(await textOf(page, ".problem"), /2\.pdf is in PDF format/);
    assert.deepEqual(await page.locator(".head-name").allTextContents(), ["1", "3"]);
  }));

test("bytes that are not UTF-8 are read by a menu, never by a silent guess", () =>
  withPage({}, async (page) => {
    const buffer = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xef, 0xf0, 0xe8]);
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer });
    const menu = page.locator(".paper .decoded select");
    assert.equal(await menu.inputValue(), "windows-1252");
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "café ïðè");
    await menu.selectOption("windows-1251");
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "cafй при");
  }));

test("UTF-16 with a byte order mark and CRLF come in as they are", () =>
  withPage({}, async (page) => {
    const buffer = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Zürich 湖", "utf16le")]);
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "u.txt", mimeType: "text/plain", buffer });
    await page.waitForFunction(() => document.querySelector("textarea").value === "Zürich 湖");
    assert.equal(await page.locator(".paper .decoded select").count(), 0);
  }));

test("the no-break spaces that Safari puts beside bold words and links are blanks again; the text's own stay", () =>
  withPage({}, async (page) => {
    const blank = (text) => `<span class="Apple-converted-space">${text}</span>`;
    const html = `<p>One${blank("&nbsp;")}<b>bold</b>${blank("\u00a0")}word, 12&nbsp;km.</p><p>Two.</p>`;
    await paste(page, "before", "One bold word, 12\u00a0km. Two.", html);
    await page.waitForFunction(() => document.querySelector("textarea").value === "One bold word, 12\u00a0km.\n\nTwo.");
  }));

test("rich text keeps paragraphs, headings and list items as text", () =>
  withPage({}, async (page) => {
    const html = "<h1>Title</h1><p>One <b>two</b>\n three.</p><ul><li>four<li>five</ul><script>alert(1)</script>";
    await paste(page, "before", "Title One two three. four five", html);
    const text = "Title\n\nOne two three.\n\nfour\n\nfive";
    await page.waitForFunction((wanted) => document.querySelector("textarea").value === wanted, text);
  }));

test("while typing, the fields stay open; Ctrl+Enter compares and folds them away", () =>
  withPage({}, async (page) => {
    await page.locator(".paper[data-side=before] textarea").pressSequentially("One line.");
    await page.locator(".paper[data-side=after] textarea").pressSequentially("Two lines.");
    await compared(page);
    assert.equal(await page.locator(".entry").isVisible(), true);
    await page.keyboard.press("Control+Enter");
    await page.locator(".entry").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Edit texts" }).click();
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), "Two lines.");
  }));

test("one text alone can be compared with nothing", () =>
  withPage({}, async (page) => {
    await paste(page, "after", newer);
    await page.keyboard.press("Control+Enter");
    await compared(page);
    assert.match(await textOf(page, ".verdict"), /older text is empty/);
  }));

test("the words on a paper are those of the statistics, with and without a comparison, in Chinese too", () =>
  withPage({}, async (page) => {
    const counted = (side, said) => page.locator(`.paper[data-side=${side}] .count`, { hasText: said }).waitFor();
    await paste(page, "before", "他们今天到了。");
    await counted("before", /^6 words$/);
    await page.locator(".paper[data-side=before] textarea").fill("他们。");
    await counted("before", /^2 words$/);
    await page.locator(".paper[data-side=before] textarea").fill("");
    await page.locator(".paper[data-side=before] .count:empty").waitFor({ state: "attached" });
    await compare(page, "他们今天到了。", "他们昨天到了。");
    await page.getByRole("button", { name: "Edit texts" }).click();
    await counted("before", /^6 words$/);
    await counted("after", /^6 words$/);
  }));

test("what the sample, a file or Clear replaced can be brought back", () =>
  withPage({}, async (page) => {
    await compare(page, older, newer);
    await page.getByRole("button", { name: "Edit texts" }).click();
    await page.getByRole("button", { name: "Clear the older version" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
    await page.getByRole("button", { name: "Try a sample" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), newer);
  }));

test("a very long text is shown by its beginning, and compared whole", () =>
  withPage({}, async (page) => {
    const long = `${"word ".repeat(90_000)}end.`;
    await paste(page, "before", long);
    assert.equal(await page.locator(".paper[data-side=before] textarea").isVisible(), false);
    assert.ok(await page.locator(".paper[data-side=before] .preview").isVisible());
    await paste(page, "after", `${long} More.`);
    await compared(page);
    await page.getByRole("button", { name: "Edit texts" }).click();
    assert.match(await focused(page), /aria-label="Choose a file for the older version"/, "there is no field to go to");
    await page.getByRole("button", { name: "Clear the older version" }).click();
    assert.ok(await page.locator(".paper[data-side=before] textarea").isVisible());
  }));

test("what is pasted on the page goes to the empty paper, the older first, and over nothing", () =>
  withPage({}, async (page) => {
    const put = (text) =>
      page.evaluate((plain) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", plain);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    await put(older);
    await put(newer);
    await compared(page);
    await put("something else");
    assert.equal(await textOf(page, ".grid ins"), "Five");
    await page.keyboard.press("e");
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
  }));

test("name, date and the time between stand over the columns", () =>
  withPage({}, async (page) => {
    await paste(page, "before", older);
    await page.getByRole("button", { name: "Add date and time of the older version" }).click();
    await page
      .locator(".paper")
      .getByLabel("Date and time of the older version", { exact: true })
      .fill("2026-02-01T10:00");
    await page.locator(".paper").getByLabel("Name of the older version").fill("First edition");
    await page.getByRole("button", { name: "Add date and time of the newer version" }).click();
    await page
      .locator(".paper")
      .getByLabel("Date and time of the newer version", { exact: true })
      .fill("2026-02-01T10:35");
    await paste(page, "after", newer);
    await compared(page);
    assert.match(await textOf(page, ".head[data-side=before]"), /First edition.*1 February 2026 at 10:00 · 10 words/);
    assert.match(
      await textOf(page, ".head[data-side=after]"),
      /Newer.*1 February 2026 at 10:35 · 35 minutes later · 10 words/,
    );
  }));

test("a file that fails while it is read says so; what was typed and the other files stay", () =>
  withPage({}, async (page) => {
    await page.locator(".paper[data-side=before] textarea").pressSequentially("Typed by hand.");
    await page.evaluate(() => {
      const read = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = function () {
        return this.name === "gone.txt"
          ? Promise.reject(new DOMException("it was moved", "NotFoundError"))
          : read.call(this);
      };
    });
    await drop(page, "body", [
      ["gone.txt", "x"],
      ["good.txt", newer],
    ]);
    await page.locator(".problem").waitFor();
    assert.match(await textOf(page, ".problem"), /gone\.txt could not be read: it was moved/);
    await compared(page);
    await page.keyboard.press("e");
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "Typed by hand.");
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), newer);
    assert.ok(await page.locator(".problem").isVisible(), "until it is dismissed");
  }));

test("a text pasted without a field is said to have come in", () =>
  withPage({}, async (page) => {
    await page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, older);
    assert.match(await textOf(page, "[aria-live=polite]"), /^Older: The cat sat on the mat\./);
  }));

test("of two files together, the one whose encoding is a guess says so above its column, and can be read otherwise", () =>
  withPage({}, async (page) => {
    // 日本語の文章。
    const shiftJis = [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0xcd, 0x81, 0x42];
    await page.locator(".paper[data-side=before] input[type=file]").setInputFiles([
      { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("日本語の文。") },
      { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from(shiftJis) },
    ]);
    await compared(page);
    const menu = page.locator(".head[data-side=after] .decoded select");
    assert.equal(await menu.inputValue(), "windows-1252");
    assert.equal(await page.locator(".head[data-side=before] .decoded select").count(), 0);
    await menu.selectOption("shift_jis");
    await page.locator(".cell[data-side=after]", { hasText: "日本語の文章。" }).waitFor();
  }));
