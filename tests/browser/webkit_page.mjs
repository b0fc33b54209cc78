// A page in WebKit with the verbs of Playwright's that the tests use, so that one file of tests runs in every browser. What
// is looked for is found by script in the page; mouse and keys are WebDriver's, which are real.
import { until, wait } from "./webdriver.mjs";

const codes = {
  Backspace: "\ue003",
  Tab: "\ue004",
  Enter: "\ue007",
  Shift: "\ue008",
  Control: "\ue009",
  Alt: "\ue00a",
  Escape: "\ue00c",
  PageUp: "\ue00e",
  PageDown: "\ue00f",
  End: "\ue010",
  Home: "\ue011",
  ArrowLeft: "\ue012",
  ArrowUp: "\ue013",
  ArrowRight: "\ue014",
  ArrowDown: "\ue015",
  Delete: "\ue017",
  F7: "\ue037",
};

/** What is looked for by words may be a string or a pattern; a pattern travels as its two parts. */
const packed = (wanted) => (wanted instanceof RegExp ? { source: wanted.source, flags: wanted.flags } : wanted);

/** Runs in the page, whole: the elements a chain of steps leads to, and what `use` makes of them. */
function inPage(steps, use, parameter) {
  const flat = (text) => text.replace(/\s+/g, " ").trim();
  const textOf = (one) => flat(one.textContent ?? "");
  const says = (text, wanted, exact) => {
    if (typeof wanted === "object") return new RegExp(wanted.source, wanted.flags).test(text);
    return exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
  };
  const labelOf = (one) =>
    one.getAttribute("aria-label") ?? [...(one.labels ?? [])].map((label) => textOf(label)).join(" ");
  const nameOf = (one) => labelOf(one) || textOf(one);
  const roles = {
    button: "button, [role=button]",
    heading: "h1, h2, h3, h4",
    progressbar: "progress, [role=progressbar]",
    checkbox: "input[type=checkbox]",
    dialog: "dialog",
  };
  const below = (found, selector) => [...new Set(found.flatMap((one) => [...one.querySelectorAll(selector)]))];
  const kinds = {
    css: (found, { css }) => below(found, css),
    hasText: (found, { hasText }) => found.filter((one) => says(textOf(one), hasText, false)),
    nth: (found, { nth }) => found.slice(nth, nth === -1 ? undefined : nth + 1),
    role: (found, { role, name, exact }) =>
      below(found, roles[role]).filter((one) => one.checkVisibility() && says(nameOf(one), name, exact)),
    label: (found, { label, exact }) =>
      below(found, "input, select, textarea, [aria-label]").filter((one) => says(labelOf(one), label, exact)),
    text(found, { text, exact }) {
      const all = below(found, "body *").filter((one) => says(textOf(one), text, exact));
      return all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
    },
  };
  let found = [document];
  for (const step of steps) found = kinds[step.kind](found, step);
  return use(found, parameter);
}

/** Runs in the page: where to press so that the element gets it; nothing while it is hidden or something covers it. */
function pressableAt([one]) {
  if (!one?.checkVisibility({ visibilityProperty: true }) || one.disabled) return null;
  const middle = () => {
    const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  const isHit = ({ x, y }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.closest("label")?.control === one);
  };
  if (!isHit(middle())) one.scrollIntoView({ block: "center" });
  return isHit(middle()) ? middle() : null;
}

