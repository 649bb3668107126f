import {
  claimableOf,
  evaluateTargets,
  indexPlan,
  type Plan,
  planSql,
  recordsOfTidy,
  type TidyRecord,
} from "@ntm-kit/core";
import { type Database, openDatabase } from "../tests/sql/databases";
import { type BenchRow, CLOCKS, ms } from "./bench";
import { nationalPlan } from "./national";

/**
 * Communes, rounds in one table, and what the ratio may be: one round of a country, five of it, and as many records
 * again as fifty rounds of a tenth of it.
 */
const SIZES = [
  [10_600, 1, 3],
  [10_600, 5, 3],
  [1_060, 50, 3],
] as const;

const DAY = "2025-12-31";

/** Targets of rounds in one table: by the plan as SQL in one query, and by the evaluator that reads round by round. */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [communes, rounds, limit] of SIZES) {
    const plan = nationalPlan(communes);
    const database = await openDatabase("duckdb");
    await database.run(planSql(plan, "duckdb"));
    await fill(database, rounds);
    const bySql = await timed(() => database.rows("SELECT run, id, status FROM target_status ORDER BY run, position"));
    const byCode = await timed(() => evaluated(database, plan, rounds));
    const [said, judged] = [bySql, byCode].map(({ result }) => result.map(({ run, id, status }) => [run, id, status]));
    if (JSON.stringify(said) !== JSON.stringify(judged)) throw new Error(`${rounds} rounds are judged in two ways`);
    await database.close();
    rows.push({
      name: `${rounds} round(s) of ${communes} communes in one table: DuckDB in one query / the evaluator, in processor time`,
      ratio: bySql.time / byCode.time,
      limit,
      detail: `${ms(bySql.time)} / ${ms(byCode.time)}, ${judged?.length} results, all equal`,
    });
  }
  return rows;
}

const runOf = (round: number): string => `r${String(round).padStart(3, "0")}`;

/** Marks that rise from round to round, a few of them blank; a claim where most is met. */
async function fill(database: Database, rounds: number): Promise<void> {
  const each = `(SELECT UNNEST(range(1, ${rounds + 1})) AS round) r`;
  const name = "'r' || LPAD(CAST(round AS TEXT), 3, '0')";
  const of = "FROM plan_units u";
  await database.run(
    `INSERT INTO records (kind, subject, field, value, run)
     SELECT 'commune-criteria', unit, field, value, ${name} FROM (
       SELECT u.unit, u.position, c.field, c.position AS number, r.round, CASE
         WHEN hash(u.unit, c.field, 'blank') % 50 = 0 THEN NULL
         WHEN hash(u.unit, c.field) % 100 < 80 + r.round * 15 / ${rounds} THEN 'met' ELSE 'not-met' END AS value
       ${of}, plan_criteria c, ${each} WHERE u.counted = 1
       UNION ALL
       SELECT u.unit, u.position, 'standard', 99, r.round,
         CASE WHEN hash(u.unit) % 100 < 60 + r.round * 20 / ${rounds} THEN 'true' ELSE 'false' END
       ${of}, ${each} WHERE u.counted = 1)
     ORDER BY round, position, number;
     INSERT INTO plan_day SELECT ${name}, '${DAY}' FROM ${each};`,
  );
}

async function evaluated(database: Database, plan: Plan, rounds: number) {
  const index = indexPlan(plan);
  const all: { run: string; id: string; status: string }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const run = runOf(round);
    const select = `SELECT kind, subject, field, value FROM records WHERE run = '${run}' ORDER BY seq`;
    const lines = (await database.rows(select)) as unknown as TidyRecord[];
    const parts = recordsOfTidy(
      lines.map((record, origin) => ({ origin, record })),
      index,
    );
    const dataset = { ...parts, claimable: claimableOf(parts.communes, index) };
    for (const { target, status } of evaluateTargets(plan, dataset, { asOf: DAY }))
      all.push({ run, id: target.id, status });
  }
  return all;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly time: number }> {
  const start = CLOCKS.processor();
  const result = await work();
  return { result, time: CLOCKS.processor() - start };
}
