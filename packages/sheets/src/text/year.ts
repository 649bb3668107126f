const YEAR = /^\s*(?:năm\s+)?((?:19|20)\d{2})\s*$/iu;

/** Whether a text is a year and nothing else: "2021", "Năm 2021". */
export const isYear = (text: string): boolean => YEAR.test(text);

/** The year that a text is. */
export const yearWritten = (text: string): number | undefined => {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
};

/**
 * What a year says of a criterion that was met in it. One after the plan's own time is no more than a promise, which
 * leaves the criterion open.
 * @param periodEnd - last day of the plan's time, `2025-12-31`
 */
export const yearMeans = (text: string, periodEnd: string): "met" | "neither" | undefined => {
  const year = yearWritten(text);
  if (year === undefined) return undefined;
  return year <= Number(periodEnd.slice(0, 4)) ? "met" : "neither";
};
