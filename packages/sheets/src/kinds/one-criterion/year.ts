const YEAR = /^\s*(?:năm\s+)?((?:19|20)\d{2})\s*$/iu;

/** Whether a text is a year and nothing else: "2021", "Năm 2021". */
export const isYear = (text: string): boolean => YEAR.test(text);

/** The year that a text is. */
export const yearWritten = (text: string): number | undefined => {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
};
