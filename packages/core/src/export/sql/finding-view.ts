import { contradictionSteps } from "./contradiction-steps";
import { query, type Step } from "./ctes";
import type { Dialect } from "./dialect";
import { judgedSteps } from "./judged-steps";
import { UNIT_MOMENTS } from "./member-view";
import { CAN_BE, outOfRange } from "./out-of-range";
import { saidSteps } from "./said-steps";

export interface FindingShape {
  readonly standards: number;
  readonly period: { readonly from: string; readonly to: string };
}

/** What each record says, field by field, the first line of each. */
const REC_SAID: Step = [
  "rec_said",
  `
SELECT run, rec, seq, unit, is_commune, nature, day, field, what, num
FROM (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY rec, field ORDER BY seq) AS place
  FROM said s
  WHERE what IN ('mark', 'total', 'quantity', 'figure')
) s
WHERE place = 1`,
];

/** Marks of each record: how many there are, are met, and of those that are asked for. */
const REC_MARKS: Step = [
  "rec_marks",
  `
SELECT s.rec, COUNT(*) AS marks, SUM(CASE WHEN s.num = 1 THEN 1 ELSE 0 END) AS all_met,
  SUM(CASE WHEN c.field IS NOT NULL AND s.num = 1 THEN 1 ELSE 0 END) AS met,
  SUM(CASE WHEN c.field IS NOT NULL AND s.num = 2 THEN 1 ELSE 0 END) AS open,
  MIN(CASE WHEN c.field IS NOT NULL AND s.num = 0 THEN s.seq END) AS not_met_seq
FROM rec_said s
JOIN plan_units u ON u.unit = s.unit
LEFT JOIN plan_criteria c ON c.criteria_set = u.criteria_set AND c.field = s.field
WHERE s.what = 'mark'
GROUP BY s.rec`,
];

/** The highest standard that each commune is at by its claims, and the line that says so. */
const highest = (standards: number): Step => [
  "highest",
  `
SELECT h.run, h.day, h.unit, h.moment, h.height, (
  SELECT j.seq FROM judged j WHERE j.moment = h.moment AND j.unit = h.unit AND j.rec = h.rec AND j.says = 1 AND j.height >= h.height
  ORDER BY j.height LIMIT 1
) AS seq
FROM (
  SELECT m.run, m.day, m.moment, u.unit, c.height, b.rec, ROW_NUMBER() OVER (PARTITION BY m.moment, u.unit ORDER BY b.place) AS first_place
  FROM moments m
  JOIN plan_units u ON u.counted = 1
  JOIN (
    SELECT spot, CASE ${Array.from({ length: standards }, (_, k) => `WHEN says_${standards - 1 - k} = 2 THEN ${standards - 1 - k}`).join(" ")} END AS height FROM claimed
  ) c ON c.spot = u.unit || '|' || m.moment
  JOIN by_record b ON b.moment = m.moment AND b.unit = u.unit AND b.yes_to >= c.height
) h
WHERE first_place = 1`,
];

/** Of each commune the marks that count on the day judged. */
const MARKED: Step = [
  "marked",
  `
SELECT s.unit || '|' || s.run_day AS spot, COUNT(c.field) AS stated, SUM(CASE WHEN c.field IS NOT NULL AND s.num = 0 THEN 1 ELSE 0 END) AS not_met,
  MIN(CASE WHEN c.field IS NOT NULL AND s.num = 0 THEN s.seq END) AS not_met_seq
FROM stated s
JOIN plan_units u ON u.unit = s.unit
LEFT JOIN plan_criteria c ON c.criteria_set = u.criteria_set AND c.field = s.field
WHERE s.what = 'mark'
GROUP BY s.unit, s.run_day`,
];

/** The first recognition of each commune that has a date or a year, as a whole number: 20230605, or 2023. */
const DATED: Step = [
  "dated",
  `
SELECT unit, moment, date_code % 100000000 AS of_date, year_code % 10000 AS of_year
FROM (
  SELECT h.*, ROW_NUMBER() OVER (PARTITION BY moment, unit ORDER BY first_at) AS place
  FROM (
    SELECT moment, unit, height, MIN(at_place) AS first_at,
      MIN(CASE WHEN of_date IS NOT NULL THEN at_place * 100000000 + CAST(REPLACE(of_date, '-', '') AS INTEGER) END) AS date_code,
      MIN(CASE WHEN of_year >= 0 AND of_year < 10000 THEN at_place * 10000 + CAST(of_year AS INTEGER) END) AS year_code
    FROM (
      SELECT m.moment, s.unit, s.height, s.of_date, s.of_year, ROW_NUMBER() OVER (
        PARTITION BY m.moment, s.unit
        ORDER BY CASE WHEN s.day <> '' AND m.day <> '' AND s.day > m.day THEN '' WHEN s.day <> '' THEN s.day WHEN m.day = '' THEN '9999-12-31' ELSE m.day END DESC,
          s.rec, s.height) AS at_place
      FROM moments m JOIN recognised s ON s.run = m.run
      WHERE s.nature = 'result'
    ) r
    GROUP BY moment, unit, height
  ) h
  WHERE date_code IS NOT NULL OR year_code IS NOT NULL
) d
WHERE place = 1`,
];

