import type { Dialect } from "./dialect";

/** A value of a row. */
export type SqlValue = string | number | null | undefined;

/** A table by its columns, each with its type (`REAL` as the database calls it), and its rows in the same order. */
export interface SqlTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly SqlValue[])[];
}

/** Rows of one statement at most: databases read a few long ones faster than many short, and one endless slowest. */
const ROWS_AT_ONCE = 500;

/** A text as SQL writes it; no database holds the character 0, and one would end the script there. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll("\0", "\uFFFD")}'`;

const literal = (value: SqlValue): string =>
  value === null || value === undefined ? "NULL" : typeof value === "number" ? String(value) : quoted(value);

/** Table of the plan that a database holds; it is filled last. */
export const LOADED = "plan_version";

/**
 * The statements that make a table and fill it. A database that holds a plan keeps it: where a shell goes on after
 * "already exists", rows of a second run would stand beside those of the first. Where a run was broken off, the next
 * goes on: rows are added only behind those that stand before them.
 */
export function statementsOf({ name, columns, rows }: SqlTable, { real }: Dialect): string[] {
  const names = Object.keys(columns).join(", ");
  const types = Object.values(columns).map((type) => (type === "REAL" ? real : type));
  const typed = Object.keys(columns).map((column, i) => `${column} ${types[i]}`);
  const statements = [`CREATE TABLE ${name} (${typed.join(", ")});`];
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const [first = [], ...others] = rows.slice(i, i + ROWS_AT_ONCE);
    const values = [typedRow(first, types), ...others.map((row) => row.map(literal))];
    statements.push(`INSERT INTO ${name} (${names})
WITH v (${names}) AS (VALUES
${values.map((row) => `(${row.join(", ")})`).join(",\n")})
SELECT * FROM v WHERE NOT EXISTS (SELECT 1 FROM ${LOADED}) AND (SELECT COUNT(*) FROM ${name}) = ${i};`);
  }
  return statements;
}

/** A row that says of what type each column is, which a column of nothing but NULL does not. */
const typedRow = (row: readonly SqlValue[], types: readonly string[]): string[] =>
  row.map((value, i) => `CAST(${literal(value)} AS ${types[i]?.replace(" PRIMARY KEY", "")})`);
