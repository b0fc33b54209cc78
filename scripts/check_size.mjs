// Prints what a reader downloads, compressed as a server would, and fails above the limits.   node scripts/check_size.mjs
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limits = [
  ["dist/engine/variorum.wasm", 90],
  ["dist/index.html", 200],
];

for (const [path, limitKb] of limits) {
  const sizeKb = gzipSync(readFileSync(new URL(`../${path}`, import.meta.url)), { level: 9 }).length / 1000;
  const fits = sizeKb <= limitKb;
  console.log(`size: ${path} ${sizeKb.toFixed(1)} kB gzip, limit ${limitKb} kB: ${fits ? "fits" : "TOO LARGE"}`);
  if (!fits) process.exitCode = 1;
}
