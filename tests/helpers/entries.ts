import { fileURLToPath } from "node:url";
import { type ExportedName, exportedNames } from "./exported-names";

/** Every entry of every package that programs import, by its source. */
export const ENTRIES = [
  "core/src/index.ts",
  "core/src/html/index.ts",
  "core/src/testing/index.ts",
  "plans/src/index.ts",
  "sheets/src/index.ts",
  "sheets/src/authoring/index.ts",
  "sheets/src/testing/index.ts",
  "workbook/src/index.ts",
  "workbook/src/node.ts",
];

/** What an entry offers, with the docstring of each name. */
export const namesOf = (entry: string): ExportedName[] =>
  exportedNames(fileURLToPath(new URL(`../../packages/${entry}`, import.meta.url)));
