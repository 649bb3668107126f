import { expect, it } from "vitest";
import type { Part, UnitChoice } from "../solver/constraint";
import { Counterexamples } from "./counterexamples";

const [HIGH, LOW]: UnitChoice[] = [
  { level: 1, met: 2, cost: 0 },
  { level: 0, met: 1, cost: 0 },
];
const part = (id: string, units: string[], choices: (UnitChoice | undefined)[] = [HIGH, LOW]): Part => ({
  id,
  items: units.map((unit) => ({ id: unit, choices: choices.flatMap((choice) => choice ?? []) })),
});
const ends = (...levels: number[]) => levels.flatMap((level) => (level > 0 ? HIGH : LOW) ?? []);

const [first, second] = [part("p", ["a", "b"]), part("q", ["c"])];

it("worlds that refute a target are known, the latest first, six at most, and those of another are not", () => {
  const known = new Counterexamples([first, second]);
  const worlds = Array.from({ length: 7 }, (_, i) => [ends(i % 2, 1), ends(0)]);
  for (const world of worlds) known.add("t", world);
  expect(known.of("t")).toEqual(worlds.slice(1).reverse());
  expect(known.of("other")).toEqual([]);
});

it("those of a plan with more units are taken over without them, as each unit that is left ends there", () => {
  const before = new Counterexamples([first, second]);
  before.add("t", [ends(0, 1), ends(0)]);
  const less = new Counterexamples([part("p", ["b"]), second], before);
  expect(less.of("t")).toEqual([[ends(1), ends(0)]]);
  expect(less.of("t")[0]?.[0]?.[0]).toBe(HIGH);
  // A part that stayed as it was ends in the very same way, of which is known what it gives.
  expect(less.of("t")[0]?.[1]).toBe(before.of("t")[0]?.[1]);
});

it("those in which a unit ends as it no longer can, or of which parts are missing, are not", () => {
  const before = new Counterexamples([first, second]);
  before.add("t", [ends(0, 1), ends(0)]);
  before.add("t", [ends(1, 1), ends(0)]);
  expect(new Counterexamples([part("p", ["a", "b"], [HIGH]), second], before).of("t")).toEqual([[ends(1, 1), ends(0)]]);
  expect(new Counterexamples([first], before).of("t")).toEqual([]);
  expect(new Counterexamples([part("p", ["a", "b", "new"]), second], before).of("t")).toEqual([]);
  const lower = { level: 0, met: 2, cost: 0 };
  expect(new Counterexamples([part("p", ["a", "b"], [lower, HIGH]), second], before).of("t")).toHaveLength(1);
});
