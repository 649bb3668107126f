import { FINDINGS_SHEET } from "../documents/findings-document";
import { summarySheetNames } from "../documents/summary-document";

const OWN: ReadonlySet<string> = new Set([
  ...Object.values(FINDINGS_SHEET),
  ...summarySheetNames("vi"),
  ...summarySheetNames("en"),
]);

/** Sheets that we put into a workbook: what they say was said by the sheets they were made from. */
export const isOwnSheet = (name: string): boolean => OWN.has(name);
