import { findRoad, type Plan, type RoadWay, type Target } from "@ntm-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communesOf, holds, isBeneath, lookedAt } from "./enumerate";
import { costOf, type End, type Ending, endingsOf, endsOf, type Question, worldOf } from "./enumerate-roads";
import { smallData, smallDataset } from "./small-datasets";
import { CRITERIA, type SmallTarget, smallPlan, smallShape } from "./small-plans";

const NO_READING = new Set<never>();

const weights = fc.dictionary(
  fc.constantFrom(
    "1",
    "2",
    "standard",
    "advanced",
    "model",
    "district",
    "huyen-0:1",
    "huyen-0/xa-0:2",
    "huyen-0:standard",
  ),
  fc.integer({ min: 1, max: 4 }),
  { maxKeys: 3 },
);
const locks = fc.subarray(["1", "standard", "model", "district", "huyen-0", "huyen-0/xa-0", "huyen-0:2"], {
  maxLength: 2,
});

/** Endings with the targets that each of them meets, as bits. */
function listed(plan: Plan, endings: readonly Ending[]) {
  const met = endings.map((ending) => {
    const world = worldOf(ending);
    return plan.targets.reduce(
      (mask, target, i) => (holds(target, world, plan, NO_READING) ? mask | (1 << i) : mask),
      0,
    );
  });
  const bits = (targets: readonly Target[]): number =>
    targets.reduce((mask, target) => mask | (1 << plan.targets.indexOf(target)), 0);
  const meeting = (targets: readonly Target[]): Ending[] => {
    const wanted = bits(targets);
    return endings.filter((_, e) => (met[e]! & wanted) === wanted);
  };
  const costFor = (targets: readonly Target[], costed = costOf): number => Math.min(...meeting(targets).map(costed));
  return { meeting, costFor };
}

const skipsOf = (ending: Ending): number => [...ending.values()].reduce((sum, { skips }) => sum + skips, 0);
const unitsOf = (ending: Ending): number => [...ending.values()].filter(({ cost }) => cost > 0).length;

/** The one answer among those that are equally good. */
function oneAnswer(endings: readonly Ending[], order: readonly string[]): Ending | undefined {
  const keys = endings.map((ending) => [
    costOf(ending),
    skipsOf(ending),
    unitsOf(ending),
    ...order.flatMap((id) => {
      const { cost, level, met } = ending.get(id)!;
      return [-cost, -level, -met];
    }),
  ]);
  let best = 0;
  for (let e = 1; e < keys.length; e++) if (isBefore(keys[e]!, keys[best]!)) best = e;
  return endings[best];
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]!;
  return false;
}

const named = (plan: Plan, ids: readonly string[]): Target[] => plan.targets.filter(({ id }) => ids.includes(id));

function expectMinimal(set: readonly Target[], has: (targets: readonly Target[]) => boolean): void {
  expect(has(set)).toBe(true);
  for (const one of set) expect(has(set.filter((other) => other !== one))).toBe(false);
}

function expectRoad(way: RoadWay, plan: Plan, ends: ReadonlyMap<string, readonly End[]>): void {
  const endings = endingsOf(plan, ends);
  const truth = listed(plan, endings);
  const cost = truth.costFor(plan.targets);
  expect(way.cost).toBe(cost === Number.POSITIVE_INFINITY ? null : cost);
  const costOfDistrict = (id: string) => (ending: Ending) =>
    [...ending].reduce((sum, [unit, end]) => (unit === id || unit.startsWith(`${id}/`) ? sum + end.cost : sum), 0);
  for (const { unit, alone } of way.districts) {
    const own = plan.targets.filter((target) => target.unit === unit || target.unit.startsWith(`${unit}/`));
    const least = truth.costFor(own, costOfDistrict(unit));
    expect([unit, alone]).toEqual([unit, least === Number.POSITIVE_INFINITY ? null : least]);
  }
  if (way.cost === null) {
    expect(way.status).toBe("none");
    expectMinimal(named(plan, way.blocked!), (targets) => truth.meeting(targets).length === 0);
    return;
  }
  expect(way).toMatchObject({ proved: true, status: cost === 0 ? "reached" : "road" });
  expectSteps(way, plan, truth.meeting(plan.targets), cost);
  expectCertificate(way, plan, truth, costOfDistrict);
}

