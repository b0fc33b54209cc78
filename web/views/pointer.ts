// What is clicked, pressed and held in the comparison.

import { set } from "../base/element";
import type { Side } from "../state/state";

export interface ComparisonActions {
  openFold(fold: number, top: number, bottom: number): void;
  /** A chip: goes to the other end of a move. */
  jump(move: number, from: Side): void;
  /** A note: goes to a place of one side's text. */
  jumpTo(side: Side, offset: number): void;
  /** `mark`: what was clicked of it. */
  choose(change: number, mark: Element): void;
  peek(move: number | null, from: Side): void;
  /** More of the text is in the document than before. */
  drawnMore(): void;
}

export function listenToPointer(grid: HTMLElement, actions: ComparisonActions): void {
  grid.addEventListener("click", (event) => clicked(event, actions));
  grid.addEventListener("pointerdown", (event) => pressed(grid, event, actions));
  grid.addEventListener("pointerover", (event) => event.pointerType === "mouse" && pointed(event, actions));
  grid.addEventListener("pointerout", ({ target, relatedTarget }) => {
    if (chipOf(target) && chipOf(target) !== chipOf(relatedTarget)) actions.peek(null, "before");
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    grid.addEventListener(end, () => actions.peek(null, "before"));
  }
}

const chipOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("button.chip[data-move]") : null;

/** A chip that is pointed at shows the other end of its move where that is not beside it anyway. */
function pointed({ target }: Event, actions: ComparisonActions): void {
  const chip = chipOf(target);
  const twin = chip?.closest(".stripe")?.querySelector<HTMLElement>(".twin");
  if (chip && !twin?.offsetHeight) actions.peek(Number(chip.dataset["move"]), chip.dataset["end"] as Side);
}

function clicked(event: Event, actions: ComparisonActions): void {
  const target = event.target as Element;
  const chip = target.closest<HTMLElement>("button.chip");
  if (chip?.dataset["move"]) actions.jump(Number(chip.dataset["move"]), chip.dataset["end"] as Side);
  else if (chip?.dataset["also"]) actions.jumpTo(chip.dataset["end"] as Side, Number(chip.dataset["also"]));
  if (chip) return;
  const mark = target.closest<HTMLElement>("[data-change]");
  if (mark && document.getSelection()?.isCollapsed !== false) actions.choose(Number(mark.dataset["change"]), mark);
}

/** Text is selected within the column where the selection begins; a chip held down peeks. */
function pressed(grid: HTMLElement, event: PointerEvent, actions: ComparisonActions): void {
  const target = event.target as Element;
  const side = target.closest<HTMLElement>(".cell")?.dataset["side"];
  if (side) set(grid, "data-select", side);
  const chip = chipOf(target);
  if (chip) actions.peek(Number(chip.dataset["move"]), chip.dataset["end"] as Side);
}
