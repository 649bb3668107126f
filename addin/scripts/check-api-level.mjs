// Fails where code uses an Office API above ExcelApi 1.9 outside a check of `supports(…)`, or one above 1.14 anywhere.
//   node scripts/check-api-level.mjs
// Names given to `load` as strings are invisible to the compiler: the code loads by objects.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [REQUIRED, HIGHEST] = [9, 14];

/** Minor version of ExcelApi that the documentation of a symbol names; 0 where it names none. */
function levelOf(symbol) {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(undefined) ?? []);
  const tags = (symbol?.getJsDocTags() ?? []).map((tag) => ts.displayPartsToString(tag.text)).join(" ");
  return Number(/\[\s*Api set: ExcelApi 1\.(\d+)/.exec(`${text} ${tags}`)?.[1] ?? 0);
}

/** Whether a function around the node asks `supports("1.n")` for at least that level, before it. */
function isGuarded(node, level) {
  for (let up = node.parent; up; up = up.parent) {
    if (!ts.isFunctionLike(up)) continue;
    const before = up.getSourceFile().text.slice(up.getStart(), node.getStart());
    const asked = [...before.matchAll(/supports\("1\.(\d+)"\)/g)].map((match) => Number(match[1]));
    if (asked.some((one) => one >= level)) return true;
  }
  return false;
}

/** @returns one line for each use above the level, with its file and line */
export function checkApiLevel(files) {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 99,
    module: 99,
    moduleResolution: 100,
    types: ["office-js"],
    customConditions: ["@ntm-kit/source"],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  });
  const checker = program.getTypeChecker();
  const faults = [];
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const level = levelOf(checker.getSymbolAtLocation(node.name));
      if (level > HIGHEST || (level > REQUIRED && !isGuarded(node, level))) {
        const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
        faults.push(`${node.getSourceFile().fileName}:${line + 1} ${node.name.text} is ExcelApi 1.${level}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file));
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = join(root, "src", "host", "excel");
  const faults = checkApiLevel(
    readdirSync(folder)
      .filter((name) => /^[\w-]+\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
