// What is measured: each engine as { name, load() → compare(before, after) → what came out }.
//
// In:   two strings.
// Out:  { marked, gaveUp }: how many characters of both texts the answer marks as changed, and whether the engine says
//       that it stopped early. Counting is not part of the time: compare returns a function for it.
//
// Each peer runs as its viewer runs it: jsdiff by lines and then by words inside changed lines; diff-match-patch without
// a time limit, with its semantic clean-up; CodeMirror's chunks with the scan limit of its merge view; VS Code's computer
// with the editor's limit of five seconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const engineFolder = process.env.VARIORUM_ENGINE ?? join(root, "dist/engine");
const peers = createRequire(join(root, "build/bench/peers/package.json"));

async function ours() {
  const { loadEngine } = await import(pathToFileURL(join(engineFolder, "variorum.mjs")).href);
  const engine = await loadEngine();
  return (before, after) => {
    const comparison = engine.compare(before, after);
    return () => {
      let marked = 0;
      for (const { spans } of [comparison.before, comparison.after])
        for (let at = 0; at < spans.kind.length; at++)
          if (spans.kind[at] !== 0) marked += spans.end[at] - spans.begin[at];
      return { marked, gaveUp: comparison.coarse };
    };
  };
}

/** One pass over both texts in wasm: decodes, cuts words, interns them, and nothing else (tests/bench/limit.cpp). */
async function limit() {
  const createLimit = createRequire(import.meta.url)(join(root, "build/wasm/variorum_limit.js"));
  const glue = await createLimit({ wasmBinary: readFileSync(join(root, "build/wasm/variorum_limit.wasm")) });
  return (before, after) => {
    glue.onePass(before, after);
    return () => ({ marked: 0, gaveUp: false });
  };
}

function jsdiff() {
  const { diffLines, diffWordsWithSpace } = peers("diff");
  const sum = (changes) =>
    changes.reduce((total, { added, removed, value }) => total + (added || removed ? value.length : 0), 0);
  return (before, after) => {
    const lines = diffLines(before, after);
    const parts = [];
    for (let at = 0; at < lines.length; at++) {
      if (lines[at].removed && lines[at + 1]?.added) parts.push(diffWordsWithSpace(lines[at].value, lines[++at].value));
      else parts.push([lines[at]]);
    }
    return () => ({ marked: parts.reduce((total, part) => total + sum(part), 0), gaveUp: false });
  };
}

function diffMatchPatch() {
  const { diff_match_patch: DiffMatchPatch } = peers("diff-match-patch");
  return (before, after) => {
    const differ = new DiffMatchPatch();
    differ.Diff_Timeout = 0;
    const diffs = differ.diff_main(before, after);
    differ.diff_cleanupSemantic(diffs);
    const marked = () => diffs.reduce((total, [kind, text]) => total + (kind === 0 ? 0 : text.length), 0);
    return () => ({ marked: marked(), gaveUp: false });
  };
}

function codeMirror() {
  const { Chunk } = peers("@codemirror/merge");
  const { Text } = peers("@codemirror/state");
  const size = ({ fromA, toA, fromB, toB }) => toA - fromA + toB - fromB;
  return (before, after) => {
    const chunks = Chunk.build(Text.of(before.split("\n")), Text.of(after.split("\n")), { scanLimit: 500 });
    return () => ({
      marked: chunks.reduce((total, { changes }) => total + changes.reduce((sum, change) => sum + size(change), 0), 0),
      gaveUp: chunks.some(({ precise }) => !precise),
    });
  };
}

function vsCode() {
  const { DefaultLinesDiffComputer } = peers("vscode-diff");
  const options = { ignoreTrimWhitespace: false, computeMoves: false, maxComputationTimeMs: 5000 };
  return (before, after) => {
    const lines = [before.split("\n"), after.split("\n")];
    const diff = new DefaultLinesDiffComputer().computeDiff(...lines, options);
    return () => {
      const starts = lines.map((side) => {
        const found = [0, 0]; // of line 1 at index 1
        for (const line of side) found.push(found.at(-1) + line.length + 1);
        return found;
      });
      const size = (side, range) => {
        const begin = starts[side][range.startLineNumber] + range.startColumn;
        return Math.max(0, starts[side][range.endLineNumber] + range.endColumn - begin);
      };
      const sizeOfLines = (side, range) =>
        starts[side][range.endLineNumberExclusive] - starts[side][range.startLineNumber];
      let marked = 0;
      for (const change of diff.changes) {
        if (!change.innerChanges) marked += sizeOfLines(0, change.original) + sizeOfLines(1, change.modified);
        for (const inner of change.innerChanges ?? [])
          marked += size(0, inner.originalRange) + size(1, inner.modifiedRange);
      }
      return { marked, gaveUp: diff.hitTimeout };
    };
  };
}

export const engines = {
  ours,
  limit,
  "VS Code": async () => vsCode(),
  CodeMirror: async () => codeMirror(),
  "diff-match-patch": async () => diffMatchPatch(),
  jsdiff: async () => jsdiff(),
};
