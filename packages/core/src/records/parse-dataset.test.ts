import { describe, expect, it } from "vitest";
import { samplePlan } from "../testing";
import { DatasetError, type DatasetFault } from "./dataset-fault";
import { parseDataset } from "./parse-dataset";

const UNIT = "song-mau/tan-minh";

function faultsOf(input: unknown): readonly DatasetFault[] {
  try {
    parseDataset(input, samplePlan);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
  return [];
}

describe("a dataset that comes from elsewhere", () => {
  it("is what its records state: lists left out are empty, claims show where there is a place to claim", () => {
    const communes = [{ unit: UNIT, claims: { advanced: { value: false, origin: 7 } } }];
    expect(parseDataset({ communes }, samplePlan)).toEqual({
      communes: [{ unit: UNIT, marks: {}, claims: { advanced: { value: false, origin: 7 } } }],
      districts: [],
      tasks: [],
      claimable: ["advanced"],
    });
  });

  it("says itself what there is a place for, where it does", () => {
    const communes = [{ unit: UNIT, claims: { advanced: { value: false } } }];
    expect(parseDataset({ communes, claimable: [] }, samplePlan).claimable).toEqual([]);
  });

  const communes = { value: 3 };
  it.each([
    ["left out", { from: 15, communes }, { from: 15, to: Number.POSITIVE_INFINITY, communes }],
    [
      "null, as JSON writes Infinity",
      { from: 15, to: null, communes },
      { from: 15, to: Number.POSITIVE_INFINITY, communes },
    ],
    [
      "Infinity",
      { from: 15, to: Number.POSITIVE_INFINITY, communes },
      { from: 15, to: Number.POSITIVE_INFINITY, communes },
    ],
    ["left out below", { to: 4, communes }, { from: 0, to: 4, communes }],
    ["null below", { from: null, to: 4, communes }, { from: 0, to: 4, communes }],
  ])("has bands with an open end that is %s", (_, band, read) => {
    const districts = [{ unit: "song-mau", bands: [band] }];
    expect(parseDataset({ districts }, samplePlan).districts[0]?.bands).toEqual([read]);
  });

  it("is the same after a way through JSON", () => {
    const dataset = parseDataset({ districts: [{ unit: "song-mau", bands: [{ from: 15, communes }] }] }, samplePlan);
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)), samplePlan)).toEqual(dataset);
  });

  it.each([
    [
      "a unit that the plan does not have",
      { communes: [{ unit: "song-mau/tan-minhh" }] },
      "communes[0].unit",
      "unit-unknown",
      /no unit song-mau\/tan-minhh; there are: song-mau\/tan-minh,/,
    ],
    [
      "a list that is none",
      { comunes: [] },
      "",
      "invalid",
      /has fields that the schema does not know: “comunes”; is “communes” meant\?/,
    ],
    [
      "a field one slip away",
      { communes: [{ unit: UNIT, claim: { standard: { value: true } } }] },
      "communes[0]",
      "invalid",
      /“claim”; is “claims” meant\?/,
    ],
    [
      "a field within a mark",
      { communes: [{ unit: UNIT, marks: { "1": { value: "met", orign: 3 } } }] },
      "communes[0].marks.1",
      "invalid",
      /“orign”; is “origin” meant\?/,
    ],
    [
      "a field that is near to none",
      { tasks: [{ task: "I.1", somethingElse: 1 }] },
      "tasks[0]",
      "invalid",
      /does not know: “somethingElse”$/,
    ],
    [
      "a district among communes",
      { communes: [{ unit: "song-mau" }] },
      "communes[0].unit",
      "unit-of-other-layer",
      /belongs in districts/,
    ],
    [
      "a commune among districts",
      { districts: [{ unit: UNIT }] },
      "districts[0].unit",
      "unit-of-other-layer",
      /belongs in communes/,
    ],
    [
      "a task that is none",
      { tasks: [{ task: "I.99" }] },
      "tasks[0].task",
      "task-unknown",
      /no task I\.99; there are: I\.1/,
    ],
    [
      "a standard that is none",
      { communes: [{ unit: UNIT, claims: { best: { value: true } } }] },
      "communes[0].claims.best",
      "standard-unknown",
      /there are: standard, advanced, model/,
    ],
    [
      "a criterion that is none",
      { communes: [{ unit: UNIT, marks: { "99": { value: "met" } } }] },
      "communes[0].marks.99",
      "criterion-unknown",
      /no criterion 99/,
    ],
    [
      "a figure that is none",
      { districts: [{ unit: "song-mau", stated: { xa: { value: 1 } } }] },
      "districts[0].stated.xa",
      "figure-unknown",
      /communes, standard/,
    ],
    [
      "a quantity that is none",
      { communes: [{ unit: UNIT, quantities: { water: { value: 1 } } }] },
      "communes[0].quantities.water",
      "indicator-unknown",
      /no indicator/,
    ],
    ["a place to claim what is none", { claimable: ["best"] }, "claimable[0]", "standard-unknown", /no standard best/],
    [
      "a state that is none",
      { tasks: [{ task: "I.1", status: { value: "finished" } }] },
      "tasks[0].status.value",
      "invalid",
      /one of: done, in-progress/,
    ],
    [
      "a mark that is none",
      { communes: [{ unit: UNIT, marks: { "1": { value: "yes" } } }] },
      "communes[0].marks.1.value",
      "invalid",
      /one of: met, not-met, open/,
    ],
    [
      "a mark without its shape",
      { communes: [{ unit: UNIT, marks: { "1": "met" } }] },
      "communes[0].marks.1",
      "invalid",
      /an object/,
    ],
    [
      "a claim as a text",
      { communes: [{ unit: UNIT, claims: { standard: { value: "true" } } }] },
      "communes[0].claims.standard.value",
      "invalid",
      /true or false/,
    ],
    [
      "per cent for a share",
      { tasks: [{ task: "I.1", progress: { value: 50 } }] },
      "tasks[0].progress.value",
      "invalid",
      /at most 1/,
    ],
    [
      "a day that is none",
      { communes: [{ unit: UNIT, day: "2025-02-30" }] },
      "communes[0].day",
      "invalid",
      /day of the calendar/,
    ],
    [
      "a criterion of a summary that is none",
      { districts: [{ unit: "song-mau", criteria: { "99": { value: 1 } } }] },
      "districts[0].criteria.99",
      "criterion-unknown",
      /no criterion 99/,
    ],
    [
      "a band that ends before it begins",
      { districts: [{ unit: "song-mau", bands: [{ from: 5, to: 3, communes: { value: 1 } }] }] },
      "districts[0].bands[0]",
      "invalid",
      /from must not be above to/,
    ],
    [
      "an end of a band under another name",
      { districts: [{ unit: "song-mau", bands: [{ min: 15, communes: { value: 1 } }] }] },
      "districts[0].bands[0]",
      "invalid",
      /“min”/,
    ],
    ["a field that is none", { communes: [{ unit: UNIT, mark: {} }] }, "communes[0]", "invalid", /“mark”/],
    ["no dataset at all", undefined, "", "invalid", /an object/],
  ] as const)("is refused for %s", (_, input, path, code, message) => {
    expect(faultsOf(input)).toMatchObject([{ path, code: `dataset/${code}`, message: expect.stringMatching(message) }]);
  });

  it("names all faults at once, the words most alike first", () => {
    const faults = faultsOf({ communes: [{ unit: "song-mau/long-kh" }], tasks: [{ task: "IX" }] });
    expect(faults.map(({ word, known }) => [word, known?.[0]])).toEqual([
      ["song-mau/long-kh", "song-mau/long-khe"],
      ["IX", "I.1"],
    ]);
  });
});
