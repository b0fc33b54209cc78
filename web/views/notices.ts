// What the page has to say about its own work: progress with Cancel, what went wrong and where, what was replaced.

import { inOneLine } from "../../wasm/signs";
import { button, element, fill, set, setText } from "../element";
import { dismissProblem, forgetReplaced, type State } from "../state";
import { type Actions, type View, worded } from "./view";

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
      button("×", () => actions.change(forgetReplaced), { class: "icon", "aria-label": words.dismiss }),
    );
    let drawn: State["problems"] = [];
    const update = (state: State) => {
      set(progress, "hidden", state.work !== "slow");
      if (state.done > 0) bar.value = state.done;
      else bar.removeAttribute("value");
      setText(text, words.working);
      set(cancelled, "hidden", state.work !== "cancelled");
      set(replaced, "hidden", state.replaced === null);
      if (state.problems === drawn) return;
      drawn = state.problems;
      fill(problems, ...drawn.map((problem) => problemNotice(actions, words.dismiss, problem)));
    };
    return [[progress, cancelled, replaced, problems], update];
  });
}

function problemNotice(actions: Actions, dismiss: string, problem: State["problems"][number]): HTMLElement {
  return element(
    "div",
    { class: "notice problem" },
    element("span", {}, element("strong", { dir: "auto" }, inOneLine(problem.place)), ` ${problem.message}`),
    button("×", () => actions.change((state) => dismissProblem(state, problem)), {
      class: "icon",
      "aria-label": dismiss,
    }),
  );
}
