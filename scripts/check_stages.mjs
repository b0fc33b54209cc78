// Data flows one way: a stage of the core may include only headers of stages before it.   node scripts/check_stages.mjs
//
// A file without a header of its own (intern.cpp) is part of the stage whose header is the last, in this order, that it includes.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const order = [
  ...[
    "budget",
    "sorting",
    "scan",
    "intern",
    "score",
    "characters",
    "breaks",
    "lines",
    "word_set",
    "sentence_tailoring",
    "segment",
    "word_tailoring",
    "tokenize",
  ],
  ...[
    "document",
    "twins",
    "meaning_words",
    "weigh",
    "small_words",
    "chain",
    "few_edits",
    "similarity",
    "candidates",
    "confident",
    "anchor",
    "similar_pairs",
    "gap",
    "link",
    "move",
    "swap",
    "phrases",
    "absorb",
  ],
  ...["order", "bead", "blocks", "diff_words", "regions", "clean_up", "names", "quotations", "invisible", "classify"],
  ...["spans", "cuts", "statistics", "row_sink", "block_rows", "rows", "coarse"],
];
const folder = fileURLToPath(new URL("../core/src", import.meta.url));
// The pipeline itself and the formats see everything.
const above = ["compare.cpp", "json.cpp"];
const files = readdirSync(folder).filter((file) => /\.(h|cpp)$/.test(file) && !above.includes(file));
const complaints = [];

for (const file of files) {
  const included = [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/^#include "(\w+)\.h"/gm)].map((m) => m[1]);
  const name = basename(file).replace(/\.\w+$/, "");
  const latest = included.reduce(
    (last, header) => (order.indexOf(header) > order.indexOf(last) ? header : last),
    included[0],
  );
  const stage = files.includes(`${name}.h`) ? name : latest;
  const place = order.indexOf(stage);
  if (place < 0) complaints.push(`${file}: the stage ${stage} is not in the order of scripts/check_stages.mjs`);
  for (const header of included) {
    const at = order.indexOf(header);
    if (at < 0) complaints.push(`${file} includes ${header}.h, which is not in the order of scripts/check_stages.mjs`);
    else if (at > place) complaints.push(`${file} includes ${header}.h, a later stage than ${stage}`);
  }
}
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
