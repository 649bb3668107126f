import { describe, expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import type { PlanInput } from "../../model/plan";
import { CHOSEN_READINGS } from "../../model/readings";
import { samplePlan } from "../../testing";
import { type Ask, asksForMore, asksOf, stepOf, withRequired } from "./ask";
import { frameOf } from "./frame";

type Rule = PlanInput["targets"][number]["rule"];
type Asked = Partial<PlanInput["targets"][number]> & { readonly rule: Rule };

const [FIRST] = samplePlan.targets;

/** What each target asks, or why it takes no part, by its id. */
function asked(...targets: Asked[]): [string, Ask | string][] {
  const plan = parsePlan({
    ...samplePlan,
    assumptions: [],
    groups: [{ id: "nui", name: "xã miền núi" }],
    indicators: [{ id: "income", name: "Thu nhập bình quân", measure: "triệu đồng" }],
    targets: targets.map((target, i) => ({
      ...FIRST,
      assumptions: [],
      milestones: [],
      id: `t${i}`,
      required: 1,
      ...target,
    })),
  });
  return asksOf(plan.targets, frameOf(plan), CHOSEN_READINGS).map(({ target, ask }) => [target.id, ask]);
}

/** What one target asks. */
function askOf(rule: Rule, some: Partial<Asked> = {}): Ask {
  const [one] = asked({ ...some, rule });
  if (!one || typeof one[1] === "string") throw new Error(`left out: ${one?.[1]}`);
  return one[1];
}

const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const eachOf = (measure: Exclude<Rule["measure"], { kind: "each" }>): Rule["measure"] => ({
  kind: "each",
  of: "district",
  measure,
});
const notAt = { kind: "not-at", standard: "standard" } as const;

describe("a target takes part", () => {
  it.each<[string, Asked]>([
    ["of a number that is reached on the way", { rule: count, milestones: [] }],
    ["of a higher standard of communes", { rule: { ...count, measure: { kind: "share", standard: "model" } } }],
    ["of the first standard of districts", { rule: { ...count, of: "district" } }],
    [
      "of the standing of each district",
      { rule: { ...count, measure: eachOf({ kind: "status", standard: "standard" }) } },
    ],
    [
      "of each of those that remain, where no number of them is asked",
      { rule: { ...count, where: notAt, measure: eachOf({ kind: "mean", of: "criteria" }) } },
    ],
    [
      "of a count in each of the districts",
      { rule: { ...count, measure: eachOf({ kind: "count", standard: "standard" }) } },
    ],
  ])("%s", (_, target) => expect(asked(target).map(([, ask]) => typeof ask)).toEqual(["object"]));

  it.each<[string, Rule, string]>([
    ["a quantity", { ...count, measure: { kind: "quantity", of: "income", take: "mean" } }, "quantity"],
    [
      "a quantity of each district",
      { ...count, measure: eachOf({ kind: "quantity", of: "income", take: "mean" }) },
      "quantity",
    ],
    ["one criterion", { ...count, measure: { kind: "count", criterion: "2" } }, "criterion"],
    ["one criterion in each district", { ...count, measure: eachOf({ kind: "share", criterion: "2" }) }, "criterion"],
    [
      "a higher standard of districts",
      { ...count, of: "district", measure: { kind: "count", standard: "advanced" } },
      "unit-standard",
    ],
    [
      "districts below a higher standard",
      { ...count, of: "district", where: { kind: "not-at", standard: "advanced" } },
      "unit-standard",
    ],
    [
      "the higher standing of each district",
      { ...count, measure: eachOf({ kind: "status", standard: "advanced" }) },
      "unit-standard",
    ],
    [
      "each with an upper bound",
      { ...count, operator: "<=", measure: eachOf({ kind: "count", standard: "standard" }) },
      "each-operator",
    ],
    [
      "a count of those that remain in each",
      { ...count, where: notAt, measure: eachOf({ kind: "count", standard: "advanced" }) },
      "each-open",
    ],
    [
      "who is new of those that remain in each",
      { ...count, where: notAt, measure: eachOf({ kind: "newly", standard: "standard", baselineCount: 1 }) },
      "each-open",
    ],
  ])("none of %s: it is left out", (_, rule, reason) => {
    expect(asked({ rule })).toEqual([["t0", reason]]);
  });

  it("itself and not its milestones", () => {
    const milestones = [{ due: "2023-12-31", required: 1 }] as const;
    expect(
      asked({ rule: count, required: 2, milestones: [...milestones] }).map(([id, ask]) => [
        id,
        typeof ask === "string" ? ask : ask.required,
      ]),
    ).toEqual([
      ["t0", { over: 2, under: 1 }],
      ["t0@2023-12-31", "milestone"],
    ]);
  });

  it("of each district in which somebody can be counted", () => {
    const whom = (where: NonNullable<Rule["where"]>) =>
      askOf({ ...count, where, measure: eachOf({ kind: "count", standard: "standard" }) });
    const names = ({ each = [] }: Ask) => each.map(({ population }) => population.units.map(({ id }) => id));
    const one = whom({ kind: "units", units: ["doi-mau/hoa-lac"] });
    expect([names(one), one.population.units.map(({ id }) => id)]).toEqual([
      [["doi-mau/hoa-lac"]],
      ["doi-mau/hoa-lac"],
    ]);
    const none = whom({ kind: "in-group", groups: ["nui"] });
    expect([names(none), none.population.units, none.population.isOpen, none.population.belongs(1)]).toEqual([
      [],
      [],
      false,
      false,
    ]);
  });

  it("of its own unit alone where a standing is asked for, whoever ends as it may", () => {
    const { population } = askOf(
      { ...count, of: "district", measure: { kind: "status", standard: "standard" } },
      { unit: "doi-mau" },
    );
    expect([population.units.map(({ id }) => id), population.isOpen, population.belongs(0)]).toEqual([
      ["doi-mau"],
      false,
      true,
    ]);
  });
});

describe("a step harder or easier is", () => {
  const stepFor = (measure: Rule["measure"], some: Partial<Rule> = {}, required: Asked["required"] = 1) =>
    stepOf(askOf({ ...count, measure, ...some }, { required }));
  it("one unit or one criterion", () => {
    const one = { over: 1, under: 1 };
    expect(stepFor({ kind: "count", standard: "standard" })).toEqual(one);
    expect(stepFor({ kind: "newly", standard: "standard", baselineCount: 0 })).toEqual(one);
    expect(stepFor({ kind: "minimum", of: "criteria" })).toEqual(one);
    expect(stepFor(eachOf({ kind: "count", standard: "standard" }))).toEqual(one);
  });
  it("one of the units of a mean or a share", () => {
    expect(stepFor({ kind: "share", standard: "standard" })).toEqual({ over: 1, under: 8 });
    expect(stepFor({ kind: "mean", of: "criteria" })).toEqual({ over: 1, under: 8 });
  });
  it("none of a share in each, of nobody, of a standing, of an exact number or a range", () => {
    expect(stepFor(eachOf({ kind: "share", standard: "standard" }))).toBeUndefined();
    expect(
      stepFor({ kind: "share", standard: "standard" }, { where: { kind: "in-group", groups: ["nui"] } }),
    ).toBeUndefined();
    expect(stepFor({ kind: "status", standard: "standard" }, { of: "province" })).toBeUndefined();
    expect(stepFor({ kind: "count", standard: "standard" }, { operator: "=" })).toBeUndefined();
    expect(stepFor({ kind: "count", standard: "standard" }, { operator: "in" }, { from: 1, to: 2 })).toBeUndefined();
  });
});

it("a larger number is harder to reach, and to pass, and easier not to pass", () => {
  expect(([">=", ">", "<=", "<", "=", "in"] as const).map((operator) => asksForMore({ operator }))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it("another number is asked of the whole and of each", () => {
  const ask = askOf({ ...count, measure: eachOf({ kind: "count", standard: "standard" }) });
  const { required, operator, each = [] } = withRequired(ask, { over: 5, under: 2 }, ">");
  expect([required, operator, ...each.map((inner) => [inner.required, inner.operator])]).toEqual([
    { over: 5, under: 2 },
    ">",
    [{ over: 5, under: 2 }, ">"],
    [{ over: 5, under: 2 }, ">"],
  ]);
  expect(withRequired(ask, { over: 1, under: 1 }).operator).toBe(">=");
});
