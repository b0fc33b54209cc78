// A small static server for dist/, on this machine only.   node scripts/serve.mjs [PORT]
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".xml": "application/atom+xml",
};
const folder = fileURLToPath(new URL("../dist", import.meta.url));

/** The file that an address names; undefined where there is none, or where it lies outside dist/. */
function fileAt(address) {
  try {
    const path = join(folder, normalize(decodeURIComponent(new URL(address, "http://localhost").pathname)));
    const file = path.endsWith(sep) ? join(path, "index.html") : path;
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const path = fileAt(request.url ?? "/");
  if (!path) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(path)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  createReadStream(path).pipe(response);
});
server.on("error", (error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `port ${process.argv[2]} is taken: scripts/serve PORT chooses another`
      : error.message,
  );
  process.exit(1);
});
server.listen(Number(process.argv[2] ?? 8000), "127.0.0.1", () => {
  console.log(`http://localhost:${server.address().port}/ serves dist/ (stop with Ctrl+C)`);
});
