import { describe, expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import type { CommuneRecord } from "../../records/commune-record";
import { EMPTY_DATASET } from "../../records/dataset";
import type { RoadWay } from "../../report/road";
import { samplePlan } from "../../testing/sample-plan";
import { type Series, seriesOf } from "../../testing/series";
import { beyond, workOf } from "../../testing/solver-work";
import type { AskedTargetInput } from "../../testing/three-communes";
import type { Part } from "../solver/constraint";
import { MANY } from "../solver/solve";
import { roadOf } from "./answer";
import { RoadProblem, roadFrame } from "./problem";

const DISTRICTS = ["h0", "h1", "h2"] as const;
const COMMUNES = ["x0", "x1", "x2"] as const;
type Rule = AskedTargetInput["rule"];
const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const advanced: Rule = { ...count, measure: { kind: "count", standard: "advanced" } };
const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };
const least: Rule = {
  ...count,
  measure: { kind: "minimum", of: "criteria" },
  where: { kind: "not-at", standard: "standard" },
};
const share: Rule = { ...count, measure: { kind: "share", standard: "standard" } };
const status: Rule = { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" };

/** Targets of the whole that ask for more than its districts' do, in which two or more of these bind. */
const WHOLE: readonly (readonly AskedTargetInput[])[] = [
  [{ rule: count, required: 6 }],
  [{ rule: mean, required: 4.7 }],
  [
    { rule: count, required: 6 },
    { rule: mean, required: 4.6 },
  ],
  [
    { rule: count, required: 5 },
    { rule: advanced, required: 3 },
    { rule: mean, required: 4.5 },
  ],
  [
    { rule: share, required: 0.6 },
    { rule: { ...advanced, operator: "=" }, required: 2 },
  ],
  [
    { rule: least, required: 4 },
    { rule: advanced, required: 4 },
    { rule: share, required: 0.5 },
  ],
];
const OWN: readonly AskedTargetInput[] = [
  { rule: count, required: 1 },
  { rule: count, required: 2 },
  { rule: advanced, required: 1 },
  { rule: mean, required: 4 },
  { rule: least, required: 3 },
  { rule: { ...status, of: "district" }, required: 1 },
];

function planOf(n: Series, whole: readonly AskedTargetInput[]) {
  const [first] = samplePlan.targets;
  const [root] = samplePlan.units;
  if (!first || !root) throw new Error("the sample has a target and a unit");
  const own = DISTRICTS.flatMap((unit) =>
    Array.from(
      { length: n(3) },
      (): AskedTargetInput => ({ ...(OWN[n(OWN.length)] ?? OWN[0]), unit }) as AskedTargetInput,
    ),
  );
  return parsePlan({
    ...samplePlan,
    units: [
      root,
      ...DISTRICTS.flatMap((id, d) => [
        { id, code: `9${d}`, level: "district" as const, type: "huyện", name: id, parent: root.id },
        ...COMMUNES.map((slug, c) => ({
          ...{ id: `${id}/${slug}`, code: `9${d}${c}`, level: "commune" as const },
          ...{ type: "xã", name: `${id} ${slug}`, parent: id },
        })),
      ]),
    ],
    assumptions: [],
    tasks: [],
    targets: [...own, ...whole].map((target, i) => ({
      ...{ ...first, id: `t${i}`, unit: root.id, assumptions: [], milestones: [] },
      ...target,
    })),
  });
}

function problemOf(seed: number, isLarge = false): RoadProblem {
  const n = seriesOf(seed);
  const plan = planOf(n, WHOLE[seed % WHOLE.length] ?? []);
  const communes = DISTRICTS.flatMap((district) =>
    COMMUNES.map((slug): CommuneRecord => {
      const missing = n(4);
      const unit = `${district}/${slug}`;
      const marks = ["1", "2", "3", "4", "5"].map(
        (number, i) => [number, { value: i < missing ? "not-met" : "met", origin: number } as const] as const,
      );
      return {
        ...{ unit, origin: unit, marks: Object.fromEntries(marks) },
        claims: { standard: { value: missing === 0 && n(2) === 0, origin: "standard" } },
      };
    }),
  );
  const dataset = { ...EMPTY_DATASET, communes, claimable: ["standard", "advanced", "model"] as const };
  const question = { aim: "all", weights: {}, locks: [] } as const;
  const problem = new RoadProblem(roadFrame(plan, dataset, question), "pessimistic");
  return isLarge ? Object.assign(problem, { parts: [...problem.parts, rest] }) : problem;
}

/** More units than are answered without limits, all of which stay as they are. */
const stays = [{ level: 0, met: 0, cost: 0, skips: 0, criteria: [], recognitions: [] }];
const rest: Part = {
  id: "rest",
  items: Array.from({ length: MANY }, (_, i) => ({ id: `rest/${i}`, choices: stays })),
};

/** What a road says that is so whichever of the cheapest it is. */
const told = ({ cost, proved, certificate, must, may }: RoadWay) => [
  ...[cost, proved, must.length, may.length, certificate?.targets.join(" "), certificate?.shared?.bound],
  certificate?.shared?.prices?.map(({ points }) => points.length).join() ?? null,
];

/** The least that some of the targets cost by themselves. */
function costFor(problem: RoadProblem, ids: readonly string[]): number {
  const some = problem.road.aimed.filter(({ target }) => ids.includes(target.id));
  const found = problem.solve(
    some.map(({ constraint }) => constraint),
    problem.prices.cost,
  );
  return found?.price ?? Number.POSITIVE_INFINITY;
}

describe("roads of three districts that share targets", () => {
  it.each([
    [1, [14, true, 2, 7, "t0", 14, "5,8,6"], { questions: 10, parts: 33, joins: 320, states: 185, rounds: 26 }],
    [
      2,
      [16, true, 4, 10, "t0 t2 t4 t5", 5, "5,16,1"],
      { questions: 9, parts: 42, joins: 550, states: 285, rounds: 27 },
    ],
    [
      3,
      [16, true, 0, 9, "t2 t3 t4", 16, "31,22,35"],
      { questions: 12, parts: 49, joins: 2810, states: 945, rounds: 72 },
    ],
    [6, [14, true, 5, 8, "t1 t3 t4 t5", 3, "1,4,4"], { questions: 9, parts: 34, joins: 530, states: 213, rounds: 15 }],
    [
      8,
      [19, true, 0, 9, "t1 t2 t3", 18, "14,11,20"],
      { questions: 11, parts: 42, joins: 775, states: 365, rounds: 39 },
    ],
    [10, [14, true, 4, 9, "t1 t3 t4", 13, null], { questions: 10, parts: 36, joins: 505, states: 255, rounds: 38 }],
    [15, [9, true, 2, 6, "t3 t4 t5", 9, "16,26,14"], { questions: 11, parts: 54, joins: 815, states: 475, rounds: 69 }],
    [19, [19, true, 5, 10, "t1 t2 t3", 8, "5,7,1"], { questions: 11, parts: 35, joins: 550, states: 215, rounds: 22 }],
    [22, [15, true, 5, 6, "t2 t3", 15, null], { questions: 11, parts: 37, joins: 410, states: 215, rounds: 43 }],
    [
      23,
      [22, true, 8, 10, "t1 t3 t4 t5", 6, "10,4,9"],
      { questions: 14, parts: 51, joins: 600, states: 366, rounds: 54 },
    ],
  ])("%i: cost, who must and may step, a smallest set that costs as much, with no more work", (seed, wanted, most) => {
    const problem = problemOf(seed);
    let way: RoadWay | undefined;
    const done = workOf(() => {
      way = roadOf(problem, { language: "en" });
    });
    if (!way?.certificate) throw new Error("there is a road");
    expect(told(way)).toEqual(wanted);
    expect(beyond(done, most)).toEqual([]);
    const { targets, bound } = way.certificate;
    expect(costFor(problem, targets)).toBe(bound);
    for (const one of targets)
      expect(
        costFor(
          problem,
          targets.filter((other) => other !== one),
        ),
      ).toBeLessThan(bound);
  });
});

describe("the same among more than two thousand units, where two numbers of the whole bind", () => {
  it.each([
    [3, 16, "t2 t3 t4", { questions: 5, parts: 34, joins: 10_700, states: 10_400, rounds: 27 }],
    [8, 19, "t1 t2 t3", { questions: 5, parts: 30, joins: 8450, states: 8250, rounds: 19 }],
    // Two of these three would do.
    [15, 9, "t2 t3 t4", { questions: 5, parts: 31, joins: 8370, states: 8210, rounds: 21 }],
    [20, 13, "t3 t4", { questions: 5, parts: 30, joins: 8370, states: 8250, rounds: 16 }],
  ])(
    "%i: fewer answers are looked for, the certificate holds without a list of prices",
    (seed, cost, targets, most) => {
      const problem = problemOf(seed, true);
      const [alone, roads] = [roadOf(problemOf(seed), { language: "en" }), [] as RoadWay[]];
      const done = workOf(() => roads.push(roadOf(problem, { language: "en" })));
      const [{ certificate, must, may, ...way } = alone] = roads;
      expect([way.cost, way.proved, certificate?.targets.join(" "), certificate?.bound]).toEqual([
        cost,
        true,
        targets,
        cost,
      ]);
      expect(certificate?.shared?.prices).toBeNull();
      expect(costFor(problemOf(seed), certificate?.targets ?? [])).toBe(cost);
      // Who must is not all asked, so that some seem to; who may is never too many.
      expect(must).toEqual(expect.arrayContaining([...alone.must]));
      expect(alone.may).toEqual(expect.arrayContaining([...may]));
      expect(beyond(done, most)).toEqual([]);
    },
  );
});
