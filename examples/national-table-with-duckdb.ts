// A national table of several years, judged in one query: the plan as SQL in DuckDB. Units and results are invented.
// usage: national-table-with-duckdb.ts [provinces] [years]
import { DuckDBInstance } from "@duckdb/node-api";
import {
  claimableOf,
  evaluateTargets,
  indexPlan,
  parsePlan,
  planSql,
  recordsOfTidy,
  type TidyRecord,
} from "@ntm-kit/core";

const [provinces = 63, years = 5] = process.argv.slice(2).map(Number);
const DISTRICTS = 11;
const COMMUNES = 15;
const CRITERIA = 19;

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const target = (unit: string, measure: object, required: number) => ({
  ...{ id: `${unit}/${Object.values(measure).join("-")}`, unit, title: "Mục tiêu mẫu", required },
  rule: { of: "commune", measure, operator: ">=" },
  ...{ due: `${2020 + years}-12-31`, commitment: "binding" },
  source: { document: "1/QĐ-TTg", section: "I", quote: "Mục tiêu mẫu" },
});
const share = { kind: "share", standard: "standard" };
const districts = upTo(provinces).flatMap((p) => upTo(DISTRICTS).map((d) => ({ p, id: `p${p}-d${d}` })));
const plan = parsePlan({
  ...{ id: "ca-nuoc-mau", version: "0.1.0", title: "Kế hoạch mẫu cả nước", root: "ca-nuoc", countedTypes: ["xã"] },
  period: { from: "2021-01-01", to: `${2020 + years}-12-31` },
  documents: [{ id: "1/QĐ-TTg", title: "Quyết định mẫu" }],
  units: [
    { id: "ca-nuoc", code: "0", level: "country", type: "cả nước", name: "Cả nước" },
    ...upTo(provinces).map((p) => ({
      ...{ id: `p${p}`, code: `${p}`, level: "province", type: "tỉnh", name: `Tỉnh ${p}`, parent: "ca-nuoc" },
    })),
    ...districts.map(({ p, id }) => ({ id, code: id, level: "district", type: "huyện", name: id, parent: `p${p}` })),
    ...districts.flatMap(({ id }) =>
      upTo(COMMUNES).map((c) => ({
        ...{ id: `${id}/x${c}`, code: `${id}-${c}`, level: "commune", type: "xã", name: `Xã ${id} ${c}`, parent: id },
      })),
    ),
  ],
  criteriaSets: [
    {
      ...{ id: "bo-mau", title: "Bộ tiêu chí mẫu", level: "commune", standard: "standard" },
      criteria: upTo(CRITERIA).map((number) => ({ number: String(number), name: `Tiêu chí ${number}` })),
    },
  ],
  targets: [
    target("ca-nuoc", share, 0.8),
    target("ca-nuoc", { kind: "mean", of: "criteria" }, 17.5),
    ...upTo(provinces).flatMap((p) => [
      ...[target(`p${p}`, share, 0.7), target(`p${p}`, { kind: "mean", of: "criteria" }, 17.2)],
      target(`p${p}`, { kind: "minimum", of: "criteria" }, 12),
    ]),
    ...districts.map(({ id }) => target(id, { kind: "count", standard: "standard" }, 9)),
  ],
} as Parameters<typeof parsePlan>[0]);

const database = await (await DuckDBInstance.create(":memory:")).connect();
async function timed(what: string, statements: string) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await database.runAndReadAll(statements);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  console.log(`${seconds(performance.now() - start)} s, ${seconds((user + system) / 1000)} s of processor  ${what}`);
  return result.getRowObjectsJson();
}

const sql = planSql(plan, "duckdb");
const { units, targets } = plan;
console.log(`${units.length} units, ${targets.length} targets, ${(sql.length / 1e6).toFixed(1)} MB of SQL`);
await timed("to load the plan", sql);
// Marks that rise from year to year, a few of them blank; a claim where most is met.
await timed(
  "to make the records",
  `INSERT INTO records (kind, subject, field, value, run)
   SELECT 'commune-criteria', unit, field, value, CAST(year AS TEXT) FROM (
     SELECT u.unit, u.position, c.field, c.position AS number, y.year, CASE
       WHEN hash(u.unit, c.field, 'blank') % 50 = 0 THEN NULL
       WHEN hash(u.unit, c.field) % 100 < 86 + 3 * (y.year - 2020) THEN 'met' ELSE 'not-met' END AS value
     FROM plan_units u, plan_criteria c, (SELECT UNNEST(range(2021, ${2021 + years})) AS year) y WHERE u.counted = 1
     UNION ALL
     SELECT u.unit, u.position, 'standard', 99, y.year,
       CASE WHEN hash(u.unit) % 100 < 60 + 5 * (y.year - 2020) THEN 'true' ELSE 'false' END
     FROM plan_units u, (SELECT UNNEST(range(2021, ${2021 + years})) AS year) y WHERE u.counted = 1)
   ORDER BY year, position, number`,
);
await database.run(
  `INSERT INTO plan_day SELECT CAST(year AS TEXT), year || '-12-31' FROM (SELECT UNNEST(range(2021, ${2021 + years})) AS year)`,
);
const [count] = await timed("to count them", "SELECT CAST(COUNT(*) AS INTEGER) AS records FROM records");
console.log(`${count?.["records"]} records, ${years} rounds`);
const status = await timed(
  "to judge every target of every round, in one query",
  "SELECT run, id, status, low, high FROM target_status ORDER BY run, position",
);
const met = (run: number) => status.filter((row) => row["run"] === String(run) && row["status"] === "met").length;
console.table(upTo(years).map((y) => ({ year: 2020 + y, targets: targets.length, met: met(2020 + y) })));

// The last round by the evaluator.
const lines = (await timed(
  "to read the last round",
  `SELECT kind, subject, field, value FROM records WHERE run = '${2020 + years}' ORDER BY seq`,
)) as unknown as TidyRecord[];
const start = performance.now();
const index = indexPlan(plan);
const parts = recordsOfTidy(
  lines.map((record, origin) => ({ origin, record })),
  index,
);
const dataset = { ...parts, claimable: claimableOf(parts.communes, index) };
const results = evaluateTargets(plan, dataset, { asOf: `${2020 + years}-12-31` });
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s  to judge the last round in TypeScript`);
const last = status.filter((row) => row["run"] === String(2020 + years));
const near = (a: unknown, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(Number(a) - b) < 1e-6;
const isEqual = results.every(({ target: { id }, status: said, range: [low, high] }, i) => {
  const row = last[i];
  return row?.["id"] === id && row["status"] === said && near(row["low"], low) && near(row["high"], high);
});
console.log(isEqual ? "equal to the evaluator" : "differs from the evaluator");
console.log(`${Math.round(process.resourceUsage().maxRSS / 1e3)} MB at most`);
process.exitCode = isEqual ? 0 : 1;
