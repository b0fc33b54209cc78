// Histories: what core/history.schema.json allows is what the native reader reads, and what it refuses says why.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { native, root } from "./support.mjs";

const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, "core/history.schema.json"), "utf8")),
);
const sample = join(root, "web/sample/history.json");

/** What the native tool says of a history, or why it refuses. */
function lives(file) {
  try {
    return { status: 0, stdout: native("--lives", file), stderr: "" };
  } catch ({ status, stdout, stderr }) {
    return { status, stdout, stderr };
  }
}

test("the sample is a valid history", () => {
  assert.ok(validate(JSON.parse(readFileSync(sample, "utf8"))), JSON.stringify(validate.errors));
});

test("of the sample's six versions every event is told", () => {
  const { stdout } = lives(sample);
  const [, versions, ...counts] =
    /^(\d+) versions, \d+ threads: came (\d+), changed (\d+), moved (\d+).*went (\d+)/.exec(stdout);
  assert.equal(versions, "6");
  for (const count of counts) assert.ok(Number(count) > 0, stdout.split("\n")[0]);
  // The tied vote of one version is corrected in the next.
  assert.match(stdout, /changed #\d+\n {4}The vote was seven to five\.[^\n]*\n {2}→ The vote was eight to five\./);
});

test("what the schema refuses is refused by name, and nothing is printed", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-"));
  try {
    const good = () => ({
      format: "variorum-history",
      schema: 1,
      versions: [{ id: "1", text: "One." }, { text: null }],
    });
    const broken = {
      "another schema": [(history) => (history.schema = 2), /schema: found 2, expected 1/],
      "another format": [(history) => (history.format = "x"), /format: found "x", expected "variorum-history"/],
      "no versions": [(history) => delete history.versions, /versions: found nothing, expected a list of versions/],
      "a text that is a number": [(history) => (history.versions[0].text = 7), /versions\[0\]\.text: found 7/],
      "no text": [(history) => delete history.versions[1].text, /versions\[1\]: found no text/],
      "a flag that is none": [
        (history) => (history.versions[0].technical = "yes"),
        /versions\[0\]\.technical: found "yes"/,
      ],
    };
    const file = join(folder, "history.json");
    writeFileSync(file, JSON.stringify(good()));
    assert.equal(lives(file).status, 0);
    assert.ok(validate(good()));
    for (const [name, [damage, reason]] of Object.entries(broken)) {
      const history = good();
      damage(history);
      assert.equal(validate(history), false, name);
      writeFileSync(file, JSON.stringify(history));
      const { status, stdout, stderr } = lives(file);
      assert.deepEqual([status, stdout], [2, ""], name);
      assert.match(stderr, reason);
    }
    writeFileSync(file, JSON.stringify(good()).slice(0, 60));
    assert.match(lives(file).stderr, /line 1, column \d+: found the end of the file, expected JSON/);
    writeFileSync(file, "[".repeat(100_000));
    assert.match(lives(file).stderr, /found more than 100 levels/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const real = process.env.VARIORUM_HISTORIES;
test("real histories load", { skip: real ? false : "VARIORUM_HISTORIES is not set" }, () => {
  const files = readdirSync(real).filter((name) => name.endsWith(".json"));
  assert.ok(files.length > 0);
  for (const name of files) {
    assert.ok(validate(JSON.parse(readFileSync(join(real, name), "utf8"))), name);
    assert.match(native("--lives", join(real, name)), /^\d+ versions/);
  }
});
