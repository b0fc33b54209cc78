// The sentences for changes in Spanish.
import { formats, type Plurals } from "./format";
import { changedElsewhere, type SentenceWords } from "./sentence";

const say = formats("es");
const count = (n: number, one: string, other: string) => say.plural(n, { one, other });
const paragraphs: Plurals = { one: "párrafo", other: "párrafos" };
const plural = (n: number, one: string, other: string) => (n === 1 ? one : other);

export const spanish: SentenceWords = {
  format: say,
  colon: ": ",
  paragraph: (n) => `Párrafo ${say.number(n)}`,
  paragraphRange: (first, last) => `Párrafos ${say.number(first)}–${say.number(last)}`,
  olderText: (place) => `${place} del texto anterior`,
  wordsAdded: "añadido",
  wordsRemoved: "quitado",
  paragraphsAdded: (place) => `${place}, nuevo`,
  paragraphsRemoved: (place) => `${place}, quitado`,
  passageMoved(place, { whole, up, target, edited }) {
    const what = whole ? place : `Un pasaje del ${place.toLowerCase()}`;
    const where = target === 0 ? "al principio" : `${whole ? "detrás del" : "al"} párrafo ${say.number(target)}`;
    return `${what} movido hacia ${up ? "arriba" : "abajo"}, ${where}, ${edited ? "y retocado" : "por lo demás sin cambios"}`;
  },
  paragraphSplit: (place, into) => `${place}: dividido en ${say.number(into)}`,
  paragraphsMerged: (place) => `${place} del texto anterior, unidos en uno`,
  andTheLike: "y similares",
  again(times, places, more, older) {
    const often = `${say.number(times)} veces`;
    if (places.length === 0) return often;
    const all = say.and([...places.map(say.number), more > 0 && `${say.number(more)} más`]);
    const where = `${places.length + more > 1 ? "los párrafos" : "el párrafo"} ${all}`;
    return `${often}, también en ${older ? spanish.olderText(where) : where}`;
  },
  invisibleHere: (kinds) => `una diferencia invisible (${kinds})`,
  invisibleNames: {
    "no-break space": "espacios de no separación",
    "trailing space": "espacios al final de línea",
    blanks: "espacios",
    "soft hyphen": "guiones opcionales",
    "zero width": "caracteres sin ancho",
    "line end": "finales de línea",
    normalisation: "normalización Unicode",
  },
  controls: "caracteres de control y marcas de dirección",
  characters: {
    "·": "espacio",
    "→": "tabulador",
    "¶": "salto de línea",
    "␍": "retorno de carro",
    NUL: "carácter nulo",
    BEL: "timbre",
    BS: "retroceso",
    VT: "tabulador vertical",
    FF: "salto de página",
    ESC: "escape",
    DEL: "supresión",
    NEL: "línea siguiente",
    LS: "separador de líneas",
    PS: "separador de párrafos",
    NBSP: "espacio de no separación",
    NNBSP: "espacio estrecho de no separación",
    THSP: "espacio fino",
    IDSP: "espacio ideográfico",
    SHY: "guion opcional",
    ZWSP: "espacio de ancho cero",
    ZWNJ: "separador de ancho cero",
    ZWJ: "unión de ancho cero",
    WJ: "unión de palabras",
    BOM: "marca de orden de bytes",
    LRM: "marca de izquierda a derecha",
    RLM: "marca de derecha a izquierda",
    ALM: "marca de letra árabe",
    LRE: "incrustación de izquierda a derecha",
    RLE: "incrustación de derecha a izquierda",
    LRO: "anulación de izquierda a derecha",
    RLO: "anulación de derecha a izquierda",
    PDF: "fin de una dirección",
    LRI: "aislamiento de izquierda a derecha",
    RLI: "aislamiento de derecha a izquierda",
    FSI: "aislamiento según el primer carácter",
    PDI: "fin de un aislamiento",
    VS15: "selector de variante de texto",
    VS16: "selector de variante de emoji",
  },
  otherCharacter: "carácter invisible",
  classNames: {
    none: "otro",
    content: "redacción",
    number: "número",
    name: "nombre",
    quotation: "cita",
    negation: "negación",
    case: "mayúsculas",
    punctuation: "puntuación",
    typography: "tipografía",
    "white space": "espacios",
  },
  onlyInvisible: (classes) => `Nada que un lector notaría; las únicas diferencias: ${classes}.`,
  onlyDifferences: (classes) => `Las únicas diferencias: ${classes}.`,
  changedIn: (kind, n, more) => `cambios de ${kind} en ${say.plural(n, paragraphs)}${more ? " más" : ""}`,
  verdict(facts, part = "whole") {
    if (facts.empty === "both") return "Los dos textos están vacíos.";
    if (facts.empty === "before") return "El texto anterior está vacío: todo es nuevo.";
    if (facts.empty === "after") return "El texto posterior está vacío: todo ha desaparecido.";
    if (facts.same) return "Los dos textos son iguales.";
    const parts = [
      facts.reworded > 0 &&
        `${say.plural(facts.reworded, paragraphs)} ${plural(facts.reworded, "reformulado", "reformulados")}`,
      facts.moved > 0 && count(facts.moved, "pasaje movido", "pasajes movidos"),
      facts.split > 0 && `${say.number(facts.split)} ${plural(facts.split, "dividido", "divididos")}`,
      facts.merged > 0 && count(facts.merged, "unión", "uniones"),
      facts.added > 0 && `${say.plural(facts.added, paragraphs)} ${plural(facts.added, "añadido", "añadidos")}`,
      facts.removed > 0 && `${say.plural(facts.removed, paragraphs)} ${plural(facts.removed, "quitado", "quitados")}`,
      ...changedElsewhere(facts, spanish),
    ].filter((one): one is string => one !== false);
    const head = facts.headline ? "Titular cambiado" : "";
    const kept = `se conserva el ${say.percent(facts.kept)} del texto anterior`;
    const clauses = [head, parts.join(", "), part === "whole" ? kept : ""].filter((clause) => clause !== "").join("; ");
    return clauses && `${clauses}.`;
  },
  formats: {
    language: "es",
    unchangedOne: "{n} palabra sin cambios",
    unchangedOther: "{n} palabras sin cambios",
    move: "traslado {n}",
    furtherUp: "más arriba",
    furtherDown: "más abajo",
    editsOne: "{n} retoque",
    editsOther: "{n} retoques",
    split: "dividido en {n}",
    merged: "unión de {n}",
    movedAway: "movido desde aquí",
    movedHere: "movido aquí",
    key: "Leyenda",
    keyRemoved: "solo en el texto anterior",
    keyAdded: "solo en el texto nuevo",
    keyMoved: "movido, con enlace a su otro extremo",
    keyParagraph: "número del párrafo",
  },
};
