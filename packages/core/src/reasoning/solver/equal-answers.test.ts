import { describe, expect, it } from "vitest";
import { type Constraint, constraintOf, type Part, type UnitChoice } from "./constraint";
import type { Objective } from "./objective";
import { solve } from "./solve";

const cost: Objective = { uid: "cost", role: () => 0, priceOf: (_, choice) => choice.cost };

const partsOf = (ids: readonly string[], choices: readonly UnitChoice[]): Part[] =>
  ids.map((id) => ({ id, items: [{ id: `${id}/0`, choices }] }));

/** So many levels together, in the same words whatever the number. */
function atLeast(need: number, parts: readonly Part[]): Constraint {
  const places = new Set(parts.map(({ id }) => id));
  return constraintOf({
    words: "levels",
    tallies: [{ kind: "at-least", need, parts: places, role: () => 1, gives: (_, level) => level }],
    parts: places,
  });
}

const levelsOf = (parts: readonly Part[], needs: readonly number[]): (number | undefined)[] | undefined =>
  solve(
    parts,
    needs.map((need) => atLeast(need, parts)),
    cost,
  )?.world.map(([end]) => end?.level);

describe("of answers that are as dear", () => {
  it("the first is found, also where what it takes gives less to what is asked of all", () => {
    const parts = partsOf(
      ["a", "b", "c"],
      [
        { level: 1, met: 2, cost: 2 },
        { level: 2, met: 1, cost: 2 },
      ],
    );
    expect([3, 4, 5, 6, 7].map((need) => levelsOf(parts, [need]))).toEqual([
      [1, 1, 1],
      [1, 1, 2],
      [1, 2, 2],
      [2, 2, 2],
      undefined,
    ]);
  });
});

it("of two numbers of one part that are asked for in the same words the greater is reached", () => {
  const parts = partsOf(
    ["a"],
    [0, 1, 2].map((level) => ({ level, met: 0, cost: level })),
  );
  expect([levelsOf(parts, [1, 2]), levelsOf(parts, [2, 1]), levelsOf(parts, [1, 1])]).toEqual([[2], [2], [1]]);
});
