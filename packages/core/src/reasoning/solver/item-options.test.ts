import { describe, expect, it } from "vitest";
import { type Ban, type Constraint, constraintOf, type Part, type Tally, type UnitChoice } from "./constraint";
import { stepsOf } from "./item-options";
import type { Objective } from "./objective";

const CHOICES: readonly UnitChoice[] = [
  { level: 1, met: 2, cost: 2 },
  { level: 1, met: 1, cost: 2 },
  { level: 0, met: 2, cost: 1 },
  { level: 0, met: 0, cost: 0 },
];
const part = (many: number, choices: (i: number) => readonly UnitChoice[] = () => CHOICES): Part => ({
  id: "p",
  items: Array.from({ length: many }, (_, i) => ({ id: `u${i}`, choices: choices(i) })),
});

/** What is asked of objectives and tallies, and how often. */
function counting() {
  const asked = { prices: 0, gifts: 0, roles: 0 };
  const tally = (roleOf: (item: string) => number, gives: Tally["gives"] = (role, level) => role * level): Tally => ({
    kind: "at-least",
    need: 1,
    parts: new Set(["p"]),
    role: (item) => {
      asked.roles++;
      return roleOf(item);
    },
    gives: (...given) => {
      asked.gifts++;
      return gives(...given);
    },
  });
  const objective: Objective = {
    uid: "cost",
    role: () => 0,
    priceOf: (_, { cost }) => {
      asked.prices++;
      return cost;
    },
  };
  return { asked, tally, objective };
}

const ban = (units: string[], refuses: Ban["refuses"]): Constraint =>
  constraintOf({ tallies: [], parts: new Set(["p"]), bans: [{ units: new Set(units), refuses }] });

describe("options of units", () => {
  it("leave out what is refused and what another one beats, and keep the order of the choices", () => {
    const { tally, objective } = counting();
    const tallies = [tally(() => 1)];
    const [options = []] = stepsOf(part(1), [], tallies, objective);
    expect(options.map(({ choice }) => choice)).toEqual([CHOICES[0], CHOICES[3]]);
    expect(options.map(({ gives, price }) => [...gives, price])).toEqual([
      [1, 2],
      [0, 0],
    ]);
    const refused = ban(["u0"], (level, met) => level === 1 && met === 2);
    const [others = []] = stepsOf(part(1), [refused], tallies, objective);
    expect(others.map(({ choice }) => choice)).toEqual([CHOICES[1], CHOICES[3]]);
  });

  it("are one list for units that nothing tells apart, and one each where choices, a number, a price or a ban does", () => {
    const { tally, objective } = counting();
    const alike = (one: Part, constraints: readonly Constraint[] = [], role = (_: string) => 1, priced = objective) => {
      const steps = stepsOf(one, constraints, [tally(() => 1), tally(role)], priced);
      return steps.slice(1).map((options, i) => options === steps[i]);
    };
    expect(alike(part(3))).toEqual([true, true]);
    expect(alike(part(3, (i) => (i === 1 ? [...CHOICES] : CHOICES)))).toEqual([false, false]);
    expect(alike(part(3), [], (item) => (item === "u2" ? 2 : 1))).toEqual([true, false]);
    expect(alike(part(3), [], () => 1, { ...objective, role: (item) => (item === "u0" ? 1 : 0) })).toEqual([
      false,
      true,
    ]);
    expect(alike(part(3), [ban(["u0", "u1"], (level) => level === 1)])).toEqual([true, false]);
  });

  it("are priced, and their numbers asked for, once for each kind of unit, whatever else is asked later", () => {
    const { asked, tally, objective } = counting();
    const kinds = [CHOICES, CHOICES.slice(1)];
    const units = part(6, (i) => kinds[i % 2] ?? []);
    const tallies = [tally(() => 1), tally((item) => Number(item.slice(1)) % 3)];
    stepsOf(units, [], tallies, objective);
    // Seven choices; one role for the first number, three for the second.
    const once = { prices: 7, gifts: 7 + 3 * 7, roles: 12 };
    expect(asked).toEqual(once);
    stepsOf(units, [ban(["u0"], () => false)], tallies, objective);
    expect(asked).toEqual(once);
  });
});
