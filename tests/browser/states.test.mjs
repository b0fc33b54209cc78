// What the page shows when there is little to show, when it takes long, when something fails; what it keeps, and what it lets out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  coarseWorker,
  compare,
  compared,
  goBack,
  goForward,
  noStorage,
  pagePath,
  paragraphs,
  paste,
  sample,
  silentWorker,
  textOf,
  useBrowser,
  withPage,
} from "./support.mjs";

useBrowser();

const older = "The cat sat on the mat.\n\nThree people saw it.";
const newer = "The cat sat on the mat.\n\nFive people saw it.";

test("the same text twice is said to be the same", () =>
  withPage({}, async (page) => {
    await compare(page, older, older);
    assert.equal(await textOf(page, ".verdict"), "The two texts are the same.");
    assert.equal(await textOf(page, ".walk .position"), "no changes");
    assert.equal(await page.getByRole("button", { name: "Next place" }).isDisabled(), true);
  }));

test("differences that cannot be seen are named and shown by signs", () =>
  withPage({}, async (page) => {
    await compare(page, "The cat sat on\u00a0the mat.\n\nIt slept.", "The cat sat on the mat.\n\nIt slept. ");
    assert.match(await textOf(page, ".verdict"), /only differences are in no-break spaces, trailing spaces/);
    const names = await page
      .locator(".symbol")
      .evaluateAll((all) => all.map((sign) => sign.getAttribute("aria-label")));
    assert.deepEqual(names, ["no-break space (U+00A0)", "space", "space"], "the last one behind the text");
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await page.locator(".symbol").count(), 3);
  }));

test("odd texts are compared without harm", async (t) => {
  const cases = {
    "a lone surrogate": ["a \ud800 b.", "a \ud800 c."],
    "zero characters": ["a\u0000b.", "a\u0000c."],
    "line ends": ["one\r\n\r\ntwo", "one\n\ntwo"],
    "markup is text": ["<img src=x onerror=alert(1)> & <b>", "<img src=x onerror=alert(2)> & <i>"],
    "right to left": ["ראשון שני שלישי.", "ראשון רביעי שלישי."],
    Chinese: ["我们昨天去了公园。", "我们今天去了公园。"],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    await t.test(name, () =>
      withPage({}, async (page) => {
        await compare(page, before, after);
        assert.equal(await page.locator(".grid img").count(), 0);
        assert.ok((await page.locator(".cell p[dir=auto]").count()) >= 2);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      }),
    );
  }
});

test("a long word and a paragraph of ten thousand words stay inside the page", () =>
  withPage({ width: 320, height: 640 }, async (page) => {
    const many = paragraphs(300).join(" ");
    await compare(page, `${"wow".repeat(200)} one.\n\n${many}`, `${"wow".repeat(200)} two.\n\n${many} End.`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  }));

test("what takes long shows progress after a moment, and can be cancelled", () =>
  withPage({ prepare: silentWorker }, async (page) => {
    await paste(page, "before", older);
    await paste(page, "after", newer);
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    assert.match(await textOf(page, ".notices"), /Cancelled\. The texts are as they were/);
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
  }));

test("where no worker can start, the page compares by itself", () =>
  withPage(
    {
      prepare: () => {
        globalThis.Worker = class {
          constructor() {
            throw new Error("no workers here");
          }
        };
      },
    },
    async (page) => {
      await compare(page, older, newer);
      assert.equal(await textOf(page, ".grid ins"), "Five");
    },
  ));

test("an engine that fails says so, and the next comparison gets a new one", () =>
  withPage(
    {
      prepare: () => {
        const Real = globalThis.Worker;
        globalThis.Worker = class extends Real {
          constructor(url) {
            const broken = !globalThis.once;
            globalThis.once = true;
            const script = "onmessage = ({ data }) => data.id && postMessage({ id: data.id, error: 'out of memory' })";
            super(broken ? URL.createObjectURL(new Blob([script])) : url);
          }
        };
      },
    },
    async (page) => {
      await paste(page, "before", older);
      await paste(page, "after", newer);
      await page.locator(".problem").waitFor();
      assert.match(await textOf(page, ".problem"), /The engine failed: out of memory\. The texts are as they were/);
      await page.keyboard.press("Control+Enter");
      await compared(page);
    },
  ));

for (const from of ["disk", "http"]) {
  test(`a reload restores texts, view and place; Back and Forward go between papers and comparison, ${from}`, () =>
    withPage({ from }, async (page) => {
      await compare(page, older, newer);
      await page.locator(".paper[data-side=before] .name").evaluate((field) => field.value);
      await page.keyboard.press("n");
      await page.getByRole("button", { name: "Inline" }).click();
      await page.waitForTimeout(100); // the place is noted, the draft is not yet written
      await page.reload();
      await page.locator(".walk .position", { hasText: "1 of 1" }).waitFor();
      assert.equal(await page.locator(".grid").getAttribute("data-layout"), "inline");
      await goBack(page);
      await page.locator(".paper").first().waitFor();
      assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), newer);
      await goForward(page);
      await page.locator(".entry").waitFor({ state: "hidden" });
      await compared(page);
    }));
}

