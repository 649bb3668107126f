import { describe, expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import { samplePlan } from "../../testing";
import { planSql } from "./plan-sql";

const headOf = (sql: string): string[] => sql.split("\n").filter((line) => line.startsWith("-- "));
const viewsOf = (sql: string): string => sql.slice(sql.indexOf("CREATE VIEW"));
/** What of the sample plan speaks of no higher standard. */
const plain = {
  criteriaSets: samplePlan.criteriaSets.filter(({ standard }) => standard === "standard"),
  targets: samplePlan.targets
    .filter(({ id }) => id === "mau/communes-standard")
    .map((target) => ({ ...target, assumptions: [] })),
  assumptions: [],
};
const uppers = samplePlan.units.filter(({ level }) => level !== "commune");

describe("the text of a plan in SQL", () => {
  it("begins with what it is, how records are loaded and what to read, each in one line", () => {
    const plan = parsePlan({ ...samplePlan, title: "Kế hoạch \n  mẫu" });
    expect(headOf(planSql(plan, "sqlite"))).toEqual([
      `-- Kế hoạch mẫu (${plan.id} ${plan.version}), for sqlite.`,
      "-- Tables plan_*: the plan. Table records: what is reported, loaded by",
      "--   .import --csv --skip 1 records.csv records",
      "-- Table plan_day: the day judged of each round; a round without one has no limit.",
      "-- Views: unit_status, target_members, target_status, record_findings, record_limits.",
    ]);
  });
  it("says there that a planner has to look at what was loaded, where it does not by itself", () => {
    const load = headOf(planSql(samplePlan, "postgres")).slice(2, 4);
    expect(load[0]).toMatch(/^-- {3}\\copy records \(/);
    expect(load[1]).toBe("--   ANALYZE records, plan_day;");
  });
  it("is read as UTF-8 and by the standard's quotes, whatever a session of PostgreSQL is set to", () => {
    const [, made = ""] = planSql(samplePlan, "postgres").split("\n\n");
    expect(made).toBe("SET client_encoding = 'UTF8';");
    expect(planSql(samplePlan, "postgres")).toContain("\nSET standard_conforming_strings = on;\n");
    expect(planSql(samplePlan, "sqlite")).not.toContain("SET ");
  });
  it("says nothing there that a database would run, whatever ends a line", () => {
    const title = ["Kế hoạch", "DROP TABLE records;", "'", "x"].join("\r");
    const [first, ...rest] = planSql(parsePlan({ ...samplePlan, title: `${title}\u2028\0y` }), "postgres").split("\n");
    expect(first).toBe(`-- Kế hoạch DROP TABLE records; ' x y (${samplePlan.id} ${samplePlan.version}), for postgres.`);
    expect(rest.slice(0, 4).every((line) => line.startsWith("-- "))).toBe(true);
  });
  it.each([
    ["hien-dai", "hien_dai"],
    ["3-sao", "standard__1"],
    ["criteria", "standard__1"],
    ["a".repeat(58), "a".repeat(58)],
    ["a".repeat(59), "standard__1"],
  ])("calls the columns of the standard %s %s_low and _high", (id, name) => {
    const standards = [
      { id: "standard", name: "nông thôn mới" },
      { id, name: "khác" },
    ];
    const views = viewsOf(planSql(parsePlan({ ...samplePlan, standards, ...plain }), "postgres"));
    expect(views).toContain(` AS standard_low,`);
    expect(views).toContain(` AS ${name}_low, CASE WHEN f.at_1 = 0 THEN 0 ELSE 1 END AS ${name}_high\n`);
  });
  it("says there which targets are not judged", () => {
    const targets = samplePlan.targets.filter(({ id }) => /^mau\/(?:communes-model|new-districts)/.test(id));
    const plan = parsePlan({ ...samplePlan, units: uppers, targets, assumptions: [] });
    expect(headOf(planSql(plan, "postgres")).at(-1)).toBe(
      "-- Not judged here, the plan lists no unit that it counts: mau/communes-model",
    );
  });
  it("asks for as many criteria as the longest set of the plain standard, whatever others ask", () => {
    const lengthened = (standard: string) =>
      parsePlan({
        ...samplePlan,
        criteriaSets: samplePlan.criteriaSets.map((set) =>
          set.standard === standard
            ? { ...set, criteria: [...set.criteria, { number: "9", name: "Chuyển đổi số" }] }
            : set,
        ),
      });
    const views = viewsOf(planSql(samplePlan, "duckdb"));
    expect(viewsOf(planSql(lengthened("advanced"), "duckdb"))).toBe(views);
    expect(viewsOf(planSql(lengthened("standard"), "duckdb"))).not.toBe(views);
    expect(views).toContain("SELECT unit || '|' || moment, unit, 0, is_reported, 0, 0, 5, 0,");
    expect(views).toContain("WHEN 'meanCriteria' THEN 5 WHEN 'minCriteria' THEN 5");
  });
});
