import { describe, expect, it } from "vitest";
import type { Reading } from "../../model/readings";
import { samplePlan } from "../../testing/sample-plan";
import { beyond, type SolverWork, workOf } from "../../testing/solver-work";
import { type AskedTargetInput, THREE, threeCommunes } from "../../testing/three-communes";
import { provePlan } from "./prove-plan";

type Rule = AskedTargetInput["rule"];

const [X, Y] = THREE;
const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const advanced: Rule = { ...count, measure: { kind: "count", standard: "advanced" } };
const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };
const lowest: Rule = { ...count, measure: { kind: "minimum", of: "criteria" } };
const remaining: Rule = { ...lowest, where: { kind: "not-at", standard: "standard" } };
const status: Rule = { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" };
const each: Rule = {
  ...count,
  measure: { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } },
};
const share: Rule = {
  ...count,
  measure: { kind: "share", standard: "advanced" },
  where: { kind: "at", standard: "standard" },
};

const within: AskedTargetInput[] = [
  { rule: count, required: 2 },
  { rule: count, required: 1, unit: "song-mau" },
  { rule: count, required: 1, unit: "doi-mau" },
];
const PLANS: Readonly<Record<string, AskedTargetInput[]>> = {
  "numbers of districts that make up the whole": within,
  "lowest numbers, of all and of those that remain": [
    { rule: lowest, required: 2 },
    { rule: lowest, required: 3, unit: "song-mau" },
    { rule: remaining, required: 4 },
    { rule: { ...lowest, where: { kind: "units", units: [X, Y] } }, required: 2 },
  ],
  "a mean, a share of who is at the standard, and a number": [
    { rule: mean, required: 4 },
    { rule: share, required: 0.5 },
    { rule: count, required: 2 },
  ],
  "districts: each of them, and the standing of one": [
    { rule: each, required: 0.5 },
    { rule: status, required: 1, unit: "song-mau" },
    { rule: count, required: 2, unit: "song-mau" },
  ],
  "at least nothing, and less than a number": [
    { rule: lowest, required: 0 },
    { rule: { ...count, operator: "<" }, required: 3 },
    { rule: { ...count, operator: "<" }, required: 2, unit: "song-mau" },
    { rule: { ...advanced, operator: "<=" }, required: 1 },
  ],
  "a conflict among targets of which others are none": [
    ...within,
    { rule: { ...count, operator: "<=" }, required: 1 },
    { rule: advanced, required: 1, commitment: "aspiration" },
  ],
};

/** Bounds: less is welcome. */
const bounds = (questions: number, parts: number, joins: number, states: number, rounds: number): SolverWork => ({
  ...{ questions, parts, joins, states, rounds },
});

it.each<[string, Reading[], SolverWork]>([
  ["numbers of districts that make up the whole", [], bounds(23, 37, 92, 71, 19)],
  ["numbers of districts that make up the whole", ["standard=all-criteria"], bounds(22, 34, 92, 71, 19)],
  ["lowest numbers, of all and of those that remain", [], bounds(36, 58, 86, 51, 11)],
  ["lowest numbers, of all and of those that remain", ["standard=all-criteria"], bounds(57, 83, 132, 82, 16)],
  ["a mean, a share of who is at the standard, and a number", [], bounds(22, 50, 123, 112, 57)],
  ["a mean, a share of who is at the standard, and a number", ["standard=all-criteria"], bounds(18, 31, 90, 82, 48)],
  ["districts: each of them, and the standing of one", [], bounds(23, 29, 65, 36, 0)],
  ["districts: each of them, and the standing of one", ["districts=all-communes"], bounds(24, 29, 75, 42, 0)],
  ["at least nothing, and less than a number", [], bounds(34, 82, 480, 298, 81)],
  ["a conflict among targets of which others are none", [], bounds(67, 38, 472, 388, 298)],
])("a proof of %s, read as %j, asks nothing twice that is known", (name, reading, most) => {
  const plan = threeCommunes(PLANS[name] ?? []);
  expect(
    beyond(
      workOf(() => provePlan(plan, { reading, language: "en" })),
      most,
    ),
  ).toEqual([]);
});

