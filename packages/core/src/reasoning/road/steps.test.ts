import { describe, expect, it } from "vitest";
import { factsOf } from "../../facts";
import type { CommuneRecord } from "../../records/commune-record";
import { EMPTY_DATASET } from "../../records/dataset";
import { samplePlan } from "../../testing";
import { UnknownWordError } from "../errors";
import { frameOf } from "../model/frame";
import { constraintOf, type Tally } from "../solver/constraint";
import { type Move, type MoveRules, movesOf, unitMoves } from "./moves";
import { communeState, unitLevel } from "./state";
import { partsOfWord, stepUnits, stepWords, upwards } from "./steps";
import { twinsOf } from "./twins";
import { type Locks, locksOf, type Weights, weightsOf } from "./weights";

const frame = () => frameOf(samplePlan);
const UNIT = "doi-mau/hoa-lac";

/** Why a word is refused, and which ones could stand there. */
function refused(ask: () => unknown) {
  try {
    ask();
  } catch (error) {
    if (error instanceof UnknownWordError) return [error.kind, error.word, error.text, error.known.length];
    throw error;
  }
  return undefined;
}

describe("words of steps", () => {
  it("are the criteria, the standards and the step of a unit above; units are counted communes and all above them", () => {
    expect(stepWords(frame())).toEqual(["1", "2", "3", "4", "5", "standard", "advanced", "model", "district"]);
    expect(stepUnits(frame())).toHaveLength(11);
    expect(stepUnits(frame())).not.toContain("song-mau/song-mau");
    expect(upwards(frame(), UNIT)).toEqual([UNIT, "doi-mau", "mau"]);
  });
  it("stand behind the last colon", () => {
    expect(partsOfWord("advanced")).toEqual({ what: "advanced" });
    expect(partsOfWord("a:b:advanced")).toEqual({ unit: "a:b", what: "advanced" });
    expect(partsOfWord(":2")).toEqual({ unit: "", what: "2" });
  });
});

describe("a step weighs", () => {
  const weigh = (weights: Weights) => {
    const weightOf = weightsOf(weights, frame());
    return ["2", "standard"].map((what) => [
      weightOf(UNIT, what),
      weightOf("doi-mau/yen-son", what),
      weightOf("song-mau", what),
    ]);
  };
  it("one, or what is said of it: for the lowest unit that is named, then for all", () => {
    expect(weigh({})).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(weigh({ 2: 3 })).toEqual([
      [3, 3, 3],
      [1, 1, 1],
    ]);
    expect(weigh({ 2: 3, "doi-mau:2": 5, [`${UNIT}:2`]: 7, "mau:standard": 2 })).toEqual([
      [7, 5, 3],
      [2, 2, 2],
    ]);
  });
  it.each<[string, Weights, unknown[]]>([
    ["of a unit that is none", { "nowhere:2": 3 }, ["unit", "nowhere", "nowhere:2", 11]],
    [
      "of a commune that is not counted",
      { "song-mau/song-mau:2": 3 },
      ["unit", "song-mau/song-mau", "song-mau/song-mau:2", 11],
    ],
    ["of a step that is none", { "mau:9": 3 }, ["step", "9", "mau:9", 9]],
    ["of a unit without a step", { mau: 3 }, ["step", "mau", "mau", 9]],
    ["of nothing", { 2: 0 }, ["weight", "0", "2=0", 0]],
    ["of a part", { 2: 1.5 }, ["weight", "1.5", "2=1.5", 0]],
    ["beyond a thousand", { 2: 1001 }, ["weight", "1001", "2=1001", 0]],
  ])("nothing %s: it is refused", (_, weights, expected) =>
    expect(refused(() => weightsOf(weights, frame()))).toEqual(expected),
  );
  it("a thousand at most", () => expect(weigh({ 2: 1000 })[0]).toEqual([1000, 1000, 1000]));
});

