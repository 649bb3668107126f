import { catalogue, fillIn, type Language } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { hash } from "../tables/form-fingerprint";
import type { Doubt } from "./doubt";

/** A doubt in the shape that findings have in a report. */
export interface DoubtFinding {
  /** In the catalogue. */
  readonly code: string;
  /** A doubt is never an error. */
  readonly severity: "warning";
  /** The file that was imported. */
  readonly file: string;
  /** Name of the sheet in the source. */
  readonly sheet?: string;
  /** For workbooks and .csv. */
  readonly cell?: string;
  /** For texts, counted from 1. */
  readonly line?: number;
  /** Place in the plan: `tasks[II.1].schedule`. */
  readonly path: string;
  /** Id of the unit, task or target. */
  readonly subject: string;
  /** What is in doubt. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** Stable while the same doubt stands. */
  readonly fingerprint: string;
}

/** Doubts of an import as findings, in one language. */
export function doubtFindings(doubts: readonly Doubt[], file: string, language: Language): DoubtFinding[] {
  checkGiven({ doubts, language });
  return doubts.map(({ code, params, place, path, subject }) => {
    const { message, hint } = catalogue[code][language];
    return {
      code,
      severity: "warning",
      file,
      ...place,
      path,
      subject,
      message: fillIn(message, params, language),
      hint: fillIn(hint, params, language),
      fingerprint: hash([code, path, JSON.stringify(params)].join("\u0000")),
    };
  });
}
