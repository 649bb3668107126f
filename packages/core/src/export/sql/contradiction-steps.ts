import type { Step } from "./ctes";
import type { Dialect } from "./dialect";

/** Results alone; what states no day is about the day judged. Communes that are counted, and units above them. */
const OF_DAY = `CASE WHEN s.day <> '' THEN s.day ELSE r.as_of END AS of_day`;
const FROM_RESULTS = (table: string): string => `
  FROM ${table} s JOIN runs r ON r.run = s.run JOIN plan_units u ON u.unit = s.unit AND (u.counted = 1 OR u.is_commune = 0)
  WHERE s.nature = 'result'`;

/** Numbers and marks of later records that are not those of the first; an open mark says nothing. */
const NUMBERS: Step = [
  "numbers",
  `
SELECT n.*, FIRST_VALUE(num) OVER w AS first_num, FIRST_VALUE(seq) OVER w AS first_seq, FIRST_VALUE(rec) OVER w AS first_rec
FROM (
  SELECT s.run, s.unit, s.rec, s.seq, s.field, s.what, s.num, ${OF_DAY}${FROM_RESULTS("rec_said")}
) n
WINDOW w AS (PARTITION BY run, unit, of_day, field ORDER BY rec)`,
];

/**
 * A total that only adds up its row says nothing beyond the marks that differ: of the later record its own marks, of
 * what stood before it the first of each.
 */
const ADDED_UP: Step = [
  "added_up",
  `
SELECT t.rec
FROM numbers t
JOIN rec_marks m ON m.rec = t.rec AND m.all_met = t.num
LEFT JOIN numbers b ON b.run = t.run AND b.unit = t.unit AND b.of_day = t.of_day AND b.what = 'mark' AND b.rec = b.first_rec AND b.rec < t.rec AND b.num = 1
WHERE t.what = 'total' AND t.rec <> t.first_rec
  AND EXISTS (SELECT 1 FROM numbers d WHERE d.rec = t.rec AND d.what = 'mark' AND d.rec <> d.first_rec AND d.num <> d.first_num AND d.num <> 2 AND d.first_num <> 2)
GROUP BY t.rec, t.first_num
HAVING COUNT(b.rec) = t.first_num`,
];

/** What each record states of every standard, by nesting. */
const LEVELS: Step = [
  "levels",
  `
SELECT l.*, (SELECT c.seq FROM claims c WHERE c.rec = l.rec AND c.num = CASE WHEN l.yes_to IS NULL THEN 0 ELSE 1 END ORDER BY c.height LIMIT 1) AS any_seq
FROM (
  SELECT s.run, s.unit, s.rec, s.is_commune, ${OF_DAY},
    MAX(CASE WHEN s.num = 1 THEN s.height END) AS yes_to, MIN(CASE WHEN s.num = 0 THEN s.height END) AS no_from${FROM_RESULTS("claims")}
  GROUP BY s.run, s.unit, s.rec, s.is_commune, s.day, r.as_of
) l`,
];

/** Per standard what the record states and what the first that stated it does, where that came before. */
const STANDS: Step = [
  "stands",
  `
SELECT run, unit, rec, is_commune, any_seq, height, says, first_code % 2 AS first_says, (first_code - first_code % 2) / 2 AS first_rec
FROM (
  SELECT l.*, MIN(CASE WHEN says IS NOT NULL THEN rec * 2 + says END) OVER (PARTITION BY run, unit, of_day, height) AS first_code
  FROM (
    SELECT l.run, l.unit, l.rec, l.is_commune, l.of_day, l.any_seq, p.height,
      CASE WHEN l.yes_to >= p.height THEN 1 WHEN l.no_from <= p.height THEN 0 END AS says
    FROM levels l CROSS JOIN plan_standards p
  ) l
) l
WHERE says IS NOT NULL AND first_code IS NOT NULL`,
];

/** One difference a pair of records: of the level where both state all of it, else of the lowest standard. */
const differ = (standards: number): Step => [
  "differ",
  `
SELECT run, unit, rec, is_commune, MIN(CASE WHEN says <> first_says THEN height END) AS height, MAX(CASE WHEN says = 1 THEN height END) AS reached,
  MIN(first_rec) AS first_rec, CASE WHEN COUNT(*) = ${standards} AND is_commune = 1 THEN 1 ELSE 0 END AS is_level
FROM stands
WHERE first_rec < rec
GROUP BY run, unit, rec, is_commune
HAVING MIN(CASE WHEN says <> first_says THEN height END) IS NOT NULL`,
];

