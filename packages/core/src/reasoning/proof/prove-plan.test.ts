import { describe, expect, it } from "vitest";
import type { PlanInput } from "../../model/plan";
import { READINGS, type Reading } from "../../model/readings";
import { type AskedTargetInput, THREE, threeCommunes } from "../../testing/three-communes";
import { UnknownWordError } from "../errors";
import { provePlan } from "./prove-plan";

type Rule = AskedTargetInput["rule"];

const [X, Y, Z] = THREE;
const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const lowest: Rule = { ...count, measure: { kind: "minimum", of: "criteria" } };
const notAt = { kind: "not-at", standard: "standard" } as const;
const of = (...units: string[]) => ({ kind: "units", units }) as const;
const eachOf = (measure: Exclude<Rule["measure"], { kind: "each" }>): Rule => ({
  ...count,
  measure: { kind: "each", of: "district", measure },
});

const proof = (asked: AskedTargetInput[], reading: readonly Reading[] = [], some?: Partial<PlanInput>) =>
  provePlan(threeCommunes(asked, some), { reading, language: "en" });
/** From which targets each follows, its range, what is to spare, and how far it could go. */
const told = (asked: AskedTargetInput[], reading: readonly Reading[] = []): string[] =>
  proof(asked, reading).targets.map(({ implied, by, range, margin, room }) =>
    [implied ? `by ${by}` : "–", range ?? "–", margin ?? "–", room ?? "–"].join(" · "),
  );

