// The one way this page makes elements: a tag, its properties, its children. Text enters the DOM only as text.
//
//     element("button", { class: "chip", type: "button", onclick: jump }, "moved from 3")

type Listener = (event: never) => void;
export type Properties = Record<string, string | number | boolean | Listener | undefined>;
export type Child = Node | string | false | null | undefined | readonly Child[];

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(made, name, value);
  append(made, children);
  return made;
}

/** A list goes in one by one, however long it is: what a call is handed has to fit the stack. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child == null) continue;
    if (child instanceof Node) parent.appendChild(child);
    else if (typeof child === "string") parent.appendChild(document.createTextNode(child));
    else append(parent, child);
  }
}

/** Sets one property: "onclick" and the like are listeners, true and false are present and absent, the rest attributes. */
export function set(target: Element, name: string, value: Properties[string]): void {
  if (typeof value === "function") target.addEventListener(name.slice(2), value as EventListener);
  else if (value === false || value === undefined) target.removeAttribute(name);
  else target.setAttribute(name, value === true ? "" : String(value));
}

export function button(label: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return element("button", { type: "button", onclick, ...properties }, label);
}

/** Text for screen readers only. */
export function spoken(text: string, tag: "span" | "h3" | "h2" = "span"): HTMLElement {
  return element(tag, { class: "spoken" }, text);
}

/** Puts these children into a parent only where they differ, so that focus and scroll survive a redraw that changes nothing. */
export function fill(parent: Element, ...children: Child[]): void {
  const made = document.createDocumentFragment();
  append(made, children);
  parent.replaceChildren(made);
}

/** Sets text only where it differs: a live region must not speak again for the same words. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
