import { type Finding, reporter } from "@ntm-kit/core";
import type { RunCheck, RunSoFar } from "./define-run-check";
import { periodNotCounted } from "./period-not-counted";
import { standardNoPlace } from "./standard-no-place";
import { summaryDiffers } from "./summary-differs";

/** Every check that needs all sheets of a run. A new one is a file and a line here. */
export const runChecks: readonly RunCheck[] = [periodNotCounted, standardNoPlace, summaryDiffers];

/** All findings that need the whole run. */
export function checkRun(run: RunSoFar): Finding[] {
  const findings: Finding[] = [];
  for (const check of runChecks) check.run(run, reporter(check.code, check.severity, findings));
  return findings;
}