/** What each row says of a task, of whatever nature; the round in the words of the row, where it names one. */
const task = (dialect: Dialect): Step => [
  "task_said",
  `
SELECT run, rec, task, nature, day, MIN(CASE WHEN field = 'status' THEN value END) AS status, MIN(CASE WHEN field = 'status' THEN seq END) AS status_seq,
  MIN(CASE WHEN field = 'round' THEN value END) AS of_round,
  MIN(CASE WHEN field = 'progress' THEN CAST(value AS ${dialect.real}) END) AS progress, MIN(CASE WHEN field = 'progress' THEN seq END) AS progress_seq
FROM (
  SELECT r.*, ROW_NUMBER() OVER (PARTITION BY rec, field ORDER BY seq) AS place
  FROM (
    SELECT r.*, MIN(seq) OVER (PARTITION BY run, file, sheet, task, nature, day, CASE WHEN named > 1 THEN named ELSE 1 END) AS rec
    FROM (
      SELECT l.*, SUM(CASE WHEN field IN ('unit', 'task') AND value <> '' THEN 1 ELSE 0 END)
        OVER (PARTITION BY run, file, sheet, task, nature, day ORDER BY seq) AS named
      FROM (
        SELECT COALESCE(r.run, '') AS run, r.seq, COALESCE(r.file, '') AS file, COALESCE(r.sheet, '') AS sheet, r.subject AS task, r.field,
          COALESCE(r.value, '') AS value, CASE WHEN COALESCE(r.nature, '') = '' THEN 'result' ELSE r.nature END AS nature, COALESCE(r.day, '') AS day
        FROM records r JOIN plan_tasks t ON t.task = r.subject
        WHERE r.kind = 'task-progress'
      ) l
      WHERE nature IN ('result', 'plan', 'proposal') AND (day = '' OR day LIKE '____-__-__')
    ) r
  ) r
  WHERE (field = 'status' AND value IN ('done', 'in-progress', 'not-started', 'not-done', 'dropped'))
    OR (field = 'round' AND value <> '') OR (field = 'progress' AND ${dialect.isNumber("value")})
) r
WHERE place = 1
GROUP BY run, rec, task, nature, day`,
];

/**
 * Of what recurs the latest rows of each stretch, of anything else the latest of all; rows of a day after the one
 * judged say nothing.
 */
const OVERDUE: Step = [
  "overdue",
  `
SELECT run, task, status_seq
FROM (
  SELECT d.*, MAX(of_day) OVER (PARTITION BY run, task, CASE WHEN recurs = 1 THEN due ELSE '' END) AS latest
  FROM (
    SELECT s.*, t.recurs, t.is_judged, COALESCE(p.due, t.due) AS due
    FROM (
      SELECT r.run, r.as_of, s.task, s.status, s.status_seq, CASE WHEN s.day <> '' THEN s.day ELSE COALESCE(w.last_day, '') END AS day,
        CASE WHEN s.day <> '' THEN s.day WHEN w.last_day IS NULL OR (w.first_day <= r.as_of AND r.as_of < w.last_day) THEN r.as_of ELSE w.last_day END AS of_day
      FROM runs r
      JOIN task_said s ON s.run = r.run
      LEFT JOIN plan_rounds w ON w.words = s.of_round
      WHERE r.as_of <> '' AND s.nature = 'result' AND s.status IS NOT NULL
    ) s
    JOIN plan_tasks t ON t.task = s.task
    LEFT JOIN plan_task_due p ON p.task = s.task AND p.first_day <= s.day AND s.day <= p.last_day
    WHERE s.of_day <= s.as_of
  ) d
) d
WHERE of_day = latest AND is_judged = 1 AND status NOT IN ('done', 'dropped')
  AND due < CASE WHEN day = '' OR recurs = 1 OR as_of < day THEN as_of ELSE day END`,
];

const finding = (code: string, severity: string, rest: string): string =>
  `SELECT ${rest.replace("$", `'${code}' AS code, ${severity} AS severity`)}`;

const TOTAL_MISMATCH = finding(
  "criteria/total-mismatch",
  "'error'",
  `s.run, $, s.unit AS subject, s.field, s.seq, m.not_met_seq AS related_seq
FROM rec_said s JOIN rec_marks m ON m.rec = s.rec
JOIN plan_units u ON u.unit = s.unit
WHERE s.what = 'total' AND ${CAN_BE} AND s.num <> m.met AND NOT (m.open > 0 AND s.num > m.met AND s.num <= m.met + m.open)`,
);

