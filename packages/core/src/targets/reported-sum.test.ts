import { describe, expect, it } from "vitest";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Measure, PopulationFilter, Target } from "../model/target";
import type { DistrictRecord } from "../records/commune-record";
import { EMPTY_DATASET } from "../records/dataset";
import { regionsPlan } from "../testing";
import { evaluateTarget } from "./evaluate-target";

/** A plan of a country that lists its provinces and none of their communes. */
const plan = { ...regionsPlan, units: regionsPlan.units.filter(({ level }) => level !== "commune"), targets: [] };
const index = indexPlan(plan);
const [FIRST] = regionsPlan.targets;

/** What two provinces report, by figure. */
type Figures = Readonly<Record<string, number>>;
const NUI: Figures = { communes: 4, standard: 3, advanced: 1, meanCriteria: 2.5, minCriteria: 1 };
const BIEN: Figures = { communes: 6, standard: 2, advanced: 2, meanCriteria: 2, minCriteria: 2 };

function evaluate(
  measure: Measure,
  reports: readonly [Figures?, Figures?],
  fields: { unit?: string; where?: PopulationFilter; of?: string } = {},
) {
  if (!FIRST) throw new Error("the plan of regions has targets");
  const { unit = "ca-nuoc", where, of = "commune" } = fields;
  const target: Target = {
    ...FIRST,
    unit,
    required: 5,
    rule: { of, measure, operator: ">=", ...(where ? { where } : {}) },
  };
  const districts = reports.flatMap((figures, i): DistrictRecord[] => {
    const stated = Object.fromEntries(Object.entries(figures ?? {}).map(([figure, value]) => [figure, { value }]));
    return figures ? [{ unit: i === 0 ? "nui-mau" : "bien-mau", stated }] : [];
  });
  const { range, actual, population, openUnits } = evaluateTarget(
    target,
    factsOf(index, { ...EMPTY_DATASET, districts }),
    index,
  );
  return { range, actual, population, openUnits };
}
const of = (range: [number | null, number | null], population: number, openUnits: string[] = []) => ({
  ...{ range, population, openUnits },
  actual: range[0] === range[1] ? range[0] : null,
});

const count: Measure = { kind: "count", standard: "standard" };
const share: Measure = { kind: "share", standard: "standard" };
const mean: Measure = { kind: "mean", of: "criteria" };
const minimum: Measure = { kind: "minimum", of: "criteria" };
const newly = (baselineCount: number): Measure => ({ kind: "newly", standard: "standard", baselineCount });
const AT_STANDARD: PopulationFilter = { kind: "at", standard: "standard" };

describe("communes that the plan does not list are counted by what their provinces report", () => {
  it.each<[string, Measure, ReturnType<typeof of>]>([
    ["a count is the sum", count, of([5, 5], 10)],
    ["a share is that sum over all communes", share, of([0.5, 0.5], 10)],
    ["new ones are those beyond the number that had it", newly(3), of([2, 2], 10)],
    ["none where fewer have it", newly(9), of([0, 0], 10)],
    ["a mean is weighted by the number of communes", mean, of([2.2, 2.2], 10)],
    ["the fewest is the least of all", minimum, of([1, 1], 10)],
  ])("%s", (_why, measure, expected) => {
    expect(evaluate(measure, [NUI, BIEN])).toEqual(expected);
  });

  it.each<[string, Measure, ReturnType<typeof of>]>([
    ["a count is at least what is reported", count, of([3, null], 4, ["bien-mau"])],
    ["so are new ones", newly(2), of([1, null], 4, ["bien-mau"])],
    ["of a share nothing is known", share, of([0, 1], 4, ["bien-mau"])],
    ["nor of a mean", mean, of([0, null], 4, ["bien-mau"])],
    ["the fewest is at most that of the one", minimum, of([0, 1], 4, ["bien-mau"])],
  ])("where one does not report: %s", (_why, measure, expected) => {
    expect(evaluate(measure, [NUI])).toEqual(expected);
  });

  it("where none reports, nothing but that is known", () => {
    const nobody = ["nui-mau", "bien-mau"];
    expect(evaluate(count, [])).toEqual(of([0, null], 0, nobody));
    expect(evaluate(minimum, [])).toEqual(of([0, null], 0, nobody));
    expect(evaluate(share, [])).toEqual(of([0, 1], 0, nobody));
  });

  it("a report that lacks one of the figures is open", () => {
    const { communes: _communes, ...without } = BIEN;
    expect(evaluate(share, [NUI, without])).toEqual(of([0, 1], 4, ["bien-mau"]));
    expect(evaluate(count, [NUI, without])).toEqual(of([5, 5], 4));
    const { meanCriteria: _mean, ...bare } = NUI;
    expect(evaluate(mean, [bare, BIEN])).toEqual(of([0, null], 10, ["nui-mau"]));
  });

  it("of those at a standard the share is over them; a mean of them no report has", () => {
    const advanced: Measure = { kind: "share", standard: "advanced" };
    expect(evaluate(advanced, [NUI, BIEN], { where: AT_STANDARD })).toEqual(of([0.6, 0.6], 10));
    for (const measure of [mean, minimum])
      expect(evaluate(measure, [NUI, BIEN], { where: AT_STANDARD }).openUnits).toEqual(["nui-mau", "bien-mau"]);
  });

  it("what no report can say is open: other filters, criteria, and a share of no commune", () => {
    const everyone = ["nui-mau", "bien-mau"];
    expect(evaluate(count, [NUI, BIEN], { where: { kind: "not-at", standard: "standard" } }).openUnits).toEqual(
      everyone,
    );
    for (const kind of ["count", "share"] as const)
      expect(evaluate({ kind, criterion: "1" }, [NUI, BIEN]).openUnits).toEqual(everyone);
    expect(
      evaluate(share, [
        { communes: 0, standard: 0 },
        { communes: 0, standard: 0 },
      ]),
    ).toEqual(of([0, 1], 0));
  });

  it("those of a region are of its provinces alone, those of a province its own", () => {
    expect(evaluate(count, [NUI, BIEN], { unit: "vung-cao" })).toEqual(of([3, 3], 4));
    expect(evaluate(count, [NUI, BIEN], { unit: "bien-mau" })).toEqual(of([2, 2], 6));
    expect(evaluate(count, [NUI], { unit: "vung-thap" })).toEqual(of([0, null], 0, ["bien-mau"]));
  });

  it("a layer that is not the counted one has no figures", () => {
    expect(evaluate(count, [NUI, BIEN], { of: "district" }).openUnits).toEqual(["nui-mau", "bien-mau"]);
  });

  it("provinces are listed, and counted themselves", () => {
    expect(evaluate({ kind: "count", standard: "standard" }, [NUI, BIEN], { of: "province" })).toMatchObject({
      ...{ range: [0, 2], population: 2 },
    });
  });
});
