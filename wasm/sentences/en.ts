// The sentences for changes in English.
import { formats, type Plurals } from "./format";
import { changedElsewhere, type SentenceWords } from "./sentence";

const say = formats("en");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "paragraph", other: "paragraphs" };
const paragraphsMore: Plurals = { one: "more paragraph", other: "more paragraphs" };

export const english: SentenceWords = {
  format: say,
  colon: ": ",
  paragraph: (n) => `Paragraph ${say.number(n)}`,
  paragraphRange: (first, last) => `Paragraphs ${say.number(first)}–${say.number(last)}`,
  olderText: (place) => `${place} of the older text`,
  wordsAdded: "added",
  wordsRemoved: "removed",
  paragraphsAdded: (place) => `${place} added`,
  paragraphsRemoved: (place) => `${place} removed`,
  passageMoved(place, { whole, up, target, edited }) {
    const what = whole ? place : `A passage of ${place.toLowerCase()}`;
    const before = target === 0 ? "to the beginning" : `${whole ? "to after" : "into"} paragraph ${say.number(target)}`;
    return `${what} moved ${up ? "up" : "down"}, ${before}, ${edited ? "and edited" : "otherwise unchanged"}`;
  },
  paragraphSplit: (place, into) => `${place}: split in ${say.number(into)}`,
  paragraphsMerged: (place) => `${place} of the older text merged into one`,
  andTheLike: "and the like",
  again(times, places, more, older) {
    const often = times === 2 ? "twice" : `${say.number(times)} times`;
    if (places.length === 0) return often;
    const all = say.and([...places.map(say.number), more > 0 && `${say.number(more)} more`]);
    const where = `${places.length + more > 1 ? "paragraphs" : "paragraph"} ${all}`;
    return `${often}, also in ${older ? english.olderText(where) : where}`;
  },
  invisibleHere: (kinds) => `an invisible difference (${kinds})`,
  invisibleNames: {
    "no-break space": "no-break spaces",
    "trailing space": "trailing spaces",
    blanks: "spaces",
    "soft hyphen": "soft hyphens",
    "zero width": "characters of no width",
    "line end": "line ends",
    normalisation: "Unicode normalisation",
  },
  controls: "control characters and direction signs",
  characters: {
    "·": "space",
    "→": "tab",
    "¶": "line break",
    "␍": "carriage return",
    NUL: "null",
    BEL: "bell",
    BS: "backspace",
    VT: "line tabulation",
    FF: "form feed",
    ESC: "escape",
    DEL: "delete",
    NEL: "next line",
    LS: "line separator",
    PS: "paragraph separator",
    NBSP: "no-break space",
    NNBSP: "narrow no-break space",
    THSP: "thin space",
    IDSP: "ideographic space",
    SHY: "soft hyphen",
    ZWSP: "zero-width space",
    ZWNJ: "zero-width non-joiner",
    ZWJ: "zero-width joiner",
    WJ: "word joiner",
    BOM: "byte order mark",
    LRM: "left-to-right mark",
    RLM: "right-to-left mark",
    ALM: "Arabic letter mark",
    LRE: "left-to-right embedding",
    RLE: "right-to-left embedding",
    LRO: "left-to-right override",
    RLO: "right-to-left override",
    PDF: "end of a direction",
    LRI: "left-to-right isolate",
    RLI: "right-to-left isolate",
    FSI: "first-strong isolate",
    PDI: "end of an isolate",
    VS15: "text variation selector",
    VS16: "emoji variation selector",
  },
  otherCharacter: "invisible character",
  classNames: {
    none: "other",
    content: "wording",
    number: "number",
    name: "name",
    quotation: "quotation",
    negation: "negation",
    case: "capitals",
    punctuation: "punctuation",
    typography: "typography",
    "white space": "white space",
  },
  onlyInvisible: (classes) => `Nothing a reader would notice: the only differences are in ${classes}.`,
  onlyDifferences: (classes) => `The only differences are in ${classes}.`,
  changedIn: (kind, n, more) => `${kind} changed in ${say.plural(n, more ? paragraphsMore : paragraphs)}`,
  verdict(facts, part = "whole") {
    if (facts.empty === "both") return "Both texts are empty.";
    if (facts.empty === "before") return "The older text is empty: everything is new.";
    if (facts.empty === "after") return "The newer text is empty: everything is gone.";
    if (facts.same) return "The two texts are the same.";
    const parts = [
      facts.reworded > 0 && `${say.plural(facts.reworded, paragraphs)} reworded`,
      facts.moved > 0 && `${count(facts.moved, "passage", "passages")} moved`,
      facts.split > 0 && `${say.number(facts.split)} split`,
      facts.merged > 0 && `${say.number(facts.merged)} merged`,
      facts.added > 0 && `${say.plural(facts.added, paragraphs)} added`,
      facts.removed > 0 && `${say.plural(facts.removed, paragraphs)} removed`,
      ...changedElsewhere(facts, english),
    ].filter((one): one is string => one !== false);
    const head = facts.headline ? "Headline changed" : "";
    const body = parts.join(", ");
    const kept = `${say.percent(facts.kept)} of the older text kept`;
    const clauses = [head, body, part === "whole" ? kept : ""].filter((clause) => clause !== "").join("; ");
    return clauses && `${clauses}.`;
  },
  formats: {
    language: "en",
    unchangedOne: "{n} word unchanged",
    unchangedOther: "{n} words unchanged",
    move: "move {n}",
    furtherUp: "further up",
    furtherDown: "further down",
    editsOne: "{n} edit",
    editsOther: "{n} edits",
    split: "split in {n}",
    merged: "merged from {n}",
    movedAway: "moved away",
    movedHere: "moved here",
    key: "Key",
    keyRemoved: "only in the older text",
    keyAdded: "only in the newer text",
    keyMoved: "moved, and linked with its other end",
    keyParagraph: "number of the paragraph",
  },
};
