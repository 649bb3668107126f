import { defineConfig } from "tsup";
import { modulesBuild } from "../../scripts/modules-build";

export default defineConfig([
  {
    entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts", "html/index": "src/html/index.ts" },
    format: ["esm", "cjs"],
    target: "node20",
    dts: { compilerOptions: { customConditions: [] } },
    sourcemap: true,
    treeshake: true,
  },
  modulesBuild(),
]);
