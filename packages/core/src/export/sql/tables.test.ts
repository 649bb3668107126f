import { describe, expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import type { PlanInput } from "../../model/plan";
import { indexPlan } from "../../model/plan-index";
import { samplePlan } from "../../testing";
import { fieldTable } from "./field-table";
import type { SqlTable, SqlValue } from "./statements";
import { isSayable, targetTables } from "./target-tables";
import { taskTables } from "./task-tables";
import { unitTables } from "./unit-tables";

type Rule = PlanInput["targets"][number]["rule"];

const [FIRST] = samplePlan.targets;
const planOf = (rules: readonly Rule[], some: Partial<PlanInput["targets"][number]> = {}, units = samplePlan.units) =>
  indexPlan(
    parsePlan({
      ...samplePlan,
      units: units.map((unit) => (unit.id === "song-mau/binh-hoa" ? { ...unit, groups: ["nui", "bien"] } : unit)),
      groups: [
        { id: "nui", name: "xã miền núi" },
        { id: "bien", name: "xã ven biển" },
      ],
      indicators: [{ id: "income", name: "Thu nhập bình quân", measure: "triệu đồng" }],
      assumptions: [],
      targets: rules.map((rule, i) => ({ ...FIRST, assumptions: [], id: `t${i}`, rule, required: 1, ...some })),
    }),
  );

/** Rows of a table as objects, without what is not known. */
const rowsOf = (table: SqlTable | undefined): Record<string, SqlValue>[] =>
  (table?.rows ?? []).map((row) =>
    Object.fromEntries(
      Object.keys(table?.columns ?? {})
        .map((column, i) => [column, row[i]] as const)
        .filter(([, value]) => value !== undefined && value !== null),
    ),
  );
const named = (tables: readonly SqlTable[], name: string) => rowsOf(tables.find((table) => table.name === name));
const targetOf = (rule: Rule, some?: Partial<PlanInput["targets"][number]>) =>
  named(targetTables(planOf([rule], some)), "plan_targets")[0];

const count = (where?: Rule["where"]): Rule => ({
  ...{ of: "commune", measure: { kind: "count", standard: "advanced" }, operator: ">=" },
  ...(where ? { where } : {}),
});

describe("the row of a target", () => {
  it("has what is asked for, of whom and by when", () => {
    expect(targetOf(count(), { required: 0.25, population: 8 })).toEqual({
      ...{ target: "t0", unit: "mau", of_level: "commune", measure: "count", height: 1, operator: ">=" },
      ...{ required: 0.25, required_over: 25, required_under: 100, required_to_over: 25, required_to_under: 100 },
      ...{ population: 8, commitment: "binding", due: "2025-12-31", last_recognition: "2026-12-31", position: 1 },
      ...{ title: "Số xã đạt chuẩn nông thôn mới", title_en: "Communes at the standard" },
      ...{ taken: "sum", gives: "standard", scale: 1, counted_level: "commune", when_nobody: "undetermined" },
    });
  });
  it("has both ends of a range", () => {
    expect(targetOf({ ...count(), operator: "in" }, { required: { from: 2, to: 4.5 } })).toMatchObject({
      ...{ operator: "in", required: 2, required_over: 2, required_under: 1 },
      ...{ required_to: 4.5, required_to_over: 45, required_to_under: 10 },
    });
  });
  it.each<[string, Rule["measure"], Record<string, SqlValue>]>([
    [
      "a count of a criterion",
      { kind: "count", criterion: "2" },
      { taken: "sum", gives: "criterion", field: "criterion.2" },
    ],
    ["a share", { kind: "share", standard: "model" }, { taken: "mean", gives: "standard", height: 2 }],
    ["a mean of criteria", { kind: "mean", of: "criteria" }, { taken: "mean", gives: "criteria" }],
    ["the fewest criteria", { kind: "minimum", of: "criteria" }, { taken: "minimum", gives: "criteria" }],
    [
      "a sum of a quantity",
      { kind: "quantity", of: "income", take: "sum" },
      { taken: "sum", gives: "quantity", field: "indicator.income", scale: 1_000_000 },
    ],
    [
      "a mean of a quantity",
      { kind: "quantity", of: "income", take: "mean" },
      { taken: "mean", gives: "quantity", field: "indicator.income", scale: 1_000_000 },
    ],
    [
      "what is new beside a number",
      { kind: "newly", standard: "standard", baselineCount: 2 },
      { taken: "sum", gives: "standard", height: 0, baseline_count: 2 },
    ],
    [
      "what is new beside units",
      { kind: "newly", standard: "standard", baseline: ["song-mau/binh-hoa"] },
      { taken: "sum", gives: "standard", height: 0, baseline_count: 0 },
    ],
    [
      "each of the districts",
      { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } },
      { taken: "mean", gives: "standard", height: 0, each_level: "district" },
    ],
  ])("takes %s", (_, measure, expected) => {
    const common = { scale: 1, counted_level: "commune", when_nobody: "undetermined" };
    const { taken, gives, height, field, scale, baseline_count, each_level, counted_level, when_nobody } =
      targetOf({ ...count(), measure }) ?? {};
    const all = { taken, gives, height, field, scale, baseline_count, each_level, counted_level, when_nobody };
    expect(all).toEqual({ ...common, ...expected });
  });
  it.each<[string, Rule, Record<string, SqlValue>]>([
    [
      "its own standing",
      { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" },
      { taken: "sum", gives: "standard" },
    ],
    [
      "its own quantity",
      { of: "district", measure: { kind: "quantity", of: "income", take: "value" }, operator: ">=" },
      { taken: "mean", gives: "quantity" },
    ],
    [
      "the standing of each of its districts",
      {
        ...{ of: "commune", operator: ">=" },
        measure: { kind: "each", of: "district", measure: { kind: "status", standard: "standard" } },
      },
      { taken: "sum", each_level: "district", counted_level: "district" },
    ],
  ])("of a unit looks at %s", (_, rule, expected) => {
    const row = targetOf(rule, { unit: rule.of === "commune" ? "mau" : "song-mau" });
    expect(row).toMatchObject(expected);
    expect(row?.counted_level).toBe(expected.counted_level);
  });
  it("has the highest standard that is asked for and the lowest that is left out, without which nobody left is well", () => {
    const rows = named(
      targetTables(
        planOf([
          count({ kind: "at", standard: "standard" }),
          count({ kind: "not-at", standard: "standard" }),
          count([
            { kind: "at", standard: "standard" },
            { kind: "at", standard: "advanced" },
            { kind: "not-at", standard: "model" },
            { kind: "not-at", standard: "advanced" },
          ]),
        ]),
      ),
      "plan_targets",
    );
    expect(rows.map((row) => [row.position, row.at_height, row.left_height, row.when_nobody])).toEqual([
      [1, 0, undefined, "undetermined"],
      [2, undefined, 0, "met"],
      [3, 1, 1, "met"],
    ]);
  });
});

describe("beside the targets stand", () => {
  it("the filters that no report changes, numbered as they come", () => {
    const rules = [
      count([
        { kind: "at", standard: "standard" },
        { kind: "types", types: ["xã", "phường"] },
      ]),
      count([
        { kind: "in-group", groups: ["nui"] },
        { kind: "units", units: ["song-mau/binh-hoa"] },
      ]),
    ];
    expect(named(targetTables(planOf(rules)), "plan_filters")).toEqual([
      { target: "t0", number: 2, kind: "type", value: "xã" },
      { target: "t0", number: 2, kind: "type", value: "phường" },
      { target: "t1", number: 1, kind: "group", value: "nui" },
      { target: "t1", number: 2, kind: "unit", value: "song-mau/binh-hoa" },
    ]);
  });
  it("the units that were there before", () => {
    const measure: Extract<Rule["measure"], { kind: "newly" }> = {
      kind: "newly",
      standard: "standard",
      baseline: ["song-mau/binh-hoa"],
    };
    const rules: Rule[] = [
      count(),
      { ...count(), measure },
      { ...count(), measure: { kind: "newly", standard: "standard", baselineCount: 2 } },
      { ...count(), measure: { kind: "each", of: "district", measure } },
    ];
    expect(named(targetTables(planOf(rules)), "plan_baseline")).toEqual([
      { target: "t1", unit: "song-mau/binh-hoa" },
      { target: "t3", unit: "song-mau/binh-hoa" },
    ]);
  });
  it("none that counts units of a layer which the plan does not list", () => {
    const uppers = samplePlan.units.filter(({ level }) => level !== "commune");
    const rules: Rule[] = [
      count(),
      { ...count(), of: "district", measure: { kind: "share", standard: "standard" } },
      { ...count(), measure: { kind: "quantity", of: "income", take: "sum" } },
      { ...count(), measure: { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } } },
    ];
    const index = planOf(rules, {}, uppers);
    expect([...index.targets.values()].map((target) => isSayable(target, index))).toEqual([false, true, true, true]);
    expect(named(targetTables(index), "plan_targets").map(({ target }) => target)).toEqual(["t1", "t2", "t3"]);
  });
});

