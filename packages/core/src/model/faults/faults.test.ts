import { describe, expect, it } from "vitest";
import { twoLevelPlan } from "../../testing";
import { parsePlan } from "../parse-plan";
import { PlanError } from "../plan-fault";

// biome-ignore lint/suspicious/noExplicitAny: a plan file may hold anything
type Any = any;

/** Code, path and subject of each fault of the two-level plan with something changed. */
function faultsOf(change: (plan: Any) => void): string[] {
  const plan = JSON.parse(JSON.stringify(twoLevelPlan));
  change(plan);
  try {
    parsePlan(plan);
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.faults.map(({ code, path, subject }) => [code, path, subject].filter(Boolean).join(" "));
  }
}

describe("what a schema cannot say of a plan", () => {
  it.each<[string, (plan: Any) => void, string]>([
    [
      "a share written as per cent",
      (plan) => (plan.targets[0].required = 65),
      "plan/share-out-of-range targets[0].required bien-xanh/standard",
    ],
    [
      "a share of a milestone",
      (plan) => (plan.targets[0].milestones[0].required = 20),
      "plan/share-out-of-range targets[0].milestones[0].required bien-xanh/standard",
    ],
    [
      "a day that no calendar has",
      (plan) => (plan.targets[0].due = "2030-02-30"),
      "plan/day-impossible targets[0].due bien-xanh/standard",
    ],
    [
      "a day of a document",
      (plan) => (plan.documents[0].date = "2026-13-01"),
      "plan/day-impossible documents[0].date 3/KH-UBND",
    ],
    [
      "due after the period",
      (plan) => (plan.targets[0].due = "2031-01-01"),
      "plan/due-outside-period targets[0].due bien-xanh/standard",
    ],
    [
      "a milestone on the day of its target",
      (plan) => (plan.targets[0].milestones[0].due = "2030-12-31"),
      "plan/id-repeats targets[0].milestones[0].due bien-xanh/standard",
    ],
    [
      "a document that is not listed",
      (plan) => (plan.targets[0].source.document = "9/QĐ"),
      "plan/document-unknown targets[0].source.document bien-xanh/standard",
    ],
    [
      "a base of unknown units",
      (plan) => (plan.targets[0].rule.measure = { kind: "newly", standard: "standard", baseline: ["la"] }),
      "plan/id-unknown targets[0].rule.measure.baseline bien-xanh/standard",
    ],
    [
      "one code for two units",
      (plan) => (plan.units[2].code = "98001"),
      "plan/code-repeats units[2].code bien-xanh/binh-son",
    ],
    [
      "two sets for one group",
      (plan) => (plan.criteriaSets[1].groups = ["nhom-1"]),
      "plan/set-repeats criteriaSets[1] xa-hai-cap-nhom-3",
    ],
    [
      "a set for all beside one for a group",
      (plan) => (plan.criteriaSets[1].groups = []),
      "plan/set-repeats criteriaSets[1] xa-hai-cap-nhom-3",
    ],
    [
      "a layer that is not there",
      (plan) => (plan.units[1].level = "village"),
      "plan/id-unknown units[1].level bien-xanh/an-hai",
    ],
    [
      "a standard that is not there",
      (plan) => (plan.targets[1].rule.where.standard = "model"),
      "plan/id-unknown targets[1].rule.where.standard bien-xanh/modern",
    ],
    [
      "a group that is not there",
      (plan) => (plan.targets[2].rule.where = [{ kind: "in-group", groups: ["nhom-9"] }]),
      "plan/id-unknown targets[2].rule.where[0].groups bien-xanh/nhom-3",
    ],
    [
      "an indicator that is not there",
      (plan) => (plan.targets[4].rule.measure.of = "poverty"),
      "plan/id-unknown targets[4].rule.measure.of bien-xanh/income",
    ],
    [
      "a criterion that is not there",
      (plan) => (plan.targets[3].rule.measure.criterion = "20"),
      "plan/id-unknown targets[3].rule.measure.criterion bien-xanh/tieu-chi-2",
    ],
    [
      "a range the wrong way round",
      (plan) => {
        plan.targets[3].required = { from: 4, to: 2 };
        plan.targets[3].rule.operator = "in";
      },
      "plan/range-reversed targets[3].required bien-xanh/tieu-chi-2",
    ],
    [
      "a range with another operator",
      (plan) => (plan.targets[3].required = { from: 2, to: 4 }),
      "plan/invalid targets[3].required bien-xanh/tieu-chi-2",
    ],
    [
      "a period the wrong way round",
      (plan) => (plan.period = { from: "2030-12-31", to: "2030-01-01" }),
      "plan/range-reversed period",
    ],
    [
      "a criteria set that does not ship",
      (plan) => plan.criteriaSets.push({ ref: "xa-2099" }),
      "plan/id-unknown criteriaSets[2].ref xa-2099",
    ],
    [
      "neither standard nor criterion",
      (plan) => delete plan.targets[3].rule.measure.criterion,
      "plan/invalid targets[3].rule.measure",
    ],
  ])("%s", (_what, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });

  it("is told all at once", () => {
    const faults = faultsOf((plan) => {
      plan.targets[0].required = 65;
      plan.targets[1].due = "2030-13-45";
      plan.targets[2].source.document = "9/QĐ";
      plan.units[3].code = "98001";
    });
    expect(faults).toEqual([
      "plan/code-repeats units[3].code bien-xanh/cat-lam",
      "plan/share-out-of-range targets[0].required bien-xanh/standard",
      "plan/day-impossible targets[1].due bien-xanh/modern",
      "plan/document-unknown targets[2].source.document bien-xanh/nhom-3",
    ]);
  });
});

describe("a criteria set by reference", () => {
  const shipped = { ...twoLevelPlan.criteriaSets[0]!, id: "xa-mau", groups: [{ id: "I", name: "Phần I" }] };
  const withSet = (ref: object) => ({ ...JSON.parse(JSON.stringify(twoLevelPlan)), criteriaSets: [ref] });

  it("is the set itself, for the standard and the groups that the plan says", () => {
    const { criteriaSets } = parsePlan(withSet({ ref: "xa-mau", standard: "modern", groups: ["nhom-3"] }), {
      criteriaSets: [shipped],
    });
    expect(criteriaSets).toMatchObject([
      { id: "xa-mau", standard: "modern", groups: [{ id: "I" }, "nhom-3"], criteria: shipped.criteria },
    ]);
  });

  it("carries nothing else", () => {
    expect(() => parsePlan(withSet({ ref: "xa-mau", title: "Bộ khác" }), { criteriaSets: [shipped] })).toThrow(
      PlanError,
    );
  });
});
