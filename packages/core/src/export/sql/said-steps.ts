import type { Step } from "./ctes";
import type { Dialect } from "./dialect";

/**
 * The rounds there are, each with the day judged ('': no limit); with nothing reported at all the round ''. Of the column
 * itself a planner knows how many there are; of an expression it guesses two hundred, and plans and compiles for those.
 */
export const RUNS: Step = [
  "runs",
  `
SELECT r.run, COALESCE(d.as_of, '') AS as_of
FROM (
  SELECT DISTINCT run FROM records WHERE run IS NOT NULL
  UNION SELECT '' WHERE EXISTS (SELECT 1 FROM records WHERE run IS NULL)
  UNION SELECT COALESCE(run, '') FROM plan_day
  UNION SELECT '' WHERE NOT EXISTS (SELECT 1 FROM records) AND NOT EXISTS (SELECT 1 FROM plan_day)
) r
LEFT JOIN (SELECT COALESCE(run, '') AS run, MIN(as_of) AS as_of FROM plan_day GROUP BY COALESCE(run, '')) d ON d.run = r.run`,
];

/**
 * Lines about units of the plan, each with its record: those of one unit, nature and day of one sheet, until its name
 * comes again.
 */
const LINES: Step = [
  "lines",
  `
SELECT run, seq, unit, is_commune, kind, field, value, nature, day,
  MIN(seq) OVER (PARTITION BY run, file, sheet, kind, unit, nature, day, CASE WHEN named > 1 THEN named ELSE 1 END) AS rec
FROM (
  SELECT l.*,
    SUM(CASE WHEN field IN ('unit', 'task') AND value <> '' THEN 1 ELSE 0 END)
      OVER (PARTITION BY run, file, sheet, kind, unit, nature, day ORDER BY seq) AS named
  FROM (
    SELECT COALESCE(r.run, '') AS run, r.seq, COALESCE(r.file, '') AS file, COALESCE(r.sheet, '') AS sheet, r.kind,
      r.subject AS unit, u.is_commune, r.field, COALESCE(r.value, '') AS value,
      CASE WHEN COALESCE(r.nature, '') = '' THEN 'result' ELSE r.nature END AS nature, COALESCE(r.day, '') AS day
    FROM records r JOIN plan_units u ON u.unit = r.subject
    WHERE r.kind <> 'task-progress' AND (u.is_commune = 0 OR r.kind NOT IN ('district-summary', 'funding'))
  ) l
  WHERE nature IN ('result', 'plan', 'proposal') AND (day = '' OR day LIKE '____-__-__')
) l`,
];

/**
 * What the lines say, as numbers: a mark 1 met, 0 not met, 2 open; a claim likewise. A blank says nothing, nor does a
 * number or a date that is none.
 */
const said = (dialect: Dialect): Step => [
  "said",
  `
SELECT run, rec, seq, unit, is_commune, nature, day, field, what, height, priority, num, value
FROM (
  SELECT l.run, l.rec, l.seq, l.unit, l.is_commune, l.nature, l.day, l.field, l.value, f.what, f.height, f.priority,
    CASE
      WHEN f.what = 'mark' THEN CASE WHEN l.value IN ('met', 'true', '1') THEN 1 WHEN l.value IN ('not-met', 'false', '0') THEN 0 ELSE 2 END
      WHEN f.what = 'claim' THEN CASE l.value WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE 2 END
      WHEN f.what = 'decision' OR (f.what = 'date' AND l.value LIKE '____-__-__' AND ${dialect.isNumber("REPLACE(l.value, '-', '')")}) THEN 0
      WHEN f.what <> 'date' AND ${dialect.isNumber("l.value")} THEN CAST(l.value AS ${dialect.real})
    END AS num
  FROM lines l JOIN plan_fields f ON f.field = l.field AND f.is_commune = l.is_commune
  WHERE l.value <> '' AND (f.kinds = 'all' OR (f.kinds = 'list' AND l.kind = 'recognition-list') OR (f.kinds = 'summary' AND l.kind <> 'recognition-list'))
) s
WHERE num IS NOT NULL`,
];

/** The claims of each record, one a standard. */
const CLAIMS: Step = [
  "claims",
  `
SELECT run, rec, seq, unit, is_commune, nature, day, height, num
FROM (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY rec, height ORDER BY priority, seq) AS place FROM said s WHERE what = 'claim'
) s
WHERE place = 1`,
];

/**
 * Year, date and decision of each recognition; those that name no standard are of the highest that the record claims.
 */
const RECOGNISED: Step = [
  "recognised",
  `
SELECT run, rec, unit, nature, day, height,
  MAX(CASE WHEN what = 'year' THEN num END) AS of_year, MAX(CASE WHEN what = 'year' THEN seq END) AS year_seq,
  MAX(CASE WHEN what = 'date' THEN value END) AS of_date, MAX(CASE WHEN what = 'date' THEN seq END) AS date_seq,
  MAX(CASE WHEN what = 'decision' THEN value END) AS decision, MAX(CASE WHEN what = 'decision' THEN seq END) AS decision_seq
FROM (
  SELECT s.run, s.rec, s.unit, s.nature, s.day, s.seq, s.what, s.num, s.value, COALESCE(s.height, h.height) AS height,
    ROW_NUMBER() OVER (PARTITION BY s.rec, s.what, COALESCE(s.height, h.height) ORDER BY s.priority, s.seq) AS place
  FROM said s
  LEFT JOIN (SELECT rec, MAX(height) AS height FROM claims WHERE num = 1 GROUP BY rec) h ON h.rec = s.rec
  WHERE s.what IN ('year', 'date', 'decision')
) s
WHERE place = 1 AND height IS NOT NULL
GROUP BY run, rec, unit, nature, day, height`,
];

/** From the lines of the table to what each record says; whatever the day judged. */
export const saidSteps = (dialect: Dialect): Step[] => [RUNS, LINES, said(dialect), CLAIMS, RECOGNISED];
