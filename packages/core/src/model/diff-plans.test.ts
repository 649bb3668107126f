import { describe, expect, it } from "vitest";
import { samplePlan, twoLevelPlan } from "../testing";
import { planChangeText } from "../words/plan-change";
import { diffPlans } from "./diff-plans";
import type { Plan } from "./plan";

// biome-ignore lint/suspicious/noExplicitAny: a plan may be changed in any place
type Any = any;

function changesOf(change: (plan: Any) => void) {
  const plan = JSON.parse(JSON.stringify(twoLevelPlan)) as Plan;
  change(plan);
  return diffPlans(twoLevelPlan, plan);
}

describe("what differs between two plans", () => {
  it("of the same plan, whatever order its fields stand in, nothing", () => {
    expect(changesOf((plan) => (plan.units[0] = Object.fromEntries(Object.entries(plan.units[0]).reverse())))).toEqual(
      [],
    );
  });

  it("a value, at its place within its target", () => {
    const changes = changesOf((plan) => {
      plan.targets[0].required = 0.7;
      plan.targets[1].rule.where.standard = "modern";
      delete plan.targets[2].titleEn;
    });
    expect(changes).toMatchObject([
      { kind: "changed", subject: "target", id: "bien-xanh/standard", field: "required", to: 0.7 },
      { subject: "target", id: "bien-xanh/modern", field: "rule.where.standard", from: "standard", to: "modern" },
    ]);
  });

  it("what came and what went, known by its id and not by its place", () => {
    const changes = changesOf((plan) => {
      plan.units.splice(1, 1);
      plan.criteriaSets.push({ ...plan.criteriaSets[0], id: "bo-moi", standard: "modern" });
    });
    expect(changes.map(({ kind, subject, id }) => [kind, subject, id])).toEqual([
      ["removed", "unit", "bien-xanh/an-hai"],
      ["added", "criteria-set", "bo-moi"],
    ]);
  });

  it("what is of the plan itself", () => {
    const changes = changesOf((plan) => {
      plan.version = "0.2.0";
      plan.period.to = "2031-12-31";
    });
    expect(changes.map(({ subject, field, to }) => [subject, field, to])).toEqual([
      ["plan", "version", "0.2.0"],
      ["plan", "period.to", "2031-12-31"],
    ]);
  });
});

it("a list is one value, and so is what has fields on one side alone", () => {
  const changes = changesOf((plan) => {
    plan.criteriaSets[0].groups = ["nhom-1", "nhom-3"];
    plan.targets[3].required = { from: 4, to: 5 };
    plan.targets[2].rule.where = null;
    plan.targets[0].milestones[0] = { required: 0.2, due: "2026-12-31" };
  });
  expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ["groups", ["nhom-1"], ["nhom-1", "nhom-3"]],
    ["rule.where", { kind: "in-group", groups: ["nhom-3"] }, null],
    ["required", 4, { from: 4, to: 5 }],
  ]);
});

it("is called by its title, its name, its content or its question, and else by its id alone", () => {
  const named = diffPlans({ ...twoLevelPlan, assumptions: [], tasks: [] }, samplePlan).filter(
    ({ kind, id }) => kind === "added" && ["mau", "I.1", "A1", "1/QĐ-UBND"].includes(id),
  );
  expect(named.map(({ id, name }) => [id, name])).toEqual([
    ["1/QĐ-UBND", "Quyết định mẫu"],
    ["mau", "Mẫu"],
    ["I.1", "Ban hành Kế hoạch thực hiện Chương trình"],
    ["A1", "Xã đạt chuẩn được tính theo quyết định công nhận hay theo số tiêu chí?"],
  ]);
});

it("is said in words", () => {
  const [required] = changesOf((plan) => (plan.targets[0].required = 0.7));
  const [gone] = changesOf((plan) => plan.units.splice(1, 1));
  expect(required && planChangeText(required, "vi")).toBe("Mục tiêu bien-xanh/standard: mức phải đạt 0.6 → 0.7.");
  expect(gone && planChangeText(gone, "en")).toBe("Unit bien-xanh/an-hai removed: An Hải.");
});
