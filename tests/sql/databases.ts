import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDialect } from "@ntm-kit/core";
import initSqlJs from "sql.js";

export type Row = Readonly<Record<string, unknown>>;

/** A database in memory, asked the same way whichever it is; numbers come as numbers. */
export interface Database {
  readonly dialect: SqlDialect;
  run(statements: string): Promise<void>;
  rows(select: string): Promise<Row[]>;
  close(): Promise<void>;
}

const plain = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
const plainRow = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]));

let postgres: Promise<PGlite> | undefined;

const OPEN: Readonly<Record<SqlDialect, () => Promise<Omit<Database, "dialect">>>> = {
  async duckdb() {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    return {
      run: async (statements) => void (await connection.run(statements)),
      rows: async (select) => (await (await connection.runAndReadAll(select)).getRowObjects()).map(plainRow),
      close: async () => connection.closeSync(),
    };
  },
  async postgres() {
    // To start it takes longer than all that is asked of it: one for all, emptied each time.
    postgres ??= PGlite.create();
    const database = await postgres;
    await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
    return {
      run: async (statements) => void (await database.exec(statements)),
      rows: async (select) => (await database.query<Row>(select)).rows.map(plainRow),
      close: async () => undefined,
    };
  },
  async sqlite() {
    const { Database } = await initSqlJs();
    const database = new Database();
    return {
      run: async (statements) => void database.exec(statements),
      rows: async (select) => {
        const [result] = database.exec(select);
        return (result?.values ?? []).map((values) =>
          Object.fromEntries(values.map((value, i) => [result?.columns[i] ?? "", value])),
        );
      },
      close: async () => database.close(),
    };
  },
};

export const openDatabase = async (dialect: SqlDialect): Promise<Database> => ({ dialect, ...(await OPEN[dialect]()) });
