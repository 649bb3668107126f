import { readdirSync, readFileSync } from "node:fs";
import {
  checkRecords,
  claimableOf,
  conformanceFileSchema,
  type Dataset,
  evaluateTargets,
  factsOf,
  type IsoDate,
  indexPlan,
  type Plan,
  parsePlan,
  planSql,
  recordsOfTidy,
  SQL_DIALECTS,
  type SqlDialect,
} from "@ntm-kit/core";
import { regionsPlan, samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Database, openDatabase, type Row } from "./databases";
import { type Lines, randomDay, randomLines } from "./random-records";
import { rulesPlan } from "./rules-plan";

interface Round {
  readonly lines: Lines;
  readonly asOf: IsoDate | undefined;
}

const literal = (value: unknown): string =>
  value === undefined || value === null ? "NULL" : `'${String(value).replaceAll("'", "''")}'`;

/** Loads rounds into one table, each a `run`; the first is the run NULL. */
async function load(database: Database, rounds: readonly Round[]): Promise<void> {
  const run = (i: number) => (i === 0 ? undefined : `r${i}`);
  const rows = rounds.flatMap(({ lines }, i) =>
    lines.map(
      ({ file, sheet, kind, subject, field, value, nature, day }) =>
        `(${[file, sheet, kind, subject, field, value, nature, day, run(i)].map(literal).join(", ")})`,
    ),
  );
  if (rows.length > 0)
    await database.run(
      `INSERT INTO records (file, sheet, kind, subject, field, value, nature, day, run) VALUES ${rows.join(",\n")};`,
    );
  const days = rounds.flatMap(({ asOf }, i) => (asOf ? [`(${literal(run(i))}, '${asOf}')`] : [`('r${i}', NULL)`]));
  await database.run(`INSERT INTO plan_day (run, as_of) VALUES ${days.join(", ")};`);
}

function datasetOf(lines: Lines, plan: Plan): Dataset {
  const index = indexPlan(plan);
  const parts = recordsOfTidy(
    lines.map((record, i) => ({ origin: i, record })),
    index,
  );
  return { ...parts, claimable: claimableOf(parts.communes, index) };
}

const near = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

/** What the evaluator says of a round, in the columns of `target_status`. */
const expectedTargets = (plan: Plan, { lines, asOf }: Round) =>
  evaluateTargets(plan, datasetOf(lines, plan), asOf ? { asOf } : {}).map(
    ({ target, status, actual, range, gap, population }) => [
      target.id,
      ...[status, near(range[0]), near(range[1]), near(actual), near(gap), population],
    ],
  );

const actualTargets = (rows: readonly Row[]) =>
  rows.map(({ id, status, low, high, actual, gap, population }) => [
    id,
    ...[status, near(low), near(high), near(actual), near(gap), population],
  ]);

function expectedUnits(plan: Plan, { lines, asOf }: Round): unknown[] {
  const index = indexPlan(plan);
  const { communes, districts } = factsOf(index, datasetOf(lines, plan), { asOf });
  const uppers = plan.units.flatMap(({ id }) => {
    const known = districts.get(id);
    return known ? [[id, ...index.standardIds.flatMap((standard) => known.standards[standard] ?? [])]] : [];
  });
  const counted = index.communes.map(({ id }) => {
    const known = communes.get(id)!;
    return [id, known.reported ? 1 : 0, ...known.criteria, ...index.standardIds.flatMap((s) => known.at[s] ?? [])];
  });
  return [...uppers, ...counted];
}

function actualUnits(plan: Plan, rows: readonly Row[]): unknown[] {
  const { standardIds } = indexPlan(plan);
  const at = (row: Row) => standardIds.flatMap((standard) => [row[`${standard}_low`], row[`${standard}_high`]]);
  const of = (isCommune: 0 | 1) => rows.filter((row) => row.is_commune === isCommune);
  return [
    ...of(0).map((row) => [row.unit, ...at(row)]),
    ...of(1).map((row) => [row.unit, row.reported, row.criteria_low, row.criteria_high, ...at(row)]),
  ];
}

/** Findings that the database has too; it knows no bands and no counts by criterion. */
const CODES: ReadonlySet<string> = new Set([
  ...["criteria/total-mismatch", "standard/without-criteria", "standard/incomplete-criteria", "standard/without-lower"],
  ...["unit/contradiction", "recognition/date-outside-period", "progress/inconsistent", "task/overdue"],
  "value/out-of-range",
]);

const isCountOf = (field: string): boolean => /^(?:band|criterion)\./.test(field);

/** Findings in an order of their own, each with the number of its line in the round. */
const expectedFindings = (plan: Plan, { lines, asOf }: Round & { readonly asOf: IsoDate }): string[] =>
  checkRecords(plan, datasetOf(lines, plan), { asOf })
    .filter(({ code, field = "" }) => CODES.has(code) && !(code === "value/out-of-range" && isCountOf(field)))
    .map(({ code, severity, subject, field, at }) => [code, severity, subject, field ?? null, at].join(" "))
    .sort();

