// The text of a paper: a field, or the beginning of a text that no field can lay out in time.
//
// What is typed, or pasted in small, is the browser's: it can be taken back there. What is long or read from HTML is put into the state
// and from there into the field, and the page's own Undo takes it back: as if typed, the browser takes seconds for a thousand lines.

import { button, element, fill, set, setText } from "../base/element";
import { mayBeParted, richText } from "../import/rich";
import { type Side, type State, textOf } from "../state/state";
import type { Words } from "../words/words";
import { canBeEdited, countLines, directionOf, fitsField } from "./fits";
import { quoted } from "./signs";
import type { Actions } from "./view";

/** Texts beyond this are laid out in their field a little later: what they are compared with comes first. */
const quicklyLaidOut = 20_000;
const later = 250;
/** Lines that a browser puts in as if they were typed: its time grows with their square. */
const typedLines = 100;
/** How much of a text is shown by its beginning. */
const previewed = { characters: 4000, lines: 80 };

export interface Field {
  elements: HTMLElement[];
  draw(state: State): void;
  /** Whether what stands there was put there, and the page can take it back. */
  undone(): boolean;
}

export function textField(
  actions: Actions,
  words: Words,
  side: Side,
  title: string,
  count: (text: string) => void,
): Field {
  const field = element("textarea", {
    "aria-label": words.textOf(title),
    placeholder: words.textPlaceholder,
    spellcheck: "false",
  });
  let drawn = "";
  let typed = true;
  let undoable = false;
  const put = putter(field, count);
  const show = (text: string, inPart: boolean) => {
    put(inPart ? "" : text);
    set(field, "hidden", inPart);
    part.show(inPart ? text : null);
  };
  const part = beginning(words, title, () => {
    show(drawn, false);
    field.focus();
  });
  field.addEventListener("input", (event) => {
    typed = true;
    if ((event as InputEvent).inputType === "insertFromPaste" || pasting.now) actions.take(side, { text: field.value });
    else actions.type(side, field.value);
  });
  const pasting = listenToPastes(
    field,
    () => drawn,
    (text) => actions.put(side, text),
  );
  const draw = (state: State) => {
    const text = textOf(state, side);
    undoable = state.replaced !== null;
    if (text === drawn) return;
    drawn = text;
    // Nothing is taken from under the hands of who types.
    if (!field.hidden && field.value === text) return put(text);
    typed = false;
    show(text, !fitsField(text));
  };
  put("");
  return { elements: [field, part.made], draw, undone: () => undoable && !typed };
}

/** Puts a text into its field and counts it, a long one a little later; until it is there nothing can be typed over it. */
function putter(field: HTMLTextAreaElement, count: (text: string) => void): (text: string) => void {
  let pending = 0;
  return (text) => {
    clearTimeout(pending);
    const now = () => {
      set(field, "dir", directionOf(text));
      if (field.value !== text) field.value = text;
      field.readOnly = false;
      count(text);
    };
    if (text.length <= quicklyLaidOut) return now();
    field.readOnly = field.value !== text;
    pending = window.setTimeout(now, later);
  };
}

/** The beginning of a long text, its size, and a way to edit it all the same. */
function beginning(words: Words, title: string, edit: () => void) {
  const text = element("p", { class: "preview", dir: "auto" });
  const size = element("span", { class: "hint" });
  const open = button(words.editWhole, edit, { class: "quiet", "aria-label": words.editWholeOf(title) });
  const made = element(
    "div",
    { class: "beginning", hidden: true },
    text,
    element("div", { class: "line" }, size, open),
  );
  const show = (whole: string | null) => {
    set(made, "hidden", whole === null);
    fill(text, whole !== null && quoted(words, `${headOf(whole)} …`));
    setText(size, whole === null ? "" : words.shownInPart(whole.length, countLines(whole)));
    set(open, "hidden", whole === null || !canBeEdited(whole));
  };
  return { made, show };
}

function headOf(text: string): string {
  // Not half a character.
  const head = text.slice(0, previewed.characters).replace(/[\ud800-\udbff]$/, "");
  return head.split("\n", previewed.lines).join("\n");
}

const short = (text: string): boolean =>
  text.length <= quicklyLaidOut && text.split("\n", typedLines + 1).length <= typedLines;

/**
 * Long texts and HTML with blocks of its own are not left to the browser. `text` is what the paper holds; `put` takes what it comes
 * to, unless the browser could do it as if typed: `now` says that it does so at this moment.
 */
function listenToPastes(field: HTMLTextAreaElement, text: () => string, put: (text: string) => void) {
  const pasting = { now: false };
  const insert = (inserted: string, begin: number, end: number) => {
    const was = text();
    const small = was.length <= quicklyLaidOut && short(inserted) && short(was.slice(begin, end));
    if (small && document.activeElement === field) {
      field.setSelectionRange(begin, end);
      pasting.now = true;
      const done = document.execCommand("insertText", false, inserted);
      pasting.now = false;
      if (done) return;
    }
    put(was.slice(0, begin) + inserted + was.slice(end));
    const caret = begin + inserted.length;
    if (field.value.length >= caret) field.setSelectionRange(caret, caret);
  };
  field.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const rich = mayBeParted(html);
    if (field.readOnly || (!rich && short(plain))) return;
    event.preventDefault();
    const { selectionStart: begin, selectionEnd: end } = field;
    if (!rich) return insert(plain, begin, end);
    const was = text();
    // HTML takes a moment to be read, in which nothing moves the place it goes to.
    field.readOnly = true;
    const read = (await richText(html)) ?? plain;
    field.readOnly = false;
    if (text() === was) insert(read, begin, end);
    else insert(read, text().length, text().length);
  });
  return pasting;
}
