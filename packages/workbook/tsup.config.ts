import { defineConfig } from "tsup";
import { modulesBuild } from "../../scripts/modules-build";

const ADDRESS =
  'const addressOfFile = typeof __filename === "string" ? require("node:url").pathToFileURL(__filename).href : undefined;';

/** The worker is a file that is started by its name, so it stands beside what starts it. */
export default defineConfig([
  {
    entry: { index: "src/index.ts", node: "src/node.ts", "legacy-worker": "src/legacy/legacy-worker.ts" },
    format: ["esm", "cjs"],
    target: "node20",
    dts: { entry: { index: "src/index.ts", node: "src/node.ts" }, compilerOptions: { customConditions: [] } },
    sourcemap: true,
    treeshake: true,
    // As CommonJS a file finds its address by itself: what tsup would bring for it is a source that is not packed.
    banner: ({ format }) => (format === "cjs" ? { js: ADDRESS } : {}),
    esbuildOptions(options, { format }) {
      if (format === "cjs") options.define = { ...options.define, "import.meta.url": "addressOfFile" };
    },
  },
  modulesBuild("src/node.ts", "src/legacy/legacy-worker.ts"),
]);
