// Texts that come from elsewhere: files dropped or chosen, the sample. What was there can be brought back.

import history from "../sample/history.json";
import { setAside } from "../state/replaced";
import type { DecodedAs, Side, State, Version } from "../state/state";
import * as states from "../state/state";
import { languageOf } from "../words/words";
import { decodeAs } from "./encoding";
import { type FileResult, type ReadFile, readFiles, textOfFile } from "./files";
import { versionsOf } from "./history";

/** The versions of the sample that are shown first: between them is every kind of change. */
const sampleBefore = 3;
const sampleAfter = 4;

export class Taking {
  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
    /** Both texts may be there now. */
    private readonly taken: () => void,
    /** A text went to a side without being put there. */
    private readonly announce: (side: Side, text: string) => void,
  ) {}

  /** One file goes to the paper it was given to, else to the one that is empty, else it is the newer; several are a history. */
  async files(files: readonly File[], side: Side | null): Promise<void> {
    const results = await readFiles(files, languageOf(this.state().language).words);
    const good = results.filter((result: FileResult): result is ReadFile => "version" in result);
    const [only] = good;
    if (good.length > 1) {
      const decoded = good.flatMap((file, at) => guessOf(file, at));
      this.change((state) =>
        states.loadVersions(
          state,
          good.map(({ version }) => version),
          0,
          good.length - 1,
          decoded,
        ),
      );
    } else if (only) this.change((state) => takeOne(state, only, side ?? freeSide(state)));
    // After the versions: a new history comes with none of the old problems, but with its own.
    const concerned = side ?? (files.length === 1 ? freeSide(this.state()) : undefined);
    for (const result of results) {
      if ("problem" in result)
        this.change((state) =>
          states.failWith(state, { place: result.file, message: result.problem, side: concerned }),
        );
    }
    if (good.length > 0) this.taken();
  }

  /** Reads a file again in an encoding that someone chose. */
  async readAs(version: number, encoding: string): Promise<void> {
    const guess = this.state().decoded.find((one) => one.version === version);
    if (!guess) return;
    const textIn = (name: string) => textOfFile(guess.file, decodeAs(new Uint8Array(guess.bytes), name));
    const [was, text] = await Promise.all([textIn(guess.encoding), textIn(encoding)]);
    // Meanwhile the file may have made room for another.
    if (!this.state().decoded.includes(guess)) return;
    this.change((state) => ({
      ...states.editVersion(state, version, { text }),
      // What came from the file can be read from it again; what was edited since cannot.
      replaced: state.versions[version]?.text === was ? state.replaced : setAside(state.replaced, state),
      decoded: state.decoded.map((one) => (one === guess ? { ...guess, encoding } : one)),
    }));
    this.taken();
  }

  /** A text that the page puts into a field, which therefore cannot take it back. */
  put(side: Side, text: string): void {
    this.change((state) => putText(state, side, { text }));
    this.taken();
  }

  /** Pasted outside a field, while there is an empty paper for it: nothing that stands there is written over. */
  text(text: string): void {
    const side = freeSide(this.state());
    if (this.state().screen !== "entry" || states.textOf(this.state(), side) !== "") return;
    this.change((state) => states.editSide(state, side, { text }));
    this.announce(side, text);
    this.taken();
  }

  sample(): void {
    this.change((state) => states.loadVersions(state, versionsOf(history), sampleBefore, sampleAfter));
    this.taken();
  }
}

const guessOf = ({ guessed, file, bytes }: ReadFile, version: number): DecodedAs[] =>
  guessed ? [{ version, file, encoding: guessed, bytes }] : [];

const freeSide = (state: State): Side => (states.textOf(state, "before") === "" ? "before" : "after");

/** What stood there before can be brought back. */
function putText(state: State, side: Side, change: Partial<Version>): State {
  const replaced = states.textOf(state, side) === "" ? state.replaced : setAside(state.replaced, state);
  return { ...states.editSide(state, side, change), replaced };
}

function takeOne(state: State, file: ReadFile, side: Side): State {
  const version = state[side];
  const others = state.decoded.filter((one) => one.version !== version);
  return { ...putText(state, side, file.version), decoded: [...others, ...guessOf(file, version)] };
}