const WITHOUT_CRITERIA = finding(
  "standard/without-criteria",
  `CASE WHEN e.effective_from IS NULL THEN 'error'
    WHEN d.of_date IS NOT NULL THEN CASE WHEN d.of_date < CAST(REPLACE(e.effective_from, '-', '') AS INTEGER) THEN 'warning' ELSE 'error' END
    WHEN d.of_year < CAST(SUBSTR(e.effective_from, 1, 4) AS INTEGER) THEN 'warning' ELSE 'error' END`,
  `h.run, $, h.unit, CAST(NULL AS TEXT), h.seq, m.not_met_seq
FROM highest h
JOIN marked m ON m.spot = h.unit || '|' || h.day || '|' || h.run
JOIN plan_units u ON u.unit = h.unit
LEFT JOIN (SELECT criteria_set, MIN(effective_from) AS effective_from FROM plan_criteria GROUP BY criteria_set) e ON e.criteria_set = u.criteria_set
LEFT JOIN dated d ON d.unit = h.unit AND d.moment = h.moment
WHERE m.not_met > 0`,
);

const INCOMPLETE_CRITERIA = finding(
  "standard/incomplete-criteria",
  "'warning'",
  `h.run, $, h.unit, CAST(NULL AS TEXT), h.seq, CAST(NULL AS BIGINT)
FROM highest h
JOIN marked m ON m.spot = h.unit || '|' || h.day || '|' || h.run
JOIN plan_units u ON u.unit = h.unit
WHERE m.not_met = 0 AND m.stated < u.criteria_asked`,
);

const WITHOUT_LOWER = finding(
  "standard/without-lower",
  "'error'",
  `c.run, $, c.unit, p.standard, c.seq, l.seq
FROM claims c
JOIN claims l ON l.rec = c.rec AND l.height = c.height - 1 AND l.num = 0
JOIN plan_standards p ON p.height = c.height
WHERE c.is_commune = 1 AND c.nature = 'result' AND c.num = 1`,
);

const dateOutside = (period: FindingShape["period"]): string =>
  finding(
    "recognition/date-outside-period",
    "'warning'",
    `s.run, $, s.unit, 'date', s.date_seq, CAST(NULL AS BIGINT)
FROM recognised s JOIN runs r ON r.run = s.run
WHERE s.nature = 'result' AND s.of_date IS NOT NULL AND (r.as_of = '' OR s.of_date <= r.as_of)
  AND (s.of_date > '${period.to}' OR (s.height > 0 AND s.of_date < '${period.from}'))`,
  );

const INCONSISTENT = finding(
  "progress/inconsistent",
  "'error'",
  `s.run, $, s.task, 'progress', s.progress_seq, s.status_seq
FROM task_said s
WHERE s.nature = 'result' AND s.status IS NOT NULL AND s.progress >= 0 AND s.progress <= 1
  AND (CASE WHEN s.progress >= 0.99999 THEN 1 ELSE 0 END) <> (CASE WHEN s.status = 'done' THEN 1 ELSE 0 END)`,
);

const OVERDUE_TASKS = finding(
  "task/overdue",
  "'warning'",
  "o.run, $, o.task, 'status', o.status_seq, CAST(NULL AS BIGINT)\nFROM overdue o",
);

const CONTRADICTION = finding(
  "unit/contradiction",
  "'error'",
  "c.run, $, c.unit, c.field, c.seq, c.related_seq\nFROM contradictions c",
);

/** What the records say that cannot be, in every round. */
export function findingQuery(dialect: Dialect, { standards, period }: FindingShape): string {
  const selects = [
    ...[TOTAL_MISMATCH, WITHOUT_CRITERIA, INCOMPLETE_CRITERIA, WITHOUT_LOWER, dateOutside(period)],
    ...[INCONSISTENT, OVERDUE_TASKS, CONTRADICTION],
  ];
  return query(
    [
      ...saidSteps(dialect),
      UNIT_MOMENTS,
      ...judgedSteps(standards),
      ...[REC_SAID, REC_MARKS, highest(standards), MARKED, DATED, task(dialect), OVERDUE],
      ...contradictionSteps(dialect, standards),
    ],
    selects.join("\nUNION ALL\n"),
  );
}

/**
 * Numbers of the records that cannot be, in every round.
 *
 * @param criteria - how many a mean or a lowest of a summary can have at most; undefined where no set says
 */
export function limitQuery(dialect: Dialect, criteria: number | undefined): string {
  const selects = outOfRange(criteria).map((rest) => finding("value/out-of-range", "'error'", rest));
  return query([...saidSteps(dialect), REC_SAID, task(dialect)], selects.join("\nUNION ALL\n"));
}
