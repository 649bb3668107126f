import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/**
 * The workspace packages are bundled into the command, so that it starts quickly. The build empties `dist` before.
 * Without maps: nothing is minified, and they would name sources of the other packages, which this one does not bring.
 */
const shared: Options = {
  target: "node20",
  noExternal: [/^@ntm-kit\//, "fflate", "zod"],
  external: ["@e965/xlsx"],
};

const fromSource: Options["esbuildOptions"] = (options) => {
  options.conditions = ["@ntm-kit/source", "import"];
};

/**
 * The engine takes plain ASCII twice as fast. What the bundler has left of other signs stands in patterns (also in those
 * written with `String.raw`), which take the escape for the sign, and in comments.
 */
function toAscii(path: string): void {
  const code = readFileSync(path, "utf8");
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${path}: a backslash stands before a sign that is not ASCII`);
  writeFileSync(
    path,
    code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/**
 * What fflate fills its tables with takes a twentieth of a short run, and only a workbook that is made needs it (reading
 * and patching take Node's own zlib): it is loaded on its first use.
 */
const fflateWhenUsed: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "fflate-when-used",
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, ({ resolveDir }) => ({
      path: "fflate",
      namespace: "when-used",
      pluginData: resolveDir,
    }));
    // A constructor that gives another object gives that one.
    build.onLoad({ filter: /./, namespace: "when-used" }, ({ pluginData: resolveDir }) => ({
      contents: `const library = () => require("fflate/browser");
        export const deflateSync = (...given) => library().deflateSync(...given);
        export class Inflate { constructor(...given) { return new (library().Inflate)(...given); } }`,
      resolveDir,
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    // `bin` starts, and loads `command`: one file of CommonJS, whose compiled code can be kept for the next run. The worker
    // is started by its name as a thread of its own, for the legacy formats.
    entry: {
      bin: "src/bin.ts",
      command: "src/index.ts",
      "legacy-worker": "../workbook/src/legacy/legacy-worker.ts",
    },
    format: ["cjs"],
    banner: { js: '"use strict"; const addressOfFile = require("node:url").pathToFileURL(__filename).href;' },
    esbuildPlugins: [fflateWhenUsed],
    esbuildOptions(options, context) {
      fromSource(options, context);
      options.charset = "ascii";
      // What is left of `import()` in code that a script has compiled makes Node warn of an experiment.
      options.supported = { ...options.supported, "dynamic-import": false };
      options.define = { ...options.define, "import.meta.url": "addressOfFile" };
    },
    async onSuccess() {
      toAscii("dist/command.js");
      writeFileSync("dist/index.mjs", 'export { run } from "./command.js";\n');
      // The cases of `ntm conformance` are data beside the command.
      cpSync("../core/conformance", "dist/conformance", { recursive: true });
    },
  },
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: ["esm"],
    dts: { only: true, compilerOptions: { customConditions: [] } },
  },
]);
