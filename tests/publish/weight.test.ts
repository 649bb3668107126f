import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

interface Bundle {
  readonly outputFiles: readonly { readonly contents: Uint8Array }[];
}
type Build = (options: object) => Promise<Bundle>;
const { build }: { build: Build } = createRequire(new URL("../../addin/package.json", import.meta.url))("esbuild");

/** What a page pays for one import, as a bundler leaves it: minified and packed, the old formats on demand aside. */
async function weigh(room: string, names: string): Promise<{ kib: number; hasZod: boolean }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names === "*" ? "*" : `{ ${names} }`} from "@ntm-kit/${room}";`,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
    },
    ...{ bundle: true, minify: true, write: false, format: "esm", platform: "browser" },
    ...{ external: ["@e965/xlsx"], logLevel: "error" },
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { kib: bytes / 1024, hasZod: new TextDecoder().decode(outputFiles[0]?.contents).includes("ZodError") };
}

/** Import, most KiB, whether zod comes with it. */
it.each([
  ["core", "STANDARDS", 1, false],
  ["core", "evaluateTargets", 15, false],
  ["core", "*", 168, true],
  ["sheets", "GridBuilder", 5, false],
  ["sheets", "cellName", 1, false],
  ["workbook", "readWorkbook", 60, false],
  ["workbook", "checkWorkbook", 225, true],
  ["plans/dak-nong-2021-2025", "dakNong20212025", 50, false],
] as const)("%s: { %s } weighs at most %d KiB", async (room, names, most, hasZod) => {
  const weight = await weigh(room, names);
  expect(weight.kib).toBeLessThanOrEqual(most);
  expect(weight.hasZod).toBe(hasZod);
});
