import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/**
 * Files with the files that each of them imports, types and later imports included; paths from the root of the
 * repository.
 */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** The sources of the packages and of the add-in, as git knows them; tests and declarations are left out. */
export function sourceFiles(root: string): string[] {
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return stdout
    .split("\n")
    .filter((file) => /^(?:packages\/[^/]+|addin|addin\/simulation)\/src\//.test(file))
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file) && existsSync(join(root, file)));
}

/** Who imports whom among these files, read by TypeScript's own parser. */
export function importGraph(root: string, files: readonly string[]): ImportGraph {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
      const targets = specifiersIn(source).flatMap((specifier) => {
        const base = relative(root, resolve(root, dirname(file), specifier)).replaceAll("\\", "/");
        return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? [];
      });
      return [file, new Set(targets)];
    }),
  );
}

/** What a file names as its own neighbours: imports, exports from, types of an import, imports at run time. */
function specifiersIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteral(node) && node.text.startsWith(".")) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Sets of files that import one another in a circle (strongly connected components of more than one file), each sorted.
 */
export function circlesIn(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const enter = (file: string): number => {
    let lowest = order.size;
    order.set(file, lowest);
    const own = lowest;
    stack.push(file);
    for (const next of graph.get(file) ?? [])
      if (!order.has(next)) lowest = Math.min(lowest, enter(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, low.get(next) ?? order.get(next) ?? lowest);
    low.set(file, lowest);
    if (lowest === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const file of graph.keys()) if (!order.has(file)) enter(file);
  return circles;
}

/** Imports of a package that lead from one of its folders into another that does not stand lower. */
export function upwardImports(graph: ImportGraph, base: string, floors: readonly string[]): string[] {
  const floorOf = (file: string): number | undefined => {
    const [folder, ...inside] = file.startsWith(`${base}/`) ? file.slice(base.length + 1).split("/") : [];
    if (folder === undefined || inside.length === 0) return undefined;
    const floor = floors.indexOf(folder);
    return floor < 0 ? Number.POSITIVE_INFINITY : floor;
  };
  return [...graph].flatMap(([file, targets]) => {
    const from = floorOf(file);
    if (from === undefined) return [];
    return [...targets].flatMap((target) => {
      const to = floorOf(target);
      const isSame = to === from && to !== Number.POSITIVE_INFINITY;
      return to === undefined || isSame || to < from ? [] : [`${file} imports ${target}`];
    });
  });
}
