import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      "authoring/index": "src/authoring/index.ts",
      "testing/index": "src/testing/index.ts",
    },
    format: ["esm", "cjs"],
    target: "node20",
    dts: { compilerOptions: { customConditions: [] } },
    sourcemap: true,
    treeshake: true,
  },
  {
    // For bundlers: a file for each module, so that what a page does not use stays out of it.
    entry: ["src/**/*.ts", "!src/**/*.test.ts"],
    outDir: "dist/modules",
    format: ["esm"],
    target: "es2022",
    splitting: true,
    sourcemap: true,
  },
]);
