// The sentences for changes in French.
import { formats, type Plurals } from "./format";
import { changedElsewhere, type SentenceWords } from "./sentence";

const say = formats("fr");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "paragraphe", other: "paragraphes" };
const otherParagraphs: Plurals = { one: "autre paragraphe", many: "autres paragraphes", other: "autres paragraphes" };
// Zero is singular in French.
const plural = (n: number, one: string, other: string) => (n < 2 ? one : other);

export const french: SentenceWords = {
  format: say,
  colon: "\u00a0: ",
  paragraph: (n) => `Paragraphe ${say.number(n)}`,
  paragraphRange: (first, last) => `Paragraphes ${say.number(first)}–${say.number(last)}`,
  olderText: (place) => `${place} de l’ancien texte`,
  wordsAdded: "ajouté",
  wordsRemoved: "supprimé",
  paragraphsAdded: (place) => `${place}, ajouté`,
  paragraphsRemoved: (place) => `${place}, supprimé`,
  passageMoved(place, { whole, up, target, edited }) {
    const what = whole ? place : `Un passage du ${place.toLowerCase()}`;
    const where = target === 0 ? "au début" : `${whole ? "après le" : "dans le"} paragraphe ${say.number(target)}`;
    return `${what} déplacé vers le ${up ? "haut" : "bas"}, ${where}, ${edited ? "et retouché" : "sinon inchangé"}`;
  },
  paragraphSplit: (place, into) => `${place}\u00a0: divisé en ${say.number(into)}`,
  paragraphsMerged: (place) => `${place} de l’ancien texte, réunis en un`,
  andTheLike: "et semblables",
  again(times, places, more, older) {
    const often = `${say.number(times)} fois`;
    if (places.length === 0) return often;
    const all = say.and([...places.map(say.number), more > 0 && `${say.number(more)} autres`]);
    const where = `${places.length + more > 1 ? "les paragraphes" : "le paragraphe"} ${all}`;
    return `${often}, aussi dans ${older ? french.olderText(where) : where}`;
  },
  invisibleHere: (kinds) => `une différence invisible (${kinds})`,
  invisibleNames: {
    "no-break space": "espaces insécables",
    "trailing space": "espaces en fin de ligne",
    blanks: "espaces",
    "soft hyphen": "traits d’union conditionnels",
    "zero width": "caractères sans chasse",
    "line end": "fins de ligne",
    normalisation: "normalisation Unicode",
  },
  controls: "caractères de contrôle et marques de direction",
  characters: {
    "·": "espace",
    "→": "tabulation",
    "¶": "saut de ligne",
    "␍": "retour chariot",
    NUL: "caractère nul",
    BEL: "sonnerie",
    BS: "retour arrière",
    VT: "tabulation verticale",
    FF: "saut de page",
    ESC: "échappement",
    DEL: "suppression",
    NEL: "ligne suivante",
    LS: "séparateur de lignes",
    PS: "séparateur de paragraphes",
    NBSP: "espace insécable",
    NNBSP: "espace fine insécable",
    THSP: "espace fine",
    IDSP: "espace idéographique",
    SHY: "trait d’union conditionnel",
    ZWSP: "espace sans chasse",
    ZWNJ: "antiliant sans chasse",
    ZWJ: "liant sans chasse",
    WJ: "gluon de mots",
    BOM: "indicateur d’ordre des octets",
    LRM: "marque gauche-à-droite",
    RLM: "marque droite-à-gauche",
    ALM: "marque de lettre arabe",
    LRE: "enchâssement gauche-à-droite",
    RLE: "enchâssement droite-à-gauche",
    LRO: "forçage gauche-à-droite",
    RLO: "forçage droite-à-gauche",
    PDF: "fin d’une direction",
    LRI: "isolat gauche-à-droite",
    RLI: "isolat droite-à-gauche",
    FSI: "isolat selon le premier caractère",
    PDI: "fin d’un isolat",
    VS15: "sélecteur de variante texte",
    VS16: "sélecteur de variante émoji",
  },
  otherCharacter: "caractère invisible",
  classNames: {
    none: "autre",
    content: "formulation",
    number: "nombre",
    name: "nom",
    quotation: "citation",
    negation: "négation",
    case: "majuscules",
    punctuation: "ponctuation",
    typography: "typographie",
    "white space": "espaces",
  },
  onlyInvisible: (classes) => `Rien qu’un lecteur remarquerait\u00a0; les seules différences\u00a0: ${classes}.`,
  onlyDifferences: (classes) => `Les seules différences\u00a0: ${classes}.`,
  changedIn: (kind, n, more) => `changements de ${kind} dans ${say.plural(n, more ? otherParagraphs : paragraphs)}`,
  verdict(facts, part = "whole") {
    if (facts.empty === "both") return "Les deux textes sont vides.";
    if (facts.empty === "before") return "L’ancien texte est vide\u00a0: tout est nouveau.";
    if (facts.empty === "after") return "Le nouveau texte est vide\u00a0: tout a disparu.";
    if (facts.same) return "Les deux textes sont identiques.";
    const parts = [
      facts.reworded > 0 &&
        `${say.plural(facts.reworded, paragraphs)} ${plural(facts.reworded, "reformulé", "reformulés")}`,
      facts.moved > 0 && `${count(facts.moved, "passage déplacé", "passages déplacés")}`,
      facts.split > 0 && `${say.number(facts.split)} ${plural(facts.split, "divisé", "divisés")}`,
      facts.merged > 0 && `${say.number(facts.merged)} ${plural(facts.merged, "fusion", "fusions")}`,
      facts.added > 0 && `${say.plural(facts.added, paragraphs)} ${plural(facts.added, "ajouté", "ajoutés")}`,
      facts.removed > 0 && `${say.plural(facts.removed, paragraphs)} ${plural(facts.removed, "supprimé", "supprimés")}`,
      ...changedElsewhere(facts, french),
    ].filter((one): one is string => one !== false);
    const head = facts.headline ? "Titre changé" : "";
    const kept = `${say.percent(facts.kept)} de l’ancien texte conservés`;
    const clauses = [head, parts.join(", "), part === "whole" ? kept : ""]
      .filter((clause) => clause !== "")
      .join("\u00a0; ");
    return clauses && `${clauses}.`;
  },
  formats: {
    language: "fr",
    unchangedOne: "{n} mot inchangé",
    unchangedOther: "{n} mots inchangés",
    move: "déplacement {n}",
    furtherUp: "plus haut",
    furtherDown: "plus bas",
    editsOne: "{n} retouche",
    editsOther: "{n} retouches",
    split: "divisé en {n}",
    merged: "fusion de {n}",
    movedAway: "parti d’ici",
    movedHere: "arrivé ici",
    key: "Légende",
    keyRemoved: "seulement dans l’ancien texte",
    keyAdded: "seulement dans le nouveau texte",
    keyMoved: "déplacé, avec un lien vers l’autre bout",
    keyParagraph: "numéro du paragraphe",
  },
};
