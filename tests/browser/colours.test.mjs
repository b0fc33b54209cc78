// Contrast and colour blindness, computed from the custom properties of the style sheet as shipped.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pagePath } from "./support.mjs";

const sheet = /<style>(.*?)<\/style>/s.exec(readFileSync(pagePath, "utf8"))[1];

/** The colours of a scheme by name: "--ink: var(--light, #1f1d1a) var(--dark, #e5e1d8)" has both. */
function colours(scheme) {
  const pairs = [...sheet.matchAll(/--([\w-]+):\s*var\(--light,\s*(#\w+)\)\s*var\(--dark,\s*(#\w+)\)/g)];
  return Object.fromEntries(pairs.map(([, name, light, dark]) => [name, channels(scheme === "light" ? light : dark)]));
}

function channels(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  return digits.slice(0, 3).map((pair) => linear(Number.parseInt(pair, 16) / 255));
}
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2. */
function contrast(one, other) {
  const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Viénot, Brettel and Mollon 1999, on linear light. */
const eyes = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};
const seen = (eye, colour) => eye.map((row) => row.reduce((sum, factor, at) => sum + factor * colour[at], 0));

/** CIE 1976, D65. */
function lab([r, g, b]) {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (one, other) => Math.hypot(...lab(one).map((value, at) => value - lab(other)[at]));

const grounds = ["paper", "desk"];
const tints = ["inserted", "inserted-whole", "deleted", "deleted-whole", "moved", "found"];

for (const scheme of ["light", "dark"]) {
  const colour = colours(scheme);
  const atLeast = (least, one, other) => {
    const ratio = contrast(colour[one], colour[other]);
    assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)}, at least ${least}`);
  };

  test(`${scheme}: the marks are the colours they were designed to be`, () => {
    const hex = { light: ["#cbe4ff", "#ffe0b0", "#ebebe8"], dark: ["#143758", "#5b3705", "#303338"] }[scheme];
    assert.deepEqual([colour.inserted, colour.deleted, colour.moved], hex.map(channels));
    const lines = { light: ["#0a58b0", "#9b4a00"], dark: ["#7dc1ff", "#ffb65c"] }[scheme];
    assert.deepEqual([colour["inserted-line"], colour["deleted-line"]], lines.map(channels));
  });

  test(`${scheme}: text is read on every ground and tint`, () => {
    for (const ground of [...grounds, ...tints]) atLeast(7, "ink", ground);
    for (const ground of grounds) for (const text of ["faint", "accent", "problem"]) atLeast(4.5, text, ground);
    // The label of a whole paragraph that came or went stands on its tint.
    for (const mark of ["inserted", "deleted"])
      for (const tint of [mark, `${mark}-whole`]) atLeast(4.5, `${mark}-line`, tint);
    atLeast(4.5, "paper", "accent");
  });

  test(`${scheme}: lines, outlines and edges of controls are seen`, () => {
    for (const mark of ["inserted", "deleted", "moved"])
      for (const on of [mark, "paper"]) atLeast(3, `${mark}-line`, on);
    for (const ground of grounds) for (const line of ["edge", "accent"]) atLeast(3, line, ground);
  });

  for (const [name, eye] of Object.entries(eyes)) {
    test(`${scheme}: insertions and deletions are told apart with ${name}`, () => {
      const apart = distance(seen(eye, colour.inserted), seen(eye, colour.deleted));
      assert.ok(apart >= 41, apart.toFixed(1));
    });
  }
}

test("no mark is colour alone: lines, outlines and rules of different shapes", () => {
  const rule = (selector) => new RegExp(`(?:^|})${selector}\\{([^}]*)\\}`).exec(sheet)?.[1] ?? "";
  assert.match(rule("ins"), /text-decoration:\s*underline/);
  assert.match(rule("del"), /text-decoration:\s*line-through/);
  // Its chip says so, and where colours are few an outline.
  for (const few of ["forced-colors:\\s*active", "prefers-contrast:\\s*more"])
    assert.match(sheet, new RegExp(`${few}\\)\\s*\\{(?:[^{}]*\\{[^}]*\\})*?\\.moved\\s*\\{outline:\\s*1px dotted`));
  const margin = ["changed", "inserted", "deleted", "moved"].map((state) =>
    /border-left:\s*\d+px (\w+)/.exec(rule(`\\.stripe\\[data-state="?${state}"?\\] \\.cell p::?before`))?.[0].slice(12),
  );
  assert.equal(new Set(margin).size, 4, margin.join());
});

test("nothing moves by itself: there is no motion to reduce", () => {
  assert.doesNotMatch(sheet, /[{;](transition|animation|scroll-behavior)[\w-]*:/);
});
