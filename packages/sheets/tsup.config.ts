import { defineConfig } from "tsup";
import { modulesBuild } from "../../scripts/modules-build";

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
  modulesBuild(),
]);
