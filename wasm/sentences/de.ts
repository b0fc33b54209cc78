// The sentences for changes in German.
import { formats, type Plurals } from "./format";
import { changedElsewhere, type SentenceWords } from "./sentence";

const say = formats("de");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "Absatz", other: "Absätze" };
const inParagraphs: Plurals = { one: "Absatz", other: "Absätzen" };
const inOtherParagraphs: Plurals = { one: "weiteren Absatz", other: "weiteren Absätzen" };

export const german: SentenceWords = {
  format: say,
  colon: ": ",
  paragraph: (n) => `Absatz ${say.number(n)}`,
  paragraphRange: (first, last) => `Absätze ${say.number(first)}–${say.number(last)}`,
  olderText: (place) => `${place} des älteren Textes`,
  wordsAdded: "hinzugefügt",
  wordsRemoved: "entfernt",
  paragraphsAdded: (place) => `${place} hinzugefügt`,
  paragraphsRemoved: (place) => `${place} entfernt`,
  passageMoved(place, { whole, up, target, edited }) {
    const what = whole ? place : `${place}, eine Stelle daraus:`;
    const where = target === 0 ? "an den Anfang" : `${whole ? "hinter" : "in"} Absatz ${say.number(target)}`;
    return `${what} nach ${up ? "oben" : "unten"} verschoben, ${where}, ${edited ? "und bearbeitet" : "sonst unverändert"}`;
  },
  paragraphSplit: (place, into) => `${place}: in ${say.number(into)} geteilt`,
  paragraphsMerged: (place) => `${place} des älteren Textes zu einem verbunden`,
  andTheLike: "und dergleichen",
  again(times, places, more, older) {
    const often = `${say.number(times)}-mal`;
    if (places.length === 0) return often;
    const all = say.and([...places.map(say.number), more > 0 && `${say.number(more)} weiteren`]);
    const where = `${places.length + more > 1 ? "den Absätzen" : "Absatz"} ${all}`;
    return `${often}, auch in ${older ? german.olderText(where) : where}`;
  },
  invisibleHere: (kinds) => `ein unsichtbarer Unterschied (${kinds})`,
  invisibleNames: {
    "no-break space": "geschützte Leerzeichen",
    "trailing space": "Leerzeichen am Zeilenende",
    blanks: "Leerzeichen",
    "soft hyphen": "weiche Trennstriche",
    "zero width": "Zeichen ohne Breite",
    "line end": "Zeilenenden",
    normalisation: "Unicode-Normalform",
  },
  controls: "Steuer- und Richtungszeichen",
  characters: {
    "·": "Leerzeichen",
    "→": "Tabulator",
    "¶": "Zeilenumbruch",
    "␍": "Wagenrücklauf",
    NUL: "Nullzeichen",
    BEL: "Klingelzeichen",
    BS: "Rückschritt",
    VT: "Zeilentabulator",
    FF: "Seitenvorschub",
    ESC: "Escape-Zeichen",
    DEL: "Löschzeichen",
    NEL: "nächste Zeile",
    LS: "Zeilentrenner",
    PS: "Absatztrenner",
    NBSP: "geschütztes Leerzeichen",
    NNBSP: "schmales geschütztes Leerzeichen",
    THSP: "schmales Leerzeichen",
    IDSP: "ideografisches Leerzeichen",
    SHY: "weicher Trennstrich",
    ZWSP: "breitenloses Leerzeichen",
    ZWNJ: "breitenloser Nichtverbinder",
    ZWJ: "breitenloser Verbinder",
    WJ: "Wortverbinder",
    BOM: "Bytereihenfolge-Markierung",
    LRM: "Links-nach-rechts-Zeichen",
    RLM: "Rechts-nach-links-Zeichen",
    ALM: "arabisches Richtungszeichen",
    LRE: "Links-nach-rechts-Einbettung",
    RLE: "Rechts-nach-links-Einbettung",
    LRO: "erzwungene Richtung links nach rechts",
    RLO: "erzwungene Richtung rechts nach links",
    PDF: "Ende einer Richtung",
    LRI: "Links-nach-rechts-Isolierung",
    RLI: "Rechts-nach-links-Isolierung",
    FSI: "Isolierung nach erstem Zeichen",
    PDI: "Ende einer Isolierung",
    VS15: "Variantenwähler für Text",
    VS16: "Variantenwähler für Emoji",
  },
  otherCharacter: "unsichtbares Zeichen",
  classNames: {
    none: "Sonstiges",
    content: "Wortlaut",
    number: "Zahl",
    name: "Name",
    quotation: "Zitat",
    negation: "Verneinung",
    case: "Groß- und Kleinschreibung",
    punctuation: "Satzzeichen",
    typography: "Typografie",
    "white space": "Leerraum",
  },
  onlyInvisible: (classes) => `Nichts, was beim Lesen auffiele. Die einzigen Unterschiede: ${classes}.`,
  onlyDifferences: (classes) => `Die einzigen Unterschiede: ${classes}.`,
  changedIn: (kind, n, more) => `${kind} in ${say.plural(n, more ? inOtherParagraphs : inParagraphs)} geändert`,
  verdict(facts, part = "whole") {
    if (facts.empty === "both") return "Beide Texte sind leer.";
    if (facts.empty === "before") return "Der ältere Text ist leer: Alles ist neu.";
    if (facts.empty === "after") return "Der neuere Text ist leer: Alles ist weg.";
    if (facts.same) return "Die beiden Texte sind gleich.";
    const parts = [
      facts.reworded > 0 && `${say.plural(facts.reworded, paragraphs)} umformuliert`,
      facts.moved > 0 && `${count(facts.moved, "Stelle", "Stellen")} verschoben`,
      facts.split > 0 && `${say.number(facts.split)} geteilt`,
      facts.merged > 0 && `${say.number(facts.merged)} verbunden`,
      facts.added > 0 && `${say.plural(facts.added, paragraphs)} hinzugefügt`,
      facts.removed > 0 && `${say.plural(facts.removed, paragraphs)} entfernt`,
      ...changedElsewhere(facts, german),
    ].filter((one): one is string => one !== false);
    const head = facts.headline ? "Überschrift geändert" : "";
    const kept = `${say.percent(facts.kept)} des älteren Textes erhalten`;
    const clauses = [head, parts.join(", "), part === "whole" ? kept : ""].filter((clause) => clause !== "").join("; ");
    return clauses && `${clauses}.`;
  },
  formats: {
    language: "de",
    unchangedOne: "{n} Wort unverändert",
    unchangedOther: "{n} Wörter unverändert",
    move: "Verschiebung {n}",
    furtherUp: "weiter oben",
    furtherDown: "weiter unten",
    editsOne: "{n} Änderung",
    editsOther: "{n} Änderungen",
    split: "geteilt in {n}",
    merged: "verbunden aus {n}",
    movedAway: "von hier verschoben",
    movedHere: "hierher verschoben",
    key: "Zeichenerklärung",
    keyRemoved: "nur im älteren Text",
    keyAdded: "nur im neueren Text",
    keyMoved: "verschoben, mit Verweis auf das andere Ende",
    keyParagraph: "Nummer des Absatzes",
  },
};
