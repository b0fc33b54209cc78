// The tables of words, without a browser: every language says everything that English says, with the same arguments.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../web/words/words.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "esm",
});
const { languages } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

/** "views.columns string", "words function of 1": every name in a table and what stands under it. */
function shapeOf(table, path = "") {
  return Object.entries(table).flatMap(([name, value]) => {
    const at = `${path}${name}`;
    if (typeof value === "function") return [`${at} function`];
    if (Array.isArray(value)) return [`${at} list of ${value.length}`];
    return typeof value === "object" ? shapeOf(value, `${at}.`) : [`${at} ${typeof value}`];
  });
}

const [english, ...others] = languages;

test("four languages, English first", () => {
  assert.deepEqual(
    languages.map(({ tag }) => tag),
    ["en", "de", "es", "fr"],
  );
});

for (const { tag, words } of others) {
  test(`${tag} has the names that English has, and no others`, () => {
    assert.deepEqual(shapeOf(words).sort(), shapeOf(english.words).sort());
  });

  test(`${tag}: the same keys do the same things`, () => {
    const keys = (table) => table.keys.map(([names]) => names.replace(/[^\p{L}\d?/]+/gu, " "));
    assert.equal(keys(words).length, keys(english.words).length);
    for (const [at, [names]] of words.keys.entries())
      assert.equal(names.split(",").length, english.words.keys[at][0].split(",").length, names);
  });

  test(`${tag}: no sentence was left in English`, () => {
    const same = Object.entries(words).filter(
      ([name, value]) => typeof value === "string" && value === english.words[name] && /\S \S/.test(value),
    );
    assert.deepEqual(same, []);
  });

  test(`${tag}: counts have their forms, and nothing is left empty`, () => {
    for (const name of ["words", "unchangedWords", "unchangedParagraphs", "quieted", "forgetPairs"]) {
      const [one, two] = [words[name](1), words[name](2)];
      assert.match(one, /1/);
      assert.match(two, /2/);
      assert.notEqual(one.replace("1", ""), two.replace("2", ""), name);
    }
  });
}