function locator(page, steps) {
  const script = (use) => `(steps, parameter) => (${inPage})(steps, ${use}, parameter)`;
  const run = (use, parameter = null) => page.session.run(script(use), steps, parameter);
  const said = JSON.stringify(steps);
  const one = (use) => `([one], parameter) => one === undefined ? { missing: true } : { is: (${use})(one, parameter) }`;
  const onFirst = async (use, parameter) => {
    const found = await until(async () => {
      const answer = await run(one(use), parameter ?? null);
      return answer.missing ? null : answer;
    }, said);
    return found.is;
  };
  const more = (step) => locator(page, [...steps, step]);
  const narrowed = (css, { hasText } = {}) => {
    const found = more({ kind: "css", css });
    return hasText === undefined ? found : found.filter({ hasText });
  };
  const choose = (element, value) => {
    element.value = value;
    for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const isChecked = () => onFirst((element) => element.checked);
  const pressable = () => until(() => run(pressableAt), `${said} to be pressed`);
  const click = async () => {
    const { x, y } = await pressable();
    await page.mouse.click(x, y);
  };
  return {
    locator: narrowed,
    filter: ({ hasText }) => more({ kind: "hasText", hasText: packed(hasText) }),
    getByRole: (role, { name = "", exact = false } = {}) => more({ kind: "role", role, name: packed(name), exact }),
    first: () => more({ kind: "nth", nth: 0 }),
    last: () => more({ kind: "nth", nth: -1 }),
    nth: (nth) => more({ kind: "nth", nth }),
    count: () => run((all) => all.length),
    allTextContents: () => run((all) => all.map((element) => element.textContent)),
    evaluateAll: (use, parameter) => run(use, parameter),
    evaluate: onFirst,
    textContent: () => onFirst((element) => element.textContent),
    innerText: () => onFirst((element) => element.innerText),
    inputValue: () => onFirst((element) => element.value),
    getAttribute: (name) => onFirst((element, name) => element.getAttribute(name), name),
    boundingBox: () => onFirst((element) => element.getBoundingClientRect().toJSON()),
    isVisible: () => run(([element]) => element?.checkVisibility({ visibilityProperty: true }) ?? false),
    isDisabled: () => onFirst((element) => element.disabled),
    isChecked,
    focus: () => onFirst((element) => element.focus()),
    click,
    async hover() {
      const { x, y } = await pressable();
      await page.mouse.move(x, y);
    },
    async check() {
      if (!(await isChecked())) await click();
    },
    async uncheck() {
      if (await isChecked()) await click();
    },
    selectOption: (value) => onFirst(choose, value),
    fill: (value) => onFirst(choose, value),
    async pressSequentially(text) {
      await onFirst((element) => element.focus());
      await page.keyboard.type(text);
    },
    async setInputFiles(paths) {
      const element = await page.session.element(
        script(([input]) => input),
        steps,
        null,
      );
      await page.session.post(`/element/${element}/value`, { text: [paths].flat().join("\n") });
    },
    waitFor({ state = "visible" } = {}) {
      const reached = {
        visible: (all) => all.some((element) => element.checkVisibility({ visibilityProperty: true })),
        hidden: (all) => !all.some((element) => element.checkVisibility({ visibilityProperty: true })),
        attached: (all) => all.length > 0,
      };
      return until(() => run(reached[state]), `${said} to be ${state}`);
    },
  };
}

function keyboardOf(session) {
  const code = (key) => codes[key] ?? key;
  const act = (actions) => session.post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  const down = (key) => ({ type: "keyDown", value: code(key) });
  const up = (key) => ({ type: "keyUp", value: code(key) });
  return {
    /** "n", "Escape", "Shift+F7"; "+" alone is itself. */
    async press(keys) {
      const all = keys.length === 1 ? [keys] : keys.split("+");
      await act([...all.map(down), ...all.toReversed().map(up)]);
    },
    async type(text) {
      await act([...text].flatMap((key) => [down(key), up(key)]));
    },
    down: (key) => act([down(key)]),
    up: (key) => act([up(key)]),
  };
}

function mouseOf(session) {
  const act = (...actions) =>
    session.post("/actions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  const to = (x, y) => ({ type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) });
  const down = { type: "pointerDown", button: 0 };
  const up = { type: "pointerUp", button: 0 };
  return {
    move: (x, y) => act(to(x, y)),
    down: () => act(down),
    up: () => act(up),
    click: (x, y) => act(to(x, y), down, up),
  };
}

/** `watch` runs in every page that is loaded, right after it. */
export function webkitPage(session, watch) {
  const then = async (loaded) => {
    await loaded;
    await session.run(watch);
  };
  const page = {
    session,
    keyboard: keyboardOf(session),
    mouse: mouseOf(session),
    goto: (url) => then(session.post("/url", { url })),
    reload: () => then(session.post("/refresh")),
    goBack: () => session.post("/back"),
    goForward: () => session.post("/forward"),
    evaluate: (use, parameter) => session.run(use, parameter ?? null),
    waitForFunction: (use, parameter) => until(() => session.run(use, parameter ?? null), `${use}`),
    waitForSelector: (css) => page.locator(css).waitFor(),
    waitForTimeout: wait,
    setViewportSize: ({ width, height }) => session.post("/window/rect", { width, height }),
    screenshot: async () => Buffer.from(await session.get("/screenshot"), "base64"),
    address: () => session.get("/url"),
    locator: (css, options) => locator(page, []).locator(css, options),
    getByRole: (role, options) => locator(page, []).getByRole(role, options),
    getByText: (text, { exact = false } = {}) => locator(page, [{ kind: "text", text: packed(text), exact }]),
    getByLabel: (label, { exact = false } = {}) => locator(page, [{ kind: "label", label: packed(label), exact }]),
  };
  return page;
}
