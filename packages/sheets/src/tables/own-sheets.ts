import { FINDINGS_SHEET } from "../documents/findings-document";
import { GUIDE_SHEET } from "../documents/rows";
import { summarySheetNames } from "../documents/summary/summary-document";

const OWN: ReadonlySet<string> = new Set([
  ...Object.values(FINDINGS_SHEET),
  ...summarySheetNames("vi"),
  ...summarySheetNames("en"),
]);

/**
 * A sheet that is there for its reader, ours or another's: it states nothing, and nothing is missing where it is not
 * read.
 */
export const isGuide = (name: string): boolean => name === GUIDE_SHEET;

/** Sheets that we put into a workbook: what they say was said by the sheets they were made from. */
export const isOwnSheet = (name: string): boolean => OWN.has(name) || name.trimEnd().endsWith("(ntm)");