const actualFindings = (rows: readonly Row[], before: number): string[] =>
  rows
    .map(({ code, severity, subject, field, seq }) =>
      [code, severity, subject, field, Number(seq) - 1 - before].join(" "),
    )
    .sort();

const folder = new URL("../../packages/core/conformance/", import.meta.url);
const groups = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => conformanceFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));

const planIn = (path: string): Plan => parsePlan(JSON.parse(readFileSync(new URL(path, folder), "utf8")));
const twoDistricts = planIn("plans/two-districts.json");
/** No criteria and no targets. */
const tasksAlone = planIn("plans/tasks-alone.json");

/** The cases of one plan, each a round. */
const roundsOf = (plan: string): Round[] =>
  groups
    .filter((group) => group.plan === plan)
    .flatMap(({ tests }) => tests.map(({ asOf, records }) => ({ asOf, lines: records })));

/** A summary's row that names a commune says nothing, nor can its number be too great. */
const communeInSummary: Round = {
  asOf: "2025-12-31",
  lines: [{ kind: "district-summary", subject: "dong/mot", field: "standard", value: "99" }],
};

/** What ends a text, a comment or a script in some database or shell. */
const HOSTILE = `Ốc's "x" \\ $$ ;-- /* */ \${x} ${"Bình Hòa".normalize("NFD")} 🎉\n.quit\n\\q\rDROP TABLE records;`;
const said = (commune: string, field: string, value: string) => ({
  ...{ file: "f'.xlsx", sheet: HOSTILE, kind: "commune-criteria" },
  ...{ subject: `bien-xanh/${commune}`, field, value },
});
/** The plan of two levels under hostile names; ids of targets and numbers of criteria are free texts too. */
const hostilePlan = parsePlan({
  ...twoLevelPlan,
  title: HOSTILE,
  units: twoLevelPlan.units.map((unit) => ({ ...unit, name: `${unit.name} ${HOSTILE}` })),
  criteriaSets: twoLevelPlan.criteriaSets.map((set) => ({
    ...set,
    criteria: ["1'", '2"|;--', "3 \\"].map((number) => ({ number, name: HOSTILE })),
  })),
  targets: ["1'", '2"|;--', "3 \\"].map((criterion, i) => ({
    ...{ ...twoLevelPlan.targets[0], id: `${i}${HOSTILE}`, title: HOSTILE, milestones: undefined, required: 2 },
    rule: { of: "commune", measure: { kind: "count", criterion }, operator: ">=" },
  })),
} as Parameters<typeof parsePlan>[0]);

const PLANS = { "the built-in plan": dakNong20212025, samplePlan, regionsPlan, twoLevelPlan, rulesPlan, tasksAlone };
/** More of them by hand: NTM_SQL_ROUNDS=300 NTM_SQL_SEED=7. */
const ROUNDS = Number(process.env.NTM_SQL_ROUNDS ?? 8);
const SEED = Number(process.env.NTM_SQL_SEED ?? 20);

