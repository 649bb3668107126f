import { checkGiven } from "../../check-given";
import type { SourceRow } from "../source-rows";
import { columnsOf } from "./appendix-columns";

type Table = readonly SourceRow[];

/**
 * The rows of a table of tasks that a document has cut in several, as a new page or a heading between its parts does:
 * the first table with its header, and those behind it that repeat the header or have as many columns and none of their
 * own.
 */
export function joinedTables(tables: readonly Table[]): SourceRow[] {
  checkGiven({ tables });
  const first = tables.findIndex(isHeaded);
  const width = widthOf(tables[first] ?? []);
  return tables
    .slice(Math.max(first, 0))
    .filter((table) => isHeaded(table) || widthOf(table) === width)
    .flat();
}

const isHeaded = (table: Table): boolean => table.some((row) => columnsOf(row) !== undefined);

const widthOf = (table: Table): number => Math.max(0, ...table.map(({ cells }) => cells.length));
