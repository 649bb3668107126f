import { describe, expect, it } from "vitest";
import type { AxisKind } from "./axis";
import { type Constraint, constraintOf, type Part, type PartWorld, type Tally, type UnitChoice } from "./constraint";
import { firstChoicesOf, holdsIn, isHeld, isMetBy } from "./given";

const HIGH: UnitChoice = { level: 1, met: 2, cost: 1 };
const LOW: UnitChoice = { level: 0, met: 1, cost: 0 };
const part = (id: string): Part => ({
  id,
  items: [1, 2].map((i) => ({ id: `${id}${i}`, choices: [HIGH, LOW] })),
});
const PARTS = ["p", "q", "r"].map(part);

/** How many units of some parts are high, and which unit was asked about how often. */
function counted(ids: readonly string[], need: number, kind: AxisKind = "at-least", bans?: Constraint["bans"]) {
  const asked: number[] = [];
  const gives: Tally["gives"] = (_, level) => {
    asked.push(level);
    return level;
  };
  const parts = new Set(ids);
  const role: Tally["role"] = (item) => (parts.has(item.slice(0, 1)) ? 1 : 0);
  return { constraint: constraintOf({ tallies: [{ kind, need, parts, role, gives }], parts, bans }), asked };
}
const world = (...levels: number[][]): PartWorld[] => levels.map((of) => of.map((level) => (level > 0 ? HIGH : LOW)));

describe("whether a world is as is asked", () => {
  it("is told of the parts that are looked at, wherever they stand", () => {
    const { constraint } = counted(["q", "r"], 3);
    expect(isHeld(constraint, PARTS, world([0, 0], [1, 1], [0, 1]))).toBe(true);
    expect(isHeld(constraint, PARTS, world([1, 1], [1, 0], [0, 1]))).toBe(false);
    const turned = [...PARTS].reverse();
    expect(isHeld(constraint, turned, world([1, 1], [1, 0], [0, 0]))).toBe(true);
    expect(isHeld(constraint, turned, world([0, 0], [1, 0], [1, 1]))).toBe(false);
  });
  it("asks once of each way a part ends, and of no part that is not looked at", () => {
    const { constraint, asked } = counted(["q", "r"], 3);
    const [first, second, third] = world([1, 1], [1, 0], [0, 1]);
    if (!first || !second || !third) throw new Error("there are three parts");
    holdsIn(constraint, PARTS, [first, second, third]);
    expect(asked).toEqual([1, 0, 0, 1]);
    // The same ends beside others, and in another world.
    holdsIn(constraint, PARTS, [second, second, third]);
    isHeld(constraint, PARTS, [third, second, third]);
    isMetBy(constraint, PARTS[1] ?? part("q"), second);
    expect(asked).toHaveLength(4);
    holdsIn(constraint, PARTS, [first, first, third]);
    expect(asked).toHaveLength(6);
  });
  it("is kept of a world, each for its own constraint", () => {
    const [two, three] = [counted(["p", "q"], 2), counted(["p", "q"], 3)];
    const one = world([1, 0], [1, 0], [0, 0]);
    for (let turn = 0; turn < 2; turn++)
      expect([two, three].map(({ constraint }) => holdsIn(constraint, PARTS, one))).toEqual([true, false]);
  });
  it("is not so where a unit ends as it may not, and only of the units that are named", () => {
    const bans = [{ units: new Set(["p2"]), refuses: (level: number) => level === 1 }];
    const { constraint } = counted(["p"], 1, "at-least", bans);
    const [only = part("p")] = PARTS;
    const ends = (a: number, b: number): boolean =>
      isMetBy(
        constraint,
        only,
        [a, b].map((level) => (level ? HIGH : LOW)),
      );
    expect([ends(1, 0), ends(1, 1), ends(0, 1), ends(0, 0)]).toEqual([true, false, false, false]);
    expect(isHeld(constraint, PARTS, world([1, 1], [0, 0], [0, 0]))).toBe(false);
    expect(isHeld(constraint, PARTS, world([1, 0], [1, 1], [0, 0]))).toBe(true);
  });
  it("of a part alone says nothing of numbers that others give to as well, or that are another's", () => {
    const [only = part("p")] = PARTS;
    const ends = [LOW, LOW];
    expect(isMetBy(counted(["p", "q"], 4).constraint, only, ends)).toBe(true);
    expect(isMetBy(counted(["q"], 2).constraint, only, ends)).toBe(true);
    expect(isMetBy(counted(["p"], 1).constraint, only, ends)).toBe(false);
  });
  it("starts from one world in which each unit has its first choice", () => {
    const [only = part("p")] = PARTS;
    expect(firstChoicesOf(only)).toEqual([HIGH, HIGH]);
    expect(firstChoicesOf(only)).toBe(firstChoicesOf(only));
  });
});
