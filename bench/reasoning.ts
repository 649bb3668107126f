import { findRoad, provePlan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { judgedCost, judgedEnd } from "../tests/reasoning/judge";
import { type BenchRow, CLOCKS, ms, pair } from "./bench";
import { roadPlan } from "./road-plans";

/** Communes, districts, targets of the whole that bind, and what the ratio to one solve by HiGHS may be. */
const SIZES = [
  [60, 8, 0, 1],
  [60, 8, 1, 4],
  [60, 8, 2, 5],
  [60, 8, 3, 9],
  [1200, 80, 0, 5],
  [1200, 80, 1, 10],
  [1200, 80, 2, 16],
] as const;
/** What a person waits for after a lock, in milliseconds. */
const LOCKED = 100;

/**
 * A road is more than its cost: the one answer, units with a step in every answer and in some, each district alone, and
 * the certificate. HiGHS solves the same model once, for the cost.
 */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const [first, ...others] = dakNong20212025.targets;
  const binding = others.filter(({ commitment }) => commitment === "binding");
  const proof = await pair(
    () => provePlan(dakNong20212025),
    () => first && judgedEnd("least", dakNong20212025, first, binding),
    25,
  );
  rows.push({
    name: "proof of the built-in plan / HiGHS once, whether one target follows",
    ratio: proof.a / proof.b,
    limit: 1,
    detail: `${ms(proof.a)} / ${ms(proof.b)}`,
  });
  rows.push(await lockRow());
  for (const [communes, districts, binding, limit] of SIZES) {
    const { plan, dataset } = roadPlan(communes, districts, binding);
    const costs: (number | null | undefined)[] = [];
    const { a, b } = await pair(
      () => costs.push(findRoad(plan, dataset, { unknown: "pessimistic" }).pessimistic?.cost),
      () => costs.push(judgedCost(plan, dataset, {})),
      communes > 100 ? 1 : 9,
      CLOCKS.processor,
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

/** The new road after a lock, both ways to take what is not known, as the pane asks for it. */
async function lockRow(): Promise<BenchRow> {
  const { plan, dataset } = roadPlan(60, 8, 0);
  const [step] = findRoad(plan, dataset).pessimistic?.steps ?? [];
  const locks = [`${step?.unit}:${step?.criteria[0] ?? step?.recognitions[0]}`];
  const times = await pair(
    () => findRoad(plan, dataset, { locks }),
    () => undefined,
    5,
    CLOCKS.processor,
  );
  return {
    name: "a lock to the new road, 60 communes / 100 ms",
    ratio: times.a / LOCKED,
    limit: 1,
    detail: `${ms(times.a)}, ${locks.join()}`,
  };
}
