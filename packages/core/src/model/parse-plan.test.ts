import { describe, expect, it } from "vitest";
import { samplePlan } from "../testing/sample-plan";
import { parsePlan } from "./parse-plan";
import { PlanError } from "./plan-fault";

/** The sample plan with something changed, as it comes out of a file. */
function faultsOf(change: (plan: Record<string, never>) => void): string[] {
  const plan = JSON.parse(JSON.stringify(samplePlan));
  change(plan);
  try {
    parsePlan(plan);
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.faults.map((fault) => `${fault.path}: ${fault.message} | ${fault.vi}`);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a plan file may hold anything
type Any = any;

describe("a plan file with a fault says where and what was expected, in both languages", () => {
  it.each<[string, (plan: Any) => void, string]>([
    [
      "a field is missing",
      (plan) => delete plan.units[1].name,
      "units[1].name: is missing; a string is expected | thiếu; cần một chuỗi",
    ],
    [
      "text for a number",
      (plan) => (plan.targets[0].required = "5"),
      "targets[0].required: must be a number | phải là một số",
    ],
    [
      "a day in another form",
      (plan) => (plan.period.from = "1/1/2026"),
      "period.from: must be written like 2025-12-31 | phải ghi theo mẫu 2025-12-31",
    ],
    [
      "a field that is unknown",
      (plan) => (plan.tasks[0].extra = 1),
      "tasks[0]: has fields that the schema does not know: “extra” | có trường không có trong mô tả: “extra”",
    ],
    [
      "a word that is none of the list",
      (plan) => (plan.targets[0].commitment = "soft"),
      "targets[0].commitment: must be one of: binding, aspiration | phải là một trong: binding, aspiration",
    ],
    [
      "a measure that does not exist",
      (plan) => (plan.targets[0].rule.measure = { kind: "percent" }),
      "targets[0].rule.measure.kind: must be one of: count, share, mean, minimum, status, newly, quantity, each | phải là một trong: count, share, mean, minimum, status, newly, quantity, each",
    ],
    [
      "an empty quote",
      (plan) => (plan.targets[0].source.quote = ""),
      "targets[0].source.quote: must not be empty | không được để trống",
    ],
    [
      "a unit that is not there",
      (plan) => (plan.targets[0].unit = "la"),
      "targets[0].unit: no unit la | không có đơn vị la",
    ],
    [
      "an agency that is not there",
      (plan) => plan.tasks[0].leadAgencies.agencies.push("la"),
      "tasks[0].leadAgencies: no agency la | không có cơ quan la",
    ],
    ["an id that stands twice", (plan) => plan.tasks.push(plan.tasks[0]), "stands twice"],
    ["a circle of units", (plan) => (plan.units[0].parent = plan.units[1].id), "is above itself"],
  ])("%s", (_what, change, fault) => {
    const faults = faultsOf(change);
    expect(
      faults.some((entry) => entry.includes(fault)),
      faults.join("\n"),
    ).toBe(true);
  });
  it.each<[string, (plan: Any) => void, string]>([
    [
      "a number that must be more than nothing",
      (plan) => (plan.targets[0].population = 0),
      "targets[0].population: must be more than 0 | phải lớn hơn 0",
    ],
    [
      "a number that may be nothing",
      (plan) => (plan.targets[6].rule.measure = { kind: "newly", standard: "standard", baselineCount: -1 }),
      "targets[6].rule.measure.baselineCount: must be at least 0 | phải từ 0 trở lên",
    ],
    [
      "a whole number that no computer holds exactly",
      (plan) => (plan.targets[0].population = 1e20),
      "targets[0].population: must be at most 9007199254740991 | không được quá 9007199254740991",
    ],
    [
      "a whole number with a fraction",
      (plan) => (plan.targets[0].population = 1.5),
      "targets[0].population: must be a whole number | phải là một số nguyên",
    ],
    [
      "a list that must have one",
      (plan) => (plan.targets[0].rule.where = { kind: "types", types: [] }),
      "targets[0].rule.where.types: must not be empty | không được để trống",
    ],
    [
      "a field of one form of several",
      (plan) => (plan.targets[0].rule.where = { kind: "types", types: "xã" }),
      "targets[0].rule.where.types: must be a list […] | phải là một danh sách […]",
    ],
    [
      "an entry of a list of filters",
      (plan) => (plan.targets[0].rule.where = [{ kind: "types", types: ["xã"] }, { kind: "types" }]),
      "targets[0].rule.where[1].types: is missing; a list […] is expected | thiếu; cần một danh sách […]",
    ],
    [
      "an end of a range",
      (plan) => (plan.targets[0].required = { from: 1 }),
      "targets[0].required.to: is missing; a number is expected | thiếu; cần một số",
    ],
    [
      "neither of two fields",
      (plan) => (plan.targets[0].rule.measure = { kind: "count" }),
      "targets[0].rule.measure: exactly one of standard and criterion is expected | cần đúng một trong hai: standard, criterion",
    ],
    [
      "a switch that is a word",
      (plan) => (plan.targets[11].rule.measure.kept = "yes"),
      "targets[11].rule.measure.kept: must be true or false | phải là true hoặc false",
    ],
    [
      "a list where an object is",
      (plan) => (plan.period = []),
      "period: must be an object {…} | phải là một đối tượng {…}",
    ],
    [
      "a criteria set that is no reference either",
      (plan) => (plan.criteriaSets[0] = { id: "xa-mau", title: "Bộ mẫu", level: "commune", criteria: [] }),
      "criteriaSets[0].criteria: must not be empty | không được để trống",
    ],
  ])("%s: that alone", (_what, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });
  it("what is no plan at all has its place as a whole", () => {
    const messageOf = (input: unknown): string => {
      try {
        return parsePlan(input).id;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(messageOf([])).toBe("not a valid plan: (whole): must be an object {…}");
    expect(messageOf({ ...samplePlan, root: "la", version: 1 })).toBe(
      "not a valid plan: version: must be a string; root: no unit la; units[0].parent: mau hangs under no unit",
    );
  });
  it("several at once", () => {
    expect(
      faultsOf((plan: Any) => {
        plan.version = "1";
        plan.targets[0].due = "cuối năm 2025";
      }),
    ).toHaveLength(2);
  });
});

describe("what does not fit the schema hides no other fault", () => {
  it("of other parts, at their places in the file", () => {
    const faults = faultsOf((plan: Any) => {
      plan.title = "";
      plan.extra = 1;
      plan.targets[0].commitment = "soft";
      plan.targets[1].due = "2030-02-31";
      plan.targets[2].rule.measure.standard = "gold";
      plan.units.push({ ...plan.units[2], id: "other/one" });
    });
    expect(faults.map((fault) => fault.split(" | ")[0])).toEqual([
      "title: must not be empty",
      "targets[0].commitment: must be one of: binding, aspiration",
      ": has fields that the schema does not know: “extra”",
      "units[12].code: code 99101 is that of song-mau/binh-hoa",
      "targets[2].rule.measure.standard: no standard gold",
      "targets[3].population: the text states 8, the plan has 9 such units",
      "targets[7].population: the text states 5, the plan has 6 such units",
      "targets[1].due: there is no day 2030-02-31",
    ]);
  });

  it("and what is named by a part that does not fit is not missed", () => {
    expect(faultsOf((plan: Any) => (plan.units[1].type = 7))).toEqual([
      "units[1].type: must be a string | phải là một chuỗi",
    ]);
    expect(faultsOf((plan: Any) => delete plan.agencies[0].id)).toHaveLength(1);
    expect(faultsOf((plan: Any) => (plan.criteriaSets[0].criteria[0].number = ""))).toHaveLength(1);
    expect(faultsOf((plan: Any) => delete plan.root)).toHaveLength(1);
  });
});
