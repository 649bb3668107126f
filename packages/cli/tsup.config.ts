import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

/**
 * The workspace packages are bundled into the command, so that it starts quickly. The build empties `dist` before.
 * Without maps: names are kept and lines are short, and they would name sources of the other packages, which this one
 * does not bring.
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

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Another module in the place of a library, which itself is loaded where that module requires it. */
const inPlaceOf = (library: string, contents: string): Plugin => ({
  name: `${library}-when-used`,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${library}$`) }, ({ importer, resolveDir }) =>
      importer === ZOD ? undefined : { path: library, namespace: "when-used", pluginData: resolveDir },
    );
    build.onLoad({ filter: new RegExp(`^${library}$`), namespace: "when-used" }, ({ pluginData: resolveDir }) => ({
      contents,
      resolveDir,
    }));
  },
});

/**
 * What fflate fills its tables with takes a twentieth of a short run, and only a workbook that is made needs it (reading
 * and patching take Node's own zlib): it is loaded on its first use. A constructor that gives another object gives that
 * one.
 */
const fflateWhenUsed = inPlaceOf(
  "fflate",
  `const library = () => require("fflate/browser");
   export const deflateSync = (...given) => library().deflateSync(...given);
   export class Inflate { constructor(...given) { return new (library().Inflate)(...given); } }`,
);

const inStart = (name: string): string => join(import.meta.dirname, "src", "start", name);
const ZOD = inStart("zod-itself.ts");
const schemasWhenUsed = inPlaceOf(
  "zod",
  `const { zodWhenUsed } = require(${JSON.stringify(inStart("zod-when-used.ts"))});
   module.exports = zodWhenUsed(() => require(${JSON.stringify(ZOD)}));`,
);

/** One program runs in the command, and shares a plan with no other: making sure of that took a fortieth of a short run. */
const nothingShared: Plugin = {
  name: "nothing-shared",
  setup(build) {
    build.onLoad({ filter: /[\\/](?:core|plans)[\\/]src[\\/]frozen\.ts$/ }, () => ({
      contents: "export const frozen = (data) => data;",
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
    esbuildPlugins: [fflateWhenUsed, schemasWhenUsed, nothingShared],
    esbuildOptions(options, context) {
      fromSource(options, context);
      options.charset = "ascii";
      // A quarter less to read in every run.
      Object.assign(options, { minifyWhitespace: true, lineLimit: 120 });
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
