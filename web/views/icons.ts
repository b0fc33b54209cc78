// The page's icons: drawn here, 16 pixels, in the colour of the text beside them. What they mean is said by the button they are on.

const outlines = {
  list: ["M5.5 3.5h8", "M5.5 8h8", "M5.5 12.5h8", "M2.5 3.5h.01", "M2.5 8h.01", "M2.5 12.5h.01"],
  previous: ["M10 3 5 8l5 5"],
  next: ["M6 3l5 5-5 5"],
  find: ["M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z", "M10.5 10.5 14 14"],
  more: ["M3 8h.01", "M8 8h.01", "M13 8h.01"],
  edit: ["M3 13l.7-2.9L10.8 3l2.2 2.2-7.1 7.1L3 13Z", "M9.3 4.5l2.2 2.2"],
  close: ["M4 4l8 8", "M12 4l-8 8"],
} as const;
export type Icon = keyof typeof outlines;

/** Dots are strokes without a length. */
const thick: readonly Icon[] = ["more"];

const namespace = "http://www.w3.org/2000/svg";

export function icon(name: Icon): SVGElement {
  const made = document.createElementNS(namespace, "svg");
  const properties = {
    class: "sign",
    viewBox: "0 0 16 16",
    width: 16,
    height: 16,
    "aria-hidden": "true",
    focusable: "false",
  };
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, String(value));
  if (thick.includes(name)) made.setAttribute("data-thick", "");
  for (const outline of outlines[name]) {
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("d", outline);
    made.append(path);
  }
  return made;
}
