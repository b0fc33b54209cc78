// What once stopped the page, and how long its longest task takes on each: for freezes.test.mjs and tests/bench/freezes.mjs.
//
// Measured is the processor time of one task on the page's main thread, from Chromium's own trace: what else the machine does is not in it.
import { compared, paste } from "./support.mjs";

const word = (at) => `${"bakelornatselwendarpilgoshumfer".slice(at % 20, (at % 20) + 3 + (at % 7))}${at % 911}`;
const list = (lines, changed) =>
  Array.from({ length: lines }, (_, at) => (at % changed === 0 ? `new${at}` : word(at))).join("\n");
const paragraph = (at) => `Paragraph ${at} tells of ${word(at)} and ${word(at * 7)}.`;
const rich = (count) => Array.from({ length: count }, (_, at) => `<p>${paragraph(at)} <b>Two.</b></p>`).join("");
const plain = (count) => Array.from({ length: count }, (_, at) => paragraph(at)).join("\n\n");
const thai = "กาลครั้งหนึ่งนานมาแล้วมีชายคนหนึ่งอาศัยอยู่ในหมู่บ้านเล็กๆ";
const arabic = "كان رجل يعيش في قرية صغيرة قرب البحر ";

/** Has the page hold texts for what follows: handing them over is not its work. */
const hand = (page, texts) =>
  page.evaluate((given) => {
    globalThis.handed = given;
  }, texts);

/** Drops files on the page, each under its name. */
export async function drop(page, files, target = "body") {
  await hand(page, files);
  await dropHanded(page, target);
}

const dropHanded = (page, target = "body") =>
  page.evaluate((where) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of globalThis.handed)
      dataTransfer.items.add(new File([text], name, { type: "text/plain" }));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector(where).dispatchEvent(new DragEvent("drop", options));
  }, target);

/** Pastes into the older text, over what is selected there. */
const pasteHanded = (page) =>
  page.evaluate(() => {
    const field = document.querySelector(".paper[data-side=before] textarea");
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", globalThis.handed[0]);
    if (globalThis.handed[1]) clipboardData.setData("text/html", globalThis.handed[1]);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    // The browser's own part of a paste, where the page leaves it to it.
    if (field.dispatchEvent(event)) {
      field.setRangeText(globalThis.handed[0]);
      field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
    }
  });

const drawn = async (page) => {
  await compared(page);
  await page.waitForFunction(() => performance.getEntriesByName("variorum-rows").length > 0);
};
/** Two texts, dropped as files. */
const files = (before, after) => ({
  ready: (page) =>
    hand(page, [
      ["a.txt", before],
      ["b.txt", after],
    ]),
  async act(page) {
    await dropHanded(page);
    await drawn(page);
  },
});
/** A text with something put into its middle, against the same without. */
const inserted = (what) => files("One two. And three.", `One ${what}x two. And three.`);
/** Until the older paper holds a text. */
const taken = (page) =>
  page.waitForFunction(() => {
    const paper = document.querySelector(".paper[data-side=before]");
    return paper.querySelector(".paper-foot .quiet:not([hidden])") && !paper.querySelector("textarea").readOnly;
  });
const html = (text) => ({
  ready: (page) => hand(page, [["page.html", text]]),
  async act(page) {
    await dropHanded(page, ".paper[data-side=before]");
    await taken(page);
  },
});
/** Pasted over all of a text. */
const pasted = (over, ...what) => ({
  async ready(page) {
    await paste(page, "before", over);
    await page.waitForTimeout(600);
    await page.locator("[data-side=before] textarea").evaluate((field) => field.select());
    await hand(page, what);
  },
  async act(page) {
    await pasteHanded(page);
    await page.waitForTimeout(200);
    await taken(page);
  },
});

/** Each with the page open: `ready` is not measured, `act` is, until the page has done what was asked. */
export const freezes = {
  "1,000 paragraphs pasted over 300, from a page": pasted(plain(300), plain(1000), rich(1000)),
  "450,000 characters pasted into a short text": pasted("A short text.", "word ".repeat(90_000)),
  "two lists of 40,000 words": files(list(40_000, 1e9), list(40_000, 97)),
  "two lists of 40,000 words, found again by a new tab": {
    async ready(page) {
      await drop(page, [
        ["a.txt", list(40_000, 1e9)],
        ["b.txt", list(40_000, 97)],
      ]);
      await drawn(page);
      await page.waitForTimeout(1500);
    },
    async act(page) {
      await page.goto(page.url().replace(/#.*/, ""));
      await page.reload();
      await page
        .getByRole("button", { name: "Clear the older version" })
        .or(page.locator(".stripe").first())
        .first()
        .waitFor();
    },
  },
  "66,000 marks on a letter, in both texts": files(`a${"\u0301".repeat(66_000)}`, `b${"\u0301".repeat(66_000)}`),
  "80,000 zero-width spaces": inserted("\u200b".repeat(80_000)),
  "60,000 right-to-left overrides": inserted("\u202e".repeat(60_000)),
  "50,000 no-break spaces": inserted("\u00a0".repeat(50_000)),
  "40,000 tags": inserted("\u{e0061}".repeat(40_000)),
  "zero-width spaces among 40,000 letters": inserted("o\u200b".repeat(40_000)),
  "HTML of 100,000 spans": html(`<pre>${"<span>x</span> ".repeat(100_000)}</pre>`),
  "HTML of 100,000 line breaks": html("a<br>".repeat(100_000)),
  "HTML nested 20,000 deep": html(`${"<b>".repeat(20_000)}x`),
  "80,000 spans of highlighted code, pasted": pasted(
    "",
    "x",
    `<pre>${'<span class="hl-1">x</span> '.repeat(80_000)}</pre>`,
  ),
  "a paragraph of 70,000 Thai letters": files(
    thai.repeat(1200).slice(0, 70_000),
    `${thai.repeat(1200).slice(0, 70_000)}ใหม่`,
  ),
  "a paragraph of 200,000 Arabic letters": files(
    arabic.repeat(6000).slice(0, 200_000),
    arabic.repeat(6000).slice(50, 200_000),
  ),
};

/** Milliseconds of processor time that the longest task of the page took while `act` ran. */
export async function longestTask(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel"] });
  let trace;
  try {
    await act(page);
    await page.evaluate(
      () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)), 400)),
    );
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString());
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.ph === "X" && event.tdur && threads.has(threadOf(event)));
  return tasks.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000;
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
