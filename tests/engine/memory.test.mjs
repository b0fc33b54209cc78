// One engine for a whole day: a thousand comparisons, and its memory stays what it was after the tenth.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases, loadEngine, randomCases } from "./support.mjs";

/** Loads an engine and keeps hold of the memory that its instance makes. */
async function engineAndMemory() {
  const { instantiate } = WebAssembly;
  let memory;
  WebAssembly.instantiate = async (...given) => {
    const result = await instantiate.apply(WebAssembly, given);
    const { exports } = result.instance ?? result;
    memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
    return result;
  };
  try {
    return { engine: await loadEngine(), size: () => memory.buffer.byteLength };
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

test("a thousand comparisons in one engine do not grow its memory after the tenth", async () => {
  const { engine, size } = await engineAndMemory();
  const cases = [...goldenCases, ...randomCases(20)];
  const text = cases.map(({ before }) => before).join("\n\n");
  const other = cases.map(({ after }) => after).join("\n\n");
  const compare = (at) => {
    const { before, after } = cases[at % cases.length];
    if (at % 100 === 0) engine.compare(text, other);
    else if (at % 2) engine.compare(before, after);
    else engine.compareToJson(before, after);
  };
  for (let at = 0; at < 10; at++) compare(at);
  const early = size();
  assert.ok(early > 0);
  for (let at = 10; at < 1000; at++) compare(at);
  assert.equal(size(), early);
});

/** Prose of about that many code units, a word in so many changed: words as common as in a language, seeded. */
function prose(units, changedIn) {
  let state = 7;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const word = () => {
    const rank = below(2) ? below(60) : below(60 + below(12000));
    return (rank * 101 + 1300).toString(36).replace(/\d/g, (digit) => "aeioulnrst"[digit]);
  };
  const texts = ["", ""];
  for (let length = 0; length < units; ) {
    let lines = ["", ""];
    for (let count = 8 + below(90); count > 0; count--) {
      const own = word();
      const end = below(14) === 0 ? ". " : " ";
      lines = [lines[0] + own + end, lines[1] + (below(changedIn) === 0 ? word() : own) + end];
    }
    length += lines[0].length + 2;
    for (const side of [0, 1]) texts[side] += `${lines[side]}\n\n`;
  }
  return texts;
}

test("two texts of three million code units take at most 12 bytes for each byte of theirs", async () => {
  for (const changedIn of [100, 5]) {
    const { engine, size } = await engineAndMemory();
    const [before, after] = prose(3_000_000, changedIn);
    engine.compare(before, after);
    // All of the memory: the engine's own, its copies of the texts, what it grew ahead. A code unit is two bytes.
    const perByte = size() / (2 * (before.length + after.length));
    assert.ok(perByte <= 12, `${perByte.toFixed(1)} bytes a byte, one word in ${changedIn} changed`);
  }
});

/** Chinese of about that many code units, a character in so many changed: sentences of 15 to 45 characters. */
function ideographs(units, changedIn) {
  let state = 11;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const letter = () => String.fromCharCode(0x4e00 + (below(2) ? below(200) : below(3000)));
  const texts = ["", ""];
  while (texts[0].length < units) {
    for (let sentence = 1 + below(6); sentence > 0; sentence--) {
      for (let count = 15 + below(30); count > 0; count--) {
        const own = letter();
        texts[0] += own;
        texts[1] += below(changedIn) === 0 ? letter() : own;
      }
      for (const side of [0, 1]) texts[side] += "。";
    }
    for (const side of [0, 1]) texts[side] += "\n\n";
  }
  return texts;
}

test("two Chinese texts of a million code units, a character in a hundred changed, take at most 20 bytes for each byte", async () => {
  const { engine, size } = await engineAndMemory();
  const [before, after] = ideographs(1_000_000, 100);
  engine.compare(before, after);
  const perByte = size() / (2 * (before.length + after.length));
  assert.ok(perByte <= 20, `${perByte.toFixed(1)} bytes a byte`);
});

test("what options one comparison had the next one does not", async () => {
  const { engine } = await engineAndMemory();
  for (const { before, after } of goldenCases) {
    const plain = engine.compareToJson(before, after);
    engine.compareToJson(before, after, { ignoreCase: true, ignoreTypography: true, budget: 1, paragraphs: "newline" });
    assert.equal(engine.compareToJson(before, after), plain);
    const orders = [
      { ignoreCase: true, linkFloor: 400, paragraphs: "newline" },
      { paragraphs: "newline", linkFloor: 400, ignoreCase: true },
    ];
    const [one, other] = orders.map((options) => engine.compareToJson(before, after, options));
    assert.equal(one, other);
  }
});
