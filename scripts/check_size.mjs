// Prints what a reader downloads, compressed as a server would, and fails above the limits.   node scripts/check_size.mjs
//
// By gzip itself: Node's own zlib differs from version to version by more than what is left below the limits.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const limits = [
  ["dist/engine/variorum.wasm", 150],
  ["dist/index.html", 320],
];

for (const [path, limitKb] of limits) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const sizeKb = execFileSync("gzip", ["-9", "-c", file], { maxBuffer: 1 << 28 }).length / 1000;
  const fits = sizeKb <= limitKb;
  console.log(`size: ${path} ${sizeKb.toFixed(1)} kB gzip, limit ${limitKb} kB: ${fits ? "fits" : "TOO LARGE"}`);
  if (!fits) process.exitCode = 1;
}
