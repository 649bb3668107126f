// DuckDB held against the conformance suite.
//   ntm conformance --against "node --conditions=@ntm-kit/source --import tsx conformance-with-duckdb.ts"
import { DuckDBInstance } from "@duckdb/node-api";
import { answerTests } from "./conformance-sql";

await answerTests("duckdb", async () => {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    run: (statements) => database.run(statements),
    rows: async (select) => (await database.runAndReadAll(select)).getRowObjects(),
    close: async () => database.closeSync(),
  };
});
