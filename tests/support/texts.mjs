// The texts of this repository, for whoever compares them in JavaScript: the golden cases and those of tests/quality.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const goldenFolder = join(root, "tests/golden");
const qualityFolder = join(root, "tests/quality/texts");

/** Everything quieted, and hardly any budget. */
export const quiet = {
  budget: 1,
  paragraphs: "newline",
  ignoreWhitespace: true,
  ignoreTypography: true,
  ignorePunctuation: true,
  ignoreCase: true,
};

/** The golden cases: name, paths, texts. */
export const goldenCases = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const [beforePath, afterPath] = ["before.txt", "after.txt"].map((file) => join(goldenFolder, name, file));
    const decode = (path) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(path));
    return { name, beforePath, afterPath, before: decode(beforePath), after: decode(afterPath) };
  })
  .sort((x, y) => (x.name < y.name ? -1 : 1));

/** The texts of tests/quality: name, and the sentences of both sides, a line each, without their numbers. */
export const qualityCases = readdirSync(qualityFolder)
  .sort()
  .map((name) => {
    const lines = readFileSync(join(qualityFolder, name), "utf8").split("\n").slice(0, -1);
    const [before, after] = ["--- before", "--- after"].map((line) => lines.indexOf(line));
    const text = (begin, end) =>
      lines
        .slice(begin, end)
        .map((line) => `${line.slice(line.indexOf(" ") + 1)}\n`)
        .join("");
    return { name, before: text(before + 1, after), after: text(after + 1) };
  });
