// Prose to compare, from two Debian packages; no download.   needs bible-kjv bible-kjv-text debian-handbook
//
// In:   nothing but the packages.
// Out:  paragraphs: the King James Bible, a few verses each, and the Debian Administrator's Handbook in its languages.
//
//     paragraphs.of("bible")[0]   "In the beginning God created the heaven and the earth. And the earth was …"
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const handbook = "/usr/share/doc/debian-handbook/html";
const versesAParagraph = 5;
const shortestParagraph = 30; // code units; shorter ones are links and labels

function bible() {
  const verses = execFileSync("bible", ["-f", "gen1:1-rev22:21"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const paragraphs = [];
  let chapter = "";
  for (const line of verses.split("\n")) {
    const [, place, text] = line.match(/^(\S+):\d+ (.*)$/) ?? [];
    if (!text) continue;
    const last = paragraphs.at(-1);
    if (place === chapter && last.length < versesAParagraph) last.push(text.trim());
    else paragraphs.push([text.trim()]);
    chapter = place;
  }
  return paragraphs.map((verses) => verses.join(" "));
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

function textsOf(html) {
  return html
    .replace(/^[\s\S]*?<body[^>]*>/, "")
    .replace(/<\/?(?:div|p|li|ul|ol|dl|dt|dd|h[1-6]|td|th|tr|table|pre|br)\b[^>]*>/g, "\u0000")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#x?)?(\w+);/g, (whole, number, name) =>
      number ? String.fromCodePoint(Number.parseInt(name, number === "#" ? 10 : 16)) : (entities[name] ?? whole),
    )
    .split("\u0000")
    .map((text) => text.replace(/[ \t\r\n]+/g, " ").trim())
    .filter((text) => text.length >= shortestParagraph);
}

function handbookIn(language) {
  const folder = `${handbook}/${language}`;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort()
    .flatMap((name) => textsOf(readFileSync(`${folder}/${name}`, "utf8")));
  return [...new Set(texts)];
}

export const haveSources = () => existsSync(handbook) && existsSync("/usr/lib/bible.data");
export const languages = () =>
  readdirSync(handbook)
    .filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name))
    .sort();

const known = new Map();
export const paragraphs = {
  /** "bible", or a language of the handbook, such as "en-US". */
  of(source) {
    if (!known.has(source)) known.set(source, source === "bible" ? bible() : handbookIn(source));
    return known.get(source);
  },
};