describe("a target follows, and has a range", () => {
  it("of an exact number, neither to spare nor to raise", () => {
    expect(told([{ rule: { ...count, operator: "=" }, required: 2 }])).toEqual(["– · 0,3 · – · –"]);
    const both = [
      { rule: count, required: 2 },
      { rule: { ...count, operator: "<=" as const }, required: 2 },
    ];
    expect(told([{ rule: { ...count, operator: "=" }, required: 2 }, ...both])).toEqual([
      "by t1,t2 · 2,2 · – · –",
      "by t0 · 2,2 · 0 · 0",
      "by t0 · 2,2 · 0 · 0",
    ]);
  });
  it("of a range, held at each of its own ends", () => {
    const within = { rule: { ...count, operator: "in" as const }, required: { from: 1, to: 2 } };
    const [from, to]: AskedTargetInput[] = [
      { rule: count, required: 1 },
      { rule: { ...count, operator: "<=" }, required: 2 },
    ];
    if (!from || !to) throw new Error("there are two ends");
    expect(told([within, from, to])[0]).toBe("by t1,t2 · 1,2 · – · –");
    expect([told([within, from])[0], told([within, to])[0]]).toEqual(["– · 1,3 · – · –", "– · 0,2 · – · –"]);
  });
  it("of what is to be passed or not reached, strictly", () => {
    const least = { rule: count, required: 2 };
    expect(told([{ rule: { ...count, operator: ">" }, required: 1 }, least])[0]).toBe("by t1 · 2,3 · 1 · 2");
    expect(told([{ rule: { ...count, operator: ">" }, required: 2 }, least])[0]).toBe("– · 2,3 · 0 · 1");
    const most = { rule: { ...count, operator: "<=" as const }, required: 1 };
    expect(told([{ rule: { ...count, operator: "<" }, required: 2 }, most])[0]).toBe("by t1 · 0,1 · 1 · 2");
    expect(told([{ rule: { ...count, operator: "<" }, required: 1 }, most])[0]).toBe("– · 0,1 · 0 · 1");
  });
  it("of a lowest number, reached or passed", () => {
    const least = { rule: lowest, required: 3 };
    expect(told([{ rule: { ...lowest, operator: ">" }, required: 2 }, least])[0]).toBe("by t1 · 3,5 · 1 · 3");
    expect(told([{ rule: { ...lowest, operator: ">" }, required: 3 }, least])[0]).toBe("– · 3,5 · 0 · 2");
    expect(told([{ rule: { ...lowest, operator: "<=" }, required: 3 }])).toEqual(["– · 0,5 · -2 · 3"]);
    expect(
      told([
        { rule: { ...lowest, where: of(X) }, required: 2 },
        { rule: { ...lowest, where: of(X, Y) }, required: 2 },
      ])[0],
    ).toBe("by t1 · 2,5 · 0 · 3");
  });
  it("of nobody: always, and without a number", () => {
    const share: Rule = {
      ...count,
      measure: { kind: "share", standard: "standard" },
      where: { kind: "in-group", groups: ["bien"] },
    };
    expect(told([{ rule: share, required: 0.5 }])).toEqual(["by  · – · – · –"]);
    const counted: Rule = { ...count, where: { kind: "in-group", groups: ["bien"] } };
    expect(told([{ rule: counted, required: 0 }])).toEqual(["by  · 0,0 · 0 · 0"]);
  });
  it("of those that remain, as a mean of whoever they may be", () => {
    const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" }, where: notAt };
    expect(
      told([
        { rule: mean, required: 2 },
        { rule: lowest, required: 1 },
      ])[0],
    ).toBe("– · 1,5 · -1 · 3");
    const share: Rule = {
      ...count,
      measure: { kind: "share", standard: "advanced" },
      where: { kind: "at", standard: "standard" },
    };
    const one = { rule: { ...count, measure: { kind: "count", standard: "advanced" } } as Rule, required: 1 };
    expect(told([{ rule: share, required: 0.25 }, one])[0]).toBe(`by t1 · ${1 / 3},1 · ${1 / 12} · 0.75`);
  });
  it("of who is new beside a number or a unit", () => {
    const newly = (measure: { baselineCount: number } | { baseline: string[] }): Rule => ({
      ...count,
      measure: { kind: "newly", standard: "standard", ...measure },
    });
    const all = { rule: count, required: 2 };
    expect(told([{ rule: newly({ baselineCount: 1 }), required: 1 }, all])[0]).toBe("by t1 · 1,2 · 0 · 1");
    expect(told([{ rule: newly({ baselineCount: 3 }), required: 0 }, all])[0]).toBe("by  · 0,0 · 0 · 0");
    expect(told([{ rule: newly({ baseline: [X] }), required: 1 }, all])[0]).toBe("by t1 · 1,2 · 0 · 1");
  });
  it.each<[string, Rule, number, string]>([
    ["count", eachOf({ kind: "count", standard: "standard" }), 1, "– · 0,1 · -1 · 0"],
    ["share", eachOf({ kind: "share", standard: "standard" }), 0.5, "– · 0,1 · -0.5 · 0.5"],
    ["mean", eachOf({ kind: "mean", of: "criteria" }), 2, "– · 0,5 · -2 · 3"],
    ["lowest number", eachOf({ kind: "minimum", of: "criteria" }), 2, "– · 0,5 · -2 · 3"],
    ["mean of those that remain", { ...eachOf({ kind: "mean", of: "criteria" }), where: notAt }, 2, "– · 0,5 · -2 · 3"],
    ["standing", eachOf({ kind: "status", standard: "standard" }), 1, "– · 0,1 · -1 · 0"],
    [
      "count of a group that one of them lacks",
      { ...eachOf({ kind: "count", standard: "standard" }), where: { kind: "in-group", groups: ["nui"] } },
      1,
      "– · 0,1 · -1 · 0",
    ],
  ])("of each district's %s, the least of them", (_, rule, required, expected) =>
    expect(told([{ rule, required }])).toEqual([expected]),
  );
  it("of each district: where one of them may fall short it does not, and the most is what all can reach", () => {
    const each = eachOf({ kind: "count", standard: "standard" });
    const both = { ...each, where: of(X, Y) };
    expect(told([{ rule: both, required: 1 }])[0]).toBe("– · 0,2 · -1 · 1");
    expect(
      told([
        { rule: each, required: 1 },
        { unit: "doi-mau", rule: count, required: 1 },
      ])[0],
    ).toBe("– · 0,1 · -1 · 0");
    const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" }, where: of(X, Y) };
    const eachMean = { ...eachOf({ kind: "mean", of: "criteria" }), where: of(X, Y) };
    expect(
      told([
        { rule: eachMean, required: 1 },
        { rule: { ...mean, operator: "<=" }, required: 2.5 },
      ])[0],
    ).toBe("– · 0,2.5 · -1 · 1.5");
    const higher: AskedTargetInput = {
      rule: { ...count, measure: { kind: "count", standard: "advanced" }, where: of(X) },
      required: 1,
    };
    expect(told([{ rule: both, required: 1 }, higher])[0]).toBe("by t1 · 1,2 · 0 · 1");
    expect(told([{ rule: both, required: 1 }, higher], ["counts=separate"])[0]).toBe("– · 0,1 · -1 · 0");
  });
});

