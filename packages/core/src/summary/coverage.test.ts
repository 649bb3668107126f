import { expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import { EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { coverageOf } from "./coverage";

const index = indexPlan(samplePlan);

it("counts the communes of each unit that have data on the day, and names the files that report them", () => {
  const communes = [
    commune("xx---", {}, { origin: "a.xlsx" }),
    commune("", {}, { unit: "song-mau/tan-minh", origin: "b.xlsx" }),
    commune("x----", {}, { unit: "song-mau/tan-manh", origin: "b.xlsx", nature: "plan" }),
    commune("x----", {}, { unit: "song-mau/long-khe", origin: "c.xlsx", day: "2026-06-30" }),
  ];
  const facts = factsOf(index, { ...EMPTY_DATASET, communes }, { asOf: "2025-12-31" });
  const [first, ...others] = coverageOf(index, facts, communes, ({ origin }) => origin as string | undefined);
  expect(first).toEqual({ unit: "song-mau", communes: 5, withData: 1, files: ["a.xlsx", "b.xlsx", "c.xlsx"] });
  expect(others.map(({ unit, withData, files }) => [unit, withData, files])).toEqual([["doi-mau", 0, []]]);
});
