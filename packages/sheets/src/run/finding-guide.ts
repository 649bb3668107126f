import { type ExampleFinding, type FindingCode, recordChecks, type Severity } from "@ntm-kit/core";
import { cellChecks } from "../checks/all-checks";
import { runChecks } from "./checks/all-run-checks";

/** What is known of a finding beside its words: its usual severity, and what its examples show. */
export interface FindingGuide {
  /** Of the finding. */
  readonly code: FindingCode;
  /** Its usual severity. */
  readonly severity: Severity;
  /** What failing examples show. */
  readonly fails: readonly string[];
  /** What passing examples show. */
  readonly passes: readonly string[];
  /** The findings of the failing examples, with the parameters that fill the message. */
  readonly found: readonly (ExampleFinding & { readonly why: string })[];
}

/** Findings that a run makes by itself, outside any check. */
const OF_THE_RUN: Partial<Record<FindingCode, Severity>> = {
  "sheet/read-in-part": "warning",
  "file/unreadable": "error",
  "record/not-understood": "error",
  "sender/missing": "warning",
  "sender/earlier-period": "warning",
  "sender/duplicate": "warning",
  "sender/unknown": "warning",
  "file/duplicate": "info",
  // Doubts of writing a plan: `ntm plan import` tells them.
  "plan/group-count-differs": "warning",
  "plan/row-continued": "warning",
  "plan/number-repeats": "warning",
  "plan/number-missing": "warning",
  "plan/schedule-not-understood": "warning",
  "plan/agency-near": "warning",
  "plan/unit-without-code": "warning",
  "plan/unit-twice": "warning",
  "plan/parent-unknown": "warning",
  "plan/clause-not-covered": "warning",
  "plan/denominator-doubtful": "warning",
  "plan/commitment-doubtful": "warning",
  "plan/year-doubtful": "warning",
  "plan/baseline-doubtful": "warning",
  "plan/answer-not-understood": "warning",
  "plan/quote-not-found": "warning",
  "plan/number-not-in-quote": "warning",
  "plan/document-without-text": "info",
};

/**
 * The guide to a finding code.
 *
 * @example
 * const { examples } = findingGuide("unit/misspelt");
 */
export function findingGuide(code: FindingCode): FindingGuide {
  const check = [...cellChecks, ...recordChecks, ...runChecks].find((entry) => entry.code === code);
  const why = (examples: readonly { readonly why: string }[] = []): string[] => examples.map((example) => example.why);
  return {
    code,
    severity: check?.severity ?? OF_THE_RUN[code] ?? "error",
    fails: why(check?.fails),
    passes: why(check?.passes),
    found: check?.fails ?? [],
  };
}