describe.each(SQL_DIALECTS)("%s", { timeout: 120_000 }, (dialect: SqlDialect) => {
  /** Units and targets of each round by the database and by the evaluator. */
  async function compare(plan: Plan, rounds: readonly Round[]): Promise<void> {
    const database = await openDatabase(dialect);
    try {
      await database.run(planSql(plan, dialect));
      await load(database, rounds);
      const targets = await database.rows("SELECT * FROM target_status ORDER BY run, position");
      const units = await database.rows(
        "SELECT s.* FROM unit_status s JOIN plan_units p ON p.unit = s.unit ORDER BY s.run, p.position",
      );
      const findings = await database.rows("SELECT * FROM record_findings UNION ALL SELECT * FROM record_limits");
      let before = 0;
      rounds.forEach((each, i) => {
        const of = (rows: readonly Row[]) => rows.filter(({ run }) => run === (i === 0 ? "" : `r${i}`));
        expect(actualUnits(plan, of(units)), JSON.stringify(each)).toEqual(expectedUnits(plan, each));
        expect(actualTargets(of(targets)), JSON.stringify(each)).toEqual(expectedTargets(plan, each));
        const { lines, asOf } = each;
        if (asOf)
          expect(actualFindings(of(findings), before), JSON.stringify(each)).toEqual(
            expectedFindings(plan, { lines, asOf }),
          );
        before += lines.length;
      });
    } finally {
      await database.close();
    }
  }

  it.each(Object.entries(PLANS))("judges random rounds of %s as the evaluator does", async (_name, plan) => {
    const round = fc.record({ lines: randomLines(plan), asOf: randomDay });
    await compare(plan, fc.sample(round, { numRuns: ROUNDS, seed: SEED }));
  });

  it("judges every case of how units are counted as the evaluator does", async () => {
    await compare(dakNong20212025, roundsOf(dakNong20212025.id));
    await compare(twoDistricts, [...roundsOf("plans/two-districts.json"), communeInSummary]);
  });

  it("takes whatever texts a plan and its rounds hold", async () => {
    const lines: Lines = [
      { ...said("an-hai", "unit", HOSTILE), raw: HOSTILE },
      ...["1'", '2"|;--'].map((number) => said("an-hai", `criterion.${number}`, "met")),
      said("binh-son", "standard", HOSTILE),
      said("cat-lam'; --", "standard", "true"),
    ];
    const last = ["1'", '2"|;--', "3 \\"].map((number) => said("binh-son", `criterion.${number}`, "met"));
    await compare(hostilePlan, [
      { asOf: "2027-12-31", lines },
      { asOf: "2030-12-31", lines: last },
      { asOf: undefined, lines: [] },
    ]);
  });

  it("keeps the plan that is there when a script is run over it and goes on after errors", async () => {
    const database = await openDatabase(dialect);
    const count = (table: string) => `(SELECT COUNT(*) FROM ${table})`;
    const tables = ["plan_units", "plan_fields", "plan_criteria", "plan_rounds", "plan_within", "plan_version"];
    const counted = () => database.rows(`SELECT ${tables.map((table) => `${count(table)} AS ${table}`).join(", ")}`);
    try {
      await database.run(planSql(twoLevelPlan, dialect));
      const before = await counted();
      for (const plan of [twoLevelPlan, rulesPlan])
        for (const statement of planSql(plan, dialect).split("\n\n"))
          await database.run(statement).catch(() => undefined);
      expect(await counted()).toEqual(before);
      expect(await database.rows("SELECT id FROM plan_version")).toEqual([{ id: twoLevelPlan.id }]);
    } finally {
      await database.close();
    }
  });

  it("goes on where a run was broken off", async () => {
    const [whole, broken] = [await openDatabase(dialect), await openDatabase(dialect)];
    const tables = ["plan_units", "plan_fields", "plan_criteria", "plan_filters", "plan_rounds", "plan_version"];
    const counted = (database: Database) =>
      database.rows(`SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(", ")}`);
    try {
      await whole.run(planSql(rulesPlan, dialect));
      const statements = planSql(rulesPlan, dialect).split("\n\n");
      const some = Math.floor(statements.findIndex((text) => text.includes("INTO plan_version")) * 0.8);
      expect(some).toBeGreaterThan(10);
      for (const statement of [...statements.slice(0, some), ...statements])
        await broken.run(statement).catch(() => undefined);
      expect(await counted(broken)).toEqual(await counted(whole));
    } finally {
      await whole.close();
      await broken.close();
    }
  });

  it("gives a round to an empty table, in which nothing is known", async () => {
    const database = await openDatabase(dialect);
    try {
      await database.run(planSql(twoLevelPlan, dialect));
      const rows = await database.rows("SELECT * FROM target_status ORDER BY position");
      expect(actualTargets(rows)).toEqual(expectedTargets(twoLevelPlan, { lines: [], asOf: undefined }));
    } finally {
      await database.close();
    }
  });
});

it("the same plan gives the same text", () => {
  expect(planSql(JSON.parse(JSON.stringify(twoLevelPlan)), "sqlite")).toBe(planSql(twoLevelPlan, "sqlite"));
});

it("what the page on SQL asks of a round is answered", async () => {
  const page = readFileSync(new URL("../../docs/sql.md", import.meta.url), "utf8");
  const [day = "", asked = ""] = [...page.matchAll(/^```sql\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const [gaps, open, over] = asked.split(/^--.*$/m).flatMap((question) => (question.trim() ? [question] : []));
  const database = await openDatabase("sqlite");
  try {
    await database.run(planSql(dakNong20212025, "sqlite"));
    await database.run(day);
    await database.run(
      ["nam-dong:true", "truc-son:false", "tam-thang:true"]
        .map((line) => {
          const [unit, value] = line.split(":");
          return `INSERT INTO records (kind, subject, field, value, run) VALUES ('commune-criteria', 'cu-jut/${unit}', 'standard', '${value}', '2025-Q4');`;
        })
        .join("\n"),
    );
    expect((await database.rows(gaps ?? "")).every(({ gap }) => Number(gap) > 0)).toBe(true);
    expect(await database.rows(open ?? "")).toEqual(
      ["cu-knia", "dak-drong", "dak-wil", "ea-po"].map((name) => ({ unit: `cu-jut/${name}` })),
    );
    expect(await database.rows(over ?? "")).toEqual([{ run: "2025-Q4", low: 0, high: 19, status: "undetermined" }]);
  } finally {
    await database.close();
  }
});
