// German.

import { german as sentences } from "../../wasm/sentences/de";
import { formats, type Plurals } from "../../wasm/sentences/format";
import type { Words } from "./words";

const say = formats("de");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "Absatz", other: "Absätze" };

export const german: Words = {
  ...sentences,
  format: say,

  product: "Variorum",
  tagline: "Fassungen eines Textes vergleichen. Nichts verlässt diese Seite.",
  tooOld: (browsers) =>
    `Dieser Browser ist zu alt für Variorum; nötig ist ${browsers} oder neuer. Öffnen Sie die Seite in einem neueren.`,
  noScript: "Variorum vergleicht Texte in Ihrem Browser und braucht dafür JavaScript. Nichts verlässt die Seite.",
  howKnown: "Woher weiß ich das?",
  howKnownAnswer:
    "Diese Seite trägt eine Sicherheitsrichtlinie, die ihr jede Verbindung verbietet (connect-src 'none'), und Ihr Browser setzt sie durch. " +
    "Hinter ihr steht kein Server: Speichern Sie die Seite, trennen Sie die Verbindung, und sie arbeitet genauso.",
  skip: "Zum Vergleich springen",

  claim: "Sehen, was sich in einem Text geändert hat, Satz für Satz.",
  promise: "Nichts verlässt diese Seite.",
  exampleOf: "So sieht ein Vergleich aus",
  example: [
    "Die letzte Fähre fährt um {-sieben-}{+acht+}.",
    "Der Rat hat die neuen Preise {+nicht +}gebilligt.",
    "{-Ein Sprecher-}{+Bürgermeisterin Ida Holm+} sagte, der Hafen bleibe offen.",
  ],
  older: "Älter",
  newer: "Neuer",
  nameOf: (side) => `Name der Fassung „${side}“`,
  namePlaceholder: "Name, etwa „Erste Ausgabe“",
  timeOf: (side) => `Datum und Uhrzeit der Fassung „${side}“`,
  addTime: "Datum angeben",
  addTimeTo: (side) => `Datum und Uhrzeit angeben: Fassung „${side}“`,
  textOf: (side) => `Text der Fassung „${side}“`,
  textPlaceholder: "Text hier einfügen oder eine Datei irgendwo auf der Seite ablegen",
  chooseFile: "Datei wählen",
  chooseFileFor: (side) => `Datei wählen für die Fassung „${side}“`,
  clear: "Leeren",
  clearSide: (side) => `Leeren: Fassung „${side}“`,
  whichVersion: (side) => `Welche Version ist „${side}“?`,
  versionNumber: (n) => `Version ${say.number(n)}`,
  words: (n) => count(n, "Wort", "Wörter"),
  shownInPart: (characters, lines) =>
    `${count(characters, "Zeichen", "Zeichen")}${lines === null ? "" : `, ${count(lines, "Zeile", "Zeilen")}`}: zum Teil gezeigt, ganz verglichen`,
  editWhole: "Trotzdem ändern",
  editWholeOf: (side) => `Trotzdem ändern: Fassung „${side}“`,
  compare: "Vergleichen",
  compareHint: "Strg+Eingabe",
  sample: "Beispiel ansehen",
  keepDrafts: "Meine Texte in diesem Browser behalten",
  draftsKept: "Nur auf diesem Gerät, damit beim Neuladen nichts verloren geht.",
  draftsOff: "Nichts wird behalten: Neuladen leert die Seite.",
  draftsRefused: "Dieser Browser verweigert der Seite das Speichern: Neuladen leert sie.",
  dropHere: "Ablegen zum Vergleichen",
  readAsHere: "Keine Kodierung ist sicher. Gelesen als",
  readAs: (file) => `${file} ist nicht UTF-8. Lesen als`,

  editTexts: "Texte ändern",
  startOver: "Neu beginnen",
  swap: "Seiten tauschen",
  later: (span) => `${span} später`,
  earlier: (span) => `${span} früher`,
  earlierVersion: "Frühere Fassung",
  laterVersion: "Spätere Fassung",
  sameTime: "zur selben Zeit",

  changesBar: "Änderungen",
  previous: "Vorige Stelle",
  next: "Nächste Stelle",
  edges: { first: "Anfang", last: "Ende" },
  position: (at, of, edits) => {
    if (of === 0) return "keine Änderungen";
    if (at > 0) return `${say.number(at)} von ${say.number(of)}`;
    return [count(of, "Stelle", "Stellen"), edits > of && count(edits, "Änderung", "Änderungen")]
      .filter(Boolean)
      .join(", ");
  },
  list: "Liste der Änderungen",
  view: "Ansicht",
  views: { columns: "Spalten", inline: "Im Text", changes: "Nur Änderungen" },
  quieten: "Abschwächen",
  quietenHint: "Abgeschwächte Unterschiede werden gezählt, aber nicht markiert.",
  quietens: {
    ignoreCase: "Groß- und Kleinschreibung",
    ignorePunctuation: "Satzzeichen",
    ignoreTypography: "Anführungszeichen, Striche, Typografie",
    ignoreWhitespace: "Leerraum",
  },
  more: "Mehr",
  theme: "Farben",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  spell: "Änderungen ausschreiben",
  foldAgain: "Unverändertes wieder falten",
  correct: "Zuordnung berichtigen",
  forgetPairs: (n) => `${count(n, "berichtigte Zuordnung", "berichtigte Zuordnungen")} verwerfen`,
  print: "Drucken",
  help: "Tastatur",
  find: "Suchen",
  onlyThese: "Nur",
  groups: {
    number: "Zahlen",
    name: "Namen",
    quotation: "Zitate",
    negation: "Verneinung",
    wording: "Wortlaut",
    moved: "Verschoben",
    reflowed: "Geteilt oder verbunden",
    typographic: "Typografisch",
  },

  keptFigure: (kept) => `${say.percent(kept)} erhalten`,
  quieted: (n) => `${count(n, "Unterschied", "Unterschiede")} abgeschwächt`,
  coarse: "Dieser Vergleich ist so groß, dass mit „grob“ bezeichnete Stellen weniger genau verglichen wurden.",
  coarseHere: "grob: hier weniger genau verglichen",

  comparison: "Vergleich",
  rowUnchanged: (place) => `${place}, unverändert`,
  rowChanged: (place, edits) => `${place}, geändert: ${count(edits, "Änderung", "Änderungen")}`,
  rowBroken: (place) => `${place}, ein Absatzwechsel wurde verschoben`,
  rowLeft: (place) => `${place}, eine Passage wurde von hier verschoben`,
  rowInserted: (place) => `${place}, hinzugefügt`,
  rowDeleted: (place) => `${place} des älteren Textes, entfernt`,
  rowMoved: (place) => `${place}, verschoben`,
  added: "hinzugefügt",
  removed: "entfernt",
  movedTo: (paragraph) => `verschoben nach ¶ ${say.number(paragraph)}`,
  movedFrom: (paragraph) => `verschoben von ¶ ${say.number(paragraph)}`,
  movedEdited: "und geändert",
  alsoAt: (paragraph) => `auch in ¶ ${say.number(paragraph)}`,
  split: (n) => `geteilt in ${say.number(n)}`,
  merged: (n) => `verbunden aus ${say.number(n)}`,
  unchangedWords: (n) => `${count(n, "Wort", "Wörter")} unverändert`,
  unchangedParagraphs: (n) => `${say.plural(n, paragraphs)} unverändert`,
  foldedParagraphs: (n) => `${say.plural(n, paragraphs)} gefaltet`,
  show: "zeigen",
  showAbove: (n) => `${say.number(n)} mehr von oben`,
  showBelow: (n) => `${say.number(n)} mehr von unten`,
  spellDeleted: "entfernt:",
  spellInserted: "hinzugefügt:",
  spellEnd: "Ende.",
  moreOf: (n, name) => `+ ${say.number(n)} × ${name}`,
  moreUnseen: (n) => `+ ${count(n, "unsichtbares Zeichen", "unsichtbare Zeichen")}`,
  moreMarks: (n) => `+ ${count(n, "kombinierendes Zeichen", "kombinierende Zeichen")}`,
  quietedHere: (name) => `abgeschwächt: ${name}`,

  cardOf: "Was sich hier geändert hat",
  copy: "Kopieren",
  copied: "Kopiert",
  copyRefused: "Dieser Browser lässt nichts kopieren. Markieren Sie den Text und kopieren Sie ihn.",
  moreEdits: (n) => `und ${count(n, "weitere Änderung", "weitere Änderungen")}`,
  unlinkHere: "Gehören nicht zusammen",
  changeList: "Änderungen",
  noChanges: "Keine Änderungen.",
  close: "Schließen",
  announce: (at, of, sentence) => `Stelle ${say.number(at)} von ${say.number(of)}. ${sentence}`,
  announceDone: (verdict) => `Verglichen. ${verdict}`,
  announceEdge: {
    first: "Das war die erste Stelle. Beim nächsten Druck geht es bei der letzten weiter.",
    last: "Das war die letzte Stelle. Beim nächsten Druck geht es bei der ersten weiter.",
  },
  announceTwin: (place) => `Anderes Ende der Verschiebung, ${place}`,
  noMoveHere: "Die aktuelle Änderung ist keine Verschiebung.",
  overview: "Übersicht",

  findLabel: "In beiden Texten suchen",
  findCount: (at, of) =>
    of === 0 ? "nicht gefunden" : at === 0 ? `${say.number(of)} Treffer` : `${say.number(at)} von ${say.number(of)}`,
  findNext: "Nächste Fundstelle",
  findPrevious: "Vorige Fundstelle",

  pairingTitle: "Zuordnung berichtigen",
  pairingHint:
    "Wählen Sie auf jeder Seite einen Satz, hier oder durch Anklicken im Text, und sagen Sie, ob die beiden zusammengehören.",
  pairingLinked: "Diese beiden sind einander zugeordnet.",
  pairingNotLinked: "Diese beiden sind einander nicht zugeordnet.",
  link: "Sie gehören zusammen",
  unlink: "Sie gehören nicht zusammen",

  working: "Vergleiche…",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen. Die Texte sind, wie sie waren.",
  compareAgain: "Noch einmal vergleichen",
  dismiss: "Verwerfen",
  offered: (words: string) =>
    `Zweimal nacheinander wurde die Seite beendet, während sie Ihre Texte öffnete: „${words}“.`,
  openOffered: "Trotzdem öffnen",
  startAfresh: "Leer beginnen",
  replaced: "Die Texte, die hier standen, liegen beiseite.",
  undo: "Rückgängig",
  engine: "Die Vergleichsmaschine",
  noWebAssembly:
    "kann nicht laufen: In diesem Browser ist WebAssembly abgeschaltet, das der Vergleich braucht. Der Blockierungsmodus tut " +
    "das; er lässt sich für einzelne Seiten ausschalten. Die Texte bleiben, wie sie sind.",
  engineFailed: (message) =>
    `ist gescheitert: ${message}. Die Texte sind, wie sie waren; ein neuer Vergleich startet sie frisch.`,
  fileEmpty: "ist leer.",
  fileBinary: (byte) =>
    `ist kein Text: Byte ${say.number(byte)} ist null, wie nur in Bildern, Programmen und dergleichen.`,
  fileKind: (kind) =>
    `ist eine Datei der Art ${kind}, die diese Seite nicht lesen kann. Speichern Sie sie als reinen Text, oder kopieren Sie den Text hierher.`,
  fileTooLong: (limit) => `ist länger als ${say.number(limit)} Zeichen; mehr kann nicht verglichen werden.`,
  fileUnreadable: (message) => `konnte nicht gelesen werden: ${message}`,

  keys: [
    ["n, j, F7", "nächste geänderte Stelle"],
    ["p, k, Shift+F7", "vorige geänderte Stelle"],
    ["Eingabe", "was sich hier geändert hat, in ganzen Sätzen"],
    ["m", "anderes Ende der Verschiebung, und zurück"],
    ["Shift+M", "anderes Ende der Verschiebung kurz zeigen"],
    ["u", "Unverändertes schrittweise entfalten"],
    [
      "1 – 8",
      "diese Art von Änderung zeigen, nach der Reihe über dem Text; mehrere zählen zusammen, noch einmal nimmt eine weg",
    ],
    ["l", "Liste der Änderungen"],
    ["/", "suchen"],
    ["v", "nächste Ansicht"],
    ["s", "Seiten tauschen"],
    ["e", "Texte ändern"],
    ["Strg+Eingabe", "jetzt vergleichen"],
    ["Esc", "schließen, was offen ist"],
    ["t", "Beispiel ansehen, solange kein Text da ist"],
    ["?", "diese Liste"],
  ],
  licence: "Lizenz und Hinweise",
  savePage: "Die Seite lässt sich speichern und ohne Netz benutzen.",

  keysTitle: "Tastatur",
  tabInSafari:
    "In Safari übergeht Tab die Schaltflächen, solange „Tabulatortaste hebt jedes Element einer Webseite hervor“ nicht an ist " +
    "(Einstellungen, Erweitert); Wahltaste+Tab erreicht sie immer.",
  letters: "Einzelne Buchstaben und Ziffern sind Tasten",
};
