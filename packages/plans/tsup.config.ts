import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "dak-nong-2021-2025/index": "src/dak-nong-2021-2025/index.ts",
    "viet-nam-2021-2025/index": "src/viet-nam-2021-2025/index.ts",
    "xa-2026-2030/index": "src/xa-2026-2030/index.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
  treeshake: true,
});
