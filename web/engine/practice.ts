// Comparisons that nobody asked for, made in the worker while a person still looks for the texts: a browser compiles a function in
// full when it has run often, and the first comparison need not wait for that. Measured in Node: the first megabyte takes 95 ms
// without and 52 ms with it.

import type { Engine } from "../../wasm/comparison";

const rounds = 12;
const pause = 15; // milliseconds, in which a real comparison may begin

const sentences = [
  "The ferry left the harbour at dawn with forty passengers and a crate of oranges",
  "Nobody had told the mayor that the bridge would be closed until Thursday",
  "Three letters arrived on the same morning, and two of them were never opened",
  "“We did not expect rain,” the captain said, “and we were not ready for it”",
  "A survey of 1,200 households found that most people walk to the market",
  "The old library keeps its maps in a room without windows",
  "Her brother wrote a long report about the river and its many branches",
  "Prices rose by 3.5 percent in the autumn, more than anyone had forecast",
];

/** A text of some thirty thousand characters, and the same with words changed, sentences cut and paragraphs moved and joined. */
export function practiceTexts(): { before: string; after: string } {
  const paragraph = (number: number) =>
    [0, 1, 2, 3].map((at) => `${sentences[(number * 3 + at) % sentences.length]} ${number + at}.`);
  const before = Array.from({ length: 96 }, (_, number) => paragraph(number));
  const after = before.map((old, number) => {
    const kept = number % 6 === 1 ? old.slice(1) : [...old];
    return number % 3 === 0 ? kept.map((one) => one.replace("the", "a").replace(" and ", " or else ")) : kept;
  });
  after.splice(4, 0, ...after.splice(15, 2));
  after[9]?.push(...(after.splice(10, 1)[0] ?? []));
  const joined = (text: string[][]) => text.map((one) => one.join(" ")).join("\n\n");
  return { before: joined(before), after: joined(after) };
}

/** Runs until it is done or `asked()` says that a person wants something. */
export async function practise(engine: Engine, asked: () => boolean): Promise<void> {
  const { before, after } = practiceTexts();
  for (let round = 0; round < rounds && !asked(); round++) {
    engine.compare(before, after);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
