import { checkKey } from "../../check-option";
import type { Plan } from "../../model/plan";
import { indexPlan, type PlanIndex } from "../../model/plan-index";
import { mostCriteria } from "../../records/limits";
import { indent } from "./ctes";
import { DIALECTS, type Dialect, type SqlDialect } from "./dialect";
import { fieldTable } from "./field-table";
import { findingQuery, limitQuery } from "./finding-view";
import { memberQuery, type PlanShape, unitQuery } from "./member-view";
import { POPULATION } from "./population";
import { RUNS } from "./said-steps";
import { LOADED, type SqlTable, statementsOf } from "./statements";
import { statusQuery } from "./status-view";
import { isSayable, targetTables } from "./target-tables";
import { taskTables } from "./task-tables";
import { unitTables } from "./unit-tables";

/**
 * A plan and the rules of counting as tables and views of a database, one text: load statements into `records`, read
 * `target_status`. It runs in an empty database or schema and needs no more than the right to create tables and views.
 *
 * The same plan gives the same text. What the views give is what `evaluateTargets` does.
 *
 * @throws {OptionError} for a dialect that is none
 * @example
 * const sql = planSql(plan, "duckdb");
 */
export function planSql(plan: Plan, dialect: SqlDialect): string {
  const index = indexPlan(plan);
  checkKey("dialect", dialect, DIALECTS);
  const db = DIALECTS[dialect];
  const shape = shapeOf(index);
  const [made = "", ...filled] = statementsOf(versionTable(plan), db);
  const statements = [
    ...db.before,
    inputTable(db),
    "CREATE TABLE plan_day (run TEXT, as_of TEXT);",
    made,
    ...tablesOf(index).flatMap((table) => statementsOf(table, db)),
    ...POPULATION,
    view("unit_status", unitQuery(db, shape, index.standardIds)),
    view("target_members", memberQuery(db, shape)),
    view("target_status", statusQuery(db, RUNS)),
    view("record_findings", findingQuery(db, { standards: shape.standards, period: plan.period })),
    view("record_limits", limitQuery(db, mostCriteria(index))),
    ...filled,
  ];
  return `${head(index, dialect, db)}\n${statements.join("\n\n")}\n`;
}

const versionTable = ({ id, version, title }: Plan): SqlTable => ({
  name: LOADED,
  columns: { id: "TEXT", version: "TEXT", title: "TEXT" },
  rows: [[id, version, title]],
});

const tablesOf = (index: PlanIndex): SqlTable[] => [
  ...unitTables(index),
  fieldTable(index),
  ...targetTables(index),
  ...taskTables(index),
];

/** What `ntm extract --format csv` writes; `run` and `seq` stand last, since they are filled without it. */
const inputTable = ({ sequence }: Dialect): string =>
  `CREATE TABLE records (file TEXT, sheet TEXT, cell TEXT, kind TEXT, subject TEXT, field TEXT, value TEXT, raw TEXT, nature TEXT, day TEXT, run TEXT, ${sequence});`;

const view = (name: string, select: string): string => `CREATE VIEW ${name} AS\n${indent(select)};`;

const shapeOf = (index: PlanIndex): PlanShape => ({
  standards: index.standardIds.length,
  mostCriteria: mostCriteria(index) ?? 0,
});

function head(index: PlanIndex, name: SqlDialect, { load }: Dialect): string {
  const { id, version, title } = index.plan;
  const unsaid = [...index.targets.values()].filter((target) => !isSayable(target, index)).map((target) => target.id);
  const lines = [
    `${title} (${id} ${version}), for ${name}.`,
    "Tables plan_*: the plan. Table records: what is reported, loaded by",
    ...load.map((command) => `  ${command}`),
    "Table plan_day: the day judged of each round; a round without one has no limit.",
    "Views: unit_status, target_members, target_status, record_findings, record_limits.",
    ...unsaid.map((target) => `Not judged here, the plan lists no unit that it counts: ${target}`),
  ];
  return `${lines.map(comment).join("\n")}\n`;
}

/** Whatever a text holds, one line: a carriage return alone ends a comment too, and the rest would be run. */
const comment = (text: string): string => `-- ${text.replaceAll(LINE_END, " ")}`;
const LINE_END = /\s*[\p{Cc}\u2028\u2029]+\s*/gu;
