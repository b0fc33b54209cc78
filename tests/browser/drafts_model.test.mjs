// Drafts against a plain model: tabs that type, load files, undo, take the sample, reload, crash, are duplicated and closed, in any
// order. What is asked for each time: a tab shows its texts, and everything that was replaced comes back by Undo.
//
//     VARIORUM_SEQUENCES=1000 node --test tests/browser/drafts_model.test.mjs      how many sequences (a few where not said)
//     VARIORUM_SEED=7                                                              the first of them
//
// A sequence that fails names its seed and prints what was done.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, useBrowser, withPage } from "./support.mjs";
import { crashAndReload, field, mortal, openTab, papers, shows, undo, until, untilKept } from "./tabs.mjs";

useBrowser();

const sequences = Number(process.env.VARIORUM_SEQUENCES ?? 10);
const firstSeed = Number(process.env.VARIORUM_SEED ?? 1);
const stepsOfSequence = 14;
/** Sequences at a time: most of the time of each is waiting. */
const atATime = Number(process.env.VARIORUM_AT_A_TIME ?? 3);

function random(seed) {
  let state = seed * 2654435761 + 1;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
  return { below: (count) => Math.floor(next() * count), one: (list) => list[Math.floor(next() * list.length)] };
}

// The model. A set: { texts: all versions, shown: [the older, the newer] }; a tab: what it shows, and what Undo brings, the last last.

const empty = { texts: ["", ""], shown: [0, 1] };
const shownTexts = ({ texts, shown }) => shown.map((at) => texts[at]);
const hasText = ({ texts }) => texts.some((text) => text !== "");
const within = (set, other) => set.texts.every((text) => text === "" || other.texts.includes(text));

const replace = (tab, set) => ({
  now: set,
  kept: hasText(tab.now) ? [...tab.kept.filter((one) => !within(one, tab.now)), tab.now].slice(-8) : tab.kept,
});
const edit = (tab, side, text) => ({
  ...tab,
  now: { ...tab.now, texts: tab.now.texts.with(tab.now.shown[side], text) },
});

function undone({ now, kept }) {
  const set = kept.at(-1);
  const rest = kept.slice(0, -1).filter((one) => !within(one, set));
  const needless = !hasText(now) || [set, ...rest].some((one) => within(now, one));
  return { now: set, kept: needless ? rest : [now, ...rest] };
}

/** A page that ends twice while its draft is being opened is offered that draft instead: another test's. */
const untilOpened = (page) =>
  until(page, () =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith("variorum.tab."))
      .every((name) => JSON.parse(localStorage.getItem(name)).opening === 0),
  );

// What is done, in the browser and in the model. Each answers with what was done, in a few words.

let words = 0;
const newText = (random) => `${random.one(["tide", "rope", "lamp", "moss", "fern"])} ${words++}`;
const sides = ["before", "after"];

const steps = {
  async type(tab, random) {
    const side = random.below(2);
    const text = `${shownTexts(tab.model.now)[side]} ${newText(random)}`.trim();
    await typeText(tab, side, text);
    return `type ${text}`;
  },
  async load(tab, random) {
    const side = random.below(2);
    const text = newText(random);
    const file = { name: `${text}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) };
    await tab.page.locator(`.paper[data-side=${sides[side]}] input[type=file]`).setInputFiles(file);
    const { now } = tab.model;
    const loaded = { ...now, texts: now.texts.with(now.shown[side], text) };
    tab.model = shownTexts(now)[side] === "" ? { ...tab.model, now: loaded } : replace(tab.model, loaded);
    return `load ${text}`;
  },
  async loadSeveral(tab, random) {
    const texts = [newText(random), newText(random), newText(random)];
    const files = texts.map((text, at) => ({ name: `${at}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) }));
    await tab.page.locator(".paper[data-side=before] input[type=file]").setInputFiles(files);
    tab.model = replace(tab.model, { texts, shown: [0, 2] });
    return `load ${texts}`;
  },
  async sample(tab) {
    await tab.page.getByRole("button", { name: "Try a sample" }).click();
    const texts = await shows(tab.page, ([older]) => older.startsWith("Port Linnet"));
    // Its other versions are shown by nothing here: they are like the two that are.
    tab.model = replace(tab.model, { texts, shown: [0, 1] });
    return "sample";
  },
  async clear(tab, random) {
    const filled = [0, 1].filter((side) => shownTexts(tab.model.now)[side] !== "");
    if (filled.length === 0) return "";
    const side = random.one(filled);
    const title = ["older", "newer"][side];
    await tab.page.getByRole("button", { name: `Clear the ${title} version` }).click();
    const { now } = tab.model;
    tab.model = replace(tab.model, { ...now, texts: now.texts.with(now.shown[side], "") });
    return `clear ${title}`;
  },
  async undo(tab) {
    if (tab.model.kept.length === 0) return "";
    await undo(tab.page);
    tab.model = undone(tab.model);
    return "undo";
  },
  async reload(tab) {
    await tab.page.reload();
    return "reload";
  },
  async crash(tab) {
    await untilKept();
    await untilOpened(tab.page);
    await crashAndReload(tab.page);
    return "crash";
  },
  /** What was typed in the last half second may be gone: the tab shows what it has shown then, or any state since. */
  async crashAtOnce(tab, random) {
    await untilKept();
    await untilOpened(tab.page);
    const states = [tab.model];
    for (let letter = random.below(4); letter >= 0; letter--) {
      await typeText(tab, 0, `${shownTexts(tab.model.now)[0]}${letter}`);
      states.push(tab.model);
    }
    await crashAndReload(tab.page);
    // Papers are empty until the draft is back, and empty may be one of those states.
    await untilOpened(tab.page);
    const seen = await shows(tab.page, (texts) => states.some(({ now }) => shownTexts(now).join() === texts.join()));
    tab.model = states.find(({ now }) => shownTexts(now).join() === seen.join());
    return `crash at once, and be left with ${seen}`;
  },
  async duplicate(tab, _random, tabs) {
    if (tabs.length > 3) return "";
    await untilKept();
    await untilOpened(tab.page);
    tabs.push({ page: await duplicateOf(tab.page), model: structuredClone(tab.model) });
    return `duplicate as tab ${tabs.length - 1}`;
  },
  async open(tab, _random, tabs) {
    if (tabs.length > 3) return "";
    const page = await openTab(tab.page);
    // What it takes over is the draft of a tab that was closed: whatever it is, from here on it is this tab's.
    await untilKept();
    tabs.push({ page, model: { now: { texts: await papers(page), shown: [0, 1] }, kept: [] }, adopted: true });
    return `open tab ${tabs.length - 1}`;
  },
  /** More closed tabs than are kept. */
  async crowd(tab) {
    const pages = await Promise.all(Array.from({ length: 9 }, () => openTab(tab.page)));
    for (const page of pages) await field(page, "before").fill(`crowd ${words++}`);
    await untilKept();
    for (const page of pages) await page.close();
    return "nine tabs come and go";
  },
  async close(tab, _random, tabs) {
    if (tabs.length < 2) return "";
    tabs.splice(tabs.indexOf(tab), 1);
    await tab.page.close();
    return "close it";
  },
};
const often = { type: 8, load: 3, loadSeveral: 1, sample: 1, clear: 2, undo: 4, reload: 4, crash: 2, crashAtOnce: 1 };
const seldom = { duplicate: 1, open: 1, close: 1 };
const choices = Object.entries({ ...often, ...seldom }).flatMap(([name, times]) => Array(times).fill(name));

