import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "node-inflate": "src/node-inflate.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  dts: { compilerOptions: { customConditions: [] } },
  clean: true,
  treeshake: true,
});
