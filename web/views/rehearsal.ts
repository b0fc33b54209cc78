// Draws a comparison that nobody sees, once the page is there and idle: a browser compiles what it runs when it first runs it, and
// looks for fonts when it first lays them out (a third of the first paint). The first texts of a person need not wait for that.

import type { Comparison } from "../../wasm/comparison";
import { element } from "../base/element";
import { whenIdle } from "../base/later";
import { read } from "../reading/reading";
import { type State, showReading } from "../state/state";
import { ComparisonView } from "./comparison";
import { headerView } from "./header";
import { headsView } from "./heads";
import { summaryView } from "./summary";
import type { Actions } from "./view";

/** Something of everything: edits, a number, a split, a paragraph that moved, a run that is folded. */
const run = Array.from({ length: 4 }, (_, at) => `Line ${at} stands here, ${"as it did before, ".repeat(12)}unmoved.`);
export const rehearsed = {
  before: ["One of us went. The rain fell on the town all day.", "A line that stands.", ...run, "Nobody knew."].join(
    "\n\n",
  ),
  after: [
    "Two of us went.",
    "The rain fell on the town all day.",
    ...run,
    "Nobody knew it.",
    "A line that stands.",
  ].join("\n\n"),
};

/** What of a view is laid out at a time: no task may take so long that a key pressed meanwhile is felt to wait. */
const partsOf = (view: HTMLElement): HTMLElement[] => {
  const stripes = [...view.querySelectorAll<HTMLElement>(".stripe, .fold")];
  return stripes.length > 0 ? stripes : ([...view.children] as HTMLElement[]);
};

/** A part at a time, as long as nothing is `asked`: whoever begins to type meanwhile waits for one part at most. */
export async function rehearse(comparison: Comparison, state: State, asked: () => boolean): Promise<void> {
  const shown = showReading(state, read(comparison, rehearsed.before, rehearsed.after));
  const actions: Pick<Actions, "drawnMore" | "peek"> = { drawnMore() {}, peek() {} };
  const idle = () => new Promise<void>((resolve) => whenIdle(resolve));
  for (const make of [headerView, headsView, summaryView, (actions: Actions) => new ComparisonView(actions)]) {
    await idle();
    if (asked()) return;
    const view = make(actions as Actions);
    view.update(shown);
    const parts = partsOf(view.element);
    // What it would have drawn later is not drawn.
    if (view instanceof ComparisonView) view.update(state);
    for (const part of parts) {
      await idle();
      if (asked()) return;
      const around = view.element.cloneNode(false) as HTMLElement;
      around.append(part);
      const stage = element("div", { class: "stage", inert: true, "aria-hidden": "true" }, around);
      document.body.append(stage);
      // Lays it out once, and is gone before the next frame: fonts are found when they are first needed.
      stage.getBoundingClientRect();
      stage.remove();
    }
  }
}
