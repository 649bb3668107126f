/** What Excel takes for a name of a sheet. */
const LONGEST = 31;

/** A name for a sheet: at most 31 characters, without those that Excel refuses. */
export const plainSheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .trim();
