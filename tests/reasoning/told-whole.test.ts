import {
  type CommuneRecord,
  EMPTY_DATASET,
  findRoad,
  type Mark,
  type Proof,
  type ProveOptions,
  provePlan,
  type RoadOptions,
} from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { plan, type Rule } from "./two-districts";

const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const mean: Rule = { of: "commune", measure: { kind: "mean", of: "criteria" }, operator: ">=" };
const remaining: Rule = {
  of: "commune",
  where: { kind: "not-at", standard: "standard" },
  measure: { kind: "minimum", of: "criteria" },
  operator: ">=",
};

const told = (proof: Proof) =>
  proof.targets.map(({ id, by, range, margin, room }) =>
    [id, by ? `follows from ${by}` : "follows from none", range ?? "–", margin ?? "–", room ?? "–"].join(" · "),
  );
const messages = (list: readonly { readonly message: string }[]): string[] => list.map(({ message }) => message);

describe("the proof of a small plan", () => {
  const wanted = plan(
    { rule: count, required: 3 },
    { unit: "a", rule: count, required: 2 },
    { unit: "b", rule: count, required: 1 },
    { rule: mean, required: 1.25 },
    { rule: remaining, required: 1, commitment: "aspiration" },
    {
      unit: "b",
      rule: { ...count, measure: { kind: "count", standard: "advanced" }, operator: "<=" },
      required: 1,
    },
  );
  const proved = () => provePlan(wanted, { language: "en" });

  it("says of each target from which others it follows, its range, what is to spare and how far it could go", () => {
    const proof = proved();
    expect(proof).toMatchObject({ consistent: { binding: true, all: true }, conflict: null });
    expect(proof.message).toBe("The targets do not contradict each other: 5 binding, 6 with the aspirations.");
    expect(told(proof)).toEqual([
      "t0 · follows from t1,t2 · 3,4 · 0 · 1",
      "t1 · follows from none · 1,2 · -1 · 0",
      "t2 · follows from t0 · 1,2 · 0 · 1",
      "t3 · follows from none · 0,2 · -1.25 · 0.75",
      "t4 · follows from none · 0,2 · -1 · 1",
      "t5 · follows from none · 0,2 · -1 · 1",
    ]);
    expect(messages(proof.targets).slice(0, 2)).toEqual([
      "“Mục tiêu 0” (Tỉnh): holds whenever “Mục tiêu 1” (Huyện a) and “Mục tiêu 2” (Huyện b) hold. The others add up to exactly 3, none to spare.",
      "“Mục tiêu 1” (Huyện a): the others do not secure it; while they hold it can be from 1 to 2.",
    ]);
  });
  it("says which single change breaks it, and what no longer follows", () => {
    const { breaks } = proved();
    expect(
      breaks.map((one) => [
        one.change === "one-commune-less" ? `less ${one.unit}` : `${one.change} ${one.target} ${one.to}`,
        one.conflict,
        one.loses,
      ]),
    ).toEqual([
      ["raise t1 3", ["t1"], []],
      ["lower t0 2", null, ["t2"]],
      ["lower t1 1", null, ["t0"]],
      ["lower t2 0", null, ["t0"]],
      ["less a", ["t1"], []],
    ]);
    expect(messages([breaks[0], breaks[1], breaks[4]].flatMap((one) => one ?? []))).toEqual([
      "With “Mục tiêu 1” (Huyện a) raised to 3 the plan contradicts itself.",
      "With “Mục tiêu 0” (Tỉnh) lowered to 2, “Mục tiêu 2” (Huyện b) no longer follows.",
      "With one commune fewer in Huyện a, “Mục tiêu 1” (Huyện a) cannot be met.",
    ]);
  });
  it("says what each other reading changes", () => {
    const { readings } = proved();
    expect(readings.map(({ reading, gains, loses, same }) => [reading, gains.join(), loses.join(), same])).toEqual([
      ["standard=all-criteria", "t3", "", false],
      ["counts=separate", "t5", "", false],
      ["mean=remaining", "t4", "", false],
      ["remaining=beyond-required", "", "", true],
      ["frame=aspiration", "", "t2", false],
      ["kept=given", "", "", true],
      ["districts=all-communes", "", "", true],
    ]);
    expect(readings[0]).toMatchObject({ implied: ["t0", "t2", "t3"], conflict: null, assumption: null });
    expect(messages(readings).slice(3, 5)).toEqual([
      "Read as “the remaining communes are those beyond the required number”: nothing changes.",
      "Read as “what is set for the whole plan is an aspiration too”: “Mục tiêu 2” (Huyện b) no longer follows.",
    ]);
  });
});

