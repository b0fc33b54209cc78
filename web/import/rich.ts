// Marked-up text in (a page, something copied from one), plain text out: paragraphs, headings and list items as paragraphs.
//
//     <h1>Title</h1><p>One <b>two</b>.</p><ul><li>three</ul>   →   "Title\n\nOne two.\n\nthree"

const blocks =
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
  "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul";
const block = new Set(blocks.split(" "));
const unread = new Set(["script", "style", "template", "noscript", "head", "title", "svg", "math", "select", "button"]);

/** The text of some HTML, or null where it has no block of its own: then the plain text beside it is as good. */
export function richText(html: string): string | null {
  if (html === "") return null;
  // A parsed document of its own: nothing in it runs, and nothing in it is fetched.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  if (!parsed.body.querySelector("p, li, h1, h2, h3, h4, h5, h6, td, blockquote, pre, br + br, div + div")) return null;
  return paragraphsOf(parsed.body).join("\n\n");
}

export function pageText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return paragraphsOf(parsed.body).join("\n\n");
}

function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const end = () => {
    const text = current.trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  const walk = (node: Node, keepsSpace: boolean) => {
    if (node instanceof Text) {
      const text = keepsSpace ? node.data : node.data.replace(/[ \t\r\n\f]+/g, " ");
      current += current === "" || /[ \n]$/.test(current) ? text.trimStart() : text;
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.localName;
    if (unread.has(tag)) return;
    if (tag === "br") current = `${current.trimEnd()}\n`;
    if (block.has(tag)) end();
    for (const child of node.childNodes) walk(child, keepsSpace || tag === "pre");
    if (block.has(tag)) end();
  };
  walk(root, false);
  end();
  return paragraphs;
}
