// The texts under the pointer: what was found and what is chosen is highlighted, what is selected is copied clean.

import { sentenceAt } from "../reading/reading";
import type { Side, State } from "../state/state";
import type { ComparisonView } from "./comparison";
import { selectedText } from "./copy";
import { findIn } from "./find";
import { hasHighlights, type Marked, paint, placeAtPoint } from "./highlight";
import { choose } from "./pairing";

export class Marking {
  private frame = 0;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
    private readonly view: ComparisonView,
  ) {
    view.element.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("copy", (event) => this.copied(event));
    if (!hasHighlights()) addEventListener("resize", () => this.drawnMore());
  }

  follow(was: State, now: State): void {
    const parts = ["find", "pairing", "reading", "opened"] as const;
    if (parts.some((part) => was[part] !== now[part])) this.soon();
  }

  /** More of the text has been drawn, or it was laid out anew. */
  drawnMore(): void {
    if (this.state().find || this.state().pairing) this.soon();
  }

  private soon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const { reading, find, pairing } = this.state();
      paint(this.view, reading, "found", reading && find ? findIn(reading, find) : []);
      const chosen = (side: Side): Marked => {
        const sentences = reading?.comparison[side].sentences;
        const at = pairing?.[side] ?? 0;
        return { side, begin: sentences?.begin[at] ?? 0, end: sentences?.end[at] ?? 0 };
      };
      paint(this.view, reading, "chosen", pairing ? [chosen("before"), chosen("after")] : []);
    });
  }

  /** While a pairing is corrected, a click in the text chooses its sentence. */
  private clicked(event: MouseEvent): void {
    const { pairing, reading } = this.state();
    const place = pairing && placeAtPoint(event.clientX, event.clientY);
    if (!place || !reading) return;
    this.change((old) => choose(old, place.side, sentenceAt(reading, place.side, place.offset)));
  }

  private copied(event: ClipboardEvent): void {
    const { reading, screen } = this.state();
    const selection = document.getSelection();
    if (!reading || screen !== "reading" || !selection?.anchorNode) return;
    // The whole page is selected: that is the newer text, drawn already or not.
    const all = selection.containsNode(this.view.element);
    if (!all && !this.view.element.contains(selection.anchorNode)) return;
    const side: Side = this.view.element.dataset["select"] === "before" ? "before" : "after";
    const text = all
      ? reading.after
      : (selectedText(reading, selection, side) ?? selectedText(reading, selection, "before"));
    if (text === null) return;
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  }
}
