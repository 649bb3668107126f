import type { ReportFinding } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { filterFindings } from "./filter";
import { fixOf, openFindings, safeFixes } from "./findings";
import { groupFindings } from "./groups";

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

it("by unit the order is that of the plan, and what is about no unit comes last", () => {
  const plan = { units: [{ id: "d" }, { id: "d/a" }, { id: "d/b" }], tasks: [{ id: "I.1" }] } as never;
  const found = [undefined, "I.1", "d/b", "d", "d/a"].map((subject) => finding({ ...(subject ? { subject } : {}) }));
  expect(groupFindings(found, "unit", plan).map(({ key }) => key)).toEqual(["d", "d/a", "d/b", "I.1", ""]);
});
