/**
 * Whether a total is one that a commune can have. Whole numbers are asked for last: of what is too great for one a
 * database makes none.
 */
export const CAN_BE =
  "CASE WHEN s.num >= 0 AND s.num <= u.criteria_asked THEN CASE WHEN s.num = CAST(s.num AS INTEGER) THEN 1 ELSE 0 END ELSE 0 END = 1";

/** Totals, years, shares and figures of summaries that cannot be, as the rest of a finding each. */
export const outOfRange = (criteria: number | undefined): string[] => [
  `s.run, $, s.unit, s.field, s.seq, CAST(NULL AS BIGINT)
FROM rec_said s JOIN plan_units u ON u.unit = s.unit
WHERE s.what = 'total' AND u.criteria_set IS NOT NULL AND NOT ${CAN_BE}`,
  `s.run, $, s.unit, 'year', s.year_seq, CAST(NULL AS BIGINT)
FROM recognised s
WHERE s.of_year < 1900`,
  `s.run, $, s.task, 'progress', s.progress_seq, CAST(NULL AS BIGINT)
FROM task_said s
WHERE s.progress < 0 OR s.progress > 1`,
  `f.run, $, f.unit, f.field, f.seq, CAST(NULL AS BIGINT)
FROM (
  SELECT s.run, s.unit, s.field, s.seq, s.num, n.planned,
    CASE WHEN c.num >= 0 AND (n.planned IS NULL OR c.num <= n.planned) THEN c.num ELSE n.planned END AS communes
  FROM rec_said s
  LEFT JOIN rec_said c ON c.rec = s.rec AND c.what = 'figure' AND c.field = 'communes'
  LEFT JOIN (
    SELECT p.unit, COUNT(u.unit) AS planned
    FROM plan_units p
    LEFT JOIN plan_within w ON w.top = p.unit
    LEFT JOIN plan_units u ON u.unit = w.unit AND u.counted = 1
    WHERE EXISTS (SELECT 1 FROM plan_units WHERE counted = 1)
    GROUP BY p.unit
  ) n ON n.unit = s.unit
  WHERE s.what = 'figure'
) f
WHERE f.num < 0 OR f.num > CASE f.field WHEN 'communes' THEN f.planned
  WHEN 'meanCriteria' THEN ${criteria ?? "NULL"} WHEN 'minCriteria' THEN ${criteria ?? "NULL"} ELSE f.communes END`,
];
