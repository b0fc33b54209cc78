// What the page has to say about its own work: progress with Cancel, what went wrong and where, what was replaced, what did not
// open.

import { inOneLine } from "../../wasm/signs";
import { button, element, fill, set, setText } from "../base/element";
import type { Papers } from "../state/replaced";
import { declineOffered, dismissProblem, forgetReplaced, type State } from "../state/state";
import { type Actions, iconButton, type View, worded } from "./view";

export function noticesView(actions: Actions): View {
  return worded(element("div", { class: "notices" }), (words) => {
    const text = element("span", {});
    const cancel = button(words.cancel, actions.cancel);
    const bar = element("progress", { "aria-label": words.working });
    const progress = element("div", { class: "progress", hidden: true }, bar, text, cancel);
    const cancelled = element(
      "div",
      { class: "notice", hidden: true },
      element("span", {}, words.cancelled),
      button(words.compareAgain, actions.compareNow),
    );
    const problems = element("div", { role: "alert" });
    const replaced = element(
      "div",
      { class: "notice", hidden: true },
      element("span", {}, words.replaced),
      button(words.undo, actions.undo),
      iconButton("close", words.dismiss, () => actions.change(forgetReplaced)),
    );
    const unopened = element("span", {});
    const offered = element(
      "div",
      { class: "notice offered", hidden: true },
      unopened,
      button(words.openOffered, actions.openOffered),
      button(words.startAfresh, () => actions.change(declineOffered)),
    );
    let drawn: State["problems"] = [];
    const update = (state: State) => {
      set(progress, "hidden", state.work !== "slow");
      if (state.done > 0) bar.value = state.done;
      else bar.removeAttribute("value");
      setText(text, words.working);
      set(cancelled, "hidden", state.work !== "cancelled");
      set(replaced, "hidden", state.replaced.length === 0);
      set(offered, "hidden", state.offered === null);
      setText(unopened, state.offered ? words.offered(firstWords(state.offered)) : "");
      // What concerns a paper stands on it, where papers are to be seen.
      const here = state.problems.filter(({ side }) => side === undefined || state.screen === "reading");
      if (here.length === drawn.length && here.every((problem, at) => problem === drawn[at])) return;
      drawn = here;
      fill(
        problems,
        here.map((problem) => problemNotice(actions, words.dismiss, problem)),
      );
    };
    return [[progress, cancelled, offered, replaced, problems], update];
  });
}

/** Enough to know a text by. */
const knownBy = 60;

function firstWords({ versions }: Papers): string {
  const text = versions.find((version) => version.text.trim() !== "")?.text ?? "";
  // What may have ended the page is not in the beginning of a text but in its length.
  const words = text
    .slice(0, 4 * knownBy)
    .trim()
    .split(/\s+/u)
    .join(" ");
  return words.length > knownBy ? `${words.slice(0, knownBy).trim()}…` : words;
}

export function problemNotice(actions: Actions, dismiss: string, problem: State["problems"][number]): HTMLElement {
  return element(
    "div",
    { class: "notice problem" },
    element("span", {}, element("strong", { dir: "auto" }, inOneLine(problem.place)), ` ${problem.message}`),
    iconButton("close", dismiss, () => actions.change((state) => dismissProblem(state, problem))),
  );
}
