import {
  type CommuneRecord,
  type Dataset,
  EMPTY_DATASET,
  factsOf,
  indexPlan,
  STANDARDS,
  suppose,
  UnknownWordError,
} from "@ntm-kit/core";
import { samplePlan as plan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";

const UNIT = "song-mau/binh-hoa";
const index = indexPlan(plan);
const commune = (
  marks: string,
  claims: CommuneRecord["claims"] = {},
  rest: Partial<CommuneRecord> = {},
): CommuneRecord => ({
  unit: UNIT,
  marks: Object.fromEntries(
    [...marks].map((mark, i) => [String(i + 1), { value: mark === "x" ? ("met" as const) : ("not-met" as const) }]),
  ),
  claims,
  ...rest,
});
const yes = { value: true };
const dataset = (...communes: CommuneRecord[]): Dataset => ({ ...EMPTY_DATASET, communes, claimable: [...STANDARDS] });
const after = (data: Dataset, ...wishes: string[]) => {
  const supposed = suppose(plan, data, wishes);
  return factsOf(indexPlan(supposed.plan), supposed.dataset).communes.get(UNIT)!;
};

describe("a commune supposed at a standard", () => {
  it("is at it and at those below, with all criteria where it was not there before", () => {
    expect(after(dataset(commune("xx---")), `${UNIT}=advanced`)).toMatchObject({
      criteria: [5, 5],
      at: { standard: [1, 1], advanced: [1, 1], model: [0, 0] },
    });
  });
  it("keeps its fewer criteria where it was certainly there before, and loses what is claimed above", () => {
    const recognised = commune("xx---", { standard: yes, advanced: yes });
    expect(after(dataset(recognised), `${UNIT}=standard`)).toMatchObject({
      criteria: [2, 2],
      at: { standard: [1, 1], advanced: [0, 0] },
    });
  });
  it("goes before what any sheet of any day states", () => {
    const records = dataset(commune("xxxxx", { standard: yes }), commune("", { model: yes }, { day: "2025-12-31" }));
    expect(after(records, `${UNIT}=none`)).toMatchObject({ criteria: [5, 5], at: { standard: [0, 0], model: [0, 0] } });
  });
  it("gives no sheet a place to claim anything", () => {
    const { dataset: supposed } = suppose(plan, EMPTY_DATASET, [`${UNIT}=model`]);
    expect(supposed.claimable).toEqual([]);
    expect(factsOf(index, supposed).communes.get("song-mau/tan-minh")?.at.standard).toEqual([0, 1]);
  });
});

describe("a mark supposed", () => {
  it.each([
    ["met", [3, 3]],
    ["not-met", [2, 2]],
    ["unknown", [2, 3]],
  ])("%s", (value, criteria) => {
    expect(after(dataset(commune("xx---")), `${UNIT}:3=${value}`).criteria).toEqual(criteria);
  });
  it("drops a total without marks", () => {
    expect(after(dataset(commune("", {}, { total: { value: 4 } })), `${UNIT}:3=met`).criteria).toEqual([1, 5]);
  });
});

it("a district's own standard, and a target's number, in the order given", () => {
  const supposed = suppose(plan, EMPTY_DATASET, ["song-mau=standard", "song-mau=none", "mau/mean-criteria=0.5"]);
  expect(factsOf(index, supposed.dataset).districts.get("song-mau")?.at).toEqual([0, 0]);
  expect(supposed.plan.targets.find(({ id }) => id === "mau/mean-criteria")?.required).toBe(0.5);
});

describe("what is supposed leaves the rest as it was", () => {
  const other: CommuneRecord = { unit: "song-mau/tan-minh", marks: { "1": yesMark() }, claims: { standard: yes } };
  const records =
    (...communes: CommuneRecord[]) =>
    (wish: string) =>
      suppose(plan, dataset(...communes), [wish]).dataset;
  function yesMark() {
    return { value: "met" as const };
  }
  it("a mark goes before the others of its criterion and every total of its commune", () => {
    const own = { ...commune("x-", { standard: yes }), total: { value: 4 } };
    expect(records(own, other)(`${UNIT}:1=not-met`).communes).toEqual([
      { unit: UNIT, marks: { "1": { value: "not-met" } }, claims: {} },
      { unit: UNIT, marks: { "2": { value: "not-met" } }, claims: { standard: yes } },
      other,
    ]);
    expect(records(own)(`${UNIT}:1=unknown`).communes[0]).toEqual({ unit: UNIT, marks: {}, claims: {} });
  });
  it("a standard that is new brings all criteria, and nothing else that was said of the commune", () => {
    const own = { ...commune("x-"), openClaims: ["model"], total: { value: 1 } } as CommuneRecord;
    const all = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, { value: "met" }]));
    expect(records(own, other)(`${UNIT}=advanced`).communes).toEqual([
      { unit: UNIT, marks: all, claims: { standard: yes, advanced: yes } },
      { unit: UNIT, marks: {}, claims: {} },
      other,
    ]);
  });
  it("none, or a standard that was reached, leaves marks and total, and takes the claims away", () => {
    const own = { ...commune("x-", { standard: yes }), openClaims: ["model"], total: { value: 1 } } as CommuneRecord;
    const bare = { ...commune("x-"), total: { value: 1 } };
    expect(records(own, other)(`${UNIT}=none`).communes).toEqual([
      { unit: UNIT, marks: {}, claims: { standard: { value: false } } },
      bare,
      other,
    ]);
    expect(records(own)(`${UNIT}=standard`).communes).toEqual([
      { unit: UNIT, marks: {}, claims: { standard: yes } },
      bare,
    ]);
  });
  it("a district's standard goes before what was said of it, and keeps what it claims above where it is reached", () => {
    const districts: Dataset["districts"] = [
      { unit: "song-mau", standard: { value: false }, claims: { advanced: yes }, stated: {} },
      { unit: "doi-mau", standard: yes, stated: {} },
    ];
    const of = (wish: string) => suppose(plan, { ...EMPTY_DATASET, districts }, [wish]).dataset.districts;
    const doiMau = districts[1];
    expect(of("song-mau=standard")).toEqual([
      { unit: "song-mau", standard: yes, stated: {} },
      { unit: "song-mau", claims: { advanced: yes }, stated: {} },
      doiMau,
    ]);
    expect(of("song-mau=none")).toEqual([
      { unit: "song-mau", standard: { value: false }, stated: {} },
      { unit: "song-mau", stated: {} },
      doiMau,
    ]);
  });
  it("a target's number is that target's alone", () => {
    const [first, ...others] = suppose(plan, EMPTY_DATASET, [`${plan.targets[0]?.id}=2`]).plan.targets;
    expect(first).toEqual({ ...plan.targets[0], required: 2 });
    expect(others).toEqual(plan.targets.slice(1));
  });
  it("nothing supposed changes nothing, and each wish is told as it was understood", () => {
    const given = dataset(other);
    expect(suppose(plan, given, [])).toEqual({ plan, dataset: given, wishes: [] });
    expect(
      suppose(plan, given, [`${UNIT}:1=met`, "song-mau=none", `${UNIT}=model`, "mau/mean-criteria=-0.5"]).wishes,
    ).toEqual([
      { kind: "criterion", text: `${UNIT}:1=met`, unit: UNIT, criterion: "1", value: "met" },
      { kind: "upper", text: "song-mau=none", unit: "song-mau", value: "none" },
      { kind: "commune", text: `${UNIT}=model`, unit: UNIT, value: "model" },
      { kind: "target", text: "mau/mean-criteria=-0.5", target: "mau/mean-criteria", value: -0.5 },
    ]);
  });
});

