// What the engine tests share: the built package, the native tool it is compared with, and texts.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/texts.mjs";

export { goldenCases, qualityCases, quiet, root } from "../support/texts.mjs";
export const packageFolder = join(root, "dist/engine");
export const { loadEngine, ...names } = await import(join(packageFolder, "variorum.mjs"));

const show = [process.env.VARIORUM_SHOW, "build/debug/variorum_show", "build/release/variorum_show"]
  .filter(Boolean)
  .map((path) => join(path.startsWith("/") ? "" : root, path))
  .find(existsSync);

/** Runs variorum_show of the native build. */
export function native(...words) {
  if (!show) throw new Error("no variorum_show: build it first (scripts/dev build)");
  return execFileSync(show, words, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] });
}

/** What the native program says of two files under options of the engine; without pins, which it cannot be told. */
export function nativeJson({ beforePath, afterPath }, options = {}) {
  const words = Object.entries(options).map(([name, value]) => {
    const number = name === "paragraphs" ? names.paragraphModes.indexOf(value) : Number(value);
    return `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${number}`;
  });
  return native("--json", ...words, beforePath, afterPath).trimEnd();
}

/** Pairs of random texts with the native comparison of each: { before, after, json }. */
export function randomCases(count) {
  const lines = native("--random", String(count)).split("\n");
  const cases = [];
  for (let i = 0; i + 1 < lines.length; i += 2) cases.push({ ...JSON.parse(lines[i]), json: lines[i + 1] });
  return cases;
}