it("a proof of a whole plan takes over what its base has solved, communes less and readings more", () => {
  const done = workOf(() => provePlan(samplePlan, { language: "en" }));
  expect(beyond(done, bounds(118, 158, 1260, 780, 108))).toEqual([]);
});

it("what followed from two targets does not follow from one of them where a reading takes the other out", () => {
  const asked: AskedTargetInput[] = [
    { rule: count, required: 2 },
    { rule: { ...count, operator: "<=" }, required: 1, unit: "song-mau" },
    { rule: count, required: 1, unit: "doi-mau" },
  ];
  const { targets, readings } = provePlan(threeCommunes(asked), { language: "en" });
  expect(targets[2]?.by).toEqual(["t0", "t1"]);
  const aspiration = readings.find(({ reading }) => reading === "frame=aspiration");
  expect([aspiration?.implied.includes("t2"), aspiration?.loses]).toEqual([false, ["t2"]]);
  const others = readings.filter(({ reading }) => reading !== "frame=aspiration");
  expect(others.filter(({ implied }) => !implied.includes("t2")).map(({ reading }) => reading)).toEqual([]);
});

it("a target that is lowered and still gives what others follow from breaks nothing", () => {
  const lowered = (other: number) => {
    const asked: AskedTargetInput[] = [
      { rule: count, required: 3 },
      { rule: count, required: other },
    ];
    const { breaks } = provePlan(threeCommunes(asked), { language: "en" });
    return breaks.flatMap((one) => (one.change === "lower" ? [[one.target, one.to, one.loses]] : []));
  };
  expect(lowered(1)).toEqual([]);
  expect(lowered(3)).toEqual([
    ["t0", 2, ["t1"]],
    ["t1", 2, ["t0"]],
  ]);
});

describe("a proof in words", () => {
  const prove = (...asked: AskedTargetInput[]) => provePlan(threeCommunes(asked), { language: "en" });
  const [required, less, none] = [2, 1, 0].map((needed): AskedTargetInput => ({ rule: count, required: needed }));
  it("says of a target that others secure it, that it always holds, or neither", () => {
    if (!required || !less || !none) throw new Error("there are three targets");
    expect(prove(required, less, none).targets.map(({ message }) => message)).toEqual([
      "“Communes at the standard” (Tỉnh Mẫu, t0): the others do not secure it; while they hold it can be from 1 to 3.",
      "“Communes at the standard” (Tỉnh Mẫu, t1): holds whenever “Communes at the standard” (Tỉnh Mẫu, t0) holds. " +
        "The others force at least 2, 1 to spare.",
      "“Communes at the standard” (Tỉnh Mẫu, t2): always holds.",
    ]);
  });
  it("says of a reading what it changes, or that nothing does", () => {
    const asked: AskedTargetInput[] = [
      { rule: count, required: 3 },
      { rule: { ...count, operator: "<=" }, required: 2 },
      { rule: count, required: 2, unit: "song-mau" },
    ];
    const { message, readings } = prove(...asked);
    expect(message).toBe(
      "These 2 targets cannot hold together; without any one of them the rest can: “Communes at the standard” (Tỉnh " +
        "Mẫu, t0) and “Communes at the standard” (Tỉnh Mẫu, t1).",
    );
    const effects = readings.map(({ reading, same, message: said }) => [reading, same, said.split("”: ")[1]]);
    expect(effects.filter(([, same]) => !same)).toEqual([
      ["frame=aspiration", false, "the binding targets alone contradict each other no more."],
    ]);
    expect([...new Set(effects.filter(([, same]) => same).map(([, , said]) => said))]).toEqual(["nothing changes."]);
  });
});
