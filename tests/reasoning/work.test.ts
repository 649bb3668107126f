import { findRoad, provePlan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { describe, expect, it } from "vitest";
import { roadPlan } from "../../bench/road-plans";
import { beyond, workOf } from "../../packages/core/src/testing/solver-work";

const road = (binding: number) => {
  const { plan, dataset } = roadPlan(60, 8, binding);
  return () => findRoad(plan, dataset, { unknown: "pessimistic" });
};

describe("the work of the solver", () => {
  it.each([
    [
      "the proof of the built-in plan",
      () => provePlan(dakNong20212025),
      { questions: 370, parts: 520, joins: 6400, states: 3350, rounds: 6 },
    ],
    ["a road of 60 communes", road(0), { questions: 10, parts: 90, joins: 3100, states: 1050, rounds: 0 }],
    [
      "the same where two targets of the whole bind",
      road(2),
      { questions: 24, parts: 150, joins: 13_700, states: 5200, rounds: 110 },
    ],
  ])("%s takes no more of it", (_, ask, most) => {
    const counts = workOf(ask);
    expect(beyond(counts, most)).toEqual([]);
    expect(workOf(ask)).toEqual(counts);
  });
});
