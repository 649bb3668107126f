import { type Dataset, evaluateTargets, findRoad, provePlan, type RoadWay, suppose } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgedCost } from "./judge";
import { type MiddleShape, middlePlan, middleShape } from "./middle-plans";

const runs = Number(process.env["NTM_RUNS"] ?? 12);

/** The least cost of one point a district that brings what the shared targets need, by addition alone. */
function cheapestPoints(
  shared: NonNullable<NonNullable<RoadWay["certificate"]>["shared"]>,
  needs: readonly number[],
): number {
  let sums = new Map<string, { brings: number[]; cost: number }>([["", { brings: needs.map(() => 0), cost: 0 }]]);
  for (const { points } of shared.prices ?? []) {
    const next: typeof sums = new Map();
    for (const { brings, cost } of sums.values())
      for (const [more, price] of points) {
        const total = brings.map((n, d) => Math.min(needs[d]!, n + more[d]!));
        const known = next.get(total.join());
        if (!known || cost + price < known.cost) next.set(total.join(), { brings: total, cost: cost + price });
      }
    sums = next;
  }
  return Math.min(
    ...[...sums.values()].filter(({ brings }) => brings.every((n, d) => n >= needs[d]!)).map(({ cost }) => cost),
  );
}

/** The sheets with every step of a road written in. */
function written(dataset: Dataset, { steps }: RoadWay): Dataset {
  return {
    ...dataset,
    communes: dataset.communes.map((record) => {
      const step = steps.find(({ unit }) => unit === record.unit);
      if (!step) return record;
      const marks = Object.fromEntries(step.criteria.map((number) => [number, { value: "met" as const }]));
      const claims = Object.fromEntries(step.recognitions.map((standard) => [standard, { value: true }]));
      return { ...record, marks: { ...record.marks, ...marks }, claims: { ...record.claims, ...claims } };
    }),
  };
}

describe("roads before a judge", () => {
  it("cost what a solver of others finds, are proved by addition, and reach their targets", () => {
    fc.assert(
      fc.property(middleShape, (shape) => {
        const { plan, dataset } = middlePlan(shape);
        const weights = weightsOf(shape);
        const way = findRoad(plan, dataset, { weights, unknown: "pessimistic" }).pessimistic!;
        expect(way.cost ?? undefined).toBe(judgedCost(plan, dataset, weights));
        if (way.cost === null) {
          const blocked = plan.targets.filter(({ id }) => way.blocked?.includes(id));
          expect(judgedCost(plan, dataset, weights, blocked)).toBeUndefined();
          return;
        }
        expect(way.proved).toBe(true);
        const results = evaluateTargets(plan, written(dataset, way));
        expect(results.filter(({ status }) => status !== "met").map(({ target }) => target.id)).toEqual([]);
        const { bound, targets, parts, shared } = way.certificate!;
        const named = plan.targets.filter(({ id }) => targets.includes(id));
        expect(judgedCost(plan, dataset, weights, named)).toBe(bound);
        for (const one of named)
          expect(
            judgedCost(
              plan,
              dataset,
              weights,
              named.filter((other) => other !== one),
            ),
          ).toBeLessThan(bound);
        const own = parts.reduce((sum, part) => sum + part.bound, 0);
        expect(own + (shared?.bound ?? 0)).toBe(bound);
        if (!shared?.prices) return;
        const needs = shared.targets.map((id) => {
          const { required, rule } = plan.targets.find((target) => target.id === id)!;
          const beyond = rule.operator === ">" ? 1 : 0;
          return (
            Math.ceil(Number(required) * (rule.measure.kind === "mean" ? dataset.communes.length : 1) - 1e-9) + beyond
          );
        });
        expect(cheapestPoints(shared, needs)).toBe(bound);
      }),
      { numRuns: runs },
    );
  }, 600_000);
});

/** Those that name units of the plan. */
const weightsOf = ({ weights, districts, isFlat }: MiddleShape): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(weights).filter(([key]) => {
      const district = Number(/^huyen-(\d)/.exec(key)?.[1] ?? -1);
      return district < 0 || (!isFlat && district < districts.length);
    }),
  );

describe("one number of the built-in plan changed", () => {
  const base = provePlan(dakNong20212025);
  const tight = new Set(base.targets.filter(({ implied, margin }) => implied && margin === 0).map(({ id }) => id));

  it("flips exactly what the proof says depends on it", () => {
    const lowered = base.breaks.filter((entry) => entry.change === "lower");
    const some = lowered.filter((_, i) => runs > 12 || i % 6 === 0);
    for (const entry of some) {
      const { plan } = suppose(dakNong20212025, EMPTY, [`${entry.target}=${entry.to}`]);
      const after = provePlan(plan);
      const lost = base.targets.filter(
        ({ id, implied }) => implied && !after.targets.find((one) => one.id === id)?.implied,
      );
      expect([entry.target, lost.map(({ id }) => id)]).toEqual([entry.target, entry.loses]);
      for (const id of entry.loses) expect(tight).toContain(id);
    }
    expect(some.length).toBeGreaterThan(2);
  }, 600_000);

  it("makes the plan contradict itself where the proof says so", () => {
    for (const entry of base.breaks.filter(({ change }) => change === "raise")) {
      if (entry.change !== "raise") continue;
      const { plan } = suppose(dakNong20212025, EMPTY, [`${entry.target}=${entry.to}`]);
      expect(provePlan(plan).conflict).toEqual(entry.conflict);
    }
  });
});

const EMPTY: Dataset = { communes: [], districts: [], tasks: [], claimable: [] };

describe("a question that is watched", () => {
  it("tells how far it is, to the end", () => {
    const told: number[] = [];
    provePlan(dakNong20212025, { onProgress: ({ done, total }) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const road: string[] = [];
    findRoad(dakNong20212025, EMPTY, { onProgress: ({ done, total }) => road.push(`${done}/${total}`) });
    expect(road).toEqual(["1/2", "2/2"]);
  });

  it("ends where what watches it says stop", () => {
    const stop = new AbortController();
    const question = () =>
      provePlan(dakNong20212025, {
        signal: stop.signal,
        onProgress: ({ done }) => {
          if (done === 3) stop.abort();
        },
      });
    expect(question).toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(() => findRoad(dakNong20212025, EMPTY, { signal: stop.signal })).toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });
});