/** The line that states it: of a claim the lowest at or above the standard, of a denial the highest at or below. */
const CLAIM_LINES: Step = [
  "claim_lines",
  `
SELECT d.run, d.unit, d.is_level, d.is_commune, d.height, d.first_rec,
  CASE WHEN d.reached >= d.of_height
    THEN (SELECT c.seq FROM claims c WHERE c.rec = d.rec AND c.num = 1 AND c.height >= d.of_height ORDER BY c.height LIMIT 1)
    ELSE (SELECT c.seq FROM claims c WHERE c.rec = d.rec AND c.num = 0 AND c.height <= d.of_height ORDER BY c.height DESC LIMIT 1)
  END AS seq
FROM (SELECT d.*, CASE WHEN is_level = 1 THEN COALESCE(reached, 0) ELSE height END AS of_height FROM differ d) d`,
];

/** Digits before the first stroke, where a letter follows it, or a year and a letter: the number of a decision. */
function decisionNumber({ position }: Dialect, text: string): string {
  const at = position(text, "'/'");
  const before = `RTRIM(SUBSTR(${text}, 1, ${at} - 1))`;
  const digits = `SUBSTR(${before}, LENGTH(RTRIM(${before}, '0123456789')) + 1)`;
  const after = `LTRIM(SUBSTR(${text}, ${at} + 1))`;
  const isDigit = position("'0123456789/ '", `SUBSTR(${after}, 1, 1)`);
  return `CASE WHEN ${at} > 1 AND ${digits} <> '' AND ${after} <> '' AND (${isDigit} = 0 OR ${after} LIKE '____/_%') THEN LTRIM(${digits}, '0') END`;
}

/** Decisions, dates and years of one recognition, each against the first that states it. */
const recognitions = (dialect: Dialect): Step => [
  "recognitions",
  `
SELECT run, unit, what, rec, seq, said, FIRST_VALUE(said) OVER w AS first_said, FIRST_VALUE(seq) OVER w AS first_seq
FROM (
  SELECT s.run, s.unit, s.rec, s.height, 'date' AS what, s.date_seq AS seq, s.of_date AS said, ${OF_DAY}${FROM_RESULTS("recognised")} AND s.of_date IS NOT NULL
  UNION ALL
  SELECT s.run, s.unit, s.rec, s.height, 'year', s.year_seq, CAST(s.of_year AS TEXT), ${OF_DAY}${FROM_RESULTS("recognised")} AND s.of_year IS NOT NULL
  UNION ALL
  SELECT s.run, s.unit, s.rec, s.height, 'decision', s.decision_seq, COALESCE(${decisionNumber(dialect, "s.decision")}, ''), ${OF_DAY}${FROM_RESULTS("recognised")} AND s.decision IS NOT NULL
) s
WINDOW w AS (PARTITION BY run, unit, of_day, height, what ORDER BY rec)`,
];

const ALL: Step = [
  "contradictions",
  `
SELECT run, unit, field, seq, first_seq AS related_seq
FROM numbers n
WHERE rec <> first_rec AND num <> first_num AND NOT (what = 'mark' AND (num = 2 OR first_num = 2))
  AND NOT (what = 'total' AND rec IN (SELECT rec FROM added_up))
UNION ALL
SELECT c.run, c.unit, CASE WHEN c.is_level = 1 THEN 'level' WHEN c.is_commune = 1 THEN p.standard WHEN p.height = 0 THEN 'districtStandard' ELSE 'unitStandard.' || p.standard END,
  c.seq, l.any_seq
FROM claim_lines c JOIN plan_standards p ON p.height = c.height LEFT JOIN levels l ON l.rec = c.first_rec
UNION ALL
SELECT run, unit, what, seq, first_seq FROM recognitions WHERE said <> first_said AND said <> '' AND first_said <> ''`,
];

/** Two statements of one unit and one day that do not agree; the first counts. */
export const contradictionSteps = (dialect: Dialect, standards: number): Step[] => [
  ...[NUMBERS, ADDED_UP, LEVELS, STANDS, differ(standards), CLAIM_LINES],
  ...[recognitions(dialect), ALL],
];
