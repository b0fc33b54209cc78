// English, complete. The other tables have the same names and the same arguments.

import { english as sentences } from "../../wasm/sentences/en";
import { formats, type Plurals } from "../../wasm/sentences/format";

const say = formats("en");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "paragraph", other: "paragraphs" };

export const english = {
  ...sentences,
  format: say,

  product: "Variorum",
  tagline: "Compare versions of a text. Nothing leaves this page.",
  tooOld: (browsers: string) =>
    `This browser is too old for Variorum, which needs ${browsers} or later. Open the page in a newer one.`,
  noScript: "Variorum compares texts in your browser and needs JavaScript for it. Nothing leaves the page.",
  howKnown: "How do I know?",
  howKnownAnswer:
    "This page carries a security policy that forbids it every connection (connect-src 'none'), and your browser enforces it. " +
    "There is no server behind it: save the page, go offline, and it works the same.",
  skip: "Skip to the comparison",

  // Entry
  claim: "See what changed in a text, sentence by sentence.",
  promise: "Nothing leaves this page.",
  exampleOf: "What a comparison looks like",
  example: [
    "The last ferry leaves at {-seven-}{+eight+}.",
    "The council has {+not +}approved the new fares.",
    "{-A spokesman-}{+Mayor Ida Holm+} said the harbour would stay open.",
  ] as readonly string[],
  older: "Older",
  newer: "Newer",
  nameOf: (side: string) => `Name of the ${side.toLowerCase()} version`,
  namePlaceholder: "Name, such as “First edition”",
  timeOf: (side: string) => `Date and time of the ${side.toLowerCase()} version`,
  addTime: "Add date",
  addTimeTo: (side: string) => `Add date and time of the ${side.toLowerCase()} version`,
  textOf: (side: string) => `Text of the ${side.toLowerCase()} version`,
  textPlaceholder: "Paste a text here, or drop a file anywhere on the page",
  chooseFile: "Choose a file",
  chooseFileFor: (side: string) => `Choose a file for the ${side.toLowerCase()} version`,
  clear: "Clear",
  clearSide: (side: string) => `Clear the ${side.toLowerCase()} version`,
  whichVersion: (side: string) => `Which version is the ${side.toLowerCase()} one`,
  versionNumber: (n: number) => `Version ${say.number(n)}`,
  words: (n: number) => count(n, "word", "words"),
  shownInPart: (characters: number, lines: number | null) =>
    `${count(characters, "character", "characters")}${lines === null ? "" : `, ${count(lines, "line", "lines")}`}: shown in part, compared whole`,
  editWhole: "Edit all the same",
  editWholeOf: (side: string) => `Edit the ${side.toLowerCase()} version all the same`,
  compare: "Compare",
  compareHint: "Ctrl+Enter",
  sample: "Try a sample",
  keepDrafts: "Keep my texts in this browser",
  draftsKept: "Kept on this device only, so that a reload loses nothing.",
  draftsOff: "Nothing is kept: a reload empties the page.",
  draftsRefused: "This browser refuses storage to this page: a reload empties it.",
  dropHere: "Drop to compare",
  readAsHere: "No encoding is certain. Read as",
  readAs: (file: string) => `${file} is not UTF-8. Read as`,

  // Strip
  editTexts: "Edit texts",
  startOver: "Start over",
  swap: "Swap sides",
  later: (span: string) => `${span} later`,
  earlier: (span: string) => `${span} earlier`,
  earlierVersion: "Earlier version",
  laterVersion: "Later version",
  sameTime: "at the same time",

  // Bar
  changesBar: "Changes",
  previous: "Previous place",
  next: "Next place",
  /** Beside the position, where walking came to an end. */
  edges: { first: "start", last: "end" } as Readonly<Record<"first" | "last", string>>,
  /** `edits` where there are more of them than places. */
  position: (at: number, of: number, edits: number) => {
    if (of === 0) return "no changes";
    if (at > 0) return `${say.number(at)} of ${say.number(of)}`;
    return [count(of, "place", "places"), edits > of && count(edits, "edit", "edits")].filter(Boolean).join(", ");
  },
  list: "Change list",
  view: "View",
  views: { columns: "Columns", inline: "Inline", changes: "Changes only" },
  quieten: "Quieten",
  quietenHint: "Quieted differences are counted, not marked.",
  quietens: {
    ignoreCase: "Capitals",
    ignorePunctuation: "Punctuation",
    ignoreTypography: "Quotes, dashes and other typography",
    ignoreWhitespace: "White space",
  },
  more: "More",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  language: "Language",
  spell: "Spell changes out",
  foldAgain: "Fold unchanged text again",
  correct: "Correct a pairing",
  forgetPairs: (n: number) => `Forget ${count(n, "corrected pairing", "corrected pairings")}`,
  print: "Print",
  help: "Keyboard",
  find: "Find",
  onlyThese: "Show only",
  groups: {
    number: "Numbers",
    name: "Names",
    quotation: "Quotations",
    negation: "Negation",
    wording: "Wording",
    moved: "Moved",
    reflowed: "Split or merged",
    typographic: "Typographic",
  },

  // Verdict
  keptFigure: (kept: number) => `${say.percent(kept)} kept`,
  quieted: (n: number) => `${count(n, "difference", "differences")} quieted`,
  coarse: "This comparison is so large that passages marked “coarse” were compared in less detail.",
  coarseHere: "coarse: compared in less detail here",

  // Comparison
  comparison: "Comparison",
  rowUnchanged: (place: string) => `${place}, unchanged`,
  rowChanged: (place: string, edits: number) => `${place}, changed: ${count(edits, "edit", "edits")}`,
  rowBroken: (place: string) => `${place}, a paragraph break moved`,
  rowLeft: (place: string) => `${place}, a passage moved away`,
  rowInserted: (place: string) => `${place}, added`,
  rowDeleted: (place: string) => `${place} of the older text, removed`,
  rowMoved: (place: string) => `${place}, moved`,
  added: "added",
  removed: "removed",
  movedTo: (paragraph: number) => `moved to ¶ ${say.number(paragraph)}`,
  movedFrom: (paragraph: number) => `moved from ¶ ${say.number(paragraph)}`,
  movedEdited: "and edited",
  alsoAt: (paragraph: number) => `also at ¶ ${say.number(paragraph)}`,
  split: (n: number) => `split in ${say.number(n)}`,
  merged: (n: number) => `merged from ${say.number(n)}`,
  unchangedWords: (n: number) => `${count(n, "word", "words")} unchanged`,
  unchangedParagraphs: (n: number) => `${say.plural(n, paragraphs)} unchanged`,
  foldedParagraphs: (n: number) => `${say.plural(n, paragraphs)} folded`,
  show: "show",
  showAbove: (n: number) => `${say.number(n)} more above`,
  showBelow: (n: number) => `${say.number(n)} more below`,
  spellDeleted: "removed:",
  spellInserted: "added:",
  spellEnd: "end.",
  moreOf: (n: number, name: string) => `+ ${say.number(n)} × ${name}`,
  moreUnseen: (n: number) => `+ ${count(n, "invisible character", "invisible characters")}`,
  moreMarks: (n: number) => `+ ${count(n, "combining mark", "combining marks")}`,
  quietedHere: (name: string) => `quieted: ${name}`,

  // Change list and live region
  cardOf: "What changed here",
  copy: "Copy",
  copied: "Copied",
  copyRefused: "This browser let nothing be copied. Select the text and copy it.",
  moreEdits: (n: number) => `and ${count(n, "more edit", "more edits")}`,
  unlinkHere: "They do not belong together",
  changeList: "Changes",
  noChanges: "No changes to show.",
  close: "Close",
  announce: (at: number, of: number, sentence: string) => `Place ${say.number(at)} of ${say.number(of)}. ${sentence}`,
  announceDone: (verdict: string) => `Compared. ${verdict}`,
  announceEdge: {
    first: "This was the first place. Press again to go on at the last.",
    last: "This was the last place. Press again to go on at the first.",
  } as Readonly<Record<"first" | "last", string>>,
  announceTwin: (place: string) => `Other end of the move, ${place.toLowerCase()}`,
  noMoveHere: "The current change is not a move.",
  overview: "Overview",

  // Find
  findLabel: "Find in both texts",
  findCount: (at: number, of: number) =>
    of === 0 ? "not found" : at === 0 ? count(of, "match", "matches") : `${say.number(at)} of ${say.number(of)}`,
  findNext: "Next match",
  findPrevious: "Previous match",

  // Correct a pairing
  pairingTitle: "Correct a pairing",
  pairingHint:
    "Choose a sentence on each side, here or by clicking it in the text, then say whether they belong together.",
  pairingLinked: "These two are paired now.",
  pairingNotLinked: "These two are not paired now.",
  link: "They belong together",
  unlink: "They do not belong together",

  // States
  working: "Comparing…",
  cancel: "Cancel",
  cancelled: "Cancelled. The texts are as they were.",
  compareAgain: "Compare again",
  dismiss: "Dismiss",
  offered: (words: string) => `Twice in a row the page ended while it was opening your texts, “${words}”.`,
  openOffered: "Open it",
  startAfresh: "Start afresh",
  replaced: "The texts that were here are set aside.",
  undo: "Undo",
  engine: "The engine",
  noWebAssembly:
    "cannot run: this browser has WebAssembly switched off, which comparing needs. Lockdown Mode does that; it can be turned " +
    "off for one site. The texts stay as they are.",
  engineFailed: (message: string) =>
    `failed: ${message}. The texts are as they were; comparing again starts it afresh.`,
  fileEmpty: "is empty.",
  fileBinary: (byte: number) =>
    `is not a text: its byte ${say.number(byte)} is zero, as only in pictures, programs and the like.`,
  fileKind: (kind: string) =>
    `is in ${kind} format, which this page cannot read. Save it as plain text, or copy and paste its text.`,
  fileTooLong: (limit: number) =>
    `is longer than ${say.number(limit)} characters, which is the most that can be compared.`,
  fileUnreadable: (message: string) => `could not be read: ${message}`,

  // Keyboard
  keys: [
    ["n, j, F7", "next place that changed"],
    ["p, k, Shift+F7", "previous place that changed"],
    ["Enter", "what changed here, in whole sentences"],
    ["m", "other end of the move, and back"],
    ["Shift+M", "peek at the other end of the move"],
    ["u", "unfold what is unchanged, step by step"],
    ["1 – 8", "show this kind of change, by its place above the text; several add up, and once more takes one away"],
    ["l", "list of changes"],
    ["/", "find"],
    ["v", "next view"],
    ["s", "swap sides"],
    ["e", "edit the texts"],
    ["Ctrl+Enter", "compare now"],
    ["Esc", "close what is open"],
    ["t", "try a sample, while there is no text yet"],
    ["?", "this list"],
  ] as readonly (readonly [string, string])[],
  licence: "Licence and notices",
  savePage: "Save this page to use it offline.",

  keysTitle: "Keyboard",
  tabInSafari:
    "In Safari, Tab passes over buttons unless “Press Tab to highlight each item on a webpage” is on (Settings, Advanced); " +
    "Option+Tab always reaches them.",
  letters: "Single letters and digits are keys",
};
