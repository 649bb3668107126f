import type { ReportFinding } from "@ntm-kit/core";
import { checkGiven } from "../check-given";

/** What a cell is to hold, and what it held as its finding says. */
export interface CellFix {
  /** Name of the sheet; empty of a file without sheets. */
  readonly sheet: string;
  /** In A1. */
  readonly cell: string;
  /** What it must still hold: another value is not overwritten. */
  readonly from: string;
  /** A number is written as one. */
  readonly to: string | number;
}

/**
 * The safe fixes of a file, one for each cell. Where several findings want something of a cell, as with a misspelt name
 * in an old encoding, what they say of the text itself counts before what they say of its encoding, which it includes.
 *
 * @example
 * const { bytes: fixed } = await fixWorkbook(bytes, safeFixes(reportOf(run, words).findings));
 */
export function safeFixes(findings: readonly ReportFinding[]): CellFix[] {
  checkGiven({ findings });
  const fixes = new Map<string, CellFix & { isAboutText: boolean }>();
  for (const { fix, code, sheet = "" } of findings) {
    if (!fix?.safe) continue;
    const key = `${sheet}!${fix.cell}`;
    const isAboutText = code.startsWith("text/");
    const known = fixes.get(key);
    if (!known) fixes.set(key, { sheet, cell: fix.cell, from: String(fix.from), to: fix.to, isAboutText });
    else if (isAboutText) fixes.set(key, { ...known, from: String(fix.from) });
    else fixes.set(key, { ...known, to: fix.to, isAboutText });
  }
  return [...fixes.values()].map(({ isAboutText: _, ...fix }) => fix);
}