describe("a step is locked", () => {
  const isLocked = (...locks: string[]) => {
    const locked = locksOf(locks, frame());
    return [UNIT, "doi-mau/yen-son", "song-mau"]
      .flatMap((unit) => ["2", "standard"].map((what) => (locked(unit, what) ? "x" : "-")))
      .join("");
  };
  it("by its word, by a unit at or above it, or by both", () => {
    expect(isLocked()).toBe("------");
    expect(isLocked("2")).toBe("x-x-x-");
    expect(isLocked("doi-mau")).toBe("xxxx--");
    expect(isLocked(UNIT)).toBe("xx----");
    expect(isLocked("mau:standard")).toBe("-x-x-x");
    expect(isLocked(`${UNIT}:2`, "song-mau:standard")).toBe("x----x");
  });
  it.each<[string, Locks, unknown[]]>([
    ["of a unit that is none", ["nowhere:2"], ["unit", "nowhere", "nowhere:2", 11]],
    ["of a step of a unit that is none", ["mau:doi-mau"], ["step", "doi-mau", "mau:doi-mau", 9]],
    ["of what is neither", ["2", "nowhere"], ["step", "nowhere", "nowhere", 20]],
  ])("not where it is one %s: it is refused", (_, locks, expected) =>
    expect(refused(() => locksOf(locks, frame()))).toEqual(expected),
  );
});

describe("ways up", () => {
  const rules = (some: Partial<MoveRules> = {}): MoveRules => ({
    ...{
      frame: frame(),
      weightOf: (_: string, what: string) => (what === "3" ? 4 : 1),
      isLocked: () => false,
      isClaimed: true,
    },
    ...some,
  });
  const told = (moves: readonly Move[]): string[] =>
    moves.map(
      ({ cost, level, met, criteria, recognitions, skips }) =>
        `${cost}: ${level}/${met} ${[...criteria, ...recognitions].join("+")} ${skips}`,
    );
  const ways = (level: number, missing: string[], some?: Partial<MoveRules>): string[] =>
    told(movesOf(UNIT, { level, missing, criteria: 5 }, rules(some)));

  it("are criterion after criterion, then recognition after recognition, the dearest first", () => {
    expect(ways(0, ["4", "3"])).toEqual([
      "8: 3/5 3+4+standard+advanced+model 2",
      "7: 2/5 3+4+standard+advanced 1",
      "6: 1/5 3+4+standard 0",
      "5: 0/5 3+4 0",
      "1: 0/4 4 0",
      "0: 0/3  0",
    ]);
    expect(ways(1, ["3"])).toEqual(["6: 3/5 3+advanced+model 1", "5: 2/5 3+advanced 0", "4: 1/5 3 0", "0: 1/4  0"]);
    expect(ways(3, [])).toEqual(["0: 3/5  0"]);
  });
  it("lead to the standard with the last criterion where no sheet claims it", () => {
    expect(ways(0, ["1"], { isClaimed: false })).toEqual([
      "3: 3/5 1+advanced+model 2",
      "2: 2/5 1+advanced 1",
      "1: 1/5 1 0",
      "0: 0/4  0",
    ]);
    expect(ways(0, [], { isClaimed: false })).toEqual([
      "2: 3/5 advanced+model 2",
      "1: 2/5 advanced 1",
      "0: 1/5  0",
      "0: 0/5  0",
    ]);
    expect(ways(1, ["1"], { isClaimed: false })).toEqual([
      "3: 3/5 1+advanced+model 1",
      "2: 2/5 1+advanced 0",
      "1: 1/5 1 0",
      "0: 1/4  0",
    ]);
  });
  it("end before what is locked", () => {
    expect(ways(0, ["1", "2"], { isLocked: (_, what) => what === "2" })).toEqual(["1: 0/4 1 0", "0: 0/3  0"]);
    expect(ways(0, ["1"], { isLocked: (_, what) => what === "advanced" })).toEqual([
      "2: 1/5 1+standard 0",
      "1: 0/5 1 0",
      "0: 0/4  0",
    ]);
  });
  it("of a unit above are one, where it is asked for, not taken yet and not locked", () => {
    const of = (level: number, isJudged: boolean, isLocked = false) =>
      told(unitMoves("doi-mau", level, isJudged, rules({ isLocked: (_, what) => isLocked && what === "district" })));
    expect(of(0, true)).toEqual(["1: 1/0 district 0", "0: 0/0  0"]);
    expect([of(1, true), of(0, false), of(0, true, true)]).toEqual([["0: 1/0  0"], ["0: 0/0  0"], ["0: 0/0  0"]]);
  });
});

