// Text that is not plain prose is drawn as what it is: headings, lists, verse, code, tables, quotations wrapped by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, useBrowser, withPage } from "./support.mjs";

useBrowser();

const handbook = `# A handbook of ferries

The ferry sails at seven. It is old.

\`\`\`fare\`\`\` is what one pays.

## Rules

- Dogs are carried free.
- Bicycles pay half, and have to be held by their owners during the whole of the crossing, whatever the weather.

Verse:

The river ran,
    the river ran,
and under it the chain.

The bell was heard.

\`\`\`
def fare(age):
    return 2
\`\`\`

| child | 1 |

A program:

    total = fares.sum();
    print(total);

The end.`;

/** Of each paragraph of the newer text: how it begins, its shape, and the space below it as drawn. */
const shapes = (page) =>
  page.locator(".cell[data-side=after] p").evaluateAll((all) =>
    all.map((paragraph) => {
      const text = paragraph.textContent.replace(/^\d+/, "");
      const { fontFamily, fontWeight, textIndent, paddingLeft, marginBottom } = getComputedStyle(paragraph);
      return {
        text,
        mono: /mono/i.test(fontFamily),
        bold: Number(fontWeight) >= 600,
        indent: Number.parseFloat(textIndent),
        padding: Number.parseFloat(paddingLeft),
        gap: Number.parseFloat(marginBottom),
      };
    }),
  );

for (const view of ["Columns", "Inline"]) {
  test(`headings, lists, verse, code and tables are drawn as such, ${view}`, () =>
    withPage({}, async (page) => {
      await compare(page, handbook, handbook.replace("seven", "eight"));
      await page.getByRole("button", { name: view }).click();
      while (await page.locator(".fold button").count()) await page.locator(".fold-all").first().click();
      const all = await page
        .locator(view === "Columns" ? ".cell[data-side=after] p" : ".cell p")
        .evaluateAll((found) => found.length);
      assert.ok(all >= 18, `${all}`);
      const drawn =
        view === "Columns"
          ? await shapes(page)
          : await page
              .evaluate(() => {
                for (const cell of document.querySelectorAll(".cell")) cell.dataset.side = "after";
              })
              .then(() => shapes(page));
      const of = (start) => drawn.find(({ text }) => text.startsWith(start)) ?? assert.fail(start);
      assert.ok(of("# A handbook").bold && of("## Rules").bold && !of("The ferry").bold);
      assert.ok(of("- Bicycles").indent < 0 && of("- Bicycles").padding > 0, "the mark hangs");
      assert.equal(of("- Dogs").gap, 0, "the next item follows close");
      assert.ok(of("- Bicycles").gap > 0);
      assert.ok(of("the river ran").indent > 10, "a line of verse is set in");
      assert.equal(of("the river ran").gap, 0);
      assert.ok(of("and under it").gap > 5, "a stanza ends");
      for (const code of ["def fare", "return 2", "| child", "total =", "print"]) assert.ok(of(code).mono, code);
      for (const prose of ["The ferry", "```fare", "the river", "A program", "The end"])
        assert.ok(!of(prose).mono, prose);
      assert.ok(of("return 2").padding > of("def fare").padding, "code keeps its indentation");
    }));
}

test("a text whose paragraphs are lines keeps its paragraphs apart", () =>
  withPage({}, async (page) => {
    const lines = ["He came.", "She went.", "Nobody said a word about it.", "It rained."];
    await compare(page, lines.join("\n"), lines.join("\n").replace("rained", "snowed"));
    for (const { gap, text } of await shapes(page)) assert.ok(gap > 5, text);
  }));

test("a quotation wrapped by hand has each of its marks at the beginning of a line", () =>
  withPage({}, async (page) => {
    const quote = Array.from(
      { length: 4 },
      (_, at) => `> This is line number ${at} of a quotation that someone wrapped by hand once`,
    ).join("\n");
    await compare(page, `Opening.\n\n${quote}`, `Opening.\n\n${quote.replace("someone", "nobody")}`);
    const quoted = page.locator(".stripe[data-state=changed] .cell[data-side=after] p").last();
    const text = await quoted.evaluate((paragraph) => paragraph.innerText);
    for (const line of text.split("\n").filter((one) => /This is line/.test(one))) assert.match(line, /^(\d+\s*)?>/);
  }));
