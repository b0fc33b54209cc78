// French. Spaces before double punctuation are no-break, as French typesetting has them.

import { formats, type Plurals } from "../../wasm/sentences/format";
import { french as sentences } from "../../wasm/sentences/fr";
import type { Words } from "./words";

const say = formats("fr");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const manyCharacters: Plurals = { one: "caractère", many: "de caractères", other: "caractères" };
const manyLines: Plurals = { one: "ligne", many: "de lignes", other: "lignes" };

export const french: Words = {
  ...sentences,
  format: say,

  product: "Variorum",
  tagline: "Comparer les versions d’un texte. Rien ne quitte cette page.",
  tooOld: (browsers) =>
    `Ce navigateur est trop ancien pour Variorum, qui demande ${browsers} ou plus récent. Ouvrez la page dans un autre.`,
  noScript:
    "Variorum compare des textes dans votre navigateur et a besoin pour cela de JavaScript. Rien ne quitte la page.",
  howKnown: "Comment le savoir\u00a0?",
  howKnownAnswer:
    "Cette page porte une règle de sécurité qui lui interdit toute connexion (connect-src 'none'), et votre navigateur la fait respecter. " +
    "Il n’y a aucun serveur derrière elle\u00a0: enregistrez la page, coupez le réseau, et elle fonctionne de la même façon.",
  skip: "Aller à la comparaison",

  claim: "Voir ce qui a changé dans un texte, phrase par phrase.",
  promise: "Rien ne quitte cette page.",
  exampleOf: "Voici à quoi ressemble une comparaison",
  example: [
    "Le dernier bac part à {-sept-}{+huit+} heures.",
    "Le conseil {+n’+}a {+pas +}approuvé les nouveaux tarifs.",
    "{-Un porte-parole-}{+La maire, Ida Holm,+} a déclaré que le port resterait ouvert.",
  ],
  older: "Ancien",
  newer: "Nouveau",
  nameOf: (side) => `Nom de la version «\u00a0${side}\u00a0»`,
  namePlaceholder: "Nom, par exemple «\u00a0Première édition\u00a0»",
  timeOf: (side) => `Date et heure de la version «\u00a0${side}\u00a0»`,
  addTime: "Ajouter la date",
  addTimeTo: (side) => `Ajouter la date et l’heure de la version «\u00a0${side}\u00a0»`,
  textOf: (side) => `Texte de la version «\u00a0${side}\u00a0»`,
  textPlaceholder: "Collez un texte ici, ou déposez un fichier n’importe où sur la page",
  chooseFile: "Choisir un fichier",
  chooseFileFor: (side) => `Choisir un fichier pour la version «\u00a0${side}\u00a0»`,
  clear: "Vider",
  clearSide: (side) => `Vider la version «\u00a0${side}\u00a0»`,
  whichVersion: (side) => `Quelle version est «\u00a0${side}\u00a0»`,
  versionNumber: (n) => `Version ${say.number(n)}`,
  words: (n) => count(n, "mot", "mots"),
  shownInPart: (characters, lines) =>
    `${say.plural(characters, manyCharacters)}${lines === null ? "" : `, ${say.plural(lines, manyLines)}`}\u00a0: montré en partie, comparé en entier`,
  editWhole: "Modifier quand même",
  editWholeOf: (side) => `Modifier quand même la version «\u00a0${side}\u00a0»`,
  compare: "Comparer",
  compareHint: "Ctrl+Entrée",
  sample: "Voir un exemple",
  keepDrafts: "Garder mes textes dans ce navigateur",
  draftsKept: "Sur cet appareil seulement, pour qu’un rechargement ne perde rien.",
  draftsOff: "Rien n’est gardé\u00a0: un rechargement vide la page.",
  draftsRefused: "Ce navigateur refuse à la page de garder quoi que ce soit\u00a0: un rechargement la vide.",
  dropHere: "Déposez pour comparer",
  readAsHere: "Aucun encodage n’est sûr. Lu comme",
  readAs: (file) => `${file} n’est pas en UTF-8. Lire en`,

  editTexts: "Modifier les textes",
  startOver: "Recommencer",
  swap: "Inverser les côtés",
  later: (span) => `${span} plus tard`,
  earlier: (span) => `${span} plus tôt`,
  earlierVersion: "Version précédente",
  laterVersion: "Version suivante",
  sameTime: "au même moment",

  changesBar: "Changements",
  previous: "Passage modifié précédent",
  next: "Passage modifié suivant",
  edges: { first: "début", last: "fin" },
  position: (at, of, edits) => {
    if (of === 0) return "aucun changement";
    if (at > 0) return `${say.number(at)} sur ${say.number(of)}`;
    return [count(of, "passage", "passages"), edits > of && count(edits, "changement", "changements")]
      .filter(Boolean)
      .join(", ");
  },
  list: "Liste des changements",
  view: "Vue",
  views: { columns: "Colonnes", inline: "Dans le texte", changes: "Changements seuls" },
  quieten: "Atténuer",
  quietenHint: "Les différences atténuées sont comptées, mais pas marquées.",
  quietens: {
    ignoreCase: "Majuscules",
    ignorePunctuation: "Ponctuation",
    ignoreTypography: "Guillemets, tirets et autre typographie",
    ignoreWhitespace: "Espaces",
  },
  more: "Plus",
  theme: "Couleurs",
  themes: { system: "Comme le système", light: "Clair", dark: "Sombre" },
  language: "Langue",
  spell: "Dire les changements en mots",
  foldAgain: "Replier le texte inchangé",
  correct: "Corriger un appariement",
  forgetPairs: (n) => `Oublier ${count(n, "appariement corrigé", "appariements corrigés")}`,
  print: "Imprimer",
  help: "Clavier",
  find: "Chercher",
  onlyThese: "Seulement",
  groups: {
    number: "Nombres",
    name: "Noms",
    quotation: "Citations",
    negation: "Négation",
    wording: "Formulation",
    moved: "Déplacements",
    reflowed: "Divisions et fusions",
    typographic: "Typographie",
  },

  keptFigure: (kept) => `${say.percent(kept)} conservés`,
  quieted: (n) => count(n, "différence atténuée", "différences atténuées"),
  coarse:
    "Cette comparaison est si grande que les passages marqués «\u00a0grossier\u00a0» ont été comparés avec moins de détails.",
  coarseHere: "grossier\u00a0: comparé ici avec moins de détails",

  comparison: "Comparaison",
  rowUnchanged: (place) => `${place}, inchangé`,
  rowChanged: (place, edits) => `${place}, changé\u00a0: ${count(edits, "modification", "modifications")}`,
  rowBroken: (place) => `${place}, un saut de paragraphe a été déplacé`,
  rowLeft: (place) => `${place}, un passage en a été déplacé`,
  rowInserted: (place) => `${place}, ajouté`,
  rowDeleted: (place) => `${place} de l’ancien texte, supprimé`,
  rowMoved: (place) => `${place}, déplacé`,
  added: "ajouté",
  removed: "supprimé",
  movedTo: (paragraph) => `déplacé vers ¶ ${say.number(paragraph)}`,
  movedFrom: (paragraph) => `déplacé de ¶ ${say.number(paragraph)}`,
  movedEdited: "et modifié",
  alsoAt: (paragraph) => `aussi en ¶ ${say.number(paragraph)}`,
  split: (n) => `divisé en ${say.number(n)}`,
  merged: (n) => `fusion de ${say.number(n)}`,
  unchangedWords: (n) => count(n, "mot inchangé", "mots inchangés"),
  unchangedParagraphs: (n) => count(n, "paragraphe inchangé", "paragraphes inchangés"),
  foldedParagraphs: (n) => count(n, "paragraphe replié", "paragraphes repliés"),
  show: "montrer",
  showAbove: (n) => `${say.number(n)} de plus en haut`,
  showBelow: (n) => `${say.number(n)} de plus en bas`,
  spellDeleted: "supprimé\u00a0:",
  spellInserted: "ajouté\u00a0:",
  spellEnd: "fin.",
  moreOf: (n, name) => `+ ${say.number(n)} × ${name}`,
  moreUnseen: (n) =>
    `+ ${say.plural(n, { one: "caractère invisible", many: "de caractères invisibles", other: "caractères invisibles" })}`,
  moreMarks: (n) =>
    `+ ${say.plural(n, { one: "signe diacritique", many: "de signes diacritiques", other: "signes diacritiques" })}`,
  quietedHere: (name) => `atténué\u00a0: ${name}`,

  cardOf: "Ce qui a changé ici",
  copy: "Copier",
  copied: "Copié",
  copyRefused: "Ce navigateur n’a rien laissé copier. Sélectionnez le texte et copiez-le.",
  moreEdits: (n) => `et ${count(n, "autre changement", "autres changements")}`,
  unlinkHere: "Dissocier",
  changeList: "Changements",
  noChanges: "Aucun changement.",
  close: "Fermer",
  announce: (at, of, sentence) => `Passage ${say.number(at)} sur ${say.number(of)}. ${sentence}`,
  announceDone: (verdict) => `Comparé. ${verdict}`,
  announceEdge: {
    first: "C’était le premier passage. Appuyez encore pour reprendre au dernier.",
    last: "C’était le dernier passage. Appuyez encore pour reprendre au premier.",
  },
  announceTwin: (place) => `Autre bout du déplacement, ${place.toLowerCase()}`,
  noMoveHere: "Le changement actuel n’est pas un déplacement.",
  overview: "Vue d’ensemble",

  findLabel: "Chercher dans les deux textes",
  findCount: (at, of) =>
    of === 0
      ? "introuvable"
      : at === 0
        ? count(of, "résultat", "résultats")
        : `${say.number(at)} sur ${say.number(of)}`,
  findNext: "Occurrence suivante",
  findPrevious: "Occurrence précédente",

  pairingTitle: "Corriger un appariement",
  pairingHint:
    "Choisissez une phrase de chaque côté, ici ou en cliquant dans le texte, puis dites si elles vont ensemble.",
  pairingLinked: "Ces deux phrases sont appariées.",
  pairingNotLinked: "Ces deux phrases ne sont pas appariées.",
  link: "Elles vont ensemble",
  unlink: "Elles ne vont pas ensemble",

  working: "Comparaison…",
  cancel: "Annuler",
  cancelled: "Annulé. Les textes sont restés tels quels.",
  compareAgain: "Comparer à nouveau",
  dismiss: "Fermer",
  offered: (words: string) =>
    `Deux fois de suite, la page s’est arrêtée en ouvrant vos textes\u00a0: «\u00a0${words}\u00a0».`,
  openOffered: "Ouvrir quand même",
  startAfresh: "Repartir de zéro",
  replaced: "Les textes qui étaient là sont mis de côté.",
  undo: "Rétablir",
  engine: "Le moteur",
  noWebAssembly:
    "ne peut pas fonctionner\u00a0: WebAssembly, nécessaire à la comparaison, est désactivé dans ce navigateur. Le mode " +
    "Isolement le fait\u00a0; on peut le désactiver pour un seul site. Les textes restent tels quels.",
  engineFailed: (message) =>
    `a échoué\u00a0: ${message}. Les textes sont restés tels quels\u00a0; une nouvelle comparaison le relance.`,
  fileEmpty: "est vide.",
  fileBinary: (byte) =>
    `n’est pas un texte\u00a0: son octet ${say.number(byte)} est nul, ce qui n’arrive que dans les images, les programmes et semblables.`,
  fileKind: (kind) =>
    `est un fichier ${kind}, que cette page ne sait pas lire. Enregistrez-le en texte brut, ou copiez-en le texte ici.`,
  fileTooLong: (limit) => `dépasse ${say.number(limit)} caractères, le plus que l’on puisse comparer.`,
  fileUnreadable: (message) => `n’a pas pu être lu\u00a0: ${message}`,

  keys: [
    ["n, j, F7", "passage modifié suivant"],
    ["p, k, Shift+F7", "passage modifié précédent"],
    ["Entrée", "ce qui a changé ici, en phrases entières"],
    ["m", "autre bout du déplacement, et retour"],
    ["Shift+M", "entrevoir l’autre bout du déplacement"],
    ["u", "déplier l’inchangé, pas à pas"],
    [
      "1 – 8",
      "montrer cette sorte de changement, selon sa place au-dessus du texte\u00a0; plusieurs s’ajoutent, une seconde fois l’enlève",
    ],
    ["l", "liste des changements"],
    ["/", "chercher"],
    ["v", "vue suivante"],
    ["s", "inverser les côtés"],
    ["e", "modifier les textes"],
    ["Ctrl+Entrée", "comparer maintenant"],
    ["Esc", "fermer ce qui est ouvert"],
    ["t", "voir un exemple, tant qu’il n’y a pas de texte"],
    ["?", "cette liste"],
  ],
  licence: "Licence et mentions",
  savePage: "Enregistrez cette page pour l’utiliser hors ligne.",

  keysTitle: "Clavier",
  tabInSafari:
    "Dans Safari, Tab passe les boutons si «\u00a0Utiliser Tab pour surligner chaque élément d’une page web\u00a0» n’est pas " +
    "activé (Réglages, Avancé)\u00a0; Option+Tab les atteint toujours.",
  letters: "Les lettres et les chiffres seuls sont des touches",
};