describe("the tables of a plan's units have", () => {
  const tables = () => unitTables(planOf([count()]));
  it("each unit with its place, and what is asked of those that count", () => {
    const rows = named(tables(), "plan_units");
    expect(rows).toHaveLength(samplePlan.units.length);
    expect(rows.slice(0, 3)).toEqual([
      {
        ...{ unit: "mau", code: "99", level: "province", type: "tỉnh", name: "Mẫu", position: 1 },
        ...{ counted: 0, is_commune: 0, is_upper: 0, criteria_asked: 0 },
      },
      {
        ...{ unit: "song-mau", code: "991", level: "district", type: "huyện", name: "Sông Mẫu", parent: "mau" },
        ...{ counted: 0, is_commune: 0, is_upper: 1, criteria_asked: 0, position: 2 },
      },
      {
        ...{ unit: "song-mau/binh-hoa", code: "99101", level: "commune", type: "xã", name: "Bình Hòa" },
        ...{ parent: "song-mau", counted: 1, is_commune: 1, is_upper: 0, position: 3 },
        ...{ criteria_set: "xa-mau", criteria_asked: 5 },
      },
    ]);
    expect(rows.find(({ type }) => type === "thị trấn")).toMatchObject({ counted: 0, is_commune: 1, is_upper: 0 });
  });
  it("groups, standards by height, and the criteria of the plain standard", () => {
    expect(named(tables(), "plan_groups")).toEqual([
      { unit: "song-mau/binh-hoa", unit_group: "nui" },
      { unit: "song-mau/binh-hoa", unit_group: "bien" },
    ]);
    expect(named(tables(), "plan_standards").map(({ standard, height }) => [standard, height])).toEqual([
      ["standard", 0],
      ["advanced", 1],
      ["model", 2],
    ]);
    const criteria = named(tables(), "plan_criteria");
    expect(criteria.map(({ criteria_set, position }) => `${criteria_set} ${position}`)).toEqual(
      [1, 2, 3, 4, 5].map((position) => `xa-mau ${position}`),
    );
    expect(criteria[3]).toMatchObject({ number: "4", name: "Trường học", field: "criterion.4" });
  });
});

