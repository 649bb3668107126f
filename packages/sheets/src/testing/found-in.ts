import type { Plan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import type { CheckExample } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import type { Grid } from "../grid/grid";
import { checkFiles } from "../run/check-files";
import type { Run } from "../run/run";

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