describe("what could have been meant is told", () => {
  const known = (wish: string): readonly string[] => {
    try {
      suppose(plan, EMPTY_DATASET, [wish]);
    } catch (error) {
      if (error instanceof UnknownWordError) return error.known;
      throw error;
    }
    return ["understood"];
  };
  const counted = plan.units.filter(({ level, type }) => level !== "commune" || type === "xã").map(({ id }) => id);
  it.each<[string, readonly string[]]>([
    ["khong-co=standard", [...counted, ...plan.targets.map(({ id }) => id)]],
    ["khong-co", [...counted, ...plan.targets.map(({ id }) => id)]],
    ["khong-co=5", plan.targets.map(({ id }) => id)],
    ["khong-co:1=met", counted],
    [`${UNIT}:9=met`, ["1", "2", "3", "4", "5"]],
    ["song-mau:1=met", []],
    [`${UNIT}:1=cao`, ["met", "not-met", "unknown"]],
    [`${UNIT}=cao`, [...STANDARDS, "none"]],
    [UNIT, [...STANDARDS, "none"]],
    ["song-mau=advanced", ["standard", "none"]],
    ["mau/mean-criteria=1.", [String(plan.targets.find(({ id }) => id === "mau/mean-criteria")?.required)]],
    ["mau/mean-criteria=x1", [String(plan.targets.find(({ id }) => id === "mau/mean-criteria")?.required)]],
    ["mau/mean-criteria=1x", [String(plan.targets.find(({ id }) => id === "mau/mean-criteria")?.required)]],
  ])("for “%s”", (wish, words) => expect(known(wish)).toEqual(words));
  it("for a number where the target asks for a band", () => {
    const banded = {
      ...plan,
      targets: plan.targets.map((target) =>
        target.id === "mau/mean-criteria" ? { ...target, required: { from: 1, to: 2 } } : target,
      ),
    };
    expect(() => suppose(banded, EMPTY_DATASET, ["mau/mean-criteria=1"])).toThrow(UnknownWordError);
  });
});

it("another number is supposed for a milestone alone", () => {
  const [first] = plan.targets;
  if (!first) throw new Error("the plan sets nothing");
  const milestones = ["2023", "2024"].map((year) => ({ due: `${year}-12-31`, required: 1 }));
  const staged = { ...plan, targets: [{ ...first, milestones }] };
  const supposed = suppose(staged, EMPTY_DATASET, [`${first.id}@2024-12-31=3`]).plan;
  expect(supposed.targets).toEqual([{ ...first, milestones: [milestones[0], { due: "2024-12-31", required: 3 }] }]);
});

it.each([
  ["song-mau/khong-co=standard", "unit"],
  ["song-mau/song-mau=standard", "unit"],
  ["mau/mean-criterium=4", "target"],
  [`${UNIT}=cao`, "value"],
  [`${UNIT}:9=met`, "criterion"],
  ["song-mau=advanced", "value"],
  ["mau/mean-criteria=nhiều", "value"],
])("%s is not understood: no such %s", (wish, kind) => {
  expect(() => suppose(plan, EMPTY_DATASET, [wish])).toThrow(UnknownWordError);
  expect(() => suppose(plan, EMPTY_DATASET, [wish])).toThrow(`no ${kind}`);
});
