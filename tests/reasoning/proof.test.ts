import { type Plan, provePlan, READINGS, type Reading, type Target } from "@ntm-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsSomebody, holds, numberIn, type World, worldsOf } from "./enumerate";
import { smallPlan, smallShape } from "./small-plans";

const readings = fc.subarray([...READINGS], { maxLength: 2 });

/** What the definitions say of a plan, by looking at every world. */
function listed(plan: Plan, asked: readonly Reading[]) {
  const set = new Set(asked);
  const worlds = worldsOf(plan, set);
  const masks = worlds.map((world) =>
    plan.targets.reduce((mask, target, i) => (holds(target, world, plan, set) ? mask | (1 << i) : mask), 0),
  );
  const isAspiration = (target: Target): boolean =>
    target.commitment === "aspiration" || (set.has("frame=aspiration") && target.unit === plan.root);
  const bits = (targets: readonly Target[]): number =>
    targets.reduce((mask, target) => mask | (1 << plan.targets.indexOf(target)), 0);
  const canHold = (targets: readonly Target[]): boolean => {
    const wanted = bits(targets);
    return masks.some((mask) => (mask & wanted) === wanted);
  };
  const binding = plan.targets.filter((target) => !isAspiration(target));
  const scopeOf = (target: Target): Target[] =>
    (isAspiration(target) ? plan.targets : binding).filter((other) => other !== target);
  const implies = (by: readonly Target[], target: Target): boolean => {
    const wanted = bits(by);
    const own = bits([target]);
    return !worlds.some(
      (world, w) => (masks[w]! & wanted) === wanted && !(masks[w]! & own) && countsSomebody(target, world, plan, set),
    );
  };
  const rangeOf = (target: Target): [number, number] | null => {
    const wanted = bits(scopeOf(target));
    const numbers = worlds.flatMap((world: World, w) => {
      if ((masks[w]! & wanted) !== wanted || !countsSomebody(target, world, plan, set)) return [];
      const value = numberIn(target, world, plan, set);
      return value === undefined ? [] : [value];
    });
    return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : null;
  };
  return { canHold, implies, rangeOf, scopeOf, binding, isAspiration };
}

const by = (plan: Plan, ids: readonly string[]): Target[] => plan.targets.filter(({ id }) => ids.includes(id));

describe("a proof is what looking at every world says", () => {
  it("for random small plans under up to two readings", () => {
    fc.assert(
      fc.property(smallShape(2), readings, (shape, asked) => {
        const plan = smallPlan(shape);
        const truth = listed(plan, asked);
        const proof = provePlan(plan, { reading: asked });
        const { binding, all } = { binding: truth.canHold(truth.binding), all: truth.canHold(plan.targets) };
        expect(proof.consistent).toEqual({ binding, all });
        if (proof.conflict) {
          const conflict = by(plan, proof.conflict);
          expect(truth.canHold(conflict)).toBe(false);
          for (const one of conflict) expect(truth.canHold(conflict.filter((other) => other !== one))).toBe(true);
        } else expect(all).toBe(true);
        for (const [i, target] of plan.targets.entries()) {
          const told = proof.targets[i]!;
          const isJudged = truth.isAspiration(target) ? all : binding;
          const scope = truth.scopeOf(target);
          expect([target.id, told.implied]).toEqual([target.id, isJudged && truth.implies(scope, target)]);
          const range = isJudged ? truth.rangeOf(target) : null;
          expect(told.range?.map((value) => value.toFixed(9)) ?? null).toEqual(
            range?.map((value) => value.toFixed(9)) ?? null,
          );
          if (!told.by) continue;
          const implying = by(plan, told.by);
          expect(truth.implies(implying, target)).toBe(true);
          for (const one of implying)
            expect(
              truth.implies(
                implying.filter((other) => other !== one),
                target,
              ),
            ).toBe(false);
        }
      }),
      { numRuns: Number(process.env["NTM_RUNS"] ?? 40) },
    );
  }, 120_000);
});
