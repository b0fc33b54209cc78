// One paper: the text of a version, with its name and date; pasted, typed, chosen from a file, cleared.

import { button, element, fill, set, setText } from "../base/element";
import { chooseVersion, editSide, type Side, type State, textOf } from "../state/state";
import type { Words } from "../words/words";
import { decodedView } from "./decoded";
import { textField } from "./field";
import { problemNotice } from "./notices";
import { isolated } from "./signs";
import { nameLine, versionLabel } from "./version";
import type { Actions, Drawn } from "./view";

export function paper(actions: Actions, words: Words, side: Side): Drawn {
  const title = side === "before" ? words.older : words.newer;
  const which = element("select", { "aria-label": words.whichVersion(title) });
  which.addEventListener("change", () => actions.change((state) => chooseVersion(state, side, Number(which.value))));
  const decoded = decodedView(actions, side, "paper", (file) => words.readAs(isolated(file)));
  const line = nameLine(actions, words, side, title);
  const foot = paperFoot(actions, words, side, title);
  const problems = paperProblems(actions, words, side);
  const field = textField(actions, words, side, title, foot.count);
  const made = element(
    "section",
    { class: "paper", "data-side": side, "aria-label": title },
    element("div", { class: "paper-head" }, element("h2", {}, title), which),
    problems.made,
    ...field.elements,
    decoded.made,
    // Behind the text: whoever comes by keyboard meets the text first.
    line.made,
    foot.made,
  );
  made.addEventListener("keydown", (event) => {
    const undo =
      event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!undo || event.target instanceof HTMLInputElement || !field.undone()) return;
    event.preventDefault();
    actions.undo();
  });
  const draw = (state: State) => {
    for (const part of [field, line, foot, decoded, problems]) part.draw(state);
    drawChoice(which, words, state, side);
  };
  return { made, draw };
}

/** What is wrong with the file that was meant for this paper. */
function paperProblems(actions: Actions, words: Words, side: Side): Drawn {
  const made = element("div", { role: "alert" });
  let drawn: State["problems"] = [];
  const draw = (state: State) => {
    const here = state.screen === "entry" ? state.problems.filter((problem) => problem.side === side) : [];
    if (here.length === drawn.length && here.every((problem, at) => problem === drawn[at])) return;
    drawn = here;
    fill(
      made,
      here.map((problem) => problemNotice(actions, words.dismiss, problem)),
    );
    // It may have been dropped elsewhere on the page.
    made.lastElementChild?.scrollIntoView({ block: "nearest" });
  };
  return { made, draw };
}

function paperFoot(actions: Actions, words: Words, side: Side, title: string): Drawn & { count(text: string): void } {
  const picker = element("input", {
    type: "file",
    multiple: true,
    class: "spoken",
    tabindex: -1,
    "aria-hidden": "true",
    onchange: () => {
      actions.files([...(picker.files ?? [])], side);
      picker.value = "";
    },
  });
  const choose = button(words.chooseFile, () => picker.click(), { "aria-label": words.chooseFileFor(title) });
  const empty = () => actions.change((state) => editSide(state, side, { name: "", time: "", text: "" }));
  const clear = button(words.clear, empty, { class: "quiet", "aria-label": words.clearSide(title) });
  const count = wordCount(actions, words, side);
  return {
    made: element("div", { class: "paper-foot" }, choose, clear, count.made, picker),
    draw: (state) => {
      set(clear, "hidden", textOf(state, side) === "");
      count.draw(state);
    },
    count: count.of,
  };
}

/** Milliseconds after a letter: who types on is not counted yet. */
const countPause = 300;

/** How many words a text has: as the comparison says, or as the engine counts them where there is none. */
function wordCount(actions: Actions, words: Words, side: Side): Drawn & { of(text: string): void } {
  const made = element("span", { class: "hint count" });
  let wanted = "";
  let shown = "";
  let timer = 0;
  const show = (text: string, count: number | null) => {
    if (text !== wanted || count === null) return;
    shown = text;
    setText(made, words.words(count));
  };
  const of = (text: string) => {
    if (text === wanted) return;
    wanted = text;
    clearTimeout(timer);
    if (text === "") setText(made, "");
    else timer = window.setTimeout(async () => show(text, await actions.countWords(text)), countPause);
  };
  const draw = ({ reading }: State) => {
    if (reading && wanted !== "" && shown !== wanted && reading[side] === wanted)
      show(wanted, reading.comparison.stats[side].words);
  };
  return { made, of, draw };
}

function drawChoice(which: HTMLSelectElement, words: Words, state: State, side: Side): void {
  set(which, "hidden", state.versions.length < 3);
  const labels = state.versions.map((_, at) => versionLabel(words, state, at));
  const signature = JSON.stringify(labels);
  if (which.dataset["labels"] !== signature) {
    which.dataset["labels"] = signature;
    fill(
      which,
      labels.map((label, at) => element("option", { value: at }, label)),
    );
  }
  which.value = String(state[side]);
}
