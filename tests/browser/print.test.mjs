// On paper, as the browser prints it: the first page is used, and no line is cut through where a page ends. Read from the
// PDF by poppler, whose boxes are in points from the top of the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { browserName, compare, eventually, paragraphs, sample, useBrowser, without, withPage } from "./support.mjs";

useBrowser();

const skip = without("pdf");
// Over BiDi lengths are centimetres, and Playwright sends them what it takes for inches.
const paper = browserName === "firefox" ? { width: "21in", height: "29.7in" } : { format: "A4" };

/** The lines of a PDF by page: what each says, and its box. */
function linesOf(pdf) {
  const html = execFileSync("pdftotext", ["-bbox-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, inside]) => ({
      width: Number(width),
      height: Number(height),
      lines: [...inside.matchAll(/<line xMin="[\d.]+" yMin="(.*?)" xMax="[\d.]+" yMax="(.*?)">(.*?)<\/line>/gs)].map(
        ([, top, bottom, words]) => ({
          top: Number(top),
          bottom: Number(bottom),
          text: [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word]) => word).join(" "),
        }),
      ),
    }),
  );
}

/** Prints what is open, and asks of every page that it is used and that it cuts nothing. */
async function checkPages(page) {
  const pages = linesOf(await page.pdf(paper));
  assert.ok(pages.length > 1, "long enough for a page to end");
  for (const [at, { width, height, lines }] of pages.entries()) {
    assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `page ${at + 1} is A4: ${width} by ${height}`);
    for (const { top, bottom, text } of lines)
      assert.ok(top > -1 && bottom < height + 1, `page ${at + 1} cuts a line through: ${text}`);
    const used = Math.max(...lines.map(({ bottom }) => bottom)) / height;
    if (at < pages.length - 1)
      assert.ok(used > 0.7, `page ${at + 1} is used down to ${Math.round(100 * used)} %, at least 70`);
  }
  return pages;
}

test("the sample's pages are full, from the first, and whole", { skip }, () =>
  withPage({}, async (page) => {
    await sample(page);
    const pages = await checkPages(page);
    assert.ok(pages[0].lines.some(({ text }) => /Headline changed/.test(text)));
  }),
);

test("a long comparison's pages are full, from the first, and whole", { skip }, () =>
  withPage({}, async (page) => {
    const long = paragraphs(60);
    await compare(page, long.join("\n\n"), long.map((text) => text.replace("old", "new")).join("\n\n"));
    await page.waitForFunction(() => document.querySelectorAll(".stripe").length === 60);
    const pages = await checkPages(page);
    const said = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");
    for (const text of long) assert.ok(said.includes(text.slice(0, 30)), `on paper: ${text.slice(0, 30)}`);
  }),
);

test("paper has a title, the key to the marks, and what is folded on the screen", { skip }, () =>
  withPage({}, async (page) => {
    const long = paragraphs(40);
    await compare(
      page,
      long.join("\n\n"),
      long.map((text, at) => (at === 20 ? text.replace("old", "new") : text)).join("\n\n"),
    );
    assert.equal(await page.locator(".fold").count(), 2);
    const pages = await checkPages(page);
    const said = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");
    assert.match(said, /^Older → Newer · Variorum/);
    assert.match(said, /only in the older text.*only in the newer text/);
    for (const text of long) assert.ok(said.includes(text.slice(0, 30)), `on paper: ${text.slice(0, 30)}`);
    await eventually(async () =>
      assert.equal(await page.locator(".fold").count(), 2, "and on the screen it is folded again"),
    );
  }),
);
