// PostgreSQL (PGlite, the server compiled to WebAssembly) held against the conformance suite.
//   ntm conformance --against "node --conditions=@ntm-kit/source --import tsx conformance-with-postgres.ts"
import { PGlite } from "@electric-sql/pglite";
import { answerTests } from "./conformance-sql";

await answerTests("postgres", async () => {
  const database = await PGlite.create();
  return {
    run: (statements) => database.exec(statements),
    rows: async (select) => (await database.query<Readonly<Record<string, unknown>>>(select)).rows,
    close: () => database.close(),
  };
});
