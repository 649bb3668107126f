import { expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { indexPlan } from "../model/plan-index";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { reportTargetSchema } from "../report/target";
import { samplePlan } from "../testing";
import { evaluateTargets } from "./evaluate-target";
import { toReportTarget } from "./report-target";

const index = indexPlan(samplePlan);
const results = (dataset: Partial<Dataset>) => evaluateTargets(samplePlan, { ...EMPTY_DATASET, ...dataset });
const locate = (at: string | number) => ({ file: "a.xlsx", sheet: "Biểu", cell: `B${String(at).replace(/\D/g, "")}` });
const all = (marks: string) => ({ communes: index.communes.map((unit) => commune(marks, {}, { unit: unit.id })) });

it("fits the report's schema for every target, whatever is missing", () => {
  for (const dataset of [{}, all("xxxxx"), all("xx--?"), all("")])
    for (const result of results(dataset))
      expect(reportTargetSchema.parse(toReportTarget(result, { language: "vi" }))).toBeTruthy();
});

it("a district's own standard is 1 of 1", () => {
  const [target] = results({ districts: [{ unit: "song-mau", standard: { value: false }, stated: {} }] })
    .filter((result) => result.target.id === "song-mau/district-standard")
    .map((result) => toReportTarget(result, { language: "en" }));
  expect(target).toMatchObject({
    title: "District at the standard",
    required: 1,
    population: 1,
    actual: 0,
    range: [0, 0],
    gap: 1,
    status: "not-met",
  });
});

it("without remaining communes the range is [null, null] and the target is met", () => {
  const target = results(all("xxxxx")).find((result) => result.target.id === "song-mau/remaining-min-criteria")!;
  expect(toReportTarget(target, { language: "vi" })).toMatchObject({
    status: "met",
    actual: null,
    range: [null, null],
    gap: null,
    population: 0,
  });
});

it("gives the cells that decide an open result, at most ten", () => {
  const open = index.communes.map((unit, i) =>
    commune(
      "?????",
      {},
      {
        unit: unit.id,
        marks: Object.fromEntries([1, 2].map((n) => [n, { value: "open" as const, origin: `mark ${i + 1}${n}` }])),
      },
    ),
  );
  const target = results({ communes: open }).find((result) => result.target.id === "mau/communes-standard")!;
  const { decidedBy } = toReportTarget(target, { language: "vi", locate });
  expect(decidedBy).toHaveLength(10);
  expect(decidedBy![0]).toEqual({ file: "a.xlsx", sheet: "Biểu", cell: "B11" });
});