describe("the tables of a plan's tasks have", () => {
  const tables = () => taskTables(planOf([count()]));
  it("the last day of each, and whether it can be overdue", () => {
    expect(named(tables(), "plan_tasks")).toEqual([
      { task: "I.1", due: "2022-12-31", recurs: 0, is_judged: 1 },
      { task: "I.2", due: "2022-06-30", recurs: 0, is_judged: 1 },
      { task: "I.3", due: "2025-12-31", recurs: 1, is_judged: 1 },
      { task: "II.1", due: "2022-12-31", recurs: 0, is_judged: 0 },
      { task: "II.2", due: "2025-12-31", recurs: 0, is_judged: 1 },
      { task: "II.3", due: "2025-12-31", recurs: 0, is_judged: 1 },
    ]);
  });
  it("of what recurs the stretches with one last day, from five years before on, the last without an end", () => {
    const stretches = named(tables(), "plan_task_due");
    expect(stretches.map(({ task, due }) => `${task} ${due}`)).toEqual(
      Array.from({ length: 9 }, (_, i) => `I.3 ${2017 + i}-12-31`),
    );
    expect([stretches[0], stretches.at(-1)]).toEqual([
      { task: "I.3", first_day: "2017-01-01", last_day: "2017-12-31", due: "2017-12-31" },
      { task: "I.3", first_day: "2025-01-01", last_day: "9999-12-31", due: "2025-12-31" },
    ]);
  });
  it("rounds in their usual words, of the plan's years and one on either side", () => {
    const rounds = new Map(
      named(tables(), "plan_rounds").map(({ words, first_day, last_day }) => [words, `${first_day} ${last_day}`]),
    );
    expect(rounds.size).toBe(7 * 21);
    expect([rounds.get("2019"), rounds.get("2027")]).toEqual([undefined, undefined]);
    expect(rounds.get("2020")).toBe("2020-01-01 2020-12-31");
    expect(rounds.get("Năm 2026")).toBe("2026-01-01 2026-12-31");
    expect(rounds.get("6 tháng cuối năm 2023")).toBe("2023-07-01 2023-12-31");
    expect(rounds.get("quý III/2023")).toBe("2023-07-01 2023-09-30");
    expect(rounds.get("Quý IV năm 2023")).toBe("2023-10-01 2023-12-31");
  });
});

it("the table of fields says what each states, of which standard, before which other and in which sheets", () => {
  const rows = fieldTable(planOf([count()])).rows.map((row) => row.map((value) => value ?? "-").join(" "));
  expect(rows.slice(0, 10)).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => `criterion.${number} 1 mark - 0 all`),
    "total 1 total - 0 all",
    "standard 1 claim 0 0 all",
    "advanced 1 claim 1 0 all",
    "model 1 claim 2 0 all",
    "date 1 date - 0 all",
  ]);
  expect(rows).toEqual(
    expect.arrayContaining([
      "date.advanced 1 date 1 1 all",
      "year 1 year - 0 all",
      "decision.model 1 decision 2 1 all",
      "indicator.income 1 quantity - 0 all",
      "districtStandard 0 claim 0 0 all",
      "unitStandard.advanced 0 claim 1 1 all",
      "advanced 0 claim 1 2 list",
      "advanced 0 figure - 0 summary",
      "communes 0 figure - 0 summary",
      "indicator.income 0 quantity - 0 all",
    ]),
  );
  expect(rows).toHaveLength(36);
});
