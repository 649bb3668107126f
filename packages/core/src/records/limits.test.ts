import { expect, it } from "vitest";
import { parsePlan } from "../model/parse-plan";
import { indexPlan } from "../model/plan-index";
import { samplePlan, twoLevelPlan } from "../testing";
import { mostOfFigure } from "./limits";

const ofGroups = (...lengths: readonly number[]) =>
  indexPlan(
    parsePlan({
      ...twoLevelPlan,
      criteriaSets: lengths.map((length, i) => ({
        id: `bo-${i}`,
        title: `Bộ ${i}`,
        level: "commune",
        standard: "standard",
        groups: [["nhom-1"], ["nhom-3"]][i] ?? [],
        criteria: Array.from({ length }, (_, n) => ({ number: `${n + 1}`, name: `Tiêu chí ${n + 1}` })),
      })),
    }),
  );

it("a mean or a lowest ends at the longest set, where groups have sets of their own", () => {
  expect(mostOfFigure("meanCriteria", {}, ofGroups(3, 5))).toBe(5);
  expect(mostOfFigure("minCriteria", {}, ofGroups(5, 3))).toBe(5);
  expect(mostOfFigure("minCriteria", {}, indexPlan({ ...twoLevelPlan, criteriaSets: [] }))).toBeUndefined();
});

it.each([
  ["communes", {}, undefined],
  ["communes", { unit: "song-mau" }, 5],
  ["standard", { unit: "song-mau" }, 5],
  ["standard", { unit: "song-mau", communes: 4 }, 4],
  ["standard", { unit: "song-mau", communes: 6 }, 5],
  ["standard", { unit: "song-mau", communes: -1 }, 5],
  ["model", { communes: 7 }, 7],
])("the most of %s for %o is %s", (figure, figureOf, most) => {
  expect(mostOfFigure(figure, figureOf, indexPlan(samplePlan))).toBe(most);
});
