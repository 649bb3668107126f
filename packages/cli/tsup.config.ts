import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

/**
 * The command is one bundle with its workspace packages, so that it starts quickly; the legacy formats are loaded when
 * one is met.
 */
export default defineConfig({
  entry: {
    bin: "src/bin.ts",
    index: "src/index.ts",
    // Started by its name as a thread of its own.
    "legacy-worker": "../workbook/src/legacy/legacy-worker.ts",
  },
  format: ["esm"],
  target: "node20",
  dts: { entry: { index: "src/index.ts" }, compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  noExternal: [/^@ntm-kit\//, "fflate", "zod"],
  external: ["@e965/xlsx"],
  // The cases of `ntm conformance` are data beside the command.
  onSuccess: async () => cpSync("../core/conformance", "dist/conformance", { recursive: true }),
  esbuildOptions(options) {
    options.conditions = ["@ntm-kit/source", "import"];
  },
});