describe("a reading changes what follows", () => {
  it("at the standard are those that meet all criteria, and no others", () => {
    const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };
    const asked = [
      { rule: mean, required: 5 },
      { rule: count, required: 3 },
    ];
    expect(told(asked)).toEqual(["– · 0,5 · -5 · 0", "– · 0,3 · -3 · 0"]);
    expect(told(asked, ["standard=all-criteria"])).toEqual(["by t1 · 5,5 · 0 · 0", "by t0 · 3,3 · 0 · 0"]);
  });
  it("where those beyond the required number remain, too many others below are a fault too", () => {
    const asked = (required: number): AskedTargetInput[] => [
      { rule: { ...lowest, where: notAt }, required: 3 },
      { rule: count, required },
      { rule: { ...lowest, where: of(Z) }, required: 5 },
      { rule: { ...count, where: of(Z), operator: "<=" }, required: 0 },
      { rule: { ...count, where: of(X, Y) }, required: 2 },
    ];
    const implied = (required: number, reading: Reading[]) => proof(asked(required), reading).targets[0]?.implied;
    expect([
      implied(1, []),
      implied(1, ["remaining=beyond-required"]),
      implied(2, ["remaining=beyond-required"]),
    ]).toEqual([true, false, true]);
  });
  it("what is to be kept is kept: it follows from nothing, other standings do not", () => {
    const status = (kept: boolean): AskedTargetInput => ({
      unit: "doi-mau",
      rule: {
        of: "district",
        measure: { kind: "status", standard: "standard", ...(kept ? { kept } : {}) },
        operator: ">=",
      },
      required: 1,
    });
    expect([true, false].map((kept) => told([status(kept)], ["kept=given"])[0])).toEqual([
      "by  · 0,1 · -1 · 0",
      "– · 0,1 · -1 · 0",
    ]);
  });
  it("a unit at the standard has all its communes there", () => {
    const asked: AskedTargetInput[] = [
      { rule: count, required: 1 },
      {
        unit: "song-mau",
        rule: { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" },
        required: 1,
      },
    ];
    expect([told(asked)[0], told(asked, ["districts=all-communes"])[0]]).toEqual([
      "– · 0,3 · -1 · 2",
      "by t1 · 2,3 · 1 · 2",
    ]);
  });
  it("and is told with the assumption that it turns round, what it gains, loses and sets at odds", () => {
    const asked: AskedTargetInput[] = [
      { rule: count, required: 2 },
      { rule: { ...count, measure: { kind: "count", standard: "advanced" } }, required: 2 },
    ];
    const said = {
      question: "?",
      questionEn: "?",
      reading: "Cộng dồn.",
      readingEn: "Nested.",
      alternative: "Riêng.",
      alternativeEn: "Separate.",
    };
    const assumptions = [
      { id: "kept", ...said, targets: ["t0"] },
      { id: "nested", ...said, otherwise: "counts=separate" as const, targets: ["t0"] },
    ];
    const one = proof(asked, [], { assumptions }).readings.find(({ reading }) => reading === "counts=separate");
    expect(one).toMatchObject({
      assumption: "nested",
      gains: [],
      loses: ["t0"],
      same: false,
      conflict: ["t0", "t1"],
      consistent: { binding: false, all: false },
    });
    expect(one?.message).toMatch(/^Read as “each standard is counted by itself”: a contradiction, for instance /);
  });
});

