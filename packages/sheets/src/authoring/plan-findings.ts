import {
  catalogue,
  fillIn,
  fillSentence,
  type Language,
  type PlanFault,
  type Severity,
  type Source,
} from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { hash } from "../tables/form-fingerprint";
import type { Doubt } from "./doubt";
import { doubtFindings } from "./doubt-findings";

/** A finding of a plan file, in the shape that findings have in a report. */
export interface PlanFinding {
  /** In the catalogue, or of a fault of the plan. */
  readonly code: string;
  /** As in a report. */
  readonly severity: Severity;
  /** The plan. */
  readonly file: string;
  /** Where the words stand in their document, where the finding is about words. */
  readonly sheet?: string;
  /** In A1, where the source is a sheet. */
  readonly cell?: string;
  /** From 1, where the source is a text. */
  readonly line?: number;
  /** Place in the plan: `targets[1].required`; empty for the whole of it. */
  readonly path: string;
  /** Id of the target, task, unit or set. */
  readonly subject?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** What the plan quotes. */
  readonly source?: Source;
  /** Stable while the same fault stands. */
  readonly fingerprint: string;
}

/** Faults that make a plan unusable, as findings in one language. */
export function faultFindings(faults: readonly PlanFault[], file: string, language: Language): PlanFinding[] {
  checkGiven({ faults, language });
  return faults.map(({ code, path, subject, message: en, vi }) => {
    const { message, hint } = catalogue[code][language];
    return {
      code,
      severity: "error",
      file,
      path,
      ...(subject === undefined ? {} : { subject }),
      message: sentenceOf(message, { vi, en }, subject, language),
      hint,
      fingerprint: hash([code, subject ?? path, vi].join("\u0000")),
    };
  });
}

/** What is wrong as a sentence; an id that begins it keeps its letters. */
function sentenceOf(
  message: string,
  what: Readonly<Record<Language, string>>,
  subject: string | undefined,
  language: Language,
): string {
  const isId = subject !== undefined && what[language].startsWith(subject);
  return isId ? fillIn(message, { what }, language) : fillSentence(message, { what }, language);
}

/**
 * Doubts that a plan leaves open, as findings in one language; that a document has no text to compare with is for
 * knowing alone.
 */
export const openFindings = (doubts: readonly Doubt[], file: string, language: Language): PlanFinding[] =>
  doubtFindings(doubts, file, language).map((finding) =>
    finding.code === "plan/document-without-text" ? { ...finding, severity: "info" } : finding,
  );
