import type { ReportFinding } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { safeFixes } from "./safe-fixes";

const finding = (code: string, from: string, to: string | number, safe = true): ReportFinding =>
  ({
    code,
    severity: "info",
    sheet: "Biểu",
    cell: "B3",
    message: "",
    fix: { cell: "B3", from, to, safe },
  }) as ReportFinding;

it("a fix that is not safe is left to people", () =>
  expect(safeFixes([finding("criteria/total-mismatch", "19", 18, false)])).toEqual([]));

it.each([
  [
    "before",
    [finding("text/legacy-encoding", "§«ng S¬n", "Đông Sơn"), finding("unit/misspelt", "Đông Sơn", "Đồng Sơn")],
  ],
  [
    "after",
    [finding("unit/misspelt", "Đông Sơn", "Đồng Sơn"), finding("text/legacy-encoding", "§«ng S¬n", "Đông Sơn")],
  ],
])("a misspelt name in an old encoding is changed once, from what stands there to the right name (%s)", (_, findings) =>
  expect(safeFixes(findings)).toEqual([{ sheet: "Biểu", cell: "B3", from: "§«ng S¬n", to: "Đồng Sơn" }]),
);