it("what follows under a reading and what no longer does are told beside each other", () => {
  const higher = (operator: ">=" | "<=", ...units: string[]): Rule => ({
    ...count,
    operator,
    measure: { kind: "count", standard: "advanced" },
    where: of(...units),
  });
  const asked: AskedTargetInput[] = [
    { rule: { ...count, where: of(X, Y) }, required: 1 },
    { rule: higher(">=", X, Y), required: 1 },
    { rule: { ...count, where: of(Z) }, required: 1 },
    { rule: higher("<=", Z), required: 0 },
  ];
  const one = proof(asked).readings.find(({ reading }) => reading === "counts=separate");
  expect(one).toMatchObject({ gains: ["t3"], loses: ["t0"], same: false, conflict: null });
});

it("of targets that contradict each other those that bind are judged, where these alone hold together", () => {
  const asked: AskedTargetInput[] = [
    { rule: count, required: 2 },
    { rule: { ...count, operator: "<=" }, required: 1, commitment: "aspiration" },
  ];
  const { consistent, targets } = proof(asked);
  expect(consistent).toEqual({ binding: true, all: false });
  expect(targets.map(({ message }) => message.replace(/^[^:]*: /, ""))).toEqual([
    "the others do not secure it; while they hold it can be from 0 to 3.",
    "not judged, since the targets contradict each other.",
  ]);
});

describe("a proof", () => {
  it("of a reading that is none is refused, with those that are", () => {
    const ask = () => proof([{ rule: count, required: 1 }], ["counts=separate", "as I like" as Reading]);
    expect(ask).toThrow(UnknownWordError);
    expect(ask).toThrow(expect.objectContaining({ kind: "reading", word: "as I like", known: READINGS }));
  });
  it("tells how far it is, a step for each target and reading", () => {
    const steps: string[] = [];
    provePlan(threeCommunes([{ rule: count, required: 1 }]), {
      onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(Array.from({ length: 10 }, (_, i) => `${i + 1}/10`));
  });
  it("breaks where one is raised, what follows is lost where one is lowered, or a commune is taken away", () => {
    const breaks = (...asked: AskedTargetInput[]) =>
      proof(asked).breaks.map((one) =>
        [
          one.change === "one-commune-less" ? `less ${one.unit}` : `${one.change} ${one.target} ${one.to}`,
          one.conflict ?? one.loses,
        ].join(": "),
      );
    expect(breaks({ rule: count, required: 3 })).toEqual(["raise t0 4: t0", "less song-mau: t0", "less doi-mau: t0"]);
    expect(breaks({ rule: count, required: 2 })).toEqual([]);
    expect(breaks({ rule: { ...count, operator: "<=" }, required: 0 })).toEqual(["raise t0 -1: t0"]);
    expect(breaks({ rule: count, required: 1 }, { unit: "song-mau", rule: count, required: 1 })).toEqual([
      "lower t1 0: t0",
    ]);
    const share: Rule = { ...count, measure: { kind: "share", standard: "standard" } };
    expect(breaks({ rule: share, required: 1 })).toEqual([`raise t0 ${4 / 3}: t0`]);
    expect(breaks({ rule: { ...count, operator: "=" }, required: 3 })).toEqual([
      "less song-mau: t0",
      "less doi-mau: t0",
    ]);
  });
  it("that contradicts itself has no breaks", () => {
    const asked: AskedTargetInput[] = [
      { rule: count, required: 3 },
      { rule: { ...count, operator: "<" }, required: 3 },
    ];
    expect(proof(asked)).toMatchObject({ breaks: [], conflict: ["t0", "t1"] });
  });
  it("counts who binds and who strives, and says of whom nobody is left", () => {
    const { message, targets } = proof([
      { rule: count, required: 3 },
      { rule: { ...lowest, where: notAt }, required: 5, commitment: "aspiration" },
    ]);
    expect(message).toBe("The targets do not contradict each other: 1 binding, 2 with the aspirations.");
    expect(targets.map(({ implied, range }) => [implied, range])).toEqual([
      [false, [0, 3]],
      [true, null],
    ]);
  });
});
