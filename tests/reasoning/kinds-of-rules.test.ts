import { EMPTY_DATASET, findRoad, type Plan, provePlan } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { plan, type Rule } from "./two-districts";

const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const nothing = { ...EMPTY_DATASET, claimable: ["standard", "advanced", "model"] };
const costOf = (wanted: Plan) => findRoad(wanted, nothing, { unknown: "pessimistic" }).cost[0];
const rangeOf = (wanted: Plan) => provePlan(wanted).targets.map(({ range }) => range);

it("a filter by group or by name looks at those units alone", () => {
  const inGroup = plan({ rule: { ...count, where: { kind: "in-group", groups: ["nui"] } }, required: 2 });
  expect([costOf(inGroup), rangeOf(inGroup)]).toEqual([6, [[0, 2]]]);
  const named = plan({ rule: { ...count, where: { kind: "units", units: ["a/x0"] } }, required: 1 });
  expect([costOf(named), rangeOf(named)]).toEqual([3, [[0, 1]]]);
});

it("a share of those at the standard is of whoever is at it", () => {
  const share: Rule = {
    of: "commune",
    where: { kind: "at", standard: "standard" },
    measure: { kind: "share", standard: "advanced" },
    operator: ">=",
  };
  // Nobody at the standard asks for nothing; with two at it, one must be advanced.
  expect(costOf(plan({ rule: share, required: 0.5 }))).toBe(0);
  expect(costOf(plan({ rule: share, required: 0.5 }, { rule: count, required: 2 }))).toBe(7);
  expect(rangeOf(plan({ rule: share, required: 0.5 }))).toEqual([[0, 1]]);
});

it("each asks the same of every district, and its number is the least of theirs", () => {
  const each: Rule = {
    of: "commune",
    measure: { kind: "each", of: "district", measure: { kind: "count", standard: "standard" } },
    operator: ">=",
  };
  const wanted = plan({ rule: each, required: 1 }, { rule: count, required: 2 });
  expect(provePlan(wanted).targets).toMatchObject([
    { implied: false, range: [0, 2] },
    { implied: true, by: ["t0"], range: [2, 4], margin: 0 },
  ]);
  expect(costOf(wanted)).toBe(6);
});

it.each([
  [">", { kind: "count", standard: "standard" }, 1, [0, 2]],
  [">", { kind: "mean", of: "criteria" }, 1.5, [0, 2]],
  [">", { kind: "share", standard: "advanced" }, 0.25, [0, 1]],
  [">=", { kind: "newly", standard: "standard", baselineCount: 1 }, 1, [0, 1]],
  [">=", { kind: "status", standard: "standard" }, 1, [0, 1]],
] as const)(
  "each %s of %o ranges from nothing to all that every district can reach",
  (operator, measure, required, range) => {
    const each: Rule = { of: "commune", measure: { kind: "each", of: "district", measure }, operator };
    expect(rangeOf(plan({ rule: each, required }))).toEqual([range]);
  },
);

it("each of a state asks it of every district itself, with all its communes", () => {
  const measure = { kind: "each", of: "district", measure: { kind: "status", standard: "standard" } } as const;
  const wanted = plan({ rule: { of: "district", measure, operator: ">=" }, required: 1 });
  // Of four communes two criteria and the recognition, of two districts one step.
  expect(costOf(wanted)).toBe(14);
});

it("each of those that remain has a number where somebody remains in some district", () => {
  const rest = { kind: "not-at", standard: "standard" } as const;
  const measure = { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } } as const;
  expect(rangeOf(plan({ rule: { of: "commune", where: rest, measure, operator: ">=" }, required: 0 }))).toEqual([
    [0, 0],
  ]);
});

it("a number known before is taken off", () => {
  const newly: Rule = {
    of: "commune",
    measure: { kind: "newly", standard: "standard", baselineCount: 1 },
    operator: ">=",
  };
  expect([costOf(plan({ rule: newly, required: 1 })), rangeOf(plan({ rule: newly, required: 1 }))]).toEqual([
    6,
    [[0, 3]],
  ]);
});

it("a range is a lower and an upper bound, without margin, room or step", () => {
  const proof = provePlan(
    plan({ rule: { ...count, operator: "in" }, required: { from: 1, to: 2 } }, { rule: count, required: 3 }),
  );
  expect(proof).toMatchObject({ consistent: { all: false }, conflict: ["t0", "t1"] });
  expect(proof.targets[0]).toMatchObject({ operator: "in", required: { from: 1, to: 2 }, margin: null, room: null });
  expect(costOf(plan({ rule: { ...count, operator: "in" }, required: { from: 1, to: 2 } }))).toBe(3);
});

