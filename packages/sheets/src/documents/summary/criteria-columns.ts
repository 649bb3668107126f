/** Headings of a table of criteria, a row each: the summary's and the one that follows the marks. */
export const CRITERIA_HEADS = {
  vi: ["Tiêu chí", "Tên", "Đạt", "Chưa đạt", "Chưa có số liệu"],
  en: ["Criterion", "Name", "Met", "Not met", "Not reported"],
} as const;

/** Columns of it that the chart stacks, beside those that name the bars. */
export const CRITERIA_SERIES = {
  names: 1,
  series: [
    { column: 2, color: "70AD47" },
    { column: 3, color: "C00000" },
    { column: 4, color: "BFBFBF" },
  ],
} as const;
