import type { ReportFinding } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { filterFindings } from "./filter";
import { fixOf, openFindings, safeFixes } from "./findings";
import { groupFindings, nameOf } from "./groups";

const finding = (over: Partial<ReportFinding>): ReportFinding => ({
  code: "unit/misspelt",
  severity: "warning",
  file: "a.xlsx",
  sheet: "S",
  cell: "B2",
  message: "“Binh Hoa” không có trong danh mục.",
  fingerprint: "f1",
  ...over,
});
const stateOf = (findings: readonly ReportFinding[]) => {
  const accepted = findings.filter((one) => one.accepted).length;
  return { checked: { report: { findings, summary: accepted > 0 ? { accepted } : {} } } as never };
};

it("an accepted finding is not among the open ones", () => {
  const accepted = { reason: "r", by: "b", on: "2025-01-01", until: "2026-01-01" };
  const findings = [finding({ accepted }), finding({ fingerprint: "f2" })];
  expect(openFindings(stateOf(findings)).map((one) => one.fingerprint)).toEqual(["f2"]);
});

it("all safe fixes leave out those a person must judge", () => {
  const safe = finding({ fix: { cell: "B2", from: "a", to: "b", safe: true } });
  const unsafe = finding({ fingerprint: "f2", fix: { cell: "C2", from: 3, to: 4, safe: false } });
  expect(safeFixes(stateOf([safe, unsafe]))).toEqual([{ file: "a.xlsx", sheet: "S", cell: "B2", from: "a", to: "b" }]);
});

it("a fix of a whole column changes all its cells", () => {
  const fix = { cell: "E2", from: 50, to: 0.5, safe: false, also: [{ cell: "E3", from: 40, to: 0.4 }] };
  expect(fixOf(finding({ sheet: "S", cell: "E2:E3", fix }))).toEqual([
    { file: "a.xlsx", sheet: "S", cell: "E2", from: 50, to: 0.5 },
    { file: "a.xlsx", sheet: "S", cell: "E3", from: 40, to: 0.4 },
  ]);
});

it("a search finds words without their tone marks", () => {
  expect(filterFindings([finding({})], { severity: "all", text: "danh muc" })).toHaveLength(1);
  expect(filterFindings([finding({})], { severity: "error", text: "" })).toHaveLength(0);
});

it("by rule the worst come first, then what the report tells first", () => {
  const found = [finding({}), finding({ code: "unit/missing" }), finding({ code: "a/b", severity: "error" })];
  expect(groupFindings(found, "rule").map(({ key }) => key)).toEqual(["a/b", "unit/misspelt", "unit/missing"]);
});

it("by what must be done, a fix no one would dispute comes before a decision, and what is only to know last", () => {
  const fix = { cell: "B2", from: "a", to: "b", safe: true };
  const found = [
    finding({ code: "sheet/hidden", severity: "info" }),
    finding({ code: "unit/duplicate", severity: "error" }),
    finding({ fix }),
    finding({ code: "total/mismatch", severity: "error", fix: { ...fix, safe: false } }),
  ];
  expect(groupFindings(found, "need").map(({ need, key }) => `${need} ${key}`)).toEqual([
    "fix unit/misspelt",
    "decide unit/duplicate",
    "decide total/mismatch",
    "know sheet/hidden",
  ]);
});

describe("by unit", () => {
  const about = (...subjects: readonly (string | undefined)[]): string[] => {
    const found = subjects.map((subject) => finding(subject === undefined ? {} : { subject }));
    return groupFindings(found, "unit", samplePlan).map(({ under, key }) => `${under?.of} ${nameOf(under)} › ${key}`);
  };

  it("communes stand under the unit above them, in the order of the plan, what is about nothing comes last by its sheet", () => {
    const found = about(
      undefined,
      "doi-mau/hoa-lac",
      "song-mau/tan-minh",
      "I.1",
      "song-mau",
      "song-mau/binh-hoa",
      "mau",
    );
    expect(found).toEqual([
      "unit mau › mau",
      "unit song-mau › song-mau",
      "unit song-mau › song-mau/binh-hoa",
      "unit song-mau › song-mau/tan-minh",
      "unit doi-mau › doi-mau/hoa-lac",
      "agencies so-nong-nghiep › I.1",
      "nothing  › S",
    ]);
  });

  it("tasks stand under the agencies that lead them", () => {
    expect(about("II.3", "II.2", "II.1", "I.1")).toEqual([
      "agencies so-nong-nghiep › I.1",
      "agencies so-nong-nghiep › II.3",
      "agencies so-tai-chinh › II.1",
      "agencies van-phong-dieu-phoi,so-tai-chinh › II.2",
    ]);
  });

  it("what is about no unit stands apart for each sheet, a text file under its own name", () => {
    const found = [finding({}), finding({ sheet: "T" }), finding({ sheet: "" }), finding({})];
    expect(groupFindings(found, "unit", samplePlan).map(({ key, findings }) => `${key} ${findings.length}`)).toEqual([
      "S 2",
      "T 1",
      "a.xlsx 1",
    ]);
  });
});
