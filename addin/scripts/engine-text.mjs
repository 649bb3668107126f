// The engine of the page that stands alone: one classic script that lies in the page as text.
import { join } from "node:path";
import { build as viteBuild } from "vite";
import { noCodeFromText } from "./no-code-from-text.mjs";

/** The engine's code; a worker from a blob can load no further file, so everything is in one. */
export async function engineText({ source, shared, output }) {
  const lib = { entry: join(source, "worker.ts"), formats: ["iife"], name: "NtmEngine" };
  const define = { "process.env.NODE_ENV": '"production"' };
  const plugins = [noCodeFromText()];
  const build = { ...output, write: false, lib };
  const built = await viteBuild({ ...shared, publicDir: false, plugins, define, build });
  const chunks = built.flatMap((part) => part.output).filter((part) => part.type === "chunk");
  if (chunks.length !== 1) throw new Error(`the engine is ${chunks.length} files, not one`);
  return chunks[0].code.replaceAll("</script", "<\\/script");
}

/** Scripts stand behind the static shell, so that it is seen before they are read. */
export function scriptsLast(html, engine) {
  const script = /<script type="module"[^>]*>[\s\S]*?<\/script>/.exec(html)[0];
  const text = `<script type="text/plain" id="engine">${engine}</script>`;
  return html.replace(script, () => "").replace("</body>", () => `${text}\n${script}\n</body>`);
}
