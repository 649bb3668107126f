import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { circlesIn, type ImportGraph, importGraph, sourceFiles, upwardImports } from "./helpers/import-graph";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Folders of each package from the lowest up: one may import from those below it. Files that stand in no folder are
 * free.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  "packages/core/src": [
    ...[
      "text",
      "model",
      "schedule",
      "agencies",
      "records",
      "tidy",
      "findings",
      "report",
      "words",
      "targets",
      "checks",
      "summary",
    ],
    ...["export", "reasoning", "html", "testing"],
  ],
  "packages/sheets/src": [
    ...["text", "grid", "document", "documents", "tables", "cells", "kinds", "read", "checks", "run"],
    ...["round", "authoring", "testing"],
  ],
  "packages/workbook/src": ["zip", "xml", "xlsx", "csv", "write", "ods", "docx", "legacy", "patch", "round", "testing"],
  "packages/cli/src": ["text", "commands", "start"],
  "addin/src": ["strings", "engine", "host", "functions", "pane", "public"],
};

const files = sourceFiles(root);
const graph = importGraph(root, files);

it.each(Object.entries(FLOORS))("in %s folders import from lower ones only", (base, floors) => {
  expect(upwardImports(graph, base, floors)).toEqual([]);
});

it("every folder of a package with floors has its floor", () => {
  const folders = Object.keys(FLOORS).flatMap((base) =>
    files
      .filter((file) => file.startsWith(`${base}/`))
      .map((file) => file.slice(base.length + 1).split("/"))
      .filter((path) => path.length > 1 && !FLOORS[base]?.includes(path[0] ?? ""))
      .map(([folder]) => `${base}/${folder}`),
  );
  expect([...new Set(folders)]).toEqual([]);
});

it("no files import one another in a circle, types included", () => {
  expect(circlesIn(graph)).toEqual([]);
});

describe("the rule itself", () => {
  const planted = (imports: Readonly<Record<string, readonly string[]>>): ImportGraph =>
    new Map(Object.entries(imports).map(([file, targets]) => [file, new Set(targets)]));

  it("sees a circle over three files, beside files that only look at it", () => {
    expect(circlesIn(planted({ a: ["b"], b: ["c"], c: ["a", "d"], d: [], e: ["a", "d"] }))).toEqual([["a", "b", "c"]]);
  });

  it("sees a lower folder that imports a higher one, and a folder without a floor", () => {
    const imports = { "p/low/a.ts": ["p/high/b.ts"], "p/high/b.ts": ["p/low/a.ts", "p/new/c.ts"], "p/new/c.ts": [] };
    expect(upwardImports(planted(imports), "p", ["low", "high"])).toEqual([
      "p/low/a.ts imports p/high/b.ts",
      "p/high/b.ts imports p/new/c.ts",
    ]);
  });

  it("counts types, exports and later imports", () => {
    const text = [
      "packages/sheets/src/kinds/define-kind.ts",
      "packages/sheets/src/index.ts",
      "addin/src/show-pane.tsx",
    ];
    for (const file of text) expect(graph.get(file)?.size, file).toBeGreaterThan(0);
  });
});
