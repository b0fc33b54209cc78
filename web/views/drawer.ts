// The change list: a sentence for each change, in reading order. Also how a screen reader gets through a comparison.

import { changeKind, changeRange, walked } from "../changes";
import { button, element, fill, set } from "../element";
import { paragraphAt, type Reading } from "../reading";
import type { State } from "../state";
import type { Words } from "../words";
import { placeName } from "./stripe";
import { type Actions, type View, worded } from "./view";

/** Entries made at once; the rest as the list is scrolled. */
const slice = 200;
const longestQuote = 90;

export function drawerView(actions: Actions): View {
  return worded(element("aside", { class: "drawer" }), (words) => {
    const list = element("ol", {});
    const body = element("div", { class: "drawer-body", tabindex: -1 }, list);
    const close = button("×", () => actions.change((state) => ({ ...state, drawer: false })), {
      class: "icon",
      "aria-label": words.close,
    });
    let [drawn, made] = ["", 0];
    let changes: readonly number[] = [];
    let reading: Reading | null = null;
    const append = (count: number) => {
      const until = Math.min(made + count, changes.length);
      for (; made < until; made++) list.append(entry(reading as Reading, words, changes[made] ?? 0, actions));
    };
    body.addEventListener("scroll", () => {
      if (body.scrollTop + 2 * body.clientHeight > body.scrollHeight) append(slice);
    });
    const update = (state: State) => {
      set(list.closest("aside") as Element, "hidden", !state.drawer);
      if (!state.drawer || !state.reading) return;
      const signature = `${state.group} ${state.spell}`;
      if (reading !== state.reading || signature !== drawn) {
        [reading, drawn, made] = [state.reading, signature, 0];
        changes = walked(state.reading, state.group);
        fill(list);
        append(slice);
      }
      const at = changes.indexOf(state.current);
      if (at >= made) append(at - made + 1);
      for (const old of list.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
      const current = list.children[at]?.querySelector("button");
      current?.setAttribute("aria-current", "true");
      current?.scrollIntoView({ block: "nearest" });
      if (changes.length === 0) fill(list, element("li", { class: "hint" }, words.noChanges));
    };
    const head = element("div", { class: "drawer-head" }, element("h2", {}, words.changeList), close);
    return [[head, body], update];
  });
}

function entry(reading: Reading, words: Words, change: number, actions: Actions): HTMLElement {
  const kind = changeKind(reading, change);
  const what = button("", () => actions.goTo(change), { "data-entry": change, "data-kind": kind });
  const row = reading.comparison.changes.row[change] ?? 0;
  const stripe = reading.stripes[reading.stripeOfRow[row] ?? 0];
  what.append(
    element("span", { class: "entry-place" }, stripe ? placeName(words, stripe) : ""),
    " ",
    ...sentence(reading, words, change),
  );
  return element("li", {}, what);
}

/** "three people → five people"; "Added: “The first words …”". */
function sentence(reading: Reading, words: Words, change: number): (Node | string)[] {
  const kind = changeKind(reading, change);
  const before = () => quote(reading, change, "before");
  const after = () => quote(reading, change, "after");
  const gone = () => element("del", {}, before());
  const came = () => element("ins", {}, after());
  switch (kind) {
    case "inserted":
      return [words.listInserted, " ", came()];
    case "deleted":
      return [words.listDeleted, " ", gone()];
    case "moved": {
      const from = paragraphAt(reading, "before", changeRange(reading, change, "before")[0]) + 1;
      const to = paragraphAt(reading, "after", changeRange(reading, change, "after")[0]) + 1;
      return [words.listMoved(from, to), " ", after()];
    }
    case "split":
      return [words.listSplit, " ", after()];
    case "merged":
      return [words.listMerged, " ", after()];
    default:
      if (before() === "") return [`${words.listAddedWords} `, came()];
      if (after() === "") return [`${words.listRemovedWords} `, gone()];
      return [gone(), ` ${words.listEdited} `, came()];
  }
}

export function quote(reading: Reading, change: number, side: "before" | "after"): string {
  const [begin, end] = changeRange(reading, change, side);
  const text = reading[side]
    .slice(begin, Math.min(end, begin + 4 * longestQuote))
    .replace(/[\n\r\t ]+/g, " ")
    .trim();
  if (text === "" && end > begin) return "␣";
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/\s+\S*$/u, "")} …`;
}
