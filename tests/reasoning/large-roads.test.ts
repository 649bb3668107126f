import { evaluateTargets, findRoad, suppose } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { roadPlan } from "../../bench/road-plans";
import { judgedCost } from "./judge";

describe("a road in a plan of more than 2,000 communes", () => {
  it("is told with its bound where three targets of the whole bind", () => {
    const { plan, dataset } = roadPlan(2100, 140, 3);
    const way = findRoad(plan, dataset, { unknown: "pessimistic" }).pessimistic!;
    const { bound, parts, shared, targets } = way.certificate!;
    const judged = judgedCost(plan, dataset, {})!;
    expect(bound).toBeLessThanOrEqual(judged);
    expect(judged).toBeLessThanOrEqual(way.cost!);
    expect(way.proved).toBe(bound === way.cost);
    expect(way.cost! - judged).toBeLessThanOrEqual(judged / 100);
    expect(parts.reduce((sum, part) => sum + part.bound, 0) + shared!.bound).toBe(bound);
    const named = plan.targets.filter(({ id }) => targets.includes(id));
    expect(judgedCost(plan, dataset, {}, named)).toBeGreaterThanOrEqual(bound);
    const wishes = way.steps.flatMap(({ unit, criteria, to }) => [
      ...criteria.map((number) => `${unit}:${number}=met`),
      ...(to.standard === null ? [] : [`${unit}=${to.standard}`]),
    ]);
    const after = suppose(plan, dataset, wishes);
    const open = evaluateTargets(after.plan, after.dataset).filter(({ status }) => status !== "met");
    expect(open.map(({ target }) => target.id)).toEqual([]);
    expect(way.message).toContain("Nhiều cách cùng tốt như vậy; đây là cách tìm được trước");
    expect(way.message).toContain("Vì có hơn 2.000 đơn vị và nhiều mục tiêu chung cùng ràng buộc");
  }, 300_000);

  it("can be stopped while it is looked for", () => {
    const { plan, dataset } = roadPlan(2100, 140, 3);
    const stop = new AbortController();
    let asked = 0;
    const signal = new Proxy(stop.signal, {
      get: (target, key) => {
        if (key === "throwIfAborted" && ++asked === 40) stop.abort();
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    expect(() => findRoad(plan, dataset, { unknown: "pessimistic", signal })).toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
    expect(asked).toBe(40);
  });
});

it("a road that is found before all equal ones are looked at says so", () => {
  const { plan, dataset } = roadPlan(100, 10, 4);
  const way = findRoad(plan, dataset, { unknown: "pessimistic", language: "en" }).pessimistic!;
  expect([way.proved, way.cost, way.certificate?.bound]).toEqual([true, 182, 182]);
  expect(way.message).toBe(
    `At least 182 steps in ${way.units} units lead to 44 targets. Several roads are as good; this is the one that was found first, not chosen by the order of the plan's units.`,
  );
}, 60_000);
