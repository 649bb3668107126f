import {
  checkRecords,
  evaluateTargets,
  findRoad,
  parseDataset,
  planRounds,
  provePlan,
  summarize,
  suppose,
  targetRows,
  targetSentences,
} from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import {
  checkFiles,
  collect,
  collectDocument,
  compareRounds,
  documentsOf,
  extractRecords,
  findingsDocument,
  gridFromRows,
  liveSummary,
  mappingsOf,
  roadOf,
  safeFixes,
  summaryDocument,
  taskList,
  templateDocument,
} from "@ntm-kit/sheets";
import { expect, it } from "vitest";

const plan = samplePlan;
const words = { language: "vi", toolVersion: "1" } as const;
const sheet = gridFromRows("Biểu 01", [
  ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt", "Mức đạt chuẩn"],
  [1, "Bình Hóc", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"],
  [2, "Tân Minh", "x", "x", "?", "", "", 2, ""],
]);
const workbook = { format: "xlsx" as const, sheets: [sheet] };
const run = await checkFiles([{ path: "a.xlsx", sha256: "0".repeat(64), workbook }], { plan, asOf: "2025-12-31" });
const { report, summary } = documentsOf(run, words);
const { dataset } = run;
const round = collect(run);

/** What a program gets and may send on, from a worker to a page or back. */
it.each<[string, () => unknown]>([
  ["a plan", () => plan],
  ["a dataset", () => parseDataset({ communes: [{ unit: "song-mau/tan-minh" }] }, plan)],
  ["the records of a run", () => dataset],
  ["results of targets", () => evaluateTargets(plan, dataset, { asOf: "2025-12-31" })],
  ["findings of records", () => checkRecords(plan, dataset, { asOf: "2025-12-31" })],
  ["findings of a run", () => run.findings],
  ["the body of a summary", () => summarize(plan, dataset, { asOf: "2025-12-31", language: "vi" })],
  ["a report", () => report],
  ["a summary", () => summary],
  ["tidy data", () => extractRecords(run)],
  ["mappings", () => mappingsOf(run)],
  ["safe fixes", () => safeFixes(report.findings)],
  ["a list of tasks", () => taskList(run)],
  ["a road", () => roadOf(run, { language: "vi" })],
  ["a road of records", () => findRoad(plan, dataset)],
  ["a proof", () => provePlan(plan)],
  ["what is supposed", () => suppose(plan, dataset, ["song-mau/tan-minh=standard"])],
  ["sentences", () => targetSentences(plan, "vi")],
  ["rows of targets", () => targetRows(plan)],
  ["rounds of a plan", () => planRounds(plan)],
  ["a round as data", () => collectDocument(round, words)],
  ["two rounds compared", () => compareRounds(round, round, words)],
  ["a form", () => templateDocument("commune-criteria", plan)],
  ["the sheets of a summary", () => summaryDocument(summary, { language: "vi", plan })],
  ["the same as formulas", () => liveSummary(run, summary, { language: "vi" })],
  ["a list of findings", () => findingsDocument(report, { language: "vi" })],
])("%s crosses the border of a worker as it is", (_, make) => {
  const made = make();
  expect(made).toBeDefined();
  expect(structuredClone(made)).toEqual(made);
});

it("a run and its grids do not: they hold functions", () => {
  expect(() => structuredClone(run)).toThrow(/could not be cloned/);
});
