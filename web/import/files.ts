// Files in, versions out, in order; a file that cannot be read says why in one line and changes nothing.

import { maxTextLength } from "../../wasm/records";
import { inOneLine } from "../../wasm/signs";
import { emptyVersion, type Version } from "../state/state";
import type { Words } from "../words/words";
import { dateIn } from "./dates";
import { decode } from "./encoding";
import { pageText } from "./rich";

export interface ReadFile {
  version: Version;
  file: string;
  /** Set where the encoding had to be guessed. */
  guessed: string | null;
  bytes: ArrayBuffer;
}
export type FileResult = ReadFile | { file: string; problem: string };

/** How far a zero byte is looked for. */
const sniffed = 65_536;

const signatures: readonly [string, string][] = [
  ["%PDF", "PDF"],
  ["PK\u0003\u0004", "DOCX/ZIP"],
  ["\u00d0\u00cf\u0011\u00e0", "DOC"],
  ["{\\rtf", "RTF"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
];

export async function readFiles(files: readonly File[], words: Words): Promise<FileResult[]> {
  const results = await Promise.all(files.map((file) => readFile(file, words)));
  const order = new Intl.Collator(undefined, { numeric: true });
  // By the date in the name where every name has one; else by name, 2 before 10.
  const dated = results.every((result) => "version" in result && result.version.time !== "");
  const keyOf = (result: FileResult) => (dated && "version" in result ? result.version.time : result.file);
  return results.sort((a, b) => order.compare(keyOf(a), keyOf(b)) || order.compare(a.file, b.file));
}

async function readFile(file: File, words: Words): Promise<FileResult> {
  const name = inOneLine(file.name);
  // No encoding takes more than three bytes for a code unit: such a file need not be read to be refused.
  if (file.size > maxTextLength * 3 + 3) return { file: name, problem: words.fileTooLong(maxTextLength) };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    const problem = problemOf(bytes, words);
    if (problem) return { file: name, problem };
    const { text, guessed, encoding } = decode(bytes);
    const plain = await textOfFile(name, text);
    if (plain.length > maxTextLength) return { file: name, problem: words.fileTooLong(maxTextLength) };
    const version = { ...emptyVersion, name: name.replace(/\.[^.]+$/, ""), time: dateIn(name), text: plain };
    return { version, file: name, guessed: guessed ? encoding : null, bytes: buffer };
  } catch (error) {
    return { file: name, problem: words.fileUnreadable(error instanceof Error ? error.message : String(error)) };
  }
}

export const textOfFile = async (name: string, text: string): Promise<string> =>
  /\.x?html?$/i.test(name) ? pageText(text) : text;

function problemOf(bytes: Uint8Array, words: Words): string | null {
  if (bytes.length === 0) return words.fileEmpty;
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return words.fileKind(known[1]);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zero = bytes.subarray(0, sniffed).indexOf(0);
  return zero >= 0 && !utf16 ? words.fileBinary(zero) : null;
}
