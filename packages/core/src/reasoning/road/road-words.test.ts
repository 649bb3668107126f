import { describe, expect, it } from "vitest";
import type { CommuneRecord } from "../../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../../records/dataset";
import { type AskedTargetInput, THREE, threeCommunes } from "../../testing/three-communes";
import { constraintOf } from "../solver/constraint";
import { MANY } from "../solver/solve";
import { findRoad, type RoadOptions } from "./find-road";
import { roadFrame } from "./problem";
import { certificateMessage, limitsOf, wayMessage } from "./road-words";

type Rule = AskedTargetInput["rule"];
const [X, Y, Z] = THREE;
const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };

/** A commune that meets the first criteria, so many of five, and is at the standard or not. */
const commune = (unit: string, met: number, isAt = false): CommuneRecord => ({
  unit,
  origin: unit,
  marks: Object.fromEntries(
    ["1", "2", "3", "4", "5"].map((number, i) => [number, { value: i < met ? "met" : "not-met", origin: number }]),
  ),
  claims: { standard: { value: isAt, origin: "standard" } },
});
const dataset = (...communes: CommuneRecord[]): Dataset => ({
  ...EMPTY_DATASET,
  communes,
  claimable: ["standard", "advanced", "model"],
});
const road = (asked: readonly AskedTargetInput[], reported: Dataset, options: RoadOptions = {}) =>
  findRoad(threeCommunes(asked), reported, { language: "en", unknown: "pessimistic", ...options });

const frame = (asked: readonly AskedTargetInput[], weights: Record<string, number>) =>
  roadFrame(threeCommunes(asked), all, { aim: "binding", weights, locks: [] });

const all = dataset(commune(X, 5), commune(Y, 3), commune(Z, 5, true));
const two = [{ rule: count, required: 2 }];
const three = [{ rule: count, required: 3 }];

describe("a road in words", () => {
  it("counts steps, or weighs them where some weigh more, units and targets", () => {
    expect(road(two, all).message).toBe("At least 1 step in 1 unit leads to 1 target.");
    expect(road(two, all, { weights: { standard: 2 } }).message).toBe(
      "A weight of at least 2 in 1 unit leads to 1 target.",
    );
    expect(road([{ rule: count, required: 1 }], all).message).toBe(
      "By what is reported the targets are met; no step is needed.",
    );
  });
  it("names in each step what is to be met, what is to be recognised, or both", () => {
    const steps = (...given: Parameters<typeof road>) =>
      road(...given).pessimistic?.steps.map(({ message }) => message);
    expect(steps(three, all)).toEqual([
      "Xã Bình Hòa: recognition at the standard (1).",
      "Xã Tân Minh: meet criteria 4, 5; recognition at the standard (3).",
    ]);
    const [only = ""] = steps([{ rule: { ...mean, where: { kind: "units", units: [Y] } }, required: 4 }], all) ?? [];
    expect(only).toBe("Xã Tân Minh: meet criterion 4 (1).");
  });
  it("says why nothing is cheaper, by name where there are others", () => {
    const why = (...asked: AskedTargetInput[]) => road(asked, all).pessimistic?.certificate?.message;
    expect(why(...two)).toBe("Nothing costs less than 1: “Communes at the standard” (Tỉnh Mẫu) alone needs as much.");
    expect(why(...three, { rule: mean, required: 4 })).toBe(
      "Nothing costs less than 4: “Communes at the standard” (Tỉnh Mẫu, t0) alone needs as much.",
    );
    expect(why({ rule: count, required: 1 })).toBe("No step is needed.");
  });
  it("says what bars the way: the targets, and what is locked", () => {
    const barred = road(three, all, { locks: [Y] });
    expect([barred.cost, barred.message]).toEqual([
      [null, null],
      "No steps reach “Communes at the standard” (Tỉnh Mẫu) with xã Tân Minh locked.",
    ]);
    expect(barred.pessimistic?.districts).toEqual([
      { unit: "song-mau", cost: null, alone: 0 },
      { unit: "doi-mau", cost: null, alone: 0 },
    ]);
    const locks = ["standard", `${X}:2`, "district", "song-mau:district"];
    expect(road(three, all, { locks }).message).toBe(
      "No steps reach “Communes at the standard” (Tỉnh Mẫu) with recognition at the standard, criterion 2 of xã Bình " +
        "Hòa, the own standard of units above communes, the own standard of huyện Sông Mẫu locked.",
    );
    const both = road([...three, { rule: { ...count, operator: "<=" }, required: 2 }], all);
    expect(both.pessimistic?.blocked).toEqual(["t0", "t1"]);
    expect(both.message).toBe(
      "No steps reach “Communes at the standard” (Tỉnh Mẫu, t0) and “Communes at the standard” (Tỉnh Mẫu, t1) together.",
    );
  });
});