test("drafts can be switched off, which forgets them", () =>
  withPage({}, async (page) => {
    await paste(page, "before", older);
    await page.waitForTimeout(400);
    await page.getByLabel("Keep my texts in this browser").uncheck();
    await page.waitForTimeout(400);
    await page.reload();
    await page.waitForTimeout(300);
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "");
    assert.equal(await page.getByLabel("Keep my texts in this browser").isChecked(), false);
  }));

test("what was kept while leaving gives way to a newer draft, and is forgotten with the drafts", () =>
  withPage({}, async (page) => {
    const keep = () =>
      page.evaluate(() => {
        const version = { name: "", time: "", text: "Left long ago." };
        const draft = { versions: [version, version], before: 0, after: 1, view: "columns", saved: 1 };
        sessionStorage.setItem("variorum.unwritten", JSON.stringify({ key: history.state.draft, draft }));
      });
    const kept = () => page.evaluate(() => sessionStorage.getItem("variorum.unwritten"));
    await paste(page, "before", older);
    await page.waitForTimeout(600);
    await keep();
    await page.reload();
    await page.waitForFunction(() => document.querySelector("textarea").value !== "");
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), older);
    await page.waitForTimeout(400);
    assert.equal(await kept(), null);
    await keep();
    await page.getByLabel("Keep my texts in this browser").uncheck();
    assert.equal(await kept(), null);
  }));

test("where storage is refused the page says so and works", () =>
  withPage({ prepare: noStorage }, async (page) => {
    await page.getByText("This browser refuses storage to this page").waitFor();
    await compare(page, older, newer);
  }));

test("a comparison that reached its limit says so, why, and at the rows it concerns", () =>
  withPage({ prepare: coarseWorker }, async (page) => {
    await compare(page, older, newer);
    assert.match(
      await textOf(page, ".summary .hint"),
      /is so large that passages marked “coarse” were compared in less detail/,
    );
    assert.equal(await page.locator(".stripe .aside").count(), 1);
    assert.equal(
      await textOf(page, ".stripe:has(ins) > .aside"),
      "coarse: compared in less detail here",
      "in the row, not in its text",
    );
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await page.locator(".stripe > .aside").count(), 1);
  }));

test("a reload brings back which folds were open, the kind asked for and the change one was at", () =>
  withPage({}, async (page) => {
    const text = paragraphs(40);
    const edited = text.map((one, at) => (at % 20 === 0 ? one.replace("old", "new").replace("number", "7") : one));
    await compare(page, text.join("\n\n"), edited.join("\n\n"));
    await page.locator(".filter").first().click();
    await page.keyboard.press("n");
    await page.getByRole("button", { name: "3 more above" }).first().click();
    const was = () =>
      page.evaluate(() => [
        document.querySelectorAll(".stripe").length,
        document.querySelector(".position").textContent,
        document.querySelector(".filter[aria-pressed=true]")?.textContent,
        document.querySelectorAll(".current").length,
      ]);
    const before = await was();
    await page.waitForTimeout(500);
    await page.reload();
    await compared(page);
    await page.waitForTimeout(100);
    assert.deepEqual(await was(), before);
  }));