describe("what a proof tells of targets", () => {
  type Targets = Parameters<typeof plan>;
  const atMost = (unit: string, required: number): Targets[number] => ({
    ...{ unit, required },
    rule: { ...count, operator: "<=" },
  });
  const kept: Rule = {
    ...{ of: "district", operator: ">=" },
    measure: { kind: "status", standard: "standard", kept: true },
  };
  const lowest = (operator: ">" | ">="): Rule => ({
    ...{ of: "commune", operator },
    measure: { kind: "minimum", of: "criteria" },
  });
  const ofA: Targets[number] = { unit: "a", rule: count, required: 2 };
  const ofB: Targets[number] = { unit: "b", rule: count, required: 1 };
  it.each<[string, Targets, ProveOptions, string[], (string | undefined)?]>([
    [
      "one that holds whatever happens",
      [{ rule: count, required: 0 }],
      {},
      ["t0 · follows from  · 0,4 · 0 · 4"],
      "“Mục tiêu 0” (Tỉnh): always holds.",
    ],
    [
      "one of which nobody is left",
      [
        { rule: remaining, required: 1 },
        { rule: count, required: 4 },
      ],
      {},
      ["t0 · follows from t1 · – · – · –", "t1 · follows from none · 0,4 · -4 · 0"],
      "“Mục tiêu 0” (Tỉnh): holds whenever “Mục tiêu 1” (Tỉnh) holds.",
    ],
    [
      "one with something to spare",
      [{ rule: count, required: 2 }, ofA, ofB],
      {},
      [
        "t0 · follows from t1 · 3,4 · 1 · 2",
        "t1 · follows from none · 0,2 · -2 · 0",
        "t2 · follows from none · 0,2 · -1 · 1",
      ],
      "“Mục tiêu 0” (Tỉnh): holds whenever “Mục tiêu 1” (Huyện a) holds. The others force at least 3, 1 to spare.",
    ],
    [
      "one that asks for no more than",
      [atMost("tinh", 3), atMost("a", 1), atMost("b", 1)],
      {},
      [
        "t0 · follows from t2 · 0,2 · 1 · 3",
        "t1 · follows from none · 0,2 · -1 · 1",
        "t2 · follows from none · 0,2 · -1 · 1",
      ],
      "“Mục tiêu 0” (Tỉnh): holds whenever “Mục tiêu 2” (Huyện b) holds. The others allow at most 2, 1 to spare.",
    ],
    [
      "a share",
      [
        { rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">" }, required: 0.5 },
        ofA,
        ofB,
      ],
      {},
      [
        "t0 · follows from t1,t2 · 0.75,1 · 0.25 · 0.5",
        "t1 · follows from none · 1,2 · -1 · 0",
        "t2 · follows from t0 · 1,2 · 0 · 1",
      ],
      "“Mục tiêu 0” (Tỉnh): holds whenever “Mục tiêu 1” (Huyện a) and “Mục tiêu 2” (Huyện b) hold. The others force at least 75%, 25 percentage points to spare.",
    ],
    [
      "lowest numbers, one to be passed and one to be reached",
      [
        { rule: mean, required: 1 },
        { rule: lowest(">"), required: 0 },
        { unit: "b", rule: lowest(">="), required: 2 },
      ],
      {},
      [
        "t0 · follows from t2 · 1.5,2 · 0.5 · 1",
        "t1 · follows from none · 0,2 · 0 · 2",
        "t2 · follows from none · 1,2 · -1 · 0",
      ],
    ],
    [
      "what is to be kept, where units are at the standard with all of theirs",
      [{ unit: "a", rule: kept, required: 1 }, ofA],
      { reading: ["districts=all-communes"] },
      ["t0 · follows from none · 0,1 · -1 · 0", "t1 · follows from t0 · 2,2 · 0 · 0"],
    ],
    [
      "the same where what is to be kept is taken as kept: it asks nothing",
      [{ unit: "a", rule: kept, required: 1 }, ofA],
      { reading: ["districts=all-communes", "kept=given"] },
      ["t0 · follows from  · 0,1 · -1 · 0", "t1 · follows from none · 0,2 · -2 · 0"],
    ],
    [
      "those that remain, where as many as are required may stay below",
      [
        { rule: count, required: 3 },
        { rule: remaining, required: 2 },
        { rule: mean, required: 0.5 },
      ],
      { reading: ["remaining=beyond-required"] },
      [
        "t0 · follows from none · 0,4 · -3 · 1",
        "t1 · follows from none · 0,2 · -2 · 0",
        "t2 · follows from t1 · 0.5,2 · 0 · 1.5",
      ],
    ],
  ])("%s", (_, targets, options, expected, message) => {
    const proof = provePlan(plan(...targets), { language: "en", ...options });
    expect(told(proof)).toEqual(expected);
    if (message) expect(proof.targets[0]?.message).toBe(message);
  });
  it("that cannot be met at all: it alone", () => {
    const proof = provePlan(plan({ rule: count, required: 5 }), { language: "en" });
    expect([proof.conflict, proof.message]).toEqual([
      ["t0"],
      "This target cannot hold, even without all others: “Mục tiêu 0” (Tỉnh).",
    ]);
  });
  it("that a reading reconciles", () => {
    const below: Rule = { ...lowest(">="), operator: "<" };
    const proof = provePlan(plan({ rule: mean, required: 2 }, { unit: "b", rule: below, required: 2 }), {
      language: "en",
    });
    expect(proof.conflict).toEqual(["t0", "t1"]);
    expect(proof.readings.find(({ reading }) => reading === "mean=remaining")?.message).toBe(
      "Read as “the mean is that of communes not at the standard”: no contradiction any more.",
    );
  });
});