async function typeText(tab, side, text) {
  await field(tab.page, sides[side]).fill(text);
  tab.model = edit(tab.model, side, text);
}

async function duplicateOf(page) {
  const copied = await page.evaluate(() => [history.state, { ...sessionStorage }]);
  const copy = await page.context().newPage();
  await copy.addInitScript(mortal);
  await copy.addInitScript(([state, session]) => {
    if (sessionStorage.length > 0) return;
    history.replaceState(state, "");
    for (const [name, value] of Object.entries(session)) sessionStorage.setItem(name, value);
  }, copied);
  await copy.goto(page.url());
  return copy;
}

/** Undo, once round: everything that was replaced is met. A tab that took over another's draft may meet more. */
async function meetsAll({ page, model, adopted }) {
  const met = [];
  let expected = model;
  for (
    let times = 0;
    times <= model.kept.length + 8 && (await page.getByRole("button", { name: "Undo" }).count());
    times++
  ) {
    met.push((await papers(page)).join());
    if (!(await page.getByRole("button", { name: "Undo" }).isVisible())) break;
    await undo(page);
    if (!adopted && expected.kept.length > 0) expected = undone(expected);
    if (!adopted) await shows(page, shownTexts(expected.now), "what Undo brings");
  }
  met.push((await papers(page)).join());
  for (const set of [model.now, ...model.kept])
    assert.ok(met.includes(shownTexts(set).join()), `${shownTexts(set)} is lost`);
}

async function runSequence(page, seed) {
  const chance = random(seed);
  const done = [];
  const tabs = [{ page, model: { now: empty, kept: [] } }];
  try {
    for (let step = 0; step < stepsOfSequence; step++) {
      const tab = chance.one(tabs);
      const name = seed % 20 === 0 && step === 7 ? "crowd" : chance.one(choices);
      const at = tabs.indexOf(tab);
      const what = await steps[name](tab, chance, tabs);
      if (what) done.push(`tab ${at}: ${what}`);
      for (const one of tabs) await shows(one.page, shownTexts(one.model.now), `what tab ${tabs.indexOf(one)} shows`);
    }
    for (const tab of tabs) {
      await tab.page.reload();
      await shows(tab.page, shownTexts(tab.model.now), "what a tab shows at last");
      await meetsAll(tab);
    }
  } catch (error) {
    error.message = `sequence ${seed}:\n  ${done.join("\n  ")}\n${error.message}`;
    throw error;
  }
}

/** A tab of its own, as the page is the first time, with nothing of what came before. */
async function firstTab(context) {
  const others = context.pages();
  const page = await context.newPage();
  await page.addInitScript(mortal);
  await page.goto(addresses.http());
  for (const other of others) await other.close();
  await page.evaluate(() => {
    globalThis.ended = true;
    history.replaceState(null, "");
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase("variorum");
      IDBFactory.prototype.open = () => {
        throw new Error("nothing is kept any more");
      };
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    location.reload();
  });
  await page.waitForFunction(() => !globalThis.ended && document.readyState === "complete");
  return page;
}

test(`${sequences} sequences lose nothing`, async () => {
  let next = firstSeed;
  const failed = [];
  const work = async (page) => {
    const context = page.context();
    context.setDefaultTimeout(120_000);
    while (next < firstSeed + sequences) {
      const seed = next++;
      await runSequence(await firstTab(context), seed).catch((error) => {
        failed.push(error);
        console.log(error.message);
      });
      if (sequences > 20 && seed % 10 === 0) console.log(`${seed - firstSeed + 1} sequences, ${failed.length} failed`);
    }
  };
  const settings = { from: "http", prepare: mortal };
  await Promise.all(Array.from({ length: Math.min(atATime, sequences) }, () => withPage(settings, work)));
  console.log(`${sequences} sequences from ${firstSeed} on, ${failed.length} failed`);
  assert.equal(failed.length, 0);
});
