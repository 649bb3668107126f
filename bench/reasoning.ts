import { findRoad, provePlan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { judgedCost } from "../tests/reasoning/judge";
import { type BenchRow, ms, pair } from "./bench";
import { roadPlan } from "./road-plans";

/** Communes, districts, targets of the whole that bind, and what the ratio to one solve by HiGHS may be. */
const SIZES = [
  [60, 8, 0, 4],
  [60, 8, 1, 4],
  [60, 8, 2, 8],
  [60, 8, 3, 100],
  [1200, 80, 0, 8],
  [1200, 80, 1, 12],
] as const;

/**
 * A road is more than its cost: the one answer, units with a step in every answer and in some, each district alone, and
 * the certificate. HiGHS solves the same model once, for the cost.
 */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const proved = roadPlan(60, 8, 0);
  const proof = await pair(
    () => provePlan(dakNong20212025),
    () => judgedCost(proved.plan, proved.dataset, {}),
    3,
  );
  rows.push({
    name: "proof of the built-in plan / HiGHS once, 60 communes",
    ratio: proof.a / proof.b,
    limit: 20,
    detail: `${ms(proof.a)} / ${ms(proof.b)}`,
  });
  for (const [communes, districts, binding, limit] of SIZES) {
    const { plan, dataset } = roadPlan(communes, districts, binding);
    const costs: (number | null | undefined)[] = [];
    const { a, b } = await pair(
      () => costs.push(findRoad(plan, dataset, { unknown: "pessimistic" }).pessimistic?.cost),
      () => costs.push(judgedCost(plan, dataset, {})),
      communes > 100 ? 1 : 3,
    );
    if (new Set(costs).size !== 1) throw new Error(`costs differ: ${[...new Set(costs)].join(", ")}`);
    rows.push({
      name: `road of ${communes} communes, ${binding} shared targets bind / HiGHS once`,
      ratio: a / b,
      limit,
      detail: `${ms(a)} / ${ms(b)}, cost ${costs[0]}`,
    });
  }
  return rows;
}
