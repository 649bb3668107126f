// The engine of the page that stands alone: one classic script that lies in the page as text.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { noCodeFromText } from "./no-code-from-text.mjs";

/**
 * The engine's code in one script: a worker from a blob can load no further file. Made by esbuild, which runs what is
 * imported on demand (the reader of old formats, three quarters of a megabyte) only when it is asked for.
 */
export async function engineText({ source, shared, output }) {
  const { outputFiles } = await build({
    entryPoints: [join(source, "worker.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: output.target,
    charset: "utf8",
    conditions: shared.resolve.conditions,
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutCodeFromText],
  });
  return outputFiles[0].text.replaceAll("</script", "<\\/script");
}

const withoutCodeFromText = {
  name: "ntm-no-code-from-text",
  setup(build) {
    const { transform } = noCodeFromText();
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ }, async ({ path }) => ({
      contents: transform(await readFile(path, "utf8"), path),
    }));
  },
};

/** Scripts stand behind the static shell, so that it is seen before they are read. */
export function scriptsLast(html, engine) {
  const script = /<script type="module"[^>]*>[\s\S]*?<\/script>/.exec(html)[0];
  const text = `<script type="text/plain" id="engine">${engine}</script>`;
  return html.replace(script, () => "").replace("</body>", () => `${text}\n${script}\n</body>`);
}
