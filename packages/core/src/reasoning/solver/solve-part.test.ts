import { describe, expect, it } from "vitest";
import { CHEAPEST, districtsProblem } from "../../testing/districts-problem";
import { seriesOf } from "../../testing/series";
import { workOf } from "../../testing/solver-work";
import { type Constraint, constraintOf, type Part, type Tally } from "./constraint";
import type { Objective } from "./objective";
import { Memo, solve, talliesOf } from "./solve";
import { solvePart } from "./solve-part";

const { parts, constraints } = districtsProblem(seriesOf(5), 4);
const [first, second, ...own] = constraints;
const [part, other] = parts;
if (!first || !second || !part || !other) throw new Error("there are two shared numbers and two parts");
/** What is asked of the first part, in words that say so. */
const [local] = own.filter((one) => one.own.includes(part.id));
if (!local) throw new Error("something is asked of the first part");

const copy = (one: Constraint, words?: string): Constraint => constraintOf({ ...one, words });

describe("a part", () => {
  it("that shares nothing has one world, whatever is said to come after", () => {
    // More of one number than the cheapest ends give, so that a list is made.
    const dearer = constraintOf({ ...local, tallies: local.tallies.map((tally): Tally => ({ ...tally, need: 3 })) });
    const made: ReturnType<typeof solvePart>[] = [];
    const { joins } = workOf(() => made.push(solvePart(part, [dearer], [], CHEAPEST)));
    expect(joins).toBeGreaterThan(0);
    const [{ pick, list } = solvePart(part, [], [], CHEAPEST)] = made;
    let asked = 0;
    const after = (): number => {
      asked++;
      return 0;
    };
    const world = pick(after);
    expect(world).toHaveLength(part.items.length);
    expect(list.states).toHaveLength(1);
    expect(pick(after)).toBe(world);
    expect(asked).toBe(0);
  });

  it("that shares numbers has a world for each thing it can bring, and none where nothing may come after", () => {
    const tallies = talliesOf([first, second]);
    const { pick, list } = solvePart(part, [local], tallies, CHEAPEST);
    expect(list.states.length).toBeGreaterThan(2);
    const worlds = list.states.map(({ gives }) => pick((brings) => (brings.join() === gives.join() ? 0 : undefined)));
    const bringing = worlds.map((world) =>
      tallies.map((tally) =>
        part.items.reduce(
          (sum, { id }, i) => sum + tally.gives(tally.role(id), world?.[i]?.level ?? 0, world?.[i]?.met ?? 0),
          0,
        ),
      ),
    );
    expect(bringing).toEqual(list.states.map(({ gives }) => gives));
    expect(pick(() => undefined)).toBeUndefined();
    // What comes after is asked once for each thing that is brought.
    const asked: string[] = [];
    pick((brings) => {
      asked.push(brings.join());
      return 0;
    });
    expect(asked).toHaveLength(new Set(asked).size);
  });
});

describe("parts that are solved already", () => {
  const solved = (memo: Memo, one: Part, some: readonly Constraint[], objective: Objective = CHEAPEST) =>
    memo.solvedPart(one, some, [], objective);

  it("are the same ones where the same is asked in the same words, once or twice, by whichever constraint", () => {
    const memo = new Memo();
    const [a, b] = [copy(local, "x"), copy(local, "x")];
    const known = solved(memo, part, [a]);
    const done = workOf(() => {
      expect(solved(memo, part, [a])).toBe(known);
      expect(solved(memo, part, [b])).toBe(known);
      expect(solved(memo, part, [a, b])).toBe(known);
      expect(solved(memo, part, [a], { ...CHEAPEST })).toBe(known);
    });
    expect([done.parts, done.joins]).toEqual([0, 0]);
  });

  it("are others for other words, other needs, no words, another objective, shared number or part", () => {
    const memo = new Memo();
    const known = solved(memo, part, [copy(local, "x")]);
    const needing = (need: number): Constraint =>
      constraintOf({ ...local, words: "x", tallies: local.tallies.map((tally): Tally => ({ ...tally, need })) });
    for (const some of [[copy(local, "y")], [needing(0)], [copy(local)], [copy(local)], []])
      expect(solved(memo, part, some)).not.toBe(known);
    expect(solved(memo, part, [copy(local, "x")], { ...CHEAPEST, uid: "dearest" })).not.toBe(known);
    expect(solved(memo, other, [copy(local, "x")])).not.toBe(known);
    expect(memo.solvedPart(part, [copy(local, "x")], [first], CHEAPEST)).not.toBe(known);
    expect(memo.pricedPart(part, [local], [first], CHEAPEST)).toBe(memo.pricedPart(part, [local], [first], CHEAPEST));
    expect(memo.pricedPart(part, [local], [first], CHEAPEST)).not.toBe(
      memo.pricedPart(part, [local], [second], CHEAPEST),
    );
  });

  it("are kept by how a part is priced, and as priced parts by how all are, where an objective says so", () => {
    const memo = new Memo();
    const alike: Objective = { ...CHEAPEST, uid: "a", priceUid: "p", uidIn: undefined };
    const also: Objective = { ...CHEAPEST, uid: "b", priceUid: "p" };
    expect(solved(memo, part, [local], alike)).not.toBe(solved(memo, part, [local], also));
    expect(memo.pricedPart(part, [local], [first], alike)).toBe(memo.pricedPart(part, [local], [first], also));
    const here: Objective = { ...CHEAPEST, uid: "c", uidIn: ({ id }) => (id === part.id ? "a" : "c") };
    expect(solved(memo, part, [local], here)).toBe(solved(memo, part, [local], alike));
    expect(solved(memo, other, [], here)).not.toBe(solved(memo, other, [], alike));
  });

  it("leave to a question that differs in one part that part alone", () => {
    const memo = new Memo();
    const locals = own.map((one) => copy(one, "own"));
    solve(parts, locals, CHEAPEST, { memo });
    const again = workOf(() => solve(parts, locals.slice(1), CHEAPEST, { memo }));
    expect([again.questions, again.parts]).toEqual([1, 1]);
    const none = workOf(() => solve(parts, locals, CHEAPEST, { memo }));
    expect([none.questions, none.parts, none.joins]).toEqual([1, 0, 0]);
  });
});

it("shared numbers of constraints are those of several parts", () => {
  const [tally] = first.tallies;
  const [within] = local.tallies;
  if (!tally || !within) throw new Error("each has a number");
  const both = constraintOf({ parts: first.parts, tallies: [within, tally] });
  expect(talliesOf([both, local, second])).toEqual([tally, ...second.tallies]);
});
