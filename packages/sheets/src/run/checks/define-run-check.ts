import type { FindingCode, Reporter, Severity } from "@ntm-kit/core";
import type { ExampleRows, FailingExample } from "../../checks/support/define-check";
import type { Run } from "../run";

/** A run before its findings are put together. */
export type RunSoFar = Omit<Run, "findings" | "targets">;

/** The sheets of one workbook that show a check at work, on the invented sample plan, by their names. */
export interface RunExample {
  readonly why: string;
  readonly sheets: Readonly<Record<string, ExampleRows>>;
}

/** A workbook in which the check finds exactly what is stated. */
export type FailingRun<Code extends FindingCode = FindingCode> = RunExample & Omit<FailingExample<Code>, "rows">;

/** A check that compares the sheets of a run, or what they say with what counts. One file each, named as its code. */
export interface RunCheck<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly run: (run: RunSoFar, report: Reporter<Code>) => void;
  readonly passes: readonly RunExample[];
  readonly fails: readonly FailingRun<Code>[];
}

export function defineRunCheck<const Code extends FindingCode>(check: RunCheck<Code>): RunCheck<Code> {
  return check;
}
