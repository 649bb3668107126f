// Fails where code uses an Office API above ExcelApi 1.9 outside a check of `supports(…)`, or one above 1.14 anywhere.
//   node scripts/check-api-level.mjs
// The level stands in the documentation of each name; names hidden in texts cannot be followed, so `load` takes
// objects.
import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { guardedLevel } from "./api-level/guards.mjs";
import { setName } from "./api-level/level-of.mjs";
import { usesAt } from "./api-level/uses.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What every Excel of ours has (2021 and later), and the most that Excel 2021 has. */
export const [REQUIRED, HIGHEST] = [9, 14];

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.ReactJSX,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
  customConditions: ["@ntm-kit/source"],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
};

/** @returns one line for each use above the level, with its file and line */
export function checkApiLevel(files) {
  const program = ts.createProgram(files, { ...OPTIONS, typeRoots: [join(root, "node_modules", "@types")] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return nodesOf(source)
      .flatMap((node) => usesAt(node, checker))
      .flatMap((use) => faultOf(use) ?? [])
      .map(({ node, text }) => {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        return `${relative(process.cwd(), file)}:${line + 1} ${text}`;
      });
  });
}

function* walk(node) {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}
const nodesOf = (source) => [...walk(source)];

function faultOf({ node, name, level }) {
  if (level === undefined)
    return { node, text: `${name}: ask for the properties by an object, so that their level is seen` };
  if (level > HIGHEST) return { node, text: `${name} is ${setName(level)}; Excel 2021 ends at 1.${HIGHEST}` };
  if (level <= REQUIRED || guardedLevel(node) >= level) return undefined;
  return { node, text: `${name} is ${setName(level)}: ask supports("1.${level}") first` };
}

/** Every source of the add-in but its tests. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = sources(join(root, "src"));
  const faults = checkApiLevel(files);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `API level: ${files.length} files, nothing above its guard`
      : `API level: ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
