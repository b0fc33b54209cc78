// The outside checker (tests/outside) on the engine as shipped: random cases of every generator, and that it can fail.
import assert from "node:assert/strict";
import { test } from "node:test";
import { caseOf, generatorNames } from "../outside/cases.mjs";
import { complaints } from "../outside/check.mjs";
import { judge, judgeAll, validate } from "../outside/judge.mjs";
import { loadEngine } from "./support.mjs";

const engine = await loadEngine();
const cases = 2000;

test("random cases of every kind keep every invariant", () => {
  assert.ok(generatorNames.length >= 10);
  const found = [];
  const counts = judgeAll(engine, 0, cases, ({ number, generator, before, after, options }, lines) =>
    found.push({ number, generator, before, after, options, lines }),
  );
  assert.equal(counts.cases, cases);
  assert.deepEqual(found, []);
});

/** The smallest inputs of what was broken once. */
const onceBroken = {
  "a row of a move held a blank of the other side": [
    "Dogs bark at night. Cats sleep all day. Fish swim in the sea.",
    " Fish swim in the sea. Cats sleep all day. Dogs bark at night.",
  ],
  "a word matched a picture and was counted below 0": ["\ufe0f\u200d👨", "👨"],
  "a cut between two joiners": ["\u200d\u200d", "\u200d"],
  "a cut before a blank that carries a joiner": ["\u200d  \u200d", "\u200d\u200d"],
  "a cut inside a conjunct": ["क्त", "क्"],
  "direction marks that went from a text without words": [
    "\u200e \u200e\u200e  \u200e\u200e",
    "\u200e \u200e  \u200e\u200e\u200e",
  ],
};

for (const [name, [before, after]] of Object.entries(onceBroken)) {
  test(`once broken: ${name}`, () => {
    assert.deepEqual(judge(engine, { before, after, options: {} }).complaints, []);
  });
}

test("the checker notices what is broken", () => {
  const before = "Dogs bark at night. Cats sleep all day. Fish swim in the sea.";
  const after = "Fish swim in the deep sea. Cats sleep all day. Dogs bark at night. 😀";
  const good = () => JSON.parse(engine.compareToJson(before, after));
  const found = (breakIt) => {
    const broken = good();
    breakIt(broken);
    return complaints(before, after, JSON.stringify(broken), {}, validate).join("\n");
  };
  assert.equal(
    found(() => {}),
    "",
  );
  const moved = good().rows.findIndex(({ kind }) => kind.startsWith("moved"));
  assert.ok(moved >= 0);
  assert.match(
    found((c) => c.rows.pop()),
    /1: the rows end/,
  );
  assert.match(
    found((c) => c.rows.at(-1).after_spans.pop()),
    /2: the after spans/,
  );
  assert.match(
    found((c) => (c.stats.words.inserted = -1)),
    /schema/,
  );
  assert.match(
    found((c) => c.stats.words.kept++),
    /words of before/,
  );
  assert.match(
    found((c) => c.stats.sentences.moved++),
    /sentences are moved/,
  );
  assert.match(
    found((c) => delete c.rows[moved].move),
    /schema|moved without a move/,
  );
  assert.match(
    found((c) => (c.links[0].similarity = 2000)),
    /schema/,
  );
  assert.match(
    found((c) => (c.sentences.after.at(-1)[1] = after.length - 1)),
    /7: a after sentence parts a surrogate pair/,
  );
  assert.match(
    found((c) => (c.coarse = true)),
    /coarse/,
  );
  assert.match(
    found((c) => c.changes.reverse()),
    /out of order/,
  );
});

test("a case is the same whenever it is made", () => {
  for (const number of [0, 17, 1234]) assert.deepEqual(caseOf(number), caseOf(number));
  assert.notDeepEqual(caseOf(0), caseOf(generatorNames.length));
});
