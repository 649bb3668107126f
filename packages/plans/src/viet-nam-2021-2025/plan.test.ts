import { evaluateTargets, indexPlan, parsePlan } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { vietNam20212025 as plan } from "./index";

it("fits the schema, and its parts fit one another", () => {
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

it("has the country, its 63 provinces of 2021 each with a code of its own, and no other unit", () => {
  const provinces = plan.units.filter(({ level }) => level === "province");
  expect(plan.units).toHaveLength(64);
  expect(new Set(provinces.map(({ code }) => code)).size).toBe(63);
  expect(provinces.filter(({ type }) => type === "thành phố").map(({ name }) => name)).toEqual([
    "Hà Nội",
    "Hải Phòng",
    "Đà Nẵng",
    "Hồ Chí Minh",
    "Cần Thơ",
  ]);
});

it("says of each aim which words it rests on and how sure they are, and lists no aim that is not verified", () => {
  expect(plan.targets.map(({ id, required, source }) => [id, required, source.confidence])).toEqual([
    ["viet-nam/share-standard", 0.8, "quoted"],
    ["viet-nam/share-advanced", 0.4, "quoted"],
    ["viet-nam/share-model", 0.1, "quoted"],
    ["viet-nam/min-criteria", 15, "quoted"],
    ["viet-nam/share-districts-standard", 0.5, "quoted"],
  ]);
  const figures = plan.criteriaSets.flatMap((set) => set.criteria.flatMap(({ indicators }) => indicators));
  expect(figures).toEqual([]);
});

describe("is judged by what provinces report", () => {
  const stated = (numbers: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(numbers).map(([figure, value]) => [figure, { value }]));
  const provinces = indexPlan(plan).districts.map(({ id }) => id);
  const results = (reporting: readonly string[]) =>
    Object.fromEntries(
      evaluateTargets(plan, {
        communes: [],
        districts: reporting.map((unit) => ({
          unit,
          stated: stated({ communes: 100, standard: 80, advanced: 30, model: 8, minCriteria: 15 }),
        })),
        tasks: [],
        claimable: [],
      }).map(({ target, status, actual, range, openUnits }) => [target.id, { status, actual, range, openUnits }]),
    );

  it("shares are of all communes, or of those at the standard", () => {
    expect(results(provinces)).toMatchObject({
      "viet-nam/share-standard": { status: "met", actual: 0.8 },
      "viet-nam/share-advanced": { status: "not-met", actual: 0.375 },
      "viet-nam/share-model": { status: "met", actual: 0.1 },
      "viet-nam/min-criteria": { status: "met", actual: 15 },
    });
  });

  it("while one is missing, shares are open and it is named", () => {
    const [missing, ...rest] = provinces;
    expect(results(rest)["viet-nam/share-standard"]).toEqual({
      status: "undetermined",
      actual: null,
      range: [0, 1],
      openUnits: [missing],
    });
  });

  it("of districts no report has figures", () => {
    expect(results(provinces)["viet-nam/share-districts-standard"]).toMatchObject({
      status: "undetermined",
      range: [0, 1],
    });
  });
});
