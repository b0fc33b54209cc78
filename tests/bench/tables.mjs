// Measurements → the tables that people read, as Markdown.
//
// In:   rows of { name, size, bar, results: { engine: { first, median, marked, gaveUp, peak } or { failed } } }.
// Out:  one table of times, one of ratios and shares marked, one of growth from size to size, and a verdict.

const time = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const percent = (share) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}×`;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

const peersOf = (row) => Object.keys(row.results).filter((name) => name !== "ours" && name !== "limit");

function cell(result) {
  if (!result) return "";
  if (result.failed) return result.failed;
  return result.gaveUp ? `${time(result.median)} (gave up)` : time(result.median);
}

function timesTable(rows) {
  const peers = rows.length > 0 ? peersOf(rows[0]) : [];
  const head = ["pair", "limit", "**ours**", "at most", "first run", "at most", ...peers];
  return table(
    head,
    rows.map(({ name, bar, results }) => [
      name,
      cell(results.limit),
      `**${results.ours.failed ?? time(results.ours.median)}**${results.ours.gaveUp ? " (coarse)" : ""}`,
      bar?.median ?? "",
      results.ours.failed ? "" : time(results.ours.first),
      bar?.first ?? "",
      ...peers.map((peer) => cell(results[peer])),
    ]),
  );
}

function peakOf({ peak, idle }, units) {
  if (units < 1e6) return "";
  const perUnit = (peak - idle) / units;
  return `${(perUnit / 2).toFixed(1)} (${perUnit.toFixed(1)})`;
}

function ratioTable(rows) {
  const peers = rows.length > 0 ? peersOf(rows[0]) : [];
  const head = [
    "pair",
    "ours : limit",
    "at most",
    ...peers.map((peer) => `${peer} : ours`),
    "peak bytes a byte (a code unit)",
    "ours marks",
    ...peers,
  ];
  return table(
    head,
    rows
      .filter(({ results }) => !results.ours.failed)
      .map(({ name, size, bar, results }) => [
        name,
        results.limit?.failed ? "" : times(results.ours.median / results.limit.median),
        bar ? times(bar.median / bar.limit) : "",
        ...peers.map((peer) => (results[peer].failed ? "–" : times(results[peer].median / results.ours.median))),
        // An input byte is one of the two that a code unit takes in JavaScript and in the engine alike; a file of ASCII has
        // one a code unit. What the process held before the first comparison, its own copy of the texts too, is not counted.
        peakOf(results.ours, size),
        percent(results.ours.marked),
        ...peers.map((peer) => (results[peer].failed ? "–" : percent(results[peer].marked))),
      ]),
  );
}

function growthTable(rows) {
  const order = ["8 kB", "100 kB", "1 MB", "10 MB"];
  const kinds = ["light", "heavy", "unrelated"];
  const medianOf = (size, kind) => rows.find(({ name }) => name === `${size} ${kind}`)?.results.ours.median;
  const lines = kinds.map((kind) => [
    kind,
    ...order.slice(1).map((size, at) => {
      const ratio = medianOf(size, kind) / medianOf(order[at], kind);
      return Number.isFinite(ratio) ? times(ratio) : "";
    }),
  ]);
  return table(["growth of ours", "8 kB → 100 kB", "100 kB → 1 MB", "1 MB → 10 MB (at most 12×)"], lines);
}

/** An engine that stops early, or marks everything where most is the same, is fast: that does not count. */
const gaveUp = (peer, ours) => peer.failed || peer.gaveUp || (peer.marked > 0.95 && ours.marked < 0.5);

/** What a reader asks first: which bars are not met, in milliseconds or as a ratio to the limit of this run, and which peer is
 * faster without having given up. */
function verdict(rows) {
  const lines = [];
  for (const { name, bar, results } of rows) {
    if (results.ours.failed) lines.push(`${name}: ours failed, ${results.ours.failed}`);
    const ratio = results.ours.median / results.limit?.median;
    if (bar && results.ours.median > bar.median && !(ratio <= bar.median / bar.limit))
      lines.push(
        `${name}: ${time(results.ours.median)} ms and ${times(ratio)} the limit, at most ${bar.median} or ${times(bar.median / bar.limit)}`,
      );
    if (bar?.first && results.ours.first > bar.first)
      lines.push(`${name}: first run ${time(results.ours.first)} ms, at most ${bar.first}`);
    for (const peer of peersOf({ results })) {
      const { median } = results[peer];
      if (!gaveUp(results[peer], results.ours) && median < results.ours.median)
        lines.push(`${name}: ${peer} is faster, ${time(median)} ms`);
    }
  }
  return lines.length === 0
    ? "Every bar is met, and no peer that did not give up is faster.\n"
    : `Not met:\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}

export function tables(rows) {
  return [
    "## Milliseconds\n",
    timesTable(rows),
    "## Ratios, and the share of characters marked as changed\n",
    ratioTable(rows),
    "## Growth\n",
    growthTable(rows),
    "## Verdict\n",
    verdict(rows),
  ].join("\n");
}
