// A case → everything that is wrong with what an engine says of it. Used by tests/engine/outside.test.mjs and scripts/soak.mjs.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { caseOf } from "./cases.mjs";
import { complaints, complaintsOfItself, mirrors } from "./check.mjs";

const schema = JSON.parse(readFileSync(new URL("../../core/comparison.schema.json", import.meta.url), "utf8"));
const strictness = { strict: true, strictTuples: false, strictTypes: false, strictRequired: false };
export const validate = new Ajv({ allErrors: true, ...strictness }).compile(schema);

const swapped = (pairs) => pairs?.map(({ before, after }) => ({ before: after, after: before }));

/** One case: itself, swapped, and each text with itself. `mirrored` says whether swapping counts the same words. */
export function judge(engine, { before, after, options }) {
  const json = engine.compareToJson(before, after, options);
  const back = { ...options };
  for (const name of ["pinned", "forbidden"]) if (options[name]) back[name] = swapped(options[name]);
  const backJson = engine.compareToJson(after, before, back);
  const out = [
    ...complaints(before, after, json, options, validate),
    ...complaints(after, before, backJson, back, validate).map((line) => `swapped: ${line}`),
    ...[before, after].flatMap((text) => complaintsOfItself(text, engine.compareToJson(text, text), validate)),
  ];
  if (engine.compareToJson(before, after, options) !== json) out.push("the same texts gave another comparison");
  return { complaints: out, mirrored: mirrors(json, backJson) };
}

/** Cases [first, last): calls broken(case, complaints) for each that is; returns how many were broken and how many not mirrored, by generator. */
export function judgeAll(engine, first, last, broken) {
  const counts = { cases: 0, broken: 0, unmirrored: {} };
  for (let number = first; number < last; number++) {
    const each = caseOf(number);
    const { complaints: found, mirrored } = judge(engine, each);
    counts.cases++;
    if (found.length > 0) {
      counts.broken++;
      broken(each, found);
    }
    if (!mirrored) counts.unmirrored[each.generator] = (counts.unmirrored[each.generator] ?? 0) + 1;
  }
  return counts;
}
