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

/** A text as SQL writes it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const literal = (value: SqlValue): string =>
  value === null || value === undefined ? "NULL" : typeof value === "number" ? String(value) : quoted(value);

/** The statements that make a table and fill it. */
export function statementsOf({ name, columns, rows }: SqlTable, { real }: Dialect): string[] {
  const head = `INSERT INTO ${name} (${Object.keys(columns).join(", ")}) VALUES`;
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type === "REAL" ? real : type}`);
  const statements = [`CREATE TABLE ${name} (${typed.join(", ")});`];
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const some = rows.slice(i, i + ROWS_AT_ONCE).map((row) => `(${row.map(literal).join(", ")})`);
    statements.push(`${head}\n${some.join(",\n")};`);
  }
  return statements;
}
