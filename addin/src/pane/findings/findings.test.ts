import type { ReportFinding } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { EMPTY_STATE } from "../../host/host";
import { filterFindings, groupFindings, openFindings, safeFixes } from "./findings";

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
const stateOf = (findings: ReportFinding[], accepted: string[] = []) => ({
  checked: { report: { findings } } as never,
  workbook: {
    ...EMPTY_STATE,
    accepted: accepted.map((fingerprint) => ({ fingerprint, code: "x/y", reason: "r", on: "2025-01-01" })),
  },
});

it("an accepted finding is not among the open ones, wherever its row has moved", () => {
  const findings = [finding({ cell: "B9" }), finding({ fingerprint: "f2" })];
  expect(openFindings(stateOf(findings, ["f1"])).map((one) => one.fingerprint)).toEqual(["f2"]);
});

it("all safe fixes leave out those a person must judge", () => {
  const safe = finding({ fix: { cell: "B2", from: "a", to: "b", safe: true } });
  const unsafe = finding({ fingerprint: "f2", fix: { cell: "C2", from: 3, to: 4, safe: false } });
  expect(safeFixes(stateOf([safe, unsafe]))).toEqual([{ sheet: "S", cell: "B2", from: "a", to: "b" }]);
});

it("a search finds words without their tone marks", () => {
  expect(filterFindings([finding({})], { severity: "all", text: "danh muc" })).toHaveLength(1);
  expect(filterFindings([finding({})], { severity: "error", text: "" })).toHaveLength(0);
});

it("groups begin with the worst, then with the largest", () => {
  const groups = groupFindings(
    [
      finding({}),
      finding({ code: "unit/missing" }),
      finding({ code: "unit/missing" }),
      finding({ code: "a/b", severity: "error" }),
    ],
    "rule",
  );
  expect(groups.map((group) => group.key)).toEqual(["a/b", "unit/missing", "unit/misspelt"]);
});