it("quantities, single criteria and milestones are left out, each with a sentence", () => {
  const wanted = plan(
    {
      rule: { of: "commune", measure: { kind: "quantity", of: "thu-nhap", take: "mean" }, operator: ">=" },
      required: 60,
    },
    { rule: { of: "commune", measure: { kind: "count", criterion: "1" }, operator: ">=" }, required: 2 },
    { rule: count, required: 1, milestones: [{ due: "2023-12-31", required: 1 }] },
  );
  const proof = provePlan(wanted, { language: "en" });
  expect(proof.leftOut.map(({ target }) => target)).toEqual(["t0", "t1", "t2@2023-12-31"]);
  expect(proof.leftOut[1]?.message).toBe(
    "“Mục tiêu 1” (Tỉnh): left out, since it asks about one criterion; here only their number is looked at.",
  );
  expect(proof.leftOut[2]?.message).toBe(
    "“Mục tiêu 2” (Tỉnh), milestone of 2023-12-31: left out, since only the target itself is looked at.",
  );
  expect(proof.targets.map(({ id }) => id)).toEqual(["t2"]);
  const road = findRoad(wanted, nothing);
  expect([road.targets, road.leftOut.length]).toEqual([["t2"], 3]);
});

it("an upper bound that leaves more than there are beside a mean of the whole bars nothing", () => {
  const mean: Rule = { of: "commune", measure: { kind: "mean", of: "criteria" }, operator: ">=" };
  const wanted = plan({ unit: "a", rule: { ...count, operator: "<=" }, required: 2 }, { rule: mean, required: 1 });
  const record = (unit: string, value: "met" | "not-met") => ({
    unit,
    marks: { 1: { value }, 2: { value } },
    claims: { standard: { value: value === "met" } },
  });
  const communes = [record("a/x0", "met"), ...["a/x1", "b/x0", "b/x1"].map((unit) => record(unit, "not-met"))];
  const road = findRoad(wanted, { ...EMPTY_DATASET, communes, claimable: ["standard"] }, { unknown: "pessimistic" });
  expect([road.cost, road.pessimistic?.steps.map(({ unit, criteria }) => [unit, criteria])]).toEqual([
    [2, 2],
    [["a/x1", ["1", "2"]]],
  ]);
});

it("a reading under which the binding targets alone hold together says so", () => {
  const atMostOne = ["a", "b"].map((unit) => ({ unit, rule: { ...count, operator: "<=" as const }, required: 1 }));
  const { readings } = provePlan(plan({ rule: count, required: 3 }, ...atMostOne));
  const reading = readings.find((one) => one.reading === "frame=aspiration");
  expect(reading).toMatchObject({ consistent: { binding: true, all: false }, same: false });
  expect(reading?.message).toBe(
    "Nếu hiểu các mục tiêu chung cũng chỉ là phấn đấu: riêng các mục tiêu bắt buộc không còn mâu thuẫn.",
  );
});

it("what is locked is said in words, a spare of shares in points", () => {
  const locks = ["a/x0:advanced", "2", "b", "a:district"];
  const wanted = plan({ rule: count, required: 4 });
  expect(findRoad(wanted, nothing, { locks }).pessimistic?.message).toBe(
    "Không có cách nào đạt “Mục tiêu 0” (Tỉnh) khi đã khóa công nhận đạt chuẩn nông thôn mới nâng cao của xã Xa0, tiêu chí 2, huyện b, bước đạt chuẩn của huyện a.",
  );
  const share: Rule = { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" };
  const half = plan({ rule: share, required: 0.5 }, { rule: count, required: 3 });
  expect(provePlan(half).targets[0]?.message).toBe(
    "“Mục tiêu 0” (Tỉnh): luôn đạt khi đạt “Mục tiêu 1” (Tỉnh). Các mục tiêu khác buộc ít nhất 75%, dư 25 điểm phần trăm.",
  );
});

it("a road from one state and none from the other are told in one row of sentences", () => {
  const wanted = plan({ rule: { ...count, operator: "<=" }, required: 1 });
  const communes = [{ unit: "a/x0", marks: {}, claims: { standard: { value: true } } }];
  const { message } = findRoad(wanted, { ...EMPTY_DATASET, communes, claimable: ["standard"] });
  expect(message).toMatch(/^Nếu .*: không có cách nào đạt “Mục tiêu 0” \(Tỉnh\)\. Nếu .*: theo số liệu, /);
});