function expectSteps(way: RoadWay, plan: Plan, meeting: readonly Ending[], cost: number): void {
  const best = meeting.filter((ending) => costOf(ending) === cost);
  const places = plan.units.filter(({ level }) => level === "district");
  const order = [
    ...places.flatMap(({ id }) => [
      ...communesOf(plan)
        .filter((unit) => isBeneath(plan, unit, id))
        .map((unit) => unit.id),
      id,
    ]),
  ];
  const uppers = [...best[0]!.keys()].filter((id) => !order.includes(id));
  const regions = uppers.filter((id) => id !== plan.root);
  const answer = oneAnswer(best, [...order, ...regions, plan.root])!;
  expect([way.skips, way.units]).toEqual([skipsOf(answer), unitsOf(answer)]);
  const moved = [...answer].filter(([, end]) => end.cost > 0);
  const told = new Map(way.steps.map((step) => [step.unit, step]));
  expect([...told.keys()].sort()).toEqual(moved.map(([id]) => id).sort());
  for (const [id, { cost: price, level, met }] of moved) {
    const step = told.get(id)!;
    expect([id, step.cost, step.to.standard]).toEqual([id, price, [null, "standard", "advanced", "model"][level]]);
    if (step.to.criteria !== undefined) expect(step.to.criteria).toBe(met);
  }
  const steps = (id: string) => best.filter((ending) => ending.get(id)!.cost > 0).length;
  const all = [...best[0]!.keys()];
  expect([...way.may].sort()).toEqual(all.filter((id) => steps(id) > 0).sort());
  expect([...way.must].sort()).toEqual(all.filter((id) => steps(id) === best.length).sort());
}

type Truth = ReturnType<typeof listed>;

function expectCertificate(
  way: RoadWay,
  plan: Plan,
  truth: Truth,
  costOfDistrict: (id: string) => (ending: Ending) => number,
): void {
  const { certificate } = way;
  expect(certificate?.bound).toBe(way.cost);
  const { bound, targets, parts, shared } = certificate!;
  expectMinimal(named(plan, targets), (some) => truth.costFor(some) >= bound);
  const paid = parts.reduce((sum, part) => sum + part.bound, 0);
  expect(paid + (shared?.bound ?? 0)).toBe(bound);
  for (const part of parts)
    expect(truth.costFor(named(plan, part.targets), costOfDistrict(part.unit))).toBe(part.bound);
  if (!shared?.prices) return;
  const needs = named(plan, shared.targets).map((target) => {
    const { measure, operator } = target.rule;
    const population = lookedAt(target, plan, NO_READING).units.length;
    const required = (target.required as number) * (measure.kind === "count" ? 1 : population);
    return operator === ">" ? Math.floor(required + 1e-9) + 1 : Math.ceil(required - 1e-9);
  });
  let sums: { gives: number[]; price: number }[] = [{ gives: needs.map(() => 0), price: 0 }];
  for (const { points } of shared.prices)
    sums = sums.flatMap(({ gives, price }) =>
      points.map(([more, cost]) => ({ gives: gives.map((given, d) => given + more[d]!), price: price + cost })),
    );
  const enough = sums.filter(({ gives }) => gives.every((given, d) => given >= needs[d]!));
  expect(Math.min(...enough.map(({ price }) => price))).toBe(bound);
}

