import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { SummaryRow } from "../../kinds/summary/summary-table";
import { isOutside, limitedCells } from "./summary-limits";

const index = indexPlan(samplePlan);
const row = (
  unit: string | undefined,
  figures: Record<string, number>,
  bands: [number, number, number][] = [],
  role = "record",
) =>
  ({
    ...{ role, unit: unit === undefined ? undefined : index.units.get(unit) },
    figures: Object.entries(figures).map(([figure, value], slot) => ({ figure, field: figure, value, slot })),
    bands: bands.map(([from, to, value], slot) => ({ band: { from, to }, value, slot: 9 + slot })),
    counts: [],
  }) as unknown as SummaryRow;
const limits = (...given: Parameters<typeof row>) =>
  limitedCells(row(...given), index).map(({ field, most }) => `${field} ${most}`);

describe("the most that a number of a summary can be", () => {
  it("communes by the plan, those at a standard by the communes, criteria by the set", () => {
    expect(limits("song-mau", { communes: 4, standard: 2, meanCriteria: 3, minCriteria: 1 }, [[0, 2, 1]])).toEqual([
      ...["communes 5", "standard 4", "meanCriteria 5", "minCriteria 5", "band.0-2 4"],
    ]);
  });
  it.each([
    [5, 5],
    [0, 0],
    [6, 5],
    [-1, 5],
  ])("%i communes that are stated count as %i", (communes, most) => {
    expect(limits("song-mau", { communes, standard: 1 })).toEqual(["communes 5", `standard ${most}`]);
  });
  it("without stated communes by the plan; of a total by the whole of it; of an unknown unit by nothing", () => {
    expect(limits("doi-mau", { standard: 1 })).toEqual(["standard 3"]);
    expect(limits(undefined, { communes: 8, standard: 1 }, [], "subtotal")).toEqual(["communes 8", "standard 8"]);
    expect(limits(undefined, { communes: 50, standard: 1 })).toEqual(["communes undefined", "standard 50"]);
  });
  it("in a plan that lists no communes by what is stated", () => {
    const units = samplePlan.units.filter(({ level }) => level !== "commune");
    const country = indexPlan({ ...samplePlan, units });
    const found = limitedCells(row("song-mau", { communes: 40, standard: 1 }), country);
    expect(found.map(({ most }) => most)).toEqual([undefined, 40]);
  });
});

it.each([
  [-1, 5, true],
  [0, 5, false],
  [5, 5, false],
  [6, 5, true],
  [600, undefined, false],
  [-0.1, undefined, true],
  [undefined, 5, false],
])("%s of at most %s is outside: %s", (value, most, is) => {
  expect(
    isOutside({ field: "communes", most, cell: { value, slot: 0 } } as unknown as Parameters<typeof isOutside>[0]),
  ).toBe(is);
});