it("says how far it may be from the least where that is not shown, and what is not said of it", () => {
  const weights = { standard: 2 };
  const plain = frame(two, {});
  const [certificate, way] = [
    { bound: 3, targets: [], parts: [], shared: null },
    { cost: 5, units: 2, proved: false },
  ];
  expect([certificateMessage(certificate, 5, plain, "en"), certificateMessage(certificate, 3, plain, "en")]).toEqual([
    "Nothing costs less than 3; the road that was found costs 5 and is not proved to be the cheapest.",
    "No step is needed.",
  ]);
  expect([wayMessage(way, plain, "en"), wayMessage(way, frame(two, weights), "en", ["More."])]).toEqual([
    "5 steps in 2 units lead to 1 target; not proved to be the fewest.",
    "A weight of 5 in 2 units leads to 1 target; not proved to be the least. More.",
  ]);
  const best = { price: 5, world: [], active: [], isAny: true };
  const many = [{ id: "p", items: Array.from({ length: MANY + 1 }, (_, i) => ({ id: `${i}`, choices: [] })) }];
  const shared = constraintOf({ tallies: [], parts: new Set() });
  const told = [
    limitsOf({ parts: [] }, { ...best, isAny: false }, "en"),
    limitsOf({ parts: [] }, best, "en"),
    limitsOf({ parts: many }, { ...best, isAny: false, active: [shared, shared] }, "en"),
  ];
  expect(told.map((sentences) => sentences.map((one) => one.split(/[;,] /)[0]))).toEqual([
    [],
    ["Several roads are as good"],
    ["With more than 2,000 units and several shared targets that bind"],
  ]);
});

describe("what a road is asked", () => {
  const aspired: AskedTargetInput[] = [...two, { rule: mean, required: 4.9, commitment: "aspiration" }];
  it("leads to the binding targets, or to all", () => {
    const [binding, every] = [road(aspired, all), road(aspired, all, { aim: "all" })];
    expect([binding.targets, binding.cost]).toEqual([["t0"], [1, 1]]);
    expect([every.aim, every.targets, every.cost]).toEqual(["all", ["t0", "t1"], [3, 3]]);
  });
  it("leaves out targets of which nothing can be said", () => {
    const asked: AskedTargetInput = { rule: count, required: 2, milestones: [{ due: "2023-12-31", required: 3 }] };
    const { targets, leftOut, cost } = road([asked], all);
    expect(cost).toEqual([1, 1]);
    expect([targets, leftOut.map(({ target }) => target)]).toEqual([["t0"], ["t0@2023-12-31"]]);
  });
  it("takes what is not reported for not met, for met, or for both in turn", () => {
    const some = dataset(commune(X, 4), commune(Y, 3));
    const [bad, good, both] = (["pessimistic", "optimistic", "both"] as const).map((unknown) =>
      road(two, some, { unknown }),
    );
    expect([bad?.cost, good?.cost, both?.cost]).toEqual([
      [5, 5],
      [2, 2],
      [2, 5],
    ]);
    expect([bad?.optimistic, good?.pessimistic]).toEqual([null, null]);
    expect([both?.optimistic, both?.pessimistic]).toEqual([good?.optimistic, bad?.pessimistic]);
    expect(both?.message).toBe(
      "At least 5 steps in 2 units lead to 1 target. From 2 to 5, depending on what is not reported.",
    );
  });
  it("says of each district what it pays, and what its own targets cost alone", () => {
    const own: AskedTargetInput[] = [...three, { rule: count, required: 1, unit: "song-mau" }];
    expect(road(own, all).pessimistic?.districts).toEqual([
      { unit: "song-mau", cost: 4, alone: 1 },
      { unit: "doi-mau", cost: 0, alone: 0 },
    ]);
  });
});
