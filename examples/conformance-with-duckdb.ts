// DuckDB held against the conformance suite: the plan as SQL, the records of each test as a round of one table.
//   ntm conformance --against "node --conditions=@ntm-kit/source --import tsx conformance-with-duckdb.ts"
import { createInterface } from "node:readline";
import { DuckDBInstance } from "@duckdb/node-api";
import { parsePlan, planSql, type TidyRecord } from "@ntm-kit/core";

interface Asked {
  readonly plan: unknown;
  readonly asOf: string;
  readonly records: readonly TidyRecord[];
}

const literal = (value: unknown): string =>
  value === undefined || value === null ? "NULL" : `'${String(value).replaceAll("'", "''")}'`;
const row = (values: readonly unknown[]): string => `(${values.map(literal).join(", ")})`;
const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

/** Answers of the tests of one plan, by their number. */
async function answersOf(plan: unknown, tests: ReadonlyMap<number, Asked>): Promise<Map<number, string>> {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run(planSql(parsePlan(plan), "duckdb"));
  const rounds = [...tests];
  const lines = rounds.flatMap(([run, { records }]) =>
    records.map(({ sheet, kind, subject, field, value, nature, day }) =>
      row([sheet, kind, subject, field, value, nature, day, run]),
    ),
  );
  const days = rounds.map(([run, { asOf }]) => row([run, asOf]));
  const columns = "sheet, kind, subject, field, value, nature, day, run";
  if (lines.length > 0) await database.run(`INSERT INTO records (${columns}) VALUES ${lines.join(", ")}`);
  await database.run(`INSERT INTO plan_day (run, as_of) VALUES ${days.join(", ")}`);
  const result = await database.runAndReadAll("SELECT * FROM target_status ORDER BY run, position");
  const rows = result.getRowObjects();
  database.closeSync();
  return new Map(
    rounds.map(([run, { asOf }]) => [
      run,
      answerOf(
        rows.filter((of) => of["run"] === String(run)),
        asOf,
      ),
    ]),
  );
}

function answerOf(rows: readonly Readonly<Record<string, unknown>>[], asOf: string): string {
  const targets = rows.map(({ id, status, low, high, actual, gap, population, due }) => ({
    ...{ id, status, range: [numberOf(low), numberOf(high)], actual: numberOf(actual), gap: numberOf(gap) },
    ...{ population: numberOf(population), dueState: asOf < String(due) ? "ahead" : "passed" },
  }));
  return JSON.stringify({ targets });
}

const plans = new Map<string, Map<number, Asked>>();
let asked = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const test: Asked = JSON.parse(line);
  const key = JSON.stringify(test.plan);
  const tests = plans.get(key) ?? new Map<number, Asked>();
  plans.set(key, tests.set(asked++, test));
}
const answers = new Map<number, string>();
for (const [plan, tests] of plans)
  for (const [number, answer] of await answersOf(JSON.parse(plan), tests)) answers.set(number, answer);
// A round without a record has no row; nothing is known of it, and the test is left out.
for (let number = 0; number < asked; number++)
  console.log(answers.get(number) ?? '{"skipped":"the round has no records"}');
