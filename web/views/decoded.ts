// How a file is being read that fitted no encoding without a guess, and the other encodings: on its paper, and above its column.

import { element } from "../base/element";
import { encodings } from "../import/encoding";
import type { Side, State } from "../state/state";
import type { Actions } from "./view";

/** `place` tells the two apart. `label` is what is said in front of the encoding. */
export function decodedView(
  actions: Actions,
  side: Side,
  place: "paper" | "head",
  label: (file: string) => string,
): { made: HTMLElement; draw(state: State): void } {
  const made = element("div", { class: "decoded" });
  let drawn = "";
  const draw = (state: State) => {
    const guess = state.decoded.find(({ version }) => version === state[side]);
    const signature = guess ? `${guess.file} ${guess.version}` : "";
    if (drawn !== signature) {
      drawn = signature;
      made.replaceChildren();
      if (!guess) return;
      const id = `encoding-${place}-${side}`;
      const menu = element("select", { id }, ...encodings.map((name) => element("option", {}, name)));
      menu.addEventListener("change", () => actions.readAs(guess.version, menu.value));
      made.append(element("label", { for: id }, `${label(guess.file)} `), menu);
    }
    const menu = made.querySelector("select");
    if (menu && guess) menu.value = guess.encoding;
  };
  return { made, draw };
}
