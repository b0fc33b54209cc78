// The other end of a move, shown while its chip is held.

import { element, fill } from "../base/element";
import { moveRange, paragraphAt, type Reading } from "../reading/reading";
import type { Side } from "../state/state";
import type { Words } from "../words/words";
import { quoted } from "./signs";

const longest = 600;

export class Peek {
  readonly element = element("div", { class: "peek", role: "status", hidden: true });
  private timer = 0;

  /** After a moment: a click that only wants to go there does not flash. */
  show(reading: Reading, words: Words, move: number, from: Side, delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const twin: Side = from === "before" ? "after" : "before";
      const [begin, end] = moveRange(reading.comparison, move, twin);
      const paragraph = paragraphAt(reading, twin, begin) + 1;
      const text = reading[twin].slice(begin, Math.min(end, begin + longest));
      const place = `${twin === "before" ? words.older : words.newer} · ${words.paragraph(paragraph)}`;
      fill(this.element, element("strong", {}, place), element("p", { dir: "auto" }, quoted(words, text)));
      this.element.hidden = false;
    }, delay);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
  }
}
