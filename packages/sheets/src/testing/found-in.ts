import { type FindingCode, indexPlan, type Plan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import type { CheckExample } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import type { Grid } from "../grid/grid";
import { addressOf } from "../grid/place";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import { checkFiles } from "../run/check-files";
import type { Run } from "../run/run";
import { checkSheet } from "./check-sheet";

/** Checks sheets as one workbook of the sample plan. */
export async function runOf(sheets: readonly Grid[], plan: Plan = samplePlan): Promise<Run> {
  const workbook = { format: "xlsx", sheets } as const;
  return checkFiles([{ path: "bieu.xlsx", sha256: "", workbook }], { plan, asOf: "2025-12-31" });
}

/** Findings of a run as `code cell`, or the code alone where there is no cell; sorted. */
export const findingsOf = (run: Run): string[] =>
  run.findings
    .map(({ code, at, until }) => [code, at === undefined ? "" : run.locate(at, until)!.cell].join(" ").trim())
    .sort();

/** Findings of one sheet given as rows whose first cell is A1. */
export const foundIn = async (rows: CheckExample["rows"]): Promise<string[]> =>
  findingsOf(await runOf([exampleGrid({ rows })]));

/**
 * What one check says of a sheet: place, parameters in their order (the English of those in two languages), and the fix
 * after an arrow.
 * @example ["F5 Tổng cộng · TC4 · 2 · 1 → 1"]
 */
export function saidBy(
  code: FindingCode,
  rows: CheckExample["rows"],
  extras: Partial<CheckExample> = {},
  plan: Plan = samplePlan,
): string[] {
  const sheet = readSheet(exampleGrid({ ...extras, rows }), 0, readContext(plan));
  return checkSheet(sheet, indexPlan(plan))
    .filter((finding) => finding.code === code)
    .map(({ at, until, params, fix }) => {
      const said = Object.values(params)
        .map((param) => (typeof param === "object" ? param.en : param))
        .filter((param) => param !== "");
      const place = at === undefined ? [] : [addressOf(at, until)];
      return [...place, said.join(" · "), ...(fix ? ["→", fix.to] : [])].join(" ");
    });
}
