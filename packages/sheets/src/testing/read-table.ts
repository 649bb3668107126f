import type { Plan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import { addressOf } from "../grid/place";
import type { Table } from "../kinds/kinds";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";

interface HowRead {
  readonly name?: string;
  readonly plan?: Plan;
  readonly merges?: readonly Area[];
}

/** The grid of rows whose first cell is A1, with cells merged. */
export function gridOf(rows: ExampleRows, { name, merges = [] }: HowRead = {}): Grid {
  const grid = exampleGrid({ rows }, name);
  (grid.merges as Area[]).push(...merges);
  return grid;
}

/**
 * The first table of a sheet.
 * @throws {Error} where it is of another kind than asked for, or where there is none
 */
export function readTable<Name extends Table["of"]>(
  of: Name,
  rows: ExampleRows,
  how: HowRead = {},
): Extract<Table, { readonly of: Name }> {
  const sheet = readSheet(gridOf(rows, how), 0, readContext(how.plan ?? samplePlan));
  const [table] = sheet.tables;
  if (table?.of !== of) throw new Error(`a table of ${of}, not of ${table?.of} (${sheet.kind})`);
  return table as Extract<Table, { readonly of: Name }>;
}

/** Records as plain data, with the cell in the place of each origin. */
export const withCells = <T>(records: T): T =>
  JSON.parse(JSON.stringify(records, (key, value) => (/[oO]rigin$/.test(key) ? addressOf(value) : value)));
