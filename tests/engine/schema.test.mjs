// What the engine writes is what core/comparison.schema.json allows, and the schema allows nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { goldenCases, loadEngine, packageFolder, randomCases, root } from "./support.mjs";

const schemaText = readFileSync(join(root, "core/comparison.schema.json"), "utf8");
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictTuples: false,
  strictTypes: false,
  strictRequired: false,
}).compile(JSON.parse(schemaText));
const engine = await loadEngine();

function complaints(json) {
  return validate(typeof json === "string" ? JSON.parse(json) : json) ? "" : JSON.stringify(validate.errors, null, 1);
}

test("the package ships the schema", () => {
  assert.equal(readFileSync(join(packageFolder, "comparison.schema.json"), "utf8"), schemaText);
});

test("golden cases are valid", () => {
  for (const { before, after, name } of goldenCases)
    assert.equal(complaints(engine.compareToJson(before, after)), "", name);
});

test("random edits and noise are valid, with every difference quieted as well", () => {
  const quieting = { ignoreCase: true, ignorePunctuation: true, ignoreTypography: true, ignoreWhitespace: true };
  for (const { before, after } of randomCases(100)) {
    assert.equal(complaints(engine.compareToJson(before, after)), "");
    assert.equal(complaints(engine.compareToJson(before, after, quieting)), "");
  }
});

test("what is not in the format is refused", () => {
  const good = () => JSON.parse(engine.compareToJson("One two three. Four.", "One twi three. Four."));
  assert.equal(complaints(good()), "");
  const breakages = {
    "another schema number": (c) => (c.schema = 2),
    "a kind that is no word": (c) => (c.rows[0].kind = 1),
    "an unknown class": (c) => (c.rows[0].before_spans.find((s) => s[0] === "deleted")[3] = "colour"),
    "a deleted span without a class": (c) => c.rows[0].before_spans.find((s) => s[0] === "deleted").pop(),
    "an inserted span on the before side": (c) => (c.rows[0].before_spans[0][0] = "inserted"),
    "a range of three": (c) => c.paragraphs.before[0].push(1),
    "a negative offset": (c) => (c.sentences.after[0][0] = -1),
    "a similarity above 1000": (c) => (c.links[0].similarity = 1001),
    "a moved row without a move": (c) => (c.rows[0].kind = "moved-from"),
    "no statistics": (c) => delete c.stats,
  };
  for (const [name, breakIt] of Object.entries(breakages)) {
    const broken = good();
    breakIt(broken);
    assert.notEqual(complaints(broken), "", name);
  }
});
