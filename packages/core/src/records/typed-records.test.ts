import { describe, expect, it } from "vitest";
import { checkRecords } from "../checks/check-records";
import { evaluateTargets } from "../targets/evaluate-target";
import { samplePlan } from "../testing/sample-plan";
import { type Dataset, EMPTY_DATASET } from "./dataset";
import { DatasetError } from "./dataset-fault";

const unit = "song-mau/tan-minh";
const commune = { unit, marks: {}, claims: {} };

describe("records that a program wrote by hand, past the compiler", () => {
  it.each<[string, object, string]>([
    ["no marks", { communes: [{ unit, claims: {} }] }, "communes[0].marks: an object {…} is expected"],
    ["no claims", { communes: [{ unit, marks: {} }] }, "communes[0].claims: an object {…} is expected"],
    ["no unit", { communes: [{ marks: {}, claims: {} }] }, "communes[0].unit: an id is expected"],
    ["no record", { communes: [commune, unit] }, "communes[1]: an object {…} is expected"],
    ["a mark alone", { communes: [{ ...commune, marks: { 1: "met" } }] }, "communes[0].marks.1: { value } of met"],
    ["a mark misspelt", { communes: [{ ...commune, marks: { 1: { value: "yes" } } }] }, "communes[0].marks.1: "],
    ["a claim alone", { communes: [{ ...commune, claims: { standard: true } }] }, "communes[0].claims.standard: { val"],
    ["a claim in words", { communes: [{ ...commune, claims: { model: { value: "met" } } }] }, "claims.model: "],
    ["no figures", { districts: [{ unit: "song-mau" }] }, "districts[0].stated: an object {…} is expected"],
    ["a district's claim", { districts: [{ unit: "song-mau", stated: {}, claims: { model: 1 } }] }, "claims.model"],
    ["a task without its id", { tasks: [{ id: "I.1" }] }, "tasks[0].task: an id is expected"],
    ["a state alone", { tasks: [{ task: "I.1", status: "done" }] }, "tasks[0].status: { value } of one of done"],
    ["a state misspelt", { tasks: [{ task: "I.1", status: { value: "finished" } }] }, "tasks[0].status: "],
  ])("are refused with their path: %s", (_, lists, said) => {
    const dataset = { ...EMPTY_DATASET, ...lists } as Dataset;
    expect(() => evaluateTargets(samplePlan, dataset)).toThrow(DatasetError);
    expect(() => evaluateTargets(samplePlan, dataset)).toThrow(said);
    expect(() => checkRecords(samplePlan, dataset, { asOf: "2025-12-31" })).toThrow(said);
  });

  it("tell the first faults alone", () => {
    const communes = Array.from({ length: 40 }, () => ({ unit })) as unknown as Dataset["communes"];
    const fault = (() => {
      try {
        return evaluateTargets(samplePlan, { ...EMPTY_DATASET, communes });
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(DatasetError);
    expect((fault as DatasetError).faults).toHaveLength(10);
  });
});
