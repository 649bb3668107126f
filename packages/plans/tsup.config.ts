import { defineConfig, type Options } from "tsup";
import { modulesBuild } from "../../scripts/modules-build";

const entry = {
  index: "src/index.ts",
  "dak-nong-2021-2025/index": "src/dak-nong-2021-2025/index.ts",
  "viet-nam-2021-2025/index": "src/viet-nam-2021-2025/index.ts",
  "xa-2026-2030/index": "src/xa-2026-2030/index.ts",
};
const shared: Options = { target: "node20", sourcemap: true, dts: { compilerOptions: { customConditions: [] } } };

export default defineConfig([
  { ...shared, entry, format: ["esm"], treeshake: true },
  {
    ...shared,
    entry,
    format: ["cjs"],
    // A plan that is loaded by its id is the very one that its subpath gives, not a copy of it.
    esbuildOptions: (options) => {
      options.supported = { "dynamic-import": false };
    },
    esbuildPlugins: [
      {
        name: "plans-by-their-file",
        setup: (build) => {
          build.onResolve({ filter: /^\.\/[\w-]+$/ }, ({ path, kind }) =>
            kind === "dynamic-import" && `${path.slice(2)}/index` in entry
              ? { path: `${path}/index.cjs`, external: true }
              : undefined,
          );
        },
      },
    ],
  },
  modulesBuild(),
]);
