// One paper: the text of a version, with its name and date; pasted, typed, chosen from a file, cleared.

import { countWords } from "../../wasm/count_words";
import { button, element, set, setText } from "../element";
import { encodings } from "../import/encoding";
import { richText } from "../import/rich";
import { chooseVersion, editSide, type Side, type State, textOf } from "../state";
import type { Words } from "../words";
import { isolated } from "./signs";
import type { Actions } from "./view";

/** Longer texts are shown by their beginning: a field of many megabytes cannot be laid out in time. */
const longestEdited = 400_000;
const previewed = 4000;
/** Texts beyond this are laid out in their field a little later: what they are compared with comes first. */
const quicklyLaidOut = 20_000;
const later = 250;

/** What is on a paper, and how it shows a state. */
interface Drawn {
  made: HTMLElement;
  draw(state: State): void;
}

export function paper(actions: Actions, words: Words, side: Side): Drawn {
  const title = side === "before" ? words.older : words.newer;
  const which = element("select", { "aria-label": words.whichVersion(title) });
  which.addEventListener("change", () => actions.change((state) => chooseVersion(state, side, Number(which.value))));
  const preview = element("p", { class: "preview", dir: "auto" });
  const decoded = element("div", { class: "decoded" });
  const line = nameLine(actions, words, side, title);
  const foot = paperFoot(actions, words, side, title);
  const field = textField(actions, words, side, title, foot.count);
  const made = element(
    "section",
    { class: "paper", "data-side": side, "aria-label": title },
    element("div", { class: "paper-head" }, element("h2", {}, title), which),
    field.made,
    preview,
    decoded,
    // Behind the text: whoever comes by keyboard meets the text first.
    line.made,
    foot.made,
  );
  const draw = (state: State) => {
    const text = textOf(state, side);
    const long = text.length > longestEdited;
    set(preview, "hidden", !long);
    setText(preview, long ? `${text.slice(0, previewed)} …` : "");
    for (const part of [field, line, foot]) part.draw(state);
    drawChoice(which, words, state, side);
    drawDecoded(decoded, actions, words, state, side);
  };
  return { made, draw };
}

/** Name and date. A date field is six stops of the Tab key: it is there once it is wanted. */
function nameLine(actions: Actions, words: Words, side: Side, title: string): Drawn {
  const name = element("input", {
    type: "text",
    class: "name",
    "aria-label": words.nameOf(title),
    placeholder: words.namePlaceholder,
    oninput: () => actions.change((state) => editSide(state, side, { name: name.value })),
  });
  const time = element("input", {
    type: "datetime-local",
    class: "time",
    "aria-label": words.timeOf(title),
    oninput: () => actions.change((state) => editSide(state, side, { time: time.value })),
  });
  const ask = () => {
    set(time, "hidden", false);
    set(dated, "hidden", true);
    time.focus();
  };
  const dated = button(words.addTime, ask, { class: "quiet", "aria-label": words.addTimeTo(title) });
  const draw = (state: State) => {
    const version = state.versions[state[side]];
    if (name.value !== version?.name) name.value = version?.name ?? "";
    if (time.value !== version?.time) time.value = version?.time ?? "";
    const shownTime = time.value !== "" || document.activeElement === time;
    set(time, "hidden", !shownTime);
    set(dated, "hidden", shownTime);
  };
  return { made: element("div", { class: "line" }, name, time, dated), draw };
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
  const counted = element("span", { class: "hint count" });
  return {
    made: element("div", { class: "paper-foot" }, choose, clear, counted, picker),
    draw: (state) => set(clear, "hidden", textOf(state, side) === ""),
    count: (text) => setText(counted, text === "" ? "" : words.words(countWords(text))),
  };
}

function textField(actions: Actions, words: Words, side: Side, title: string, count: (text: string) => void): Drawn {
  const made = element("textarea", {
    "aria-label": words.textOf(title),
    placeholder: words.textPlaceholder,
    spellcheck: "false",
    dir: "auto",
  });
  let pasting = false;
  made.addEventListener("input", (event) => {
    const pasted = (event as InputEvent).inputType === "insertFromPaste" || pasting;
    if (pasted) actions.take(side, { text: made.value });
    else actions.type(side, made.value);
  });
  made.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const rich = richText(event.clipboardData?.getData("text/html") ?? "") ?? plain;
    if (rich.length > quicklyLaidOut && made.value === "") {
      event.preventDefault();
      actions.take(side, { text: rich });
    } else if (rich !== plain) {
      event.preventDefault();
      pasting = true;
      insert(made, rich);
      pasting = false;
    }
  });
  const put = putter(made, count);
  let drawn: string | null = null;
  const draw = (state: State) => {
    const text = textOf(state, side);
    const long = text.length > longestEdited;
    if (text !== drawn) put(long ? "" : text);
    drawn = text;
    set(made, "hidden", long);
  };
  return { made, draw };
}

/** Puts a text into its field and counts it, a long one a little later; until it is there nothing can be typed over it. */
function putter(field: HTMLTextAreaElement, count: (text: string) => void): (text: string) => void {
  let pending = 0;
  return (text) => {
    clearTimeout(pending);
    const now = () => {
      if (field.value !== text) field.value = text;
      field.readOnly = false;
      count(text);
    };
    if (text.length <= quicklyLaidOut) return now();
    field.readOnly = field.value !== text;
    pending = window.setTimeout(now, later);
  };
}

/** As if typed: it can be undone, and the field says that it changed. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
}

function drawChoice(which: HTMLSelectElement, words: Words, state: State, side: Side): void {
  set(which, "hidden", state.versions.length < 3);
  const labels = state.versions.map(({ name, time }, at) =>
    [name ? isolated(name) : words.versionNumber(at + 1), words.format.date(time)].filter(Boolean).join(" · "),
  );
  const signature = JSON.stringify(labels);
  if (which.dataset["labels"] !== signature) {
    which.dataset["labels"] = signature;
    which.replaceChildren(...labels.map((label, at) => element("option", { value: at }, label)));
  }
  which.value = String(state[side]);
}

/** Where a file fitted no encoding without a guess: how it is being read, and the others. */
function drawDecoded(place: HTMLElement, actions: Actions, words: Words, state: State, side: Side): void {
  const guess = state.decoded.find(({ version }) => version === state[side]);
  const signature = guess ? `${guess.file} ${guess.version}` : "";
  if (place.dataset["guess"] !== signature) {
    place.dataset["guess"] = signature;
    place.replaceChildren();
    if (!guess) return;
    const menu = element("select", { id: `encoding-${side}` }, ...encodings.map((name) => element("option", {}, name)));
    menu.addEventListener("change", () => actions.readAs(guess.version, menu.value));
    place.append(element("label", { for: `encoding-${side}` }, `${words.readAs(isolated(guess.file))} `), menu);
  }
  const menu = place.querySelector("select");
  if (menu && guess) menu.value = guess.encoding;
}
