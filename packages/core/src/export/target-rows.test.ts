import { describe, expect, it } from "vitest";
import type { Measure, PopulationFilter, Target } from "../model/target";
import { samplePlan, twoLevelPlan } from "../testing";
import { TARGET_COLUMNS, targetRows } from "./target-rows";

const [FIRST] = samplePlan.targets;

/** The row of one target of the sample plan whose rule is another. */
function rowOf(
  measure: Measure,
  where?: PopulationFilter | readonly PopulationFilter[],
  required: Target["required"] = 1,
) {
  if (!FIRST) throw new Error("the sample plan has targets");
  const rule: Target["rule"] = {
    of: "commune",
    measure,
    operator: ">=",
    ...(where ? { where } : {}),
  } as Target["rule"];
  const plan = { ...samplePlan, indicators: twoLevelPlan.indicators, targets: [{ ...FIRST, rule, required }] };
  const [row] = targetRows(plan);
  return row;
}

it("a target is a row with a cell in each column, and where its words stand", () => {
  const [row] = targetRows(samplePlan);
  expect(Object.keys(row ?? {})).toEqual([...TARGET_COLUMNS]);
  expect(row).toEqual({
    ...{ id: FIRST?.id, unit: FIRST?.unit, title: FIRST?.title, commitment: FIRST?.commitment, due: FIRST?.due },
    ...{ of: "commune", where: "", measure: "count", standard: "standard", operator: ">=" },
    ...{ required: FIRST?.required, population: 8 },
    ...{ document: FIRST?.source.document, section: FIRST?.source.section, quote: FIRST?.source.quote },
  });
  expect(targetRows(samplePlan).map(({ id }) => id)).toEqual(samplePlan.targets.map(({ id }) => id));
});

describe("in the row of a target", () => {
  it.each<[string, Measure, measure: string, standard: string]>([
    ["a count of a standard", { kind: "count", standard: "advanced" }, "count", "advanced"],
    ["a share of a criterion", { kind: "share", criterion: "3" }, "share", "criterion.3"],
    ["a mean of criteria", { kind: "mean", of: "criteria" }, "mean", ""],
    ["the fewest criteria", { kind: "minimum", of: "criteria" }, "minimum", ""],
    ["a quantity", { kind: "quantity", of: "income", take: "sum" }, "quantity sum", "indicator.income"],
    [
      "a count in each district",
      { kind: "each", of: "district", measure: { kind: "count", standard: "model" } },
      "each district count",
      "model",
    ],
    [
      "a quantity in each district",
      { kind: "each", of: "district", measure: { kind: "quantity", of: "income", take: "mean" } },
      "each district quantity mean",
      "indicator.income",
    ],
  ])("%s says what it measures and what is reached", (_what, measure, text, standard) => {
    expect(rowOf(measure)).toMatchObject({ measure: text, standard });
  });

  it.each<[string, PopulationFilter | readonly PopulationFilter[], where: string, population: number]>([
    ["those at a standard", { kind: "at", standard: "standard" }, "at standard", 8],
    ["those not at one", { kind: "not-at", standard: "model" }, "not-at model", 8],
    ["those of some types", { kind: "types", types: ["xã", "phường"] }, "types xã, phường", 8],
    ["those of a group", { kind: "in-group", groups: ["a", "b"] }, "in-group a, b", 0],
    [
      "those that are named",
      { kind: "units", units: ["song-mau/binh-hoa", "doi-mau/hoa-lac"] },
      "units song-mau/binh-hoa, doi-mau/hoa-lac",
      2,
    ],
    [
      "several together",
      [
        { kind: "not-at", standard: "standard" },
        { kind: "units", units: ["song-mau/binh-hoa"] },
      ],
      "not-at standard; units song-mau/binh-hoa",
      1,
    ],
  ])("%s are said where, with their number", (_what, where, text, population) => {
    expect(rowOf({ kind: "count", standard: "standard" }, where)).toMatchObject({ where: text, population });
  });

  it("a band is from its least to its most", () => {
    expect(rowOf({ kind: "mean", of: "criteria" }, undefined, { from: 3, to: 4 })?.required).toBe("3..4");
  });
});