describe("before any step a commune", () => {
  const stands = (
    record: Partial<CommuneRecord> | undefined,
    weights: Weights = {},
    claimable = ["standard", "advanced", "model"],
  ) => {
    const communes = record ? [{ unit: UNIT, marks: {}, claims: {}, ...record }] : [];
    const { index } = frame();
    const facts = factsOf(index, { ...EMPTY_DATASET, communes, claimable });
    const [unit] = index.communes.filter(({ id }) => id === UNIT);
    if (!unit) throw new Error("the plan has the commune");
    return (["pessimistic", "optimistic"] as const).map((completion) => {
      const { level, missing, criteria } = communeState(unit, facts, completion, frame(), weightsOf(weights, frame()));
      return `${level} ${missing.join()} ${criteria}`;
    });
  };
  const mark = (value: "met" | "not-met" | "open") => ({ value });
  it("of which nothing is known has nothing, or all", () =>
    expect(stands(undefined)).toEqual(["0 1,2,3,4,5 5", "3  5"]));
  it("misses what is not met, and what is open or not marked perhaps", () => {
    const marks = { 1: mark("met"), 2: mark("not-met"), 3: mark("open") };
    expect(stands({ marks, claims: { standard: { value: false } } })).toEqual(["0 2,3,4,5 5", "0 2 5"]);
  });
  it("misses of a total the heaviest, or the lightest", () => {
    const total = { total: { value: 3 }, claims: { standard: { value: false } } };
    expect(stands(total, { 1: 4, 5: 2 })).toEqual(["0 5,1 5", "0 2,3 5"]);
  });
  it("is at the highest standard that it claims and at those below", () => {
    const marks = { 1: mark("met"), 2: mark("met"), 3: mark("met"), 4: mark("met"), 5: mark("met") };
    expect(stands({ marks, claims: { standard: { value: true } } })).toEqual(["1  5", "1  5"]);
    expect(stands({ marks, claims: { advanced: { value: true }, model: { value: false } } })).toEqual(["2  5", "2  5"]);
    expect(stands({ marks, claims: { model: { value: true } } })).toEqual(["3  5", "3  5"]);
  });
});

it("before any step a unit above is at the standard where it says so, and perhaps where it says nothing", () => {
  const { index } = frame();
  const facts = factsOf(index, {
    ...EMPTY_DATASET,
    districts: [{ unit: "doi-mau", standard: { value: true }, stated: {} }],
  });
  const levels = ["doi-mau", "song-mau", "mau"].map((unit) => [
    unitLevel(unit, facts, "pessimistic"),
    unitLevel(unit, facts, "optimistic"),
  ]);
  expect(levels).toEqual([
    [1, 1],
    [0, 1],
    [0, 1],
  ]);
});

describe("units are twins", () => {
  const end = (cost: number) => ({ level: 1, met: 2, cost });
  const item = (id: string, ...costs: number[]) => ({ id, choices: costs.map(end) });
  const looking = (kind: Tally["kind"], part: string, role: (id: string) => number) =>
    constraintOf({
      tallies: [{ kind, need: 1, parts: new Set([part]), role, gives: () => 1 }],
      parts: new Set([part]),
    });
  const parts = [
    { id: "p", items: [item("a", 0, 1), item("b", 0, 1), item("c", 0, 2), item("d", 0, 1)] },
    { id: "q", items: [item("e", 0, 1)] },
  ];
  it("of one part, with the same ways up, that no number and no ban tells apart", () => {
    expect([...twinsOf(parts, [])]).toEqual([
      ["a", "a"],
      ["b", "a"],
      ["c", "c"],
      ["d", "a"],
      ["e", "e"],
    ]);
    const told = looking("at-least", "p", (id) => (id === "b" ? 1 : 0));
    expect([...twinsOf(parts, [told])].filter(([, kind]) => kind === "b")).toEqual([["b", "b"]]);
    const elsewhere = looking("at-least", "q", (id) => (id === "b" ? 1 : 0));
    expect(twinsOf(parts, [elsewhere]).get("b")).toBe("a");
    const banned = constraintOf({
      tallies: [],
      parts: new Set(["p"]),
      bans: [{ units: new Set(["d"]), refuses: () => true }],
    });
    expect([...twinsOf(parts, [banned])].slice(0, 4)).toEqual([
      ["a", "a"],
      ["b", "a"],
      ["c", "c"],
      ["d", "d"],
    ]);
  });
});