test("the end of a very long text is gone to before everything is drawn", () =>
  withPage({}, async (page) => {
    const text = paragraphs(3000);
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(".stripe")) return;
        observer.disconnect();
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "p", bubbles: true }));
        globalThis.drawn = [
          document.querySelectorAll(".stripe").length,
          document.querySelector('[data-stripe="2999"]') !== null,
        ];
      }).observe(document.body, { childList: true, subtree: true });
    });
    await compare(page, text.join("\n\n"), text.map((one) => one.replace("old", "new")).join("\n\n"));
    const drawn = await page.evaluate(() => globalThis.drawn);
    assert.ok(drawn[0] < 200, `${drawn[0]} stripes drawn`);
    assert.ok(drawn[1]);
    assert.equal(await textOf(page, ".walk .position"), "3,000 of 3,000");
  }));

test("typed and pasted texts outlive a reload, names and dates too, and a long one comes back whole", () =>
  withPage({}, async (page) => {
    const long = paragraphs(300).join("\n\n");
    await page.locator(".paper[data-side=before] textarea").pressSequentially("Typed \ud83d\ude00 here.");
    await page.locator(".paper").getByLabel("Name of the older version").fill("First");
    await paste(page, "after", long);
    await page.reload();
    await page.locator(".paper[data-side=after] .beginning").waitFor({ state: "attached" });
    await page.waitForFunction(() => document.querySelectorAll(".beginning")[1].hidden === false);
    if (await page.locator(".stripe").first().isVisible()) await page.keyboard.press("e");
    await page.getByRole("button", { name: "Edit the newer version all the same" }).click();
    await page.waitForFunction(
      (length) => document.querySelectorAll("textarea")[1].value.length === length,
      long.length,
    );
    assert.equal(await page.locator(".paper[data-side=after] textarea").inputValue(), long);
    assert.equal(await page.locator(".paper[data-side=before] textarea").inputValue(), "Typed \ud83d\ude00 here.");
    assert.equal(await page.locator(".paper").getByLabel("Name of the older version").inputValue(), "First");
  }));

