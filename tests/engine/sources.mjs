// TypeScript of wasm/ as the tests call it where it is no part of the package: bundled, in this process.
import { build } from "esbuild";
import { root } from "./support.mjs";

/** What these files export, by their paths without ".ts". */
export async function sources(...paths) {
  const contents = paths.map((path) => `export * from "./${path}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
