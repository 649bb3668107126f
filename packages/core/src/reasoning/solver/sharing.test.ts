import { describe, expect, it } from "vitest";
import type { AxisKind } from "./axis";
import type { Part, Tally } from "./constraint";
import { sharing } from "./sharing";

const choices = [
  { level: 0, met: 1, cost: 0 },
  { level: 1, met: 3, cost: 2 },
];
const part: Part = { id: "p", items: ["a", "b"].map((id) => ({ id, choices })) };

const tally = (of: Partial<Tally> & { need: number }, units = ["a", "b"], kind: AxisKind = "at-least"): Tally => ({
  kind,
  parts: new Set(["p"]),
  role: (item) => (units.includes(item) ? 1 : 0),
  gives: (role, level) => role * level,
  ...of,
});
const met: Tally["gives"] = (role, _, criteria) => role * criteria;

describe("a number of one part that is counted over several as well", () => {
  const over = tally({ need: 9, parts: new Set(["p", "q"]) });
  const told = (...own: Tally[]) => sharing(part, own, [tally({ need: 4, gives: met }), over]).toldBy;

  it("is told by the one that every end of every unit gives as much to", () => {
    expect(told(tally({ need: 1 }), tally({ need: 2, gives: met }))).toEqual([1, 0]);
  });
  it("is told by itself where one unit, or one of its ends, gives another number, or it is no lower bound", () => {
    expect(told(tally({ need: 1 }, ["a"]))).toEqual([-1]);
    // The same at the standard and not below it.
    expect(told(tally({ need: 1, gives: (role, level) => role * (level > 0 ? 1 : 2) }))).toEqual([-1]);
    expect(told(tally({ need: 1 }, ["a", "b"], "exactly"))).toEqual([-1]);
    const exact = tally({ need: 9, kind: "exactly", parts: over.parts });
    expect(sharing(part, [tally({ need: 1 })], [exact]).toldBy).toEqual([-1]);
  });
  it("asks by itself for the most that any of those it tells needs, and for nothing where it tells none", () => {
    const alone = tally({ need: 3 }, ["a"]);
    const { own, open } = sharing(part, [tally({ need: 1 }), tally({ need: 2 }), alone], [over, { ...over, need: 7 }]);
    expect(own).toEqual([alone]);
    expect(open).toEqual([
      { kind: "at-least", need: 2, isOpen: true },
      { kind: "at-least", need: Number.NEGATIVE_INFINITY, isOpen: true },
    ]);
  });
});
