import { type Constraint, constraintOf, type Part, type Tally, type UnitChoice } from "../reasoning/solver/constraint";
import type { Objective } from "../reasoning/solver/objective";
import type { Series } from "./series";

export interface Problem {
  readonly parts: readonly Part[];
  readonly constraints: readonly Constraint[];
}

const DISTRICTS = ["a", "b", "c"] as const;

/** What a step costs; prices below it only order answers of the same cost. */
export const STEP = 16;

/** The least cost first, then the least level in units whose name ends in 1. */
export const CHEAPEST: Objective = {
  uid: "cheapest",
  unit: STEP,
  role: (item) => (item.endsWith("1") ? 1 : 0),
  priceOf: (of, { cost, level }) => cost * STEP + of * level,
};

/**
 * A question of three districts of so many communes each, in which two numbers of all bind, about two thirds at the
 * standard and more criteria than these need, and one of each district.
 */
export function districtsProblem(n: Series, communes: number): Problem {
  const kinds = [0, 1, 2].map((from) =>
    [3, 2, 1, 0].flatMap((level) =>
      [2, 1, 0].map((met): UnitChoice => ({ level, met, cost: Math.max(0, level - from) + met + n(2) })),
    ),
  );
  const parts = DISTRICTS.map((id): Part => {
    return {
      id,
      items: Array.from({ length: communes }, (_, i) => ({ id: `${id}/${i}`, choices: kinds[n(3)] ?? [] })),
    };
  });
  const standard: Tally["gives"] = (_, level) => (level >= 1 ? 1 : 0);
  const higher: Tally["gives"] = (_, level) => (level >= 2 ? 1 : 0);
  const met: Tally["gives"] = (_, __, criteria) => criteria;
  const share = (twelfths: number): number => Math.floor((twelfths * communes) / 12);
  return {
    parts,
    constraints: [
      asked(share(24 + n(8)), standard),
      asked(share(40 + n(12)), met),
      ...DISTRICTS.map((id) => asked(share(3 + n(3)), higher, [id])),
    ],
  };
}

function asked(need: number, gives: Tally["gives"], within: readonly string[] = DISTRICTS): Constraint {
  const places = new Set(within);
  const role = (item: string): number => (within.some((id) => item.startsWith(id)) ? 1 : 0);
  const given: Tally["gives"] = (of, level, met) => (of === 0 ? 0 : gives(of, level, met));
  return constraintOf({ tallies: [{ kind: "at-least", need, parts: places, role, gives: given }], parts: places });
}