describe("the proof of a plan that contradicts itself", () => {
  const proved = (options: ProveOptions = {}) =>
    provePlan(
      plan(
        { rule: count, required: 4 },
        { unit: "a", rule: { ...count, operator: "<" }, required: 2 },
        { unit: "b", rule: { ...count, operator: ">" }, required: 1, commitment: "aspiration" },
      ),
      { language: "en", ...options },
    );
  it("judges no target, tells no break, and names a smallest set", () => {
    const proof = proved();
    expect(proof).toMatchObject({ consistent: { binding: false, all: false }, conflict: ["t0", "t1"], breaks: [] });
    expect(proof.message).toBe(
      "These 2 targets cannot hold together; without any one of them the rest can: “Mục tiêu 0” (Tỉnh) and “Mục tiêu 1” (Huyện a).",
    );
    expect(told(proof)).toEqual([0, 1, 2].map((i) => `t${i} · follows from none · – · – · –`));
    expect(proof.targets[1]?.message).toBe(
      "“Mục tiêu 1” (Huyện a): not judged, since the targets contradict each other.",
    );
  });
  it("judges those that bind, where these alone hold together, and asks the readings beside the chosen one", () => {
    const proof = proved({ reading: ["frame=aspiration"] });
    expect(proof).toMatchObject({ reading: ["frame=aspiration"], consistent: { binding: true, all: false } });
    expect(told(proof)).toEqual([
      "t0 · follows from none · – · – · –",
      "t1 · follows from none · 0,2 · 0 · 2",
      "t2 · follows from none · – · – · –",
    ]);
    expect(proof.readings.map(({ reading }) => reading)).not.toContain("frame=aspiration");
    expect(proof.readings).toHaveLength(6);
  });
});

const commune = (unit: string, marks: readonly [Mark, Mark], standard: boolean): CommuneRecord => ({
  ...{ unit, origin: unit },
  marks: { 1: { value: marks[0], origin: `${unit} 1` }, 2: { value: marks[1], origin: `${unit} 2` } },
  claims: { standard: { value: standard, origin: `${unit} standard` } },
});

