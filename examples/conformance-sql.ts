// What databases held against the conformance suite have in common: the plan as SQL, the records of each test as a
// round of one table.
import { createInterface } from "node:readline";
import { parsePlan, planSql, type SqlDialect, type TidyRecord } from "@ntm-kit/core";

type Row = Readonly<Record<string, unknown>>;

/** An empty database. */
export interface Database {
  run(statements: string): Promise<unknown>;
  rows(select: string): Promise<readonly Row[]>;
  close(): Promise<unknown>;
}

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
async function answersOf(
  plan: unknown,
  tests: ReadonlyMap<number, Asked>,
  dialect: SqlDialect,
  database: Database,
): Promise<Map<number, string>> {
  await database.run(planSql(parsePlan(plan), dialect));
  const rounds = [...tests];
  const lines = rounds.flatMap(([run, { records }]) =>
    records.map(({ file, sheet, kind, subject, field, value, nature, day }) =>
      row([file, sheet, kind, subject, field, value, nature, day, run]),
    ),
  );
  const days = rounds.map(([run, { asOf }]) => row([run, asOf]));
  const columns = "file, sheet, kind, subject, field, value, nature, day, run";
  if (lines.length > 0) await database.run(`INSERT INTO records (${columns}) VALUES ${lines.join(", ")}`);
  await database.run(`INSERT INTO plan_day (run, as_of) VALUES ${days.join(", ")}`);
  const rows = await database.rows("SELECT * FROM target_status ORDER BY run, position");
  const told = await database.rows("SELECT run, code, severity, subject FROM record_findings");
  await database.close();
  const ofRound = (all: readonly Row[], number: number): Row[] => all.filter(({ run }) => run === String(number));
  return new Map(
    rounds.map(([number, asked]) => {
      const targets = targetsOf(ofRound(rows, number), asked.asOf);
      // Of tasks a database tells all that there is to tell, of units a part: then the targets alone are compared.
      const isOfTasks = asked.records.every(({ kind }) => kind === "task-progress");
      const findings = isOfTasks ? { findings: ofRound(told, number) } : {};
      return [number, JSON.stringify({ targets, ...findings })];
    }),
  );
}

function targetsOf(rows: readonly Row[], asOf: string): object[] {
  return rows.map(({ id, status, low, high, actual, gap, population, due }) => ({
    ...{ id, status, range: [numberOf(low), numberOf(high)], actual: numberOf(actual), gap: numberOf(gap) },
    ...{ population: numberOf(population), dueState: asOf < String(due) ? "ahead" : "passed" },
  }));
}

/** Answers the tests of stdin with a database of its own for each plan, a line for each in their order. */
export async function answerTests(dialect: SqlDialect, open: () => Promise<Database>): Promise<void> {
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
    for (const [number, answer] of await answersOf(JSON.parse(plan), tests, dialect, await open()))
      answers.set(number, answer);
  // A round without a record has no row; nothing is known of it, and the test is left out.
  for (let number = 0; number < asked; number++)
    console.log(answers.get(number) ?? '{"skipped":"the round has no records"}');
}