test("the policy lets nothing out: a request, an image, a script, a form and another base are all refused", () =>
  withPage({ allow: /Content Security Policy|violates|example\.org/ }, async (page) => {
    const refused = await page.evaluate(async () => {
      const seen = [];
      addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      await fetch("https://example.org/").catch(() => {});
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.head.append(script);
      const image = document.createElement("img");
      image.src = "https://example.org/x.png";
      document.body.append(image);
      const base = document.createElement("base");
      base.href = "https://example.org/";
      document.head.append(base);
      const form = document.createElement("form");
      form.action = "https://example.org/";
      document.body.append(form);
      // In Firefox a refused form is an exception too.
      try {
        form.submit();
      } catch {}
      // A browser asks its policy about the form only when it sets out.
      for (let turn = 0; turn < 100 && !seen.includes("form-action"); turn++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return { seen, ran: globalThis.ran === true };
    });
    assert.equal(refused.ran, false);
    for (const directive of ["connect-src", "script-src-elem", "img-src", "base-uri", "form-action"])
      assert.ok(refused.seen.includes(directive), directive);
  }));

test("the page is one file that names nothing outside itself", () => {
  const page = readFileSync(pagePath, "utf8").replace(/<script type="application[^>]*>[^<]*<\/script>/, "");
  assert.doesNotMatch(page, /<(script|link|img|iframe)[^>]+(src|href)="(?!data:)/);
  assert.match(page, /default-src 'none'/);
});

test("a long comparison paints its first screen at once and goes on in slices", () =>
  withPage({}, async (page) => {
    const text = paragraphs(2000);
    const changed = text.map((one, at) => (at % 2 === 0 ? one.replace("old", "new") : one));
    const first = await page.evaluate(
      ([a, b]) =>
        new Promise((resolve) => {
          new MutationObserver((_, observer) => {
            const drawn = document.querySelectorAll(".stripe").length;
            if (drawn > 0) resolve(drawn);
            if (drawn > 0) observer.disconnect();
          }).observe(document.body, { childList: true, subtree: true });
          for (const [at, value] of [a, b].entries()) {
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", value);
            const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
            const field = document.querySelectorAll("textarea")[at];
            field.focus();
            if (field.dispatchEvent(event)) {
              field.value = value;
              field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
            }
          }
        }),
      [text.join("\n\n"), changed.join("\n\n")],
    );
    assert.ok(first >= 5 && first <= 60, `${first} stripes at first`);
    await page.waitForFunction(() => document.querySelectorAll(".stripe").length === 2000);
    await page.keyboard.press("p");
    assert.equal(await textOf(page, ".walk .position"), "1,000 of 1,000");
    assert.ok(await page.locator(".current").first().isVisible());
  }));

test("the sample can be read in any two of its six versions", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.getByRole("button", { name: "Edit texts" }).click();
    await page.locator(".paper[data-side=before] .paper-head select").selectOption("0");
    await page.locator(".paper[data-side=after] .paper-head select").selectOption("5");
    await page.keyboard.press("Control+Enter");
    await page.locator(".head-name", { hasText: "Morning, corrected" }).waitFor();
    assert.equal(await page.locator(".paper[data-side=before] .paper-head option").count(), 6);
  }));

test("a reload comes back to the place that was read", () =>
  withPage({}, async (page) => {
    const text = paragraphs(60);
    await compare(page, text.join("\n\n"), text.map((one) => one.replace("old", "new")).join("\n\n"));
    const top = () =>
      page.evaluate(() => {
        const stripes = [...document.querySelectorAll(".stripe")];
        return stripes.findIndex((stripe) => stripe.getBoundingClientRect().bottom > 140);
      });
    await page.locator('[data-stripe="40"]').evaluate((stripe) => stripe.scrollIntoView());
    await page.waitForTimeout(600);
    const before = await top();
    await page.reload();
    await compared(page);
    await page.waitForTimeout(300);
    assert.ok(before > 30);
    assert.equal(await top(), before, "after a reload");
    await goBack(page);
    await page.locator(".paper").first().waitFor();
    await goForward(page);
    await page.locator(".entry").waitFor({ state: "hidden" });
    await page.waitForTimeout(300);
    assert.equal(await top(), before, "after Back and Forward");
  }));

test("the focus is never lost: what took its place has it", () =>
  withPage({}, async (page) => {
    const where = () => page.evaluate(() => document.activeElement.outerHTML.slice(0, 120));
    await sample(page);
    await page.locator(".chip[data-end=after]").first().focus();
    await page.keyboard.press("v");
    assert.match(await where(), /class="chip/);
    await page.locator(".filter[data-group=name]").focus();
    await page.keyboard.press("s");
    await page.locator(".head[data-side=before]", { hasText: "Late edition" }).waitFor();
    await page.waitForTimeout(200);
    assert.match(await where(), /data-group="name"/);
    await page.keyboard.press("l");
    await page.keyboard.press("s");
    await page.locator(".head[data-side=before]", { hasText: "Evening edition" }).waitFor();
    await page.waitForTimeout(200);
    assert.match(await where(), /data-entry/);
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Clear the older version" }).click();
    assert.match(await where(), /<textarea/);
  }));

test("Back from a comparison that was left for a new one shows the papers, not an empty page", () =>
  withPage({}, async (page) => {
    await compare(page, older, newer);
    assert.equal(await page.title(), "Older → Newer · Variorum");
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Start over" }).click();
    await goBack(page);
    assert.ok(await page.locator(".paper").first().isVisible());
  }));

test("the rehearsal is nowhere to be seen, heard or found", () =>
  withPage({ prepare: watchBody }, async (page) => {
    await page.waitForFunction(() => globalThis.stages >= 10);
    assert.equal(await page.locator(".stage, .stripe").count(), 0);
    assert.equal(await page.evaluate(() => globalThis.seen), 0, "no frame has shown it");
  }));

/** Counts the stages that come, and the frames in which one stands there. */
const watchBody = () => {
  globalThis.stages = 0;
  globalThis.seen = 0;
  const frame = () => {
    if (document.querySelector(".stage")) globalThis.seen++;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.className === "stage") globalThis.stages++;
  }).observe(document, { childList: true, subtree: true });
};