describe("the road of a small plan", () => {
  const wanted = plan(
    { rule: count, required: 3 },
    { unit: "a", rule: count, required: 2 },
    { rule: mean, required: 1.75 },
    { unit: "b", rule: count, required: 2, commitment: "aspiration" },
  );
  const dataset = {
    ...EMPTY_DATASET,
    claimable: ["standard", "advanced", "model"],
    communes: [
      commune("a/x0", ["met", "met"], true),
      commune("a/x1", ["met", "open"], false),
      commune("b/x0", ["not-met", "not-met"], false),
    ],
  };
  const found = (options: RoadOptions = {}) => findRoad(wanted, dataset, { language: "en", ...options });

  it("has each step with what it takes, from where to where, and the cells that would change", () => {
    const cells: unknown[] = [];
    const { pessimistic, cost, message } = found({ locate: (origin) => void cells.push(origin) });
    expect(cost).toEqual([2, 6]);
    expect(message).toBe(
      "At least 6 steps in 3 units lead to 3 targets. From 2 to 6, depending on what is not reported.",
    );
    expect(pessimistic?.steps?.map(({ unit, cost, from, to }) => [unit, cost, from, to])).toEqual([
      ["a/x1", 2, { standard: null, criteria: 1 }, { standard: "standard", criteria: 2 }],
      ["b/x0", 3, { standard: null, criteria: 0 }, { standard: "standard", criteria: 2 }],
      ["b/x1", 1, { standard: null, criteria: 0 }, { standard: null, criteria: 1 }],
    ]);
    expect(messages(pessimistic?.steps ?? [])).toEqual([
      "Xã Xa1: meet criterion 2; recognition at the standard (2).",
      "Xã Xb0: meet criteria 1, 2; recognition at the standard (3).",
      "Xã Xb1: meet criterion 1 (1).",
    ]);
    expect(cells).toEqual(expect.arrayContaining(["a/x1 2", "a/x1 standard", "b/x0 1", "b/x0 2", "b/x0 standard"]));
    expect(pessimistic).toMatchObject({ skips: 0, units: 3, proved: true, status: "road", blocked: null });
    expect(pessimistic?.districts).toEqual([
      { unit: "a", cost: 2, alone: 2 },
      { unit: "b", cost: 4, alone: 0 },
    ]);
  });
  it("says why nothing is cheaper: who pays by itself, and what is shared", () => {
    const { optimistic } = found();
    expect(optimistic).toMatchObject({ cost: 2, must: ["a/x1", "b/x0"], may: ["a/x1", "b/x0"] });
    expect(optimistic?.certificate).toEqual({
      bound: 2,
      targets: ["t1", "t2"],
      parts: [{ unit: "a", targets: ["t1"], bound: 1 }],
      shared: {
        targets: ["t2"],
        bound: 1,
        prices: [
          { unit: "a", points: [[[4], 1]] },
          {
            unit: "b",
            points: [
              [[2], 0],
              [[3], 1],
              [[4], 2],
            ],
          },
        ],
      },
      message: "Nothing costs less than 2: “Mục tiêu 1” (Huyện a) and “Mục tiêu 2” (Tỉnh) alone need as much.",
    });
  });
  it.each<[string, RoadOptions, number | null, string]>([
    [
      "weights",
      { weights: { standard: 3, "b/x0:1": 2 } },
      10,
      "A weight of at least 10 in 3 units leads to 3 targets.",
    ],
    ["all targets", { aim: "all" }, 8, "At least 8 steps in 3 units lead to 4 targets."],
    ["a lock beside the way", { locks: ["advanced"] }, 6, "At least 6 steps in 3 units lead to 3 targets."],
    ["a lock across the way", { locks: ["b/x1"] }, null, "No steps reach “Mục tiêu 2” (Tỉnh) with xã Xb1 locked."],
  ])("takes %s into account", (_, options, cost, message) => {
    const road = found({ unknown: "pessimistic", ...options });
    expect([road.cost[0], road.message]).toEqual([cost, message]);
  });
});

describe("two targets of one unit and title", () => {
  const title = "Số xã đạt chuẩn";
  const source = (section: string, document = "1") => ({ document, section, quote: "…" });
  const named = (other: Parameters<typeof plan>[number]): string[] => {
    const both = plan({ title, rule: count, required: 3, source: source("I") }, { title, ...other });
    return messages(provePlan(both, { language: "en" }).targets).map((message) => message.split(":")[0] ?? "");
  };

  it("are told apart by the section that says them, else by their day, else by their id", () => {
    const second = { rule: count, required: 4 };
    expect(named({ ...second, source: source("II") })).toEqual([
      "“Số xã đạt chuẩn” (Tỉnh, I)",
      "“Số xã đạt chuẩn” (Tỉnh, II)",
    ]);
    expect(named({ ...second, source: source("I"), due: "2024-12-31" })).toEqual([
      "“Số xã đạt chuẩn” (Tỉnh, 2025-12-31)",
      "“Số xã đạt chuẩn” (Tỉnh, 2024-12-31)",
    ]);
    expect(named({ ...second, source: source("I") })).toEqual([
      "“Số xã đạt chuẩn” (Tỉnh, t0)",
      "“Số xã đạt chuẩn” (Tỉnh, t1)",
    ]);
  });

  it("are told by unit and title alone where the other is of another unit", () => {
    expect(named({ unit: "a", rule: count, required: 1, source: source("II") })).toEqual([
      "“Số xã đạt chuẩn” (Tỉnh)",
      "“Số xã đạt chuẩn” (Huyện a)",
    ]);
  });

  it("are named one by one in a row of others", () => {
    const wanted = plan(
      { title, rule: count, required: 3, source: source("I") },
      { title, rule: { ...count, operator: "<" }, required: 3, source: source("II") },
    );
    expect(provePlan(wanted, { language: "en" }).message).toBe(
      "These 2 targets cannot hold together; without any one of them the rest can: “Số xã đạt chuẩn” (Tỉnh, I) and “Số xã đạt chuẩn” (Tỉnh, II).",
    );
  });
});
