// A file's bytes in, its text out. A byte order mark says which encoding; else it is UTF-8 if it is valid UTF-8; else someone
// has to choose, and the page says so: never a silent guess.

/** What the menu offers, the likeliest first. The names are the ones TextDecoder knows. */
export const encodings = [
  "windows-1252",
  "iso-8859-2",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
  "utf-16le",
  "utf-16be",
] as const;

export interface Decoded {
  text: string;
  encoding: string;
  /** Nothing in the bytes proves the encoding. */
  guessed: boolean;
}

export function decode(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, guessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", guessed: false };
  } catch {
    return { text: decodeAs(bytes, encodings[0]), encoding: encodings[0], guessed: true };
  }
}

export const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
