// The head of each column, which is the menu of its version: name, date, time since the other version, words; in the menu its name and
// date to be changed, and all versions where there are more than two.

import { inOneLine } from "../../wasm/signs";
import { button, element, fill, set, setText } from "../base/element";
import { chooseVersion, type Side, type State } from "../state/state";
import type { Words } from "../words/words";
import { decodedView } from "./decoded";
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
  const versions = menu(name, { "data-name": `version-${side}` }, line.made, all);
  const step = (by: 1 | -1) =>
    actions.change((state) => chooseVersion(state, side, neighbour(state, side, by) ?? state[side]));
  const earlier = iconButton("previous", words.earlierVersion, () => step(-1), { "data-name": `earlier-${side}` });
  const later = iconButton("next", words.laterVersion, () => step(1), { "data-name": `later-${side}` });
  const decoded = decodedView(actions, side, "head", () => words.readAsHere);
  const made = element(
    "div",
    { class: "head", "data-side": side, role: "group", "aria-label": title },
    versions,
    facts,
    earlier,
    later,
    decoded.made,
  );
  let drawn = "";
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
    const focused = document.activeElement;
    set(earlier, "disabled", neighbour(state, side, -1) === null);
    set(later, "disabled", neighbour(state, side, 1) === null);
    for (const [one, other] of [
      [earlier, later],
      [later, earlier],
    ] as const)
      if (focused === one && one.disabled) (other.disabled ? versions.querySelector("summary") : other)?.focus();
    const labels = state.versions.map((_, at) => versionLabel(words, state, at));
    const shown = JSON.stringify([labels, state[side]]);
    if (!many || shown === drawn) return;
    drawn = shown;
    fill(
      all,
      labels.map((label, at) => versionItem(actions, label, state, side, at)),
    );
  };
  return { made, draw };
}

/** The next version before or after that of a side, other than that of the other side; null where there is none. */
function neighbour(state: State, side: Side, by: 1 | -1): number | null {
  const other = state[side === "before" ? "after" : "before"];
  const next = state[side] + by === other ? other + by : state[side] + by;
  return next in state.versions ? next : null;
}

function versionItem(actions: Actions, label: string, state: State, side: Side, at: number): HTMLElement {
  const choose = () => {
    closeMenus();
    actions.change((old) => chooseVersion(old, side, at));
  };
  return button(label, choose, {
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
