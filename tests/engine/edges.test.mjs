// Where the world touches the engine: options, texts of every kind, bytes that are no engine, no memory left.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import vm from "node:vm";
import { loadEngine, names, packageFolder } from "./support.mjs";

const engine = await loadEngine();
const wasm = readFileSync(join(packageFolder, "variorum.wasm"));

function messageOf(call) {
  try {
    call();
  } catch (error) {
    assert.equal(Object.getPrototypeOf(error).constructor.name, "Error");
    return error.message;
  }
  return "no error";
}

const badOptions = [
  [{ budget: 0 }, "option budget is 0: allowed is a whole number from 1 to 1000"],
  [{ budget: 1001 }, "option budget is 1001: allowed is a whole number from 1 to 1000"],
  [{ linkFloor: 0.5 }, "option linkFloor is 0.5: allowed is a whole number from 0 to 1000"],
  [{ fillFloor: "200" }, 'option fillFloor is "200": allowed is a whole number from 0 to 1000'],
  [{ moveFloor: Number.NaN }, "option moveFloor is NaN: allowed is a whole number from 0 to 1000"],
  [{ ignoreCase: 1 }, "option ignoreCase is 1: allowed is true or false"],
  [{ paragraphs: "lines" }, 'option paragraphs is "lines": allowed is one of automatic, blank_line, newline'],
  [{ pinned: {} }, "option pinned is {}: allowed is an array of { before: [begin, end], after: [begin, end] }"],
  [{ pinned: [7] }, "option pinned[0] is 7: allowed is { before: [begin, end], after: [begin, end] }"],
  [
    { forbidden: [{ before: [0, 1], after: [0, 9] }] },
    "option forbidden[0].after is [0,9]: allowed is [begin, end] with 0 <= begin <= end <= 3, the length of the text",
  ],
  [{ pinned: [{ before: [1, 0], after: [0, 1] }] }, /^option pinned\[0\]\.before is \[1,0\]: allowed is /],
  [{ ignorecase: true }, /^option ignorecase is true: there is no such option; allowed are ignoreCase, /],
  [[], /^options are \[\]: allowed is an object with any of ignoreCase, /],
  [null, /^options are null: allowed is an object with any of /],
];

for (const [options, expected] of badOptions) {
  test(`bad options: ${JSON.stringify(options)}`, () => {
    for (const call of [engine.compare, engine.compareToJson]) {
      const message = messageOf(() => call("one", "two", options));
      if (typeof expected === "string") assert.equal(message, expected);
      else assert.match(message, expected);
    }
  });
}

test("options left out or undefined are the defaults", () => {
  const [before, after] = ["One two three. Four five.", "Four five. One two tree."];
  const plain = engine.compareToJson(before, after);
  assert.equal(engine.compareToJson(before, after, {}), plain);
  assert.equal(engine.compareToJson(before, after, { ignoreCase: undefined, pinned: undefined, budget: 100 }), plain);
});

test("a text that is no string is refused by name", () => {
  assert.equal(
    messageOf(() => engine.compare(7, "x")),
    "before is of type number: allowed is a string",
  );
  assert.equal(
    messageOf(() => engine.compareToJson("x", null)),
    "after is null: allowed is a string",
  );
});

test("a text that is too long is refused by name", () => {
  const long = "x".repeat(names.maxTextLength + 1);
  assert.equal(
    messageOf(() => engine.compare("x", long)),
    `after has ${names.maxTextLength + 1} code units: allowed are at most ${names.maxTextLength}`,
  );
});

test("any two strings are compared", () => {
  const texts = [
    "",
    "One. Two.",
    "a\ud800b \udc00",
    "\0\0",
    "x\r\ny",
    "\n\n\n",
    "Wort ".repeat(200_000),
    "👩‍👩‍👧 e\u0301",
  ];
  for (const before of texts) {
    for (const after of texts) {
      const { rows } = engine.compare(before, after);
      assert.equal(rows.beforeEnd.at(-1) ?? 0, before.length);
      assert.equal(rows.afterEnd.at(-1) ?? 0, after.length);
    }
  }
});

test("a lone surrogate does not touch its neighbours", () => {
  const { before } = engine.compare("x\ud800y", "x\ud800z");
  assert.equal(before.paragraphs.end[0], 3);
});

test("no memory left is an Error that says so, and ends that engine alone", async () => {
  const spent = await loadEngine();
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError("WebAssembly.Memory.grow(): Maximum memory size exceeded");
  };
  try {
    const large = "Every word differs here, number by number. ".repeat(400_000);
    assert.equal(
      messageOf(() => spent.compare(large, `${large}x`)),
      "out of memory: the texts are too large to compare here",
    );
  } finally {
    WebAssembly.Memory.prototype.grow = grow;
  }
  assert.equal(
    messageOf(() => spent.compare("a", "b")),
    "this engine ended with the error before: load a new one",
  );
  assert.equal(engine.compare("a", "a").rows.kind.length, 1);
});

test("an option that is refused does not end the engine", () => {
  messageOf(() => engine.compare("a", "b", { budget: 0 }));
  assert.equal(engine.compare("a", "a").rows.kind.length, 1);
});

test("bytes that are no engine are refused", async () => {
  await assert.rejects(
    loadEngine({ wasmBinary: new Uint8Array([1, 2, 3]) }),
    /^Error: loadEngine: the wasm does not load: /,
  );
  await assert.rejects(loadEngine({ wasmBinary: "x" }), {
    message: "loadEngine: wasmBinary is of type string: allowed is an ArrayBuffer or a Uint8Array",
  });
});

test("bytes may come as an ArrayBuffer or as a view", async () => {
  const buffer = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length);
  for (const wasmBinary of [buffer, new Uint8Array(buffer), wasm]) {
    assert.equal((await loadEngine({ wasmBinary })).compare("a", "b").coarse, false);
  }
});

test("require gives what import gives", () => {
  const required = createRequire(import.meta.url)(packageFolder);
  assert.deepEqual(Object.keys(required).sort(), [...Object.keys(names), "loadEngine"].sort());
});

test("as a script, without modules, process or eval, it is globalThis.variorum", async () => {
  const context = vm.createContext(
    { WebAssembly, performance, TextDecoder },
    { codeGeneration: { strings: false, wasm: true } },
  );
  vm.runInContext(readFileSync(join(packageFolder, "variorum.js"), "utf8"), context);
  await assert.rejects(context.variorum.loadEngine(), { message: /wasmBinary is missing: outside Node/ });
  context.bytes = vm.runInContext("Uint8Array", context).from(wasm);
  const loaded = await vm.runInContext("variorum.loadEngine({ wasmBinary: bytes })", context);
  assert.equal(loaded.compareToJson("One two.", "One twi."), engine.compareToJson("One two.", "One twi."));
});
