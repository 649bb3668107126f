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

it.each([
  ["song-mau/khong-co=standard", "unit"],
  ["song-mau/song-mau=standard", "unit"],
  [`${UNIT}=cao`, "value"],
  [`${UNIT}:9=met`, "criterion"],
  ["song-mau=advanced", "value"],
  ["mau/mean-criteria=nhiều", "value"],
])("%s is not understood: no such %s", (wish, kind) => {
  expect(() => suppose(plan, EMPTY_DATASET, [wish])).toThrow(UnknownWordError);
  expect(() => suppose(plan, EMPTY_DATASET, [wish])).toThrow(`no ${kind}`);
});
