// When to compare: shortly after both texts are there or have changed, at once when asked; and what becomes of the answer.

import type { Comparison } from "../../wasm/comparison";
import { nextTask, onceOnScreen } from "../base/later";
import { read } from "../reading/reading";
import type { State } from "../state/state";
import * as states from "../state/state";
import { languageOf } from "../words/words";
import { EngineClient, NoWebAssembly } from "./engine_client";

/** Milliseconds before progress is shown: what is quicker needs no telling. */
const slowAfter = 150;
const manyStripes = 3000;

export class Comparing {
  private readonly engine = new EngineClient();
  private timer = 0;
  private compared = -1;
  private done = 0;
  private fold = false;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
  ) {
    this.engine.warmUp();
  }

  /** Compares after a pause, if there is then something to compare. `fold`: the papers fold away once it is there. */
  soon(milliseconds: number, fold = false): void {
    clearTimeout(this.timer);
    this.fold ||= fold;
    this.timer = window.setTimeout(() => {
      if (states.bothTexts(this.state())) this.now();
    }, milliseconds);
  }

  async now(fold = false): Promise<void> {
    clearTimeout(this.timer);
    this.fold ||= fold;
    const asked = this.state();
    if (asked.asked === this.compared && asked.reading) {
      this.foldPapers();
      return;
    }
    this.change(states.startWork);
    this.done = 0;
    const slow = window.setTimeout(() => this.change((state) => states.workIsSlow(state, this.done)), slowAfter);
    const [before, after] = [states.textOf(asked, "before"), states.textOf(asked, "after")];
    const { quieten, pinned, forbidden } = asked;
    try {
      const options = { ...quieten, pinned, forbidden };
      const comparison = await this.engine.compare(before, after, options, (done) => this.advance(done));
      // Cancelled, or the texts have changed meanwhile: this answers no question that is still asked.
      if (!comparison || this.state().asked !== asked.asked) return;
      performance.mark("variorum-compared");
      const reading = read(comparison, before, after);
      // Of a long text, reading it and drawing it are two tasks: keys and clicks come in between.
      if (reading.stripes.length > manyStripes) await nextTask();
      if (this.state().asked !== asked.asked) return;
      this.compared = asked.asked;
      // Asked for before anything is drawn: what else waits for the first paint comes after it.
      onceOnScreen(() => performance.mark("variorum-painted"));
      const fold = this.fold;
      this.fold = false;
      this.change((state) => {
        const shown = states.showReading(state, reading);
        return fold ? states.showScreen(shown, "reading") : shown;
      });
    } catch (error) {
      const { words } = languageOf(this.state().language);
      const message =
        error instanceof NoWebAssembly
          ? words.noWebAssembly
          : words.engineFailed(error instanceof Error ? error.message : String(error));
      this.change((state) => states.failWith(state, { place: words.engine, message }));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Nobody sees how far the work is before it is slow. */
  private advance(done: number): void {
    this.done = done;
    if (this.state().work === "slow") this.change((state) => states.advanceWork(state, done));
  }

  private foldPapers(): void {
    if (this.fold) this.change((state) => states.showScreen(state, "reading"));
    this.fold = false;
  }

  /** Before anything is asked: the engine's part of a rehearsal. */
  rehearse(before: string, after: string): Promise<Comparison | null> {
    return this.engine.rehearse(before, after);
  }

  countWords(text: string): Promise<number | null> {
    return this.engine.countWords(text);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.fold = false;
    this.engine.cancel();
    this.change(states.cancelWork);
  }
}
