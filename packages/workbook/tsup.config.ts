import { defineConfig } from "tsup";

/** The worker is a file that is started by its name, so it stands beside what starts it. */
export default defineConfig([
  {
    entry: { index: "src/index.ts", node: "src/node.ts", "legacy-worker": "src/legacy/legacy-worker.ts" },
    format: ["esm", "cjs"],
    target: "node20",
    dts: { entry: { index: "src/index.ts", node: "src/node.ts" }, compilerOptions: { customConditions: [] } },
    shims: true,
    sourcemap: true,
    treeshake: true,
  },
  {
    // For bundlers: a file for each module, so that what a page does not use stays out of it.
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/node.ts", "!src/legacy/legacy-worker.ts"],
    outDir: "dist/modules",
    format: ["esm"],
    target: "es2022",
    splitting: true,
    sourcemap: true,
  },
]);
