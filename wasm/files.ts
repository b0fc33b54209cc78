// The files of the command line: texts in, at most as long as the engine takes; a comparison out.
//
// Every error is one line that says which file, where, and what was expected.

import { closeSync, fstatSync, openSync, readSync, type Stats, statSync, writeFileSync } from "node:fs";
import { isatty } from "node:tty";
import { maxTextLength } from "variorum";

// A code unit is three bytes of UTF-8 at most; a byte order mark may stand before them.
const largestFile = 3 * maxTextLength + 3;
const chunkSize = 1 << 20;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder: expected a text file",
  EACCES: "reading it is not permitted",
};

/** The encoding that a byte order mark names, else UTF-8. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** How many code units begin in these bytes: each byte of UTF-8 but those that go on; two for those that begin four. */
function unitsIn(bytes: Uint8Array, encoding: string): number {
  if (encoding !== "utf-8") return bytes.length / 2;
  let units = 0;
  for (const byte of bytes) {
    if ((byte & 0xc0) !== 0x80) units++;
    if (byte >= 0xf0) units++;
  }
  return units;
}

/** Reads some bytes, waiting for those that are not there yet; none where the file has ended. */
function readSome(descriptor: number): Uint8Array {
  const chunk = Buffer.alloc(chunkSize);
  for (;;) {
    try {
      return chunk.subarray(0, readSync(descriptor, chunk));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return chunk.subarray(0, 0); // Windows, at the end of a pipe
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Pipes and devices have no size: what they give is counted while it is read, and reading stops where it is too much. */
function readAll(descriptor: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let units = 0;
  for (let chunk = readSome(descriptor); chunk.length > 0; chunk = readSome(descriptor)) {
    chunks.push(chunk.length < chunkSize ? chunk.slice() : chunk);
    units += unitsIn(chunk, encodingOf(chunks[0] as Uint8Array));
    if (units > maxTextLength)
      throw new Error(`it has more than ${maxTextLength} code units: no longer text is compared`);
  }
  return Buffer.concat(chunks);
}

function readBytes(file: string): Uint8Array {
  let descriptor = -1;
  try {
    descriptor = file === "-" ? 0 : openSync(file, "r");
    const { size } = fstatSync(descriptor);
    if (size > largestFile) throw new Error(`it has ${size} bytes: allowed are at most ${largestFile}`);
    return readAll(descriptor);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(`${file}: ${reasons[code ?? ""] ?? (error as Error).message}`);
  } finally {
    if (descriptor > 0) closeSync(descriptor);
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where the first character begins that is none. A streaming decoder finds the end of it, its beginning is just before. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding)) good--;
  return good;
}

/** The text of a file. A byte order mark is part of it: offsets count it, and nothing is lost. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const place = `byte ${firstBadByte(bytes, encoding)}`;
    throw new Error(
      `${file}: ${place} is not ${encoding.toUpperCase()}: expected UTF-8, or UTF-16 with a byte order mark`,
    );
  }
}

function statusOf(file: string): Stats | undefined {
  try {
    return file === "-" ? fstatSync(0) : statSync(file);
  } catch {
    return undefined;
  }
}

/** Refuses to write over a text, by whatever path, link or redirection it is the same file. */
export function checkOutput(output: string, inputs: readonly string[]): void {
  const written = statusOf(output);
  if (output === "-" || !written?.isFile()) return;
  for (const input of inputs) {
    const read = statusOf(input);
    if (read?.dev !== written.dev || read.ino !== written.ino) continue;
    const which = input === "-" ? "the file at standard input" : `the same file as ${input}`;
    throw new Error(`${output}: this is ${which}, which is being compared: expected another file to write to`);
  }
}

/** Whether what is written there is drawn by a terminal. */
export function isTerminal(output: string): boolean {
  return output === "-" ? isatty(1) : statusOf(output)?.isCharacterDevice() === true;
}

export function write(output: string, text: string): void {
  if (output === "-") {
    writeFileSync(1, text); // waits for a slow reader, as long as nobody asks process.stdout for anything
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new Error(`${output}: cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
