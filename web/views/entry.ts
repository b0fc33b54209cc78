// The two papers where texts come in: name, date, text; paste, drop, choose a file.

import { button, element, set, setText } from "../element";
import { encodings } from "../import/encoding";
import { richText } from "../import/rich";
import { countWords } from "../reading";
import { chooseVersion, editSide, type Side, type State, showScreen, startOver, textOf } from "../state";
import type { Words } from "../words";
import { type Actions, type View, worded } from "./view";

/** Longer texts are shown by their beginning: a field of many megabytes cannot be laid out in time. */
const longestEdited = 400_000;
const previewed = 4000;
/** Texts beyond this are laid out in their field a little later: what they are compared with comes first. */
const quicklyLaidOut = 20_000;
const later = 250;

export function entryView(actions: Actions): View {
  return worded(element("section", { class: "entry" }), (words) => {
    const papers = [paper(actions, words, "before"), paper(actions, words, "after")];
    const compare = button(words.compare, actions.compareNow, { class: "primary", title: words.compareHint });
    const sample = button(words.sample, actions.sample);
    const keep = element("input", {
      type: "checkbox",
      id: "keep",
      onchange: () => actions.keepDrafts(keep.checked),
    });
    const kept = element("span", { class: "hint", id: "kept" });
    const children = [
      element("div", { class: "papers" }, ...papers.map(({ made }) => made)),
      element("div", { class: "start" }, compare, sample),
      element("p", { class: "drafts" }, keep, element("label", { for: "keep" }, words.keepDrafts), " ", kept),
    ];
    const update = (state: State) => {
      for (const { draw } of papers) draw(state);
      set(compare, "disabled", textOf(state, "before") === "" && textOf(state, "after") === "");
      keep.checked = state.drafts === "kept";
      set(keep, "disabled", state.drafts === "refused");
      setText(kept, { kept: words.draftsKept, off: words.draftsOff, refused: words.draftsRefused }[state.drafts]);
    };
    return [children, update];
  });
}

function paper(actions: Actions, words: Words, side: Side) {
  const title = side === "before" ? words.older : words.newer;
  const name = element("input", {
    type: "text",
    class: "name",
    "aria-label": words.nameOf(title),
    placeholder: words.namePlaceholder,
  });
  const time = element("input", { type: "datetime-local", class: "time", "aria-label": words.timeOf(title) });
  // A date field is six stops of the Tab key: it is there once it is wanted.
  const dated = button(
    words.addTime,
    () => {
      set(time, "hidden", false);
      set(dated, "hidden", true);
      time.focus();
    },
    { class: "quiet", "aria-label": words.addTimeTo(title) },
  );
  const text = element("textarea", {
    "aria-label": words.textOf(title),
    placeholder: words.textPlaceholder,
    spellcheck: "false",
    dir: "auto",
  });
  const preview = element("p", { class: "preview", dir: "auto" });
  const picker = element("input", {
    type: "file",
    multiple: true,
    class: "spoken",
    tabindex: -1,
    "aria-hidden": "true",
  });
  const choose = button(words.chooseFile, () => picker.click(), { "aria-label": words.chooseFileFor(title) });
  const clear = button(
    words.clear,
    () => actions.change((state) => editSide(state, side, { name: "", time: "", text: "" })),
    {
      class: "quiet",
      "aria-label": words.clearSide(title),
    },
  );
  const which = element("select", { "aria-label": words.whichVersion(title) });
  const count = element("span", { class: "hint count" });
  const decoded = element("div", { class: "decoded" });

  name.addEventListener("input", () => actions.change((state) => editSide(state, side, { name: name.value })));
  time.addEventListener("input", () => actions.change((state) => editSide(state, side, { time: time.value })));
  text.addEventListener("input", (event) => {
    const pasted = (event as InputEvent).inputType === "insertFromPaste" || pasting;
    if (pasted) actions.take(side, { text: text.value });
    else actions.type(side, text.value);
  });
  let pasting = false;
  text.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const rich = richText(event.clipboardData?.getData("text/html") ?? "") ?? plain;
    if (rich.length > quicklyLaidOut && text.value === "") {
      event.preventDefault();
      actions.take(side, { text: rich });
    } else if (rich !== plain) {
      event.preventDefault();
      pasting = true;
      insert(text, rich);
      pasting = false;
    }
  });
  picker.addEventListener("change", () => {
    actions.files([...(picker.files ?? [])], side);
    picker.value = "";
  });
  which.addEventListener("change", () => actions.change((state) => chooseVersion(state, side, Number(which.value))));

  const made = element(
    "section",
    { class: "paper", "data-side": side, "aria-label": title },
    element("div", { class: "paper-head" }, element("h2", {}, title), which),
    text,
    preview,
    decoded,
    // Behind the text: whoever comes by keyboard meets the text first.
    element("div", { class: "line" }, name, time, dated),
    element("div", { class: "paper-foot" }, choose, clear, count, picker),
  );

  const put = putter(text, (content) => setText(count, content === "" ? "" : words.words(countWords(content))));
  let drawn: string | null = null;
  const draw = (state: State) => {
    const version = state.versions[state[side]];
    const content = version?.text ?? "";
    const long = content.length > longestEdited;
    if (content !== drawn) put(long ? "" : content);
    drawn = content;
    set(text, "hidden", long);
    set(preview, "hidden", !long);
    setText(preview, long ? `${content.slice(0, previewed)} …` : "");
    if (name.value !== version?.name) name.value = version?.name ?? "";
    if (time.value !== version?.time) time.value = version?.time ?? "";
    const shownTime = time.value !== "" || document.activeElement === time;
    set(time, "hidden", !shownTime);
    set(dated, "hidden", shownTime);
    set(clear, "hidden", content === "");
    drawChoice(which, words, state, side);
    drawDecoded(decoded, actions, words, state, side);
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
    [name || words.versionNumber(at + 1), words.format.date(time)].filter(Boolean).join(" · "),
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
    place.append(element("label", { for: `encoding-${side}` }, `${words.readAs(guess.file)} `), menu);
  }
  const menu = place.querySelector("select");
  if (menu && guess) menu.value = guess.encoding;
}

/** Name of the page, what it promises and how one can know; once texts are being read, a strip that opens the fields again. */
export function mastheadView(actions: Actions): View {
  return worded(element("header", { class: "masthead" }), (words) => {
    const edit = button(words.editTexts, () => actions.change((state) => showScreen(state, "entry")), {
      class: "edit",
    });
    const over = button(words.startOver, () => actions.change(startOver), { class: "quiet" });
    const known = element(
      "details",
      { class: "menu known" },
      element("summary", {}, words.howKnown),
      element("div", { class: "panel" }, element("p", {}, words.howKnownAnswer)),
    );
    const promise = element("p", { class: "promise" }, `${words.tagline} `, known);
    const update = (state: State) => {
      set(promise, "hidden", state.screen === "reading");
      set(edit, "hidden", state.screen === "entry");
      set(
        over,
        "hidden",
        state.versions.every(({ text }) => text === ""),
      );
    };
    return [[element("h1", {}, words.product), promise, element("div", { class: "strip" }, edit, over)], update];
  });
}
