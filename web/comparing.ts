// When to compare: shortly after both texts are there or have changed, at once when asked; and what becomes of the answer.

import { EngineClient } from "./engine_client";
import { read } from "./reading";
import type { State } from "./state";
import * as states from "./state";
import { languageOf } from "./words";

/** Milliseconds before progress is shown: what is quicker needs no telling. */
const slowAfter = 150;

export class Comparing {
  private readonly engine = new EngineClient();
  private timer = 0;
  private compared = -1;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
  ) {
    this.engine.warmUp();
  }

  /** Compares after a pause, if there is then something to compare. */
  soon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (states.bothTexts(this.state())) this.now();
    }, milliseconds);
  }

  async now(): Promise<void> {
    clearTimeout(this.timer);
    const asked = this.state();
    if (asked.asked === this.compared && asked.reading) return;
    this.change(states.startWork);
    const slow = window.setTimeout(() => this.change(states.workIsSlow), slowAfter);
    const [before, after] = [states.textOf(asked, "before"), states.textOf(asked, "after")];
    const { quieten, pinned, forbidden } = asked;
    try {
      const comparison = await this.engine.compare(before, after, { ...quieten, pinned, forbidden });
      // Cancelled, or the texts have changed meanwhile: this answers no question that is still asked.
      if (!comparison || this.state().asked !== asked.asked) return;
      this.compared = asked.asked;
      performance.mark("variorum-compared");
      this.change((state) => states.showReading(state, read(comparison, before, after)));
      performance.mark("variorum-painted");
    } catch (error) {
      const { words } = languageOf(this.state().language);
      const message = words.engineFailed(error instanceof Error ? error.message : String(error));
      this.change((state) => states.failWith(state, { place: words.engine, message }));
    } finally {
      clearTimeout(slow);
    }
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.engine.cancel();
    this.change(states.cancelWork);
  }
}
