import { forEach, type Step } from "./ctes";

/** What counts on a day comes by the latest day first; what states none is about the day judged. */
const DAY = "CASE WHEN s.day <> '' THEN s.day WHEN m.day = '' THEN '9999-12-31' ELSE m.day END";

/** Marks, totals and quantities as at each day: of several the one of the latest day, of those the first. */
const STATED: Step = [
  "stated",
  `
SELECT run_day, unit, field, what, num, seq, field || '|' || unit || '|' || run_day AS spot
FROM (
  SELECT m.run_day, s.unit, s.field, s.what, s.num, s.seq,
    ROW_NUMBER() OVER (PARTITION BY m.run_day, s.unit, s.field ORDER BY ${DAY} DESC, s.rec, s.seq) AS place
  FROM (SELECT DISTINCT run, day, run_day FROM moments) m JOIN said s ON s.run = m.run
  WHERE s.what IN ('mark', 'total', 'quantity') AND s.nature = 'result' AND (s.day = '' OR m.day = '' OR s.day <= m.day)
) s
WHERE place = 1`,
];

/**
 * Of each commune how many of the criteria that are asked of it are stated, met and not met, and its total where that
 * can be one.
 */
const COUNTED: Step = [
  "counted",
  `
SELECT s.unit || '|' || s.run_day AS spot, COUNT(c.field) AS stated,
  SUM(CASE WHEN c.field IS NOT NULL AND s.num = 1 THEN 1 ELSE 0 END) AS met,
  SUM(CASE WHEN c.field IS NOT NULL AND s.num = 0 THEN 1 ELSE 0 END) AS not_met,
  MAX(CASE WHEN s.what = 'total' AND s.num >= 0 AND s.num <= u.criteria_asked THEN
    CASE WHEN s.num = CAST(s.num AS INTEGER) THEN CAST(s.num AS INTEGER) END END) AS total
FROM stated s
JOIN plan_units u ON u.unit = s.unit AND u.counted = 1
LEFT JOIN plan_criteria c ON c.criteria_set = u.criteria_set AND c.field = s.field AND s.what = 'mark'
GROUP BY s.unit, s.run_day`,
];

/** Of each record the highest standard that was recognised by the day judged, and the lowest that was not yet. */
const IN_TIME: Step = [
  "in_time",
  `
SELECT moment, rec, CAST(rec AS TEXT) || '|' || moment AS spot, MAX(CASE WHEN is_in = 1 THEN height END) AS reached, MIN(CASE WHEN is_in = 0 THEN height END) AS missed
FROM (
  SELECT m.moment, r.rec, r.height,
    CASE
      WHEN m.day = '' THEN 1
      WHEN r.of_year IS NOT NULL THEN CASE WHEN r.of_year <= CAST(SUBSTR(m.day, 1, 4) AS INTEGER) THEN 1 ELSE 0 END
      WHEN m.grace = '' OR r.of_date <= m.grace THEN 1
      ELSE 0
    END AS is_in
  FROM moments m JOIN recognised r ON r.run = m.run
  WHERE r.of_year IS NOT NULL OR r.of_date IS NOT NULL
) r
GROUP BY moment, rec`,
];

/**
 * Claims as at each moment: 1 yes, 0 no, 2 open. Of a plan or proposal "not yet" alone; of a later sheet what was
 * recognised by then, and open what may have been; a claim whose year or date lies after the day says not yet.
 */
const JUDGED: Step = [
  "judged",
  `
SELECT moment, unit, rec, seq, height, says, CASE WHEN is_later = 1 THEN '' ELSE of_day END AS of_day
FROM (
  SELECT s.moment, s.unit, s.rec, s.seq, s.height, s.is_later, s.of_day,
    CASE
      WHEN s.nature <> 'result' THEN CASE WHEN s.num = 0 AND s.is_commune = 1 THEN 0 END
      WHEN s.is_commune = 0 THEN CASE WHEN s.is_later = 0 AND s.num <> 2 THEN s.num END
      WHEN s.num <> 1 THEN CASE WHEN s.is_later = 0 THEN s.num END
      WHEN i.reached >= s.height THEN 1
      WHEN i.missed <= s.height THEN 0
      WHEN s.is_later = 1 THEN 2
      ELSE 1
    END AS says
  FROM (
    SELECT m.moment, s.unit, s.is_commune, s.rec, s.seq, s.height, s.nature, s.num, ${DAY} AS of_day,
      CASE WHEN s.day <> '' AND m.day <> '' AND s.day > m.day THEN 1 ELSE 0 END AS is_later
    FROM moments m JOIN claims s ON s.run = m.run
  ) s
  LEFT JOIN in_time i ON i.spot = CAST(s.rec AS TEXT) || '|' || s.moment
) s
WHERE says IS NOT NULL`,
];

/**
 * What each record states of every standard, by nesting: a claim states the lower ones too, a "no" the higher ones.
 * `place` is the record's among those of its unit.
 */
const byRecord = (standards: number): Step => [
  "by_record",
  `
SELECT b.*, ROW_NUMBER() OVER (PARTITION BY moment, unit ORDER BY of_day DESC, rec) AS place
FROM (
  SELECT moment, unit, rec, MAX(of_day) AS of_day,
    MAX(CASE WHEN says = 1 THEN height END) AS yes_to, MIN(CASE WHEN says = 0 THEN height END) AS no_from,
    ${forEach(standards, (k) => `MAX(CASE WHEN says = 2 AND height = ${k} THEN 1 ELSE 0 END) AS open_${k}`, ", ")}
  FROM judged
  GROUP BY moment, unit, rec
) b`,
];

/**
 * Per standard the first record that states it counts: twice its place, and one more where it says yes. Where one
 * before it says neither, the standard is open unless it says yes.
 */
const claimed = (standards: number): Step => [
  "claimed",
  `
SELECT unit || '|' || moment AS spot, ${forEach(standards, (k) => `CASE WHEN first_${k} % 2 = 1 THEN 2 WHEN first_${k} IS NULL OR 2 * open_${k} <= first_${k} THEN CASE WHEN open_${k} IS NOT NULL THEN 1 END ELSE 0 END AS says_${k}`)}
FROM (
  SELECT moment, unit,
    ${forEach(standards, (k) => `MIN(CASE WHEN yes_to >= ${k} THEN 2 * place + 1 WHEN no_from <= ${k} THEN 2 * place END) AS first_${k},\n    MIN(CASE WHEN open_${k} = 1 THEN place END) AS open_${k}`, ",\n    ")}
  FROM by_record
  GROUP BY moment, unit
) c`,
];

/** From what records say to what counts at each moment. */
export const judgedSteps = (standards: number): Step[] => [
  STATED,
  COUNTED,
  IN_TIME,
  JUDGED,
  byRecord(standards),
  claimed(standards),
];
