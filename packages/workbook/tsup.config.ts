import { defineConfig } from "tsup";
import { modulesBuild } from "../../scripts/modules-build";

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
  modulesBuild("src/node.ts", "src/legacy/legacy-worker.ts"),
]);
