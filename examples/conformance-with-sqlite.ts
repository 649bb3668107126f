// SQLite (sql.js, compiled to WebAssembly) held against the conformance suite.
//   ntm conformance --against "node --conditions=@ntm-kit/source --import tsx conformance-with-sqlite.ts"
import initSqlJs from "sql.js";
import { answerTests } from "./conformance-sql";

const { Database } = await initSqlJs();

await answerTests("sqlite", async () => {
  const database = new Database();
  return {
    run: async (statements) => database.exec(statements),
    rows: async (select) =>
      database
        .exec(select)
        .flatMap(({ columns, values }) =>
          values.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))),
        ),
    close: async () => database.close(),
  };
});
