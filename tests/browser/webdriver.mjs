// WebDriver over plain HTTP, as WebKit speaks it: a driver that is started and ended, and a session in it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const running = new Set();
// However a file of tests ends, nothing it started outlives it. A signal ends node without "exit", so it becomes one.
process.once("exit", () => {
  for (const one of running) end(one);
});
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** Starts a process that leads a group of its own, so that whatever it starts ends with it. */
export function start(command, parameters, options = {}) {
  const started = spawn(command, parameters, { stdio: "ignore", ...options, detached: true });
  running.add(started);
  // Said when it is waited for: a command that is missing fails the test that needs it, not the whole file.
  started.failure = once(started, "error").then(([error]) => {
    throw new Error(`${command} does not start: ${error.message}`);
  });
  started.failure.catch(() => {});
  return started;
}

/** Ends a process and all that it started. */
export function end(started) {
  running.delete(started);
  try {
    process.kill(-started.pid, "SIGKILL");
  } catch {
    // It has ended by itself, or never began.
  }
}

/** A screen that nobody sees, where there is none; it takes the first free number by itself. */
export async function startScreen() {
  const screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await Promise.race([once(screen.stdio[3], "data"), screen.failure]);
  return { display: `:${String(number).trim()}`, process: screen };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks `probe` again and again until it gives something, which is returned; `what` names what did not come. */
export async function until(probe, what, milliseconds = 20_000) {
  const last = Date.now() + milliseconds;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > last) throw new Error(`waited ${milliseconds} ms for ${what}`);
    await wait(50);
  }
}

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Milliseconds for a browser to come up. On a busy machine WebKit's now and then never does, and another one is started. */
const patience = 45_000;
const attempts = 3;

/** As `startOnce`. */
export async function startSession(settings) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(settings);
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/**
 * A browser with one window. Options: driver (the command), capability (the vendor's name for its options), binary and
 * parameters of the browser, environment.
 */
async function startOnce({ driver, capability, binary, parameters, environment }) {
  const port = await freePort();
  const started = start(driver, [`--port=${port}`], { env: { ...process.env, ...environment } });

  async function send(method, path, body, signal) {
    const options = { method, body: body && JSON.stringify(body), signal };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  const isReady = () => send("GET", "/status").catch(() => false);
  let session;
  try {
    await Promise.race([until(isReady, driver), started.failure]);
    const browserOptions = { [capability]: { binary, args: parameters } };
    const asked = { capabilities: { alwaysMatch: browserOptions } };
    session = await send("POST", "/session", asked, AbortSignal.timeout(patience));
  } catch (error) {
    end(started);
    throw error;
  }
  const at = (path) => `/session/${session.sessionId}${path}`;

  return {
    get: (path) => send("GET", at(path)),
    post: (path, body = {}) => send("POST", at(path), body),
    /** Runs a function in the page; what it returns, or resolves to, comes back by way of JSON. */
    run: (used, ...parameters) =>
      send("POST", at("/execute/sync"), { script: `return (${used})(...arguments)`, args: parameters }),
    /** As `run`, for a function that returns an element; gives the name the driver knows it by. */
    async element(used, ...parameters) {
      return (await this.run(used, ...parameters))?.[elementKey];
    },
    end: () => end(started),
  };
}
