import { describe, expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import { samplePlan } from "../../testing";
import { planSql } from "./plan-sql";

const headOf = (sql: string): string[] => sql.split("\n").filter((line) => line.startsWith("-- "));
const viewsOf = (sql: string): string => sql.slice(sql.indexOf("CREATE VIEW"));
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
