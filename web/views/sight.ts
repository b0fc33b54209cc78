// What is always in sight lies over the text.

/** Where on the screen the text begins: below the header and, where they stay, the heads of the columns. In pixels. */
export function topOfText(): number {
  const all = [...document.querySelectorAll(".masthead, .sticky")];
  return Math.max(...all.map((one) => one.getBoundingClientRect().bottom));
}
