// The browsers the tests run in, behind one way to open a page. Each gives `open(settings)`: a page of its own that shares
// no storage with another, what the page complained of, and how to close it.
//
//     VARIORUM_BROWSER   "chromium", "firefox" or "webkit", as Debian has them
//     CHROMIUM, FIREFOX  where else one is
import { existsSync, readdirSync } from "node:fs";
import { chromium, firefox } from "playwright-core";
import { end, startScreen, startSession } from "./webdriver.mjs";
import { webkitPage } from "./webkit_page.mjs";

export const browserName = process.env.VARIORUM_BROWSER ?? "chromium";

export const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

/** The engine is compiled once, simply: for the few texts of a test its optimiser takes more time (a third of a page's) than it gains. */
const simply = "--js-flags=--liftoff-only";

/**
 * Two pages of Chromium's own address bar come up with every window, and take as much processor time as ours: they go. A second
 * list of features replaces Playwright's, so what matters of that stands here again.
 */
const bare = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
  ...["DestroyProfileOnBrowserClose", "PaintHolding", "MediaRouter", "OptimizationHints", "Translate"],
];

const launchChromium = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...flags, simply, `--disable-features=${bare}`],
  });

/** Firefox is driven over BiDi, which is what an unpatched Firefox speaks. */
const launchFirefox = (preferences) =>
  firefox.launch({
    channel: "moz-firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    firefoxUserPrefs: preferences,
  });

/** Runs in Firefox's pages: there a made-up event ignores the clipboard it is given, and has an empty one of its own. */
function keepGivenClipboard() {
  globalThis.ClipboardEvent = class extends ClipboardEvent {
    constructor(type, options = {}) {
      super(type, options);
      if (options.clipboardData) Object.defineProperty(this, "clipboardData", { value: options.clipboardData });
    }
  };
}

/** Over BiDi Firefox takes no scheme; a preference tells it one, as it starts. */
const firefoxScheme = { light: 1, dark: 0 };

/** Chromium and Firefox: a browser for each set of preferences asked for, a context in it for each page. */
function playwrightBrowser(launch, contextOf, preferencesOf) {
  const launched = new Map();
  return {
    async open(settings) {
      const preferences = preferencesOf(settings);
      const key = JSON.stringify(preferences);
      if (!launched.has(key)) launched.set(key, launch(preferences));
      const context = await (await launched.get(key)).newContext(contextOf(settings));
      const page = await context.newPage();
      const trouble = [];
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && trouble.push(message.text()));
      page.on("pageerror", (error) => trouble.push(error.message));
      page.on("request", (request) => {
        const allowed = request.isNavigationRequest() || /^(blob|data):/.test(request.url());
        if (!allowed) trouble.push(`request: ${request.url()}`);
      });
      if (browserName === "firefox") await page.addInitScript(keepGivenClipboard);
      if (settings.prepare) await page.addInitScript(settings.prepare);
      return { page, trouble: async () => trouble, close: () => context.close() };
    },
    async close() {
      for (const browser of launched.values()) await (await browser).close();
    },
  };
}

const contextOf = ({ width, height, scheme, forcedColors, locale, javaScript = true }) => ({
  viewport: { width, height },
  colorScheme: scheme,
  forcedColors,
  locale,
  timezoneId: "UTC",
  javaScriptEnabled: javaScript,
});

/** Debian keeps MiniBrowser in a folder of the library's version: "webkit2gtk-4" is the beginning of its name. */
export function miniBrowser(folder) {
  const libraries = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  const found = libraries
    .flatMap((library) => readdirSync(`/usr/lib/${library}`).map((name) => `/usr/lib/${library}/${name}`))
    .filter((path) => path.split("/").at(-1).startsWith(folder))
    .map((path) => `${path}/MiniBrowser`)
    .filter((path) => existsSync(path));
  if (found.length === 0) throw new Error(`MiniBrowser: found none in /usr/lib/*/${folder}*`);
  return found.at(-1);
}

/** Runs in the page: from now on it notes what goes wrong. WebKit's driver has no word for its console. */
function watch() {
  const noted = [];
  globalThis.variorumTrouble = noted;
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...said) => {
      noted.push(said.join(" "));
      say.apply(console, said);
    };
  }
  addEventListener("error", (event) => noted.push(event.message));
  addEventListener("unhandledrejection", (event) => noted.push(String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => noted.push(`refused: ${event.blockedURI}`));
}

/** Runs in the page: what it noted, and what it asked for since it was loaded. */
function noted() {
  const asked = performance.getEntriesByType("resource").filter(({ name }) => !/^(blob|data):/.test(name));
  return [...(globalThis.variorumTrouble ?? []), ...asked.map(({ name }) => `request: ${name}`)];
}

/** WebKit: a driver and a MiniBrowser for each page, on one screen. */
async function webkitBrowser() {
  const screen = await startScreen();
  return {
    async open({ width, height, scheme, pageCache = false }) {
      const session = await startSession({
        driver: "WebKitWebDriver",
        capability: "webkitgtk:browserOptions",
        binary: miniBrowser("webkit2gtk-4"),
        parameters: ["--automation", `--enable-page-cache=${pageCache}`],
        environment: {
          DISPLAY: screen.display,
          GTK_THEME: scheme === "dark" ? "Adwaita:dark" : "Adwaita",
          NO_AT_BRIDGE: "1",
          TZ: "UTC",
        },
      });
      const page = webkitPage(session, watch);
      await page.setViewportSize({ width, height });
      return { page, trouble: () => session.run(noted), close: async () => session.end() };
    },
    close: async () => end(screen.process),
  };
}

const launchers = {
  chromium: () => playwrightBrowser(launchChromium, contextOf, () => ({})),
  firefox: () =>
    playwrightBrowser(
      launchFirefox,
      (settings) => ({ ...contextOf(settings), colorScheme: undefined, forcedColors: undefined }),
      ({ scheme, preferences = {} }) => ({
        "layout.css.prefers-color-scheme.content-override": firefoxScheme[scheme],
        ...preferences,
      }),
    ),
  webkit: webkitBrowser,
};

export function launch() {
  if (!(browserName in launchers))
    throw new Error(`VARIORUM_BROWSER is "${browserName}"; expected ${Object.keys(launchers).join(", ")}`);
  return launchers[browserName]();
}

/** What a browser cannot be asked for, and why. */
const missing = {
  chromium: { preferences: "Chromium has no such preference" },
  firefox: {
    forcedColors: "Firefox takes no forced colours over BiDi",
    media: "Firefox takes no medium over BiDi",
    layoutShift: "Firefox reports no layout shifts",
  },
  webkit: {
    preferences: "WebKitGTK has no such preference",
    forcedColors: "WebKit has no forced colours",
    media: "WebKit's driver takes no medium",
    prepare: "WebKit's driver runs nothing before the page",
    pdf: "WebKit's driver prints nothing",
    layoutShift: "WebKit reports no layout shifts",
    ariaSnapshot: "WebKit's driver tells no roles",
  },
};

/** For a test's `skip`: why this browser cannot run it, or false. */
export const without = (...features) =>
  features.map((feature) => missing[browserName][feature]).find((reason) => reason !== undefined) ?? false;
