// Spanish.

import { spanish as sentences } from "../../wasm/sentences/es";
import { formats, type Plurals } from "../../wasm/sentences/format";
import type { Words } from "./words";

const say = formats("es");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "párrafo", other: "párrafos" };
const manyCharacters: Plurals = { one: "carácter", many: "de caracteres", other: "caracteres" };
const manyLines: Plurals = { one: "línea", many: "de líneas", other: "líneas" };

export const spanish: Words = {
  ...sentences,
  format: say,

  product: "Variorum",
  tagline: "Comparar versiones de un texto. Nada sale de esta página.",
  tooOld: (browsers) =>
    `Este navegador es demasiado antiguo para Variorum, que necesita ${browsers} o posterior. Abra la página en uno más nuevo.`,
  noScript: "Variorum compara textos en su navegador y para ello necesita JavaScript. Nada sale de la página.",
  howKnown: "¿Cómo lo sé?",
  howKnownAnswer:
    "Esta página lleva una política de seguridad que le prohíbe toda conexión (connect-src 'none'), y su navegador la hace cumplir. " +
    "No hay ningún servidor detrás: guarde la página, desconéctese, y funciona igual.",
  skip: "Ir a la comparación",

  claim: "Ver qué ha cambiado en un texto, frase por frase.",
  promise: "Nada sale de esta página.",
  exampleOf: "Así se ve una comparación",
  example: [
    "El último transbordador sale a las {-siete-}{+ocho+}.",
    "El consejo {+no +}ha aprobado las nuevas tarifas.",
    "{-Un portavoz-}{+La alcaldesa, Ida Holm,+} dijo que el puerto seguiría abierto.",
  ],
  older: "Anterior",
  newer: "Posterior",
  nameOf: (side) => `Nombre de la versión «${side}»`,
  namePlaceholder: "Nombre, por ejemplo «Primera edición»",
  timeOf: (side) => `Fecha y hora de la versión «${side}»`,
  addTime: "Añadir fecha",
  addTimeTo: (side) => `Añadir fecha y hora a la versión «${side}»`,
  textOf: (side) => `Texto de la versión «${side}»`,
  textPlaceholder: "Pegue un texto aquí, o suelte un archivo en cualquier lugar de la página",
  chooseFile: "Elegir un archivo",
  chooseFileFor: (side) => `Elegir un archivo para la versión «${side}»`,
  clear: "Vaciar",
  clearSide: (side) => `Vaciar la versión «${side}»`,
  whichVersion: (side) => `Qué versión es «${side}»`,
  versionNumber: (n) => `Versión ${say.number(n)}`,
  words: (n) => count(n, "palabra", "palabras"),
  shownInPart: (characters, lines) =>
    `${say.plural(characters, manyCharacters)}${lines === null ? "" : `, ${say.plural(lines, manyLines)}`}: se muestra en parte, se compara entero`,
  editWhole: "Editar de todos modos",
  editWholeOf: (side) => `Editar de todos modos la versión «${side}»`,
  compare: "Comparar",
  compareHint: "Ctrl+Intro",
  sample: "Ver un ejemplo",
  keepDrafts: "Guardar mis textos en este navegador",
  draftsKept: "Solo en este dispositivo, para que al recargar no se pierda nada.",
  draftsOff: "No se guarda nada: al recargar, la página queda vacía.",
  draftsRefused: "Este navegador no deja que la página guarde nada: al recargar queda vacía.",
  dropHere: "Suelte para comparar",
  readAsHere: "Ninguna codificación es segura. Leído como",
  readAs: (file) => `${file} no está en UTF-8. Leer como`,

  editTexts: "Editar los textos",
  startOver: "Empezar de nuevo",
  swap: "Intercambiar los lados",
  later: (span) => `${span} después`,
  earlier: (span) => `${span} antes`,
  earlierVersion: "Versión previa",
  laterVersion: "Versión siguiente",
  sameTime: "al mismo tiempo",

  changesBar: "Cambios",
  previous: "Pasaje modificado anterior",
  next: "Pasaje modificado siguiente",
  edges: { first: "inicio", last: "fin" },
  position: (at, of, edits) => {
    if (of === 0) return "sin cambios";
    if (at > 0) return `${say.number(at)} de ${say.number(of)}`;
    return [count(of, "pasaje", "pasajes"), edits > of && count(edits, "cambio", "cambios")].filter(Boolean).join(", ");
  },
  list: "Lista de cambios",
  view: "Vista",
  views: { columns: "Columnas", inline: "En el texto", changes: "Solo cambios" },
  quieten: "Atenuar",
  quietenHint: "Las diferencias atenuadas se cuentan, pero no se marcan.",
  quietens: {
    ignoreCase: "Mayúsculas",
    ignorePunctuation: "Puntuación",
    ignoreTypography: "Comillas, rayas y otra tipografía",
    ignoreWhitespace: "Espacios",
  },
  more: "Más",
  theme: "Colores",
  themes: { system: "Como el sistema", light: "Claro", dark: "Oscuro" },
  language: "Idioma",
  spell: "Decir los cambios con palabras",
  foldAgain: "Plegar de nuevo lo que no cambió",
  correct: "Corregir una correspondencia",
  forgetPairs: (n) => `Olvidar ${count(n, "correspondencia corregida", "correspondencias corregidas")}`,
  print: "Imprimir",
  help: "Teclado",
  find: "Buscar",
  onlyThese: "Solo",
  groups: {
    number: "Números",
    name: "Nombres",
    quotation: "Citas",
    negation: "Negación",
    wording: "Redacción",
    moved: "Movidos",
    reflowed: "Divididos o unidos",
    typographic: "Tipografía",
  },

  keptFigure: (kept) => `${say.percent(kept)} conservado`,
  quieted: (n) => count(n, "diferencia atenuada", "diferencias atenuadas"),
  coarse: "Esta comparación es tan grande que los pasajes marcados como «aproximado» se compararon con menos detalle.",
  coarseHere: "aproximado: comparado aquí con menos detalle",

  comparison: "Comparación",
  rowUnchanged: (place) => `${place}, sin cambios`,
  rowChanged: (place, edits) => `${place}, cambiado: ${count(edits, "cambio", "cambios")}`,
  rowBroken: (place) => `${place}, se desplazó un salto de párrafo`,
  rowLeft: (place) => `${place}, de aquí se movió un pasaje`,
  rowInserted: (place) => `${place}, añadido`,
  rowDeleted: (place) => `${place} del texto anterior, quitado`,
  rowMoved: (place) => `${place}, movido`,
  added: "añadido",
  removed: "quitado",
  movedTo: (paragraph) => `movido a ¶ ${say.number(paragraph)}`,
  movedFrom: (paragraph) => `movido desde ¶ ${say.number(paragraph)}`,
  movedEdited: "y editado",
  alsoAt: (paragraph) => `también en ¶ ${say.number(paragraph)}`,
  split: (n) => `dividido en ${say.number(n)}`,
  merged: (n) => `unión de ${say.number(n)}`,
  unchangedWords: (n) => `${count(n, "palabra", "palabras")} sin cambios`,
  unchangedParagraphs: (n) => `${say.plural(n, paragraphs)} sin cambios`,
  foldedParagraphs: (n) => count(n, "párrafo plegado", "párrafos plegados"),
  show: "mostrar",
  showAbove: (n) => `${say.number(n)} más arriba`,
  showBelow: (n) => `${say.number(n)} más abajo`,
  spellDeleted: "quitado:",
  spellInserted: "añadido:",
  spellEnd: "fin.",
  moreOf: (n, name) => `+ ${say.number(n)} × ${name}`,
  moreUnseen: (n) =>
    `+ ${say.plural(n, { one: "carácter invisible", many: "de caracteres invisibles", other: "caracteres invisibles" })}`,
  moreMarks: (n) =>
    `+ ${say.plural(n, { one: "signo diacrítico", many: "de signos diacríticos", other: "signos diacríticos" })}`,
  quietedHere: (name) => `atenuado: ${name}`,

  cardOf: "Qué ha cambiado aquí",
  copy: "Copiar",
  copied: "Copiado",
  copyRefused: "Este navegador no ha dejado copiar nada. Seleccione el texto y cópielo.",
  moreEdits: (n) => `y ${count(n, "cambio más", "cambios más")}`,
  unlinkHere: "No se corresponden",
  changeList: "Cambios",
  noChanges: "Sin cambios.",
  close: "Cerrar",
  announce: (at, of, sentence) => `Pasaje ${say.number(at)} de ${say.number(of)}. ${sentence}`,
  announceDone: (verdict) => `Comparado. ${verdict}`,
  announceEdge: {
    first: "Era el primer pasaje. Pulse otra vez para seguir por el último.",
    last: "Era el último pasaje. Pulse otra vez para seguir por el primero.",
  },
  announceTwin: (place) => `Otro extremo del movimiento, ${place.toLowerCase()}`,
  noMoveHere: "El cambio actual no es un movimiento.",
  overview: "Vista general",

  findLabel: "Buscar en los dos textos",
  findCount: (at, of) =>
    of === 0
      ? "no encontrado"
      : at === 0
        ? count(of, "resultado", "resultados")
        : `${say.number(at)} de ${say.number(of)}`,
  findNext: "Coincidencia siguiente",
  findPrevious: "Coincidencia anterior",

  pairingTitle: "Corregir una correspondencia",
  pairingHint: "Elija una frase de cada lado, aquí o haciendo clic en el texto, y diga si se corresponden.",
  pairingLinked: "Estas dos frases se corresponden.",
  pairingNotLinked: "Estas dos frases no se corresponden.",
  link: "Se corresponden",
  unlink: "No se corresponden",

  working: "Comparando…",
  cancel: "Cancelar",
  cancelled: "Cancelado. Los textos están como estaban.",
  compareAgain: "Comparar otra vez",
  dismiss: "Descartar",
  offered: (words: string) => `Dos veces seguidas, la página se cerró mientras abría sus textos: «${words}».`,
  openOffered: "Abrir de todos modos",
  startAfresh: "Empezar en blanco",
  replaced: "Los textos que estaban aquí quedan apartados.",
  undo: "Deshacer",
  engine: "El motor",
  noWebAssembly:
    "no puede funcionar: este navegador tiene desactivado WebAssembly, necesario para comparar. Lo hace el modo de aislamiento; " +
    "se puede desactivar para un solo sitio. Los textos quedan como están.",
  engineFailed: (message) =>
    `falló: ${message}. Los textos están como estaban; al comparar otra vez se pone en marcha de nuevo.`,
  fileEmpty: "está vacío.",
  fileBinary: (byte) =>
    `no es un texto: su byte ${say.number(byte)} es cero, como solo ocurre en imágenes, programas y similares.`,
  fileKind: (kind) =>
    `es un archivo ${kind}, que esta página no puede leer. Guárdelo como texto sin formato, o copie y pegue su texto.`,
  fileTooLong: (limit) => `tiene más de ${say.number(limit)} caracteres, lo máximo que se puede comparar.`,
  fileUnreadable: (message) => `no se pudo leer: ${message}`,

  keys: [
    ["n, j, F7", "pasaje modificado siguiente"],
    ["p, k, Shift+F7", "pasaje modificado anterior"],
    ["Intro", "qué ha cambiado aquí, en frases enteras"],
    ["m", "otro extremo del movimiento, y vuelta"],
    ["Shift+M", "entrever el otro extremo del movimiento"],
    ["u", "desplegar lo que no cambió, paso a paso"],
    ["1 – 8", "mostrar esta clase de cambio, según su puesto sobre el texto; varias se suman y otra vez la quita"],
    ["l", "lista de cambios"],
    ["/", "buscar"],
    ["v", "vista siguiente"],
    ["s", "intercambiar los lados"],
    ["e", "editar los textos"],
    ["Ctrl+Intro", "comparar ahora"],
    ["Esc", "cerrar lo que esté abierto"],
    ["t", "ver un ejemplo, mientras no haya texto"],
    ["?", "esta lista"],
  ],
  licence: "Licencia y avisos",
  savePage: "Guarde esta página para usarla sin conexión.",

  keysTitle: "Teclado",
  tabInSafari:
    "En Safari, el tabulador pasa por alto los botones si no está activado «Pulsar el tabulador para resaltar cada ítem de una " +
    "página web» (Ajustes, Avanzado); Opción+Tab siempre llega a ellos.",
  letters: "Las letras y cifras sueltas son teclas",
};
