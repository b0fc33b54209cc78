// Long lists in chunks: each stands there from the start, as tall as its rows are estimated to be, and is filled when it comes near
// the screen, when someone asks for one of its rows, or when there is time. So the first screen is there at once, the end of a
// long text can be gone to before everything is drawn, and the browser lays out only what is in sight.
//
//     const list = new Chunks(30_000, linesOf, drawRow);   parent.append(...list.elements);   list.show(29_999);

import { element } from "../base/element";
import { onceOnScreen } from "../base/later";

/** How tall a chunk gets, in lines and in rows. The first ones are lower: they are drawn before anything is seen. */
const most = { lines: 120, rows: 24 };
const mostAtFirst = { lines: 12, rows: 6 };
const lowChunks = 10;

const fillers = new WeakMap<Element, () => void>();
/** Somewhat more than a screen ahead of where one is reading. */
const near = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) fillers.get(target)?.();
  },
  { rootMargin: "1500px 0px" },
);

export class Chunks {
  readonly elements: HTMLElement[] = [];
  /** The first row of each chunk. */
  private readonly firsts: number[] = [];
  private readonly filled: boolean[] = [];
  private next = 0;

  constructor(
    private readonly rows: number,
    linesOf: (row: number) => number,
    private readonly draw: (row: number) => Node,
  ) {
    let [first, lines] = [0, 0];
    for (let row = 0; row < rows; row++) {
      const bound = this.firsts.length < lowChunks ? mostAtFirst : most;
      const more = linesOf(row);
      if (row > first && (lines + more > bound.lines || row - first >= bound.rows)) {
        this.add(first, lines);
        [first, lines] = [row, 0];
      }
      lines += more;
    }
    if (rows > 0) this.add(first, lines);
  }

  private add(first: number, lines: number): void {
    const at = this.elements.length;
    const made = element("div", { class: "chunk" });
    made.style.setProperty("--lines", String(lines));
    fillers.set(made, () => this.fill(at));
    near.observe(made);
    this.elements.push(made);
    this.firsts.push(first);
    this.filled.push(false);
  }

  private fill(at: number): void {
    const made = this.elements[at];
    if (!made || this.filled[at]) return;
    this.filled[at] = true;
    near.unobserve(made);
    const slice = document.createDocumentFragment();
    const end = this.firsts[at + 1] ?? this.rows;
    for (let row = this.firsts[at] ?? 0; row < end; row++) slice.append(this.draw(row));
    made.append(slice);
  }

  /** Fills the chunk that holds a row. */
  show(row: number): void {
    if (row < 0 || row >= this.rows) return;
    let at = this.firsts.findLastIndex((first) => first <= row);
    if (at < 0) at = 0;
    this.fill(at);
  }

  /** Fills the first chunks, as far as a screen may show, for being seen at once. Returns how many. */
  begin(lines: number): number {
    let [at, drawn] = [0, 0];
    for (; at < this.elements.length && drawn < lines; at++) {
      this.fill(at);
      this.elements[at]?.classList.add("first");
      drawn += Number(this.elements[at]?.style.getPropertyValue("--lines"));
    }
    return at;
  }

  /** Fills the next chunk that is empty; false where there is none. */
  advance(): boolean {
    while (this.filled[this.next]) this.next++;
    this.fill(this.next);
    return this.next < this.elements.length;
  }
}

/** Milliseconds that filling may take at a stretch. */
const sliceTime = 20;

/** Fills lists when there is time, the first ones first. */
export class Filling {
  private lists: Chunks[] = [];
  private timer = 0;
  private waiting = false;

  /** `done` is called each time that nothing is left to fill. */
  constructor(private readonly done: () => void) {}

  add(...lists: Chunks[]): void {
    this.lists.push(...lists);
    if (this.waiting || this.timer !== 0) return;
    // What is drawn already is seen first.
    this.waiting = true;
    onceOnScreen(() => {
      this.waiting = false;
      if (this.timer === 0 && this.lists.length > 0) this.soon();
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.lists = [];
  }

  all(): void {
    while (this.step());
  }

  private step(): boolean {
    while (this.lists[0] && !this.lists[0].advance()) this.lists.shift();
    return this.lists.length > 0;
  }

  private soon(): void {
    this.timer = window.setTimeout(() => {
      const until = performance.now() + sliceTime;
      let more = true;
      while (more && performance.now() < until) more = this.step();
      this.timer = 0;
      if (more) this.soon();
      else this.done();
    });
  }
}
