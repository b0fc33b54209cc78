// Marked-up text in (a page, something copied from one), plain text out: paragraphs, headings and list items as paragraphs.
//
//     <h1>Title</h1><p>One <b>two</b>.</p><ul><li>three</ul>   →   "Title\n\nOne two.\n\nthree"
//
// Runs in the worker: a browser's own parser takes a second for two megabytes of small elements, and only the page has it. The time
// is linear in the HTML: tags are read one by one, no tree is built, and nothing that has been written is read again.

import { Tokenizer } from "htmlparser2";

const blocks =
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
  "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul";
const block = new Set(blocks.split(" "));
const unread = new Set(["script", "style", "template", "noscript", "title", "svg", "math", "select", "button"]);
/** Where plain text copied beside the HTML would lose what parts the text. */
const parting = new Set("p li h1 h2 h3 h4 h5 h6 td blockquote pre".split(" "));

export interface HtmlText {
  text: string;
  /** Whether the HTML has blocks of its own; without, the plain text beside it is as good. */
  parted: boolean;
}

export function htmlText(html: string): HtmlText {
  const writer = new Paragraphs();
  const tags = new Tags(writer);
  let [name, attribute] = ["", ""];
  const slice = (begin: number, end: number) => html.slice(begin, end);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (begin, end) => tags.text(slice(begin, end)),
      ontextentity: (codePoint) => tags.text(String.fromCodePoint(codePoint)),
      onopentagname(begin, end) {
        name = slice(begin, end).toLowerCase();
        tags.open(name);
      },
      onselfclosingtag: () => (name === "svg" || name === "math") && tags.close(name),
      onclosetag: (begin, end) => tags.close(slice(begin, end).toLowerCase()),
      onopentagend() {},
      onend() {},
      onattribname(begin, end) {
        attribute = slice(begin, end).toLowerCase();
      },
      onattribdata(begin, end) {
        if (name === "span" && attribute === "class") tags.spanOf(slice(begin, end));
      },
      onattribentity() {},
      onattribend() {},
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  tags.end();
  return { text: writer.paragraphs.join("\n\n"), parted: tags.parted };
}

/** What the tags mean: which text is read, where a paragraph ends, where white space is kept. */
class Tags {
  parted = false;
  /** The element nothing is read in, and how many of its name are open. */
  private closed = { name: "", depth: 0 };
  private pre = 0;
  private run: string[] = [];
  /** Inside the span that Safari puts around a blank beside bold words and links. */
  private converted = false;
  /** The tag before this one: two siblings of a kind stand right after each other. */
  private last = "";

  constructor(private readonly writer: Paragraphs) {}

  /** An entity comes apart from the text around it: white space is collapsed once a tag ends them all. */
  text(text: string): void {
    if (this.closed.depth > 0) return;
    // The page that was copied from had a usual blank there.
    this.run.push(this.converted ? text.replaceAll("\u00a0", " ") : text);
  }

  spanOf(classes: string): void {
    this.converted = classes.split(/\s+/).includes("Apple-converted-space");
  }

  open(name: string): void {
    const { closed } = this;
    if (closed.depth > 0) {
      if (name === closed.name) closed.depth++;
      return;
    }
    this.end();
    if (unread.has(name)) this.closed = { name, depth: 1 };
    else {
      this.parted ||=
        parting.has(name) || (name === "br" && this.last === "br") || (name === "div" && this.last === "/div");
      if (name === "br") this.writer.lineBreak();
      if (block.has(name)) this.writer.end();
      if (name === "pre") this.pre++;
    }
    this.last = name;
  }

  close(name: string): void {
    const { closed } = this;
    if (closed.depth > 0) {
      if (name === closed.name) closed.depth--;
      return;
    }
    this.end();
    this.converted = false;
    if (block.has(name)) this.writer.end();
    if (name === "pre" && this.pre > 0) this.pre--;
    this.last = `/${name}`;
  }

  /** Whatever text has come in is written. */
  end(): void {
    if (this.run.length === 0) return;
    this.writer.write(this.run.join(""), this.pre > 0);
    this.run = [];
  }
}

class Paragraphs {
  private readonly done: string[] = [];
  private current = "";
  /** White space after what is written: it counts once more text comes. */
  private held = "";

  get paragraphs(): readonly string[] {
    this.end();
    return this.done;
  }

  write(run: string, keepsSpace: boolean): void {
    let text = run;
    if (!keepsSpace) {
      text = run.replace(/[ \t\r\n\f]+/g, " ");
      if (this.current === "" || this.held.endsWith(" ") || this.held.endsWith("\n")) text = text.trimStart();
    }
    const body = text.trimEnd();
    if (body === "") this.held += text;
    else {
      this.current += this.held + body;
      this.held = text.slice(body.length);
    }
  }

  lineBreak(): void {
    this.held = "\n";
  }

  end(): void {
    const text = this.current.trim();
    if (text !== "") this.done.push(text);
    this.current = "";
    this.held = "";
  }
}
