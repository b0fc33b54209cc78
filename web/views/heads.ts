// The head of each column, which is the menu of its version: name, date, time since the other version, words; in the menu its name and
// date to be changed, and all versions where there are more than two.

import { inOneLine } from "../../wasm/signs";
import { button, element, fill, set, setText } from "../base/element";
import { chooseVersion, type Side, type State } from "../state/state";
import type { Words } from "../words/words";
import { decodedView } from "./decoded";
import { icon } from "./icons";
import { nameLine, versionLabel } from "./version";
import { type Actions, closeMenus, iconButton, menu, type View, worded } from "./view";

export function headsView(actions: Actions): View {
  return worded(element("div", { class: "heads" }), (words) => {
    const heads = (["before", "after"] as const).map((side) => head(actions, words, side));
    const update = (state: State) => {
      for (const { draw } of heads) draw(state);
    };
    return [heads.map(({ made }) => made), update];
  });
}

function head(actions: Actions, words: Words, side: Side) {
  const title = side === "before" ? words.older : words.newer;
  const name = element("strong", { class: "head-name", dir: "auto" });
  const facts = element("span", { class: "head-facts" });
  const line = nameLine(actions, words, side, title);
  const all = element("div", { class: "versions", role: "group", "aria-label": words.whichVersion(title) });
  const versions = menu([name, icon("caret")], { "data-name": `version-${side}` }, line.made, all);
  const step = (by: 1 | -1) => actions.change((state) => chooseVersion(state, side, state[side] + by));
  const earlier = iconButton("previous", words.earlierVersion, () => step(-1), { "data-name": `earlier-${side}` });
  const later = iconButton("next", words.laterVersion, () => step(1), { "data-name": `later-${side}` });
  const decoded = decodedView(actions, side, "head", () => words.readAsHere);
  const made = element("div", { class: "head", "data-side": side }, versions, facts, earlier, later, decoded.made);
  let drawn: unknown[] = [];
  const draw = (state: State) => {
    decoded.draw(state);
    line.draw(state);
    const version = state.versions[state[side]];
    setText(name, inOneLine(version?.name ?? "") || title);
    const count = state.reading ? words.words(state.reading.comparison.stats[side].words) : "";
    const since = side === "after" ? spanBetween(state, words) : "";
    setText(facts, [words.format.date(version?.time ?? ""), since, count].filter(Boolean).join(" · "));
    const many = state.versions.length > 2;
    for (const part of [earlier, later, all]) set(part, "hidden", !many);
    set(earlier, "disabled", state[side] === 0);
    set(later, "disabled", state[side] === state.versions.length - 1);
    const shown = [state.versions, state[side]];
    if (!many || shown.every((part, at) => part === drawn[at])) return;
    drawn = shown;
    fill(
      all,
      state.versions.map((_, at) => versionItem(actions, words, state, side, at)),
    );
  };
  return { made, draw };
}

function versionItem(actions: Actions, words: Words, state: State, side: Side, at: number): HTMLElement {
  const choose = () => {
    closeMenus();
    actions.change((old) => chooseVersion(old, side, at));
  };
  return button(versionLabel(words, state, at), choose, {
    class: "item",
    "data-key": `version-${side}-${at}`,
    "aria-current": at === state[side] && "true",
  });
}

function spanBetween(state: State, words: Words): string {
  const [before, after] = (["before", "after"] as Side[]).map((side) =>
    Date.parse(state.versions[state[side]]?.time ?? ""),
  );
  const span = (after ?? NaN) - (before ?? NaN);
  if (Number.isNaN(span)) return "";
  if (span === 0) return words.sameTime;
  return span > 0 ? words.later(words.format.span(span)) : words.earlier(words.format.span(-span));
}