describe("a road is what looking at every ending says", () => {
  it("for random small plans, states, weights and locks", () => {
    fc.assert(
      fc.property(
        smallShape(3),
        smallData,
        weights,
        locks,
        fc.boolean(),
        (shape, data, heavy, locked, isPessimistic) => {
          const plan = smallPlan(shape);
          const ids = new Set(plan.units.map(({ id }) => id));
          const isThere = (text: string): boolean => !text.startsWith("huyen") || ids.has(text.split(":")[0]!);
          const question: Question = {
            weights: Object.fromEntries(Object.entries(heavy).filter(([text]) => isThere(text))),
            locks: locked.filter(isThere),
            isPessimistic,
          };
          const dataset = smallDataset(plan, data);
          const unknown = isPessimistic ? "pessimistic" : "optimistic";
          const { weights, locks } = question;
          const road = findRoad(plan, dataset, { weights, locks, aim: "all", unknown });
          expectRoad(road[unknown]!, plan, endsOf(plan, dataset, question));
        },
      ),
      { numRuns: Number(process.env["NTM_RUNS"] ?? 150) },
    );
  }, 120_000);

  it("for districts that can each pay the same in several ways, of which the whole needs some", () => {
    fc.assert(
      fc.property(tied, ({ shape, missing, dearer, locks: locked }) => {
        const plan = smallPlan(shape);
        const weights = Object.fromEntries(
          communesOf(plan).map(({ id }, c) => [`${id}:standard`, 3 - at(missing, c) + Number(dearer === c)]),
        );
        const communes = missing.map((n) => ({ ...reported, marks: CRITERIA.map((_, k) => (k < n ? no : yes)) }));
        const dataset = smallDataset(plan, { communes, uppers: ["none"], claimable: 3 });
        const road = findRoad(plan, dataset, { weights, locks: locked, unknown: "pessimistic" });
        const ends = endsOf(plan, dataset, { weights, locks: [...locked, "district"], isPessimistic: true });
        expectRoad(road.pessimistic!, plan, new Map([...ends].map(([unit, all]) => [unit, lightest(all)])));
      }),
      { numRuns: Number(process.env["NTM_RUNS"] ?? 40) },
    );
  }, 120_000);
});

const [yes, no] = ["met", "not-met"] as const;
const reported = { isListed: true, total: -1, height: 0 };
const plain = { operator: ">=", each: "none", commitment: "binding" } as const;

/**
 * Each district needs one of its two communes at a standard, and both are as dear (but for one commune at most), the one
 * that misses more criteria by a lighter recognition; the whole needs some criteria, or some of the first communes.
 */
const tied = fc
  .record({
    pairs: fc.array(fc.constantFrom([0, 1], [0, 1], [0, 2], [1, 2], [2, 1], [1, 0], [1, 1]), {
      minLength: 2,
      maxLength: 3,
    }),
    dearer: fc.nat(15),
    more: fc.integer({ min: 1, max: 3 }),
    named: fc.option(fc.constantFrom("count" as const, "mean" as const), { freq: 1 }),
    standard: fc.constantFrom("standard" as const, "standard" as const, "advanced" as const),
  })
  .map(({ pairs, dearer, more, named, standard }) => {
    const missing = pairs.flat();
    const isLarge = pairs.length > 2;
    const count = { ...plain, measure: "count", standard: isLarge ? "standard" : standard, filter: "none" } as const;
    const met = missing.reduce((sum, n) => sum - n, CRITERIA.length * missing.length);
    // Cut off to two places: what is asked for is the same number of criteria, told exactly.
    const mean = Math.floor((100 * (met + more)) / missing.length) / 100;
    const whole: SmallTarget = { ...count, place: 0, measure: "mean", quarter: 4 * mean };
    const targets: SmallTarget[] = [...pairs.map((_, d) => ({ ...count, place: d + 1, quarter: 2 })), whole];
    if (named) targets.push({ ...count, place: 0, measure: named, quarter: more, filter: "units" });
    const locks = isLarge ? ["advanced"] : ["model"];
    return { shape: { districts: pairs.map(() => 2), hasRegions: false, targets }, missing, dearer, locks };
  });

/** The cheapest of the ends that count alike: no other is part of an answer. */
const lightest = (ends: readonly End[]): End[] =>
  ends.filter((one) => {
    const alike = ends.filter(({ level, met }) => level === one.level && met === one.met);
    return one === alike.reduce((best, other) => (other.cost < best.cost ? other : best));
  });

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`nothing stands at ${place}`);
  return found;
}
