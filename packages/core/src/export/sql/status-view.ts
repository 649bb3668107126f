import { query, type Step } from "./ctes";
import type { Dialect } from "./dialect";

/**
 * What members give in whole numbers, and the sums from the least and from the most; who may not be counted comes last.
 */
const weighed = ({ real }: Dialect): Step => [
  "weighed",
  `
SELECT m.*,
  SUM(low) OVER (PARTITION BY run, target, part ORDER BY optional, low, unit ROWS UNBOUNDED PRECEDING) AS low_sum,
  ROW_NUMBER() OVER (PARTITION BY run, target, part ORDER BY optional, low, unit) AS low_count,
  SUM(high) OVER (PARTITION BY run, target, part ORDER BY optional, high DESC, unit ROWS UNBOUNDED PRECEDING) AS high_sum,
  ROW_NUMBER() OVER (PARTITION BY run, target, part ORDER BY optional, high DESC, unit) AS high_count,
  SUM(1 - optional) OVER (PARTITION BY run, target, part) AS certain
FROM (
  SELECT m.run, m.target, m.part, m.unit, m.optional, m.in_baseline, t.taken, t.baseline_count, t.scale,
    t.required_over * t.scale AS from_over, t.required_under AS from_under,
    t.required_to_over * t.scale AS to_over, t.required_to_under AS to_under,
    ROUND(CAST(m.low AS ${real}) * t.scale) AS low, ROUND(CAST(m.high AS ${real}) * t.scale) AS high
  FROM target_members m JOIN plan_targets t ON t.target = m.target
) m`,
];

const SUM_LOW = "SUM(CASE WHEN in_baseline = 1 THEN 0 WHEN optional = 0 OR low < 0 THEN low ELSE 0 END)";
const SUM_HIGH = "SUM(CASE WHEN in_baseline = 1 THEN 0 WHEN optional = 0 OR high > 0 THEN high ELSE 0 END)";
/** Beyond those that had it before, where the text gives a number alone. */
const beyond = (sum: string): string =>
  `CASE WHEN MAX(baseline_count) IS NULL THEN ${sum} WHEN ${sum} > MAX(baseline_count) THEN ${sum} - MAX(baseline_count) ELSE 0 END`;

/**
 * The least and the most that each part comes to, and how far both are from what is asked for; those differences are of
 * whole numbers, so that their signs are exact. A mean takes in who may be counted as long as that lowers, or raises,
 * it.
 */
const PARTS: Step = [
  "parts",
  `
SELECT run, target, part, members, certain, is_endless,
  CASE WHEN taken = 'mean' THEN CASE WHEN is_endless = 0 THEN mean_low END ELSE least END AS low,
  CASE WHEN is_endless = 1 THEN NULL WHEN taken = 'mean' THEN mean_high ELSE most END AS high,
  CASE WHEN taken <> 'mean' THEN least * from_under - from_over WHEN is_endless = 1 THEN -1 ELSE mean_low_from END AS low_from,
  CASE WHEN taken <> 'mean' THEN least * to_under - to_over WHEN is_endless = 1 THEN -1 ELSE mean_low_to END AS low_to,
  CASE WHEN is_endless = 1 THEN 1 WHEN taken <> 'mean' THEN most * from_under - from_over ELSE mean_high_from END AS high_from,
  CASE WHEN is_endless = 1 THEN 1 WHEN taken <> 'mean' THEN most * to_under - to_over ELSE mean_high_to END AS high_to
FROM (
  SELECT run, target, part, COUNT(*) AS members, MAX(certain) AS certain, MAX(taken) AS taken,
    MAX(from_over) AS from_over, MAX(from_under) AS from_under, MAX(to_over) AS to_over, MAX(to_under) AS to_under,
    CASE WHEN COUNT(high) < COUNT(*) THEN 1 ELSE 0 END AS is_endless,
    CASE WHEN MAX(taken) = 'minimum' THEN MIN(low) ELSE ${beyond(SUM_LOW)} END AS least,
    CASE WHEN MAX(taken) <> 'minimum' THEN ${beyond(SUM_HIGH)}
      WHEN MAX(certain) > 0 THEN MIN(CASE WHEN optional = 0 THEN high END) ELSE MAX(high) END AS most,
    MIN(CASE WHEN low_count >= certain THEN low_sum / low_count END) AS mean_low,
    MAX(CASE WHEN high_count >= certain THEN high_sum / high_count END) AS mean_high,
    MIN(CASE WHEN low_count >= certain THEN low_sum * from_under - from_over * low_count END) AS mean_low_from,
    MIN(CASE WHEN low_count >= certain THEN low_sum * to_under - to_over * low_count END) AS mean_low_to,
    MAX(CASE WHEN high_count >= certain THEN high_sum * from_under - from_over * high_count END) AS mean_high_from,
    MAX(CASE WHEN high_count >= certain THEN high_sum * to_under - to_over * high_count END) AS mean_high_to
  FROM weighed
  GROUP BY run, target, part
) p`,
];

/** The least over the parts; one where perhaps nobody is counted may be left out. A unit of no part is in none. */
const EXTENTS: Step = [
  "extents",
  `
SELECT run, target, SUM(members) AS members, COUNT(part) AS parts, COUNT(CASE WHEN certain > 0 THEN part END) AS certain,
  CASE WHEN COUNT(CASE WHEN part IS NOT NULL THEN low END) = COUNT(part) THEN MIN(CASE WHEN part IS NOT NULL THEN low END) END AS low,
  MIN(CASE WHEN part IS NOT NULL THEN low_from END) AS low_from, MIN(CASE WHEN part IS NOT NULL THEN low_to END) AS low_to,
  CASE
    WHEN COUNT(CASE WHEN certain > 0 THEN part END) > 0 THEN MIN(CASE WHEN certain > 0 AND part IS NOT NULL THEN high END)
    WHEN COUNT(CASE WHEN part IS NOT NULL THEN high END) = COUNT(part) THEN MAX(CASE WHEN part IS NOT NULL THEN high END)
  END AS high,
  CASE WHEN COUNT(CASE WHEN certain > 0 THEN part END) > 0 THEN MIN(CASE WHEN certain > 0 AND part IS NOT NULL THEN high_from END)
    ELSE MAX(CASE WHEN part IS NOT NULL THEN high_from END) END AS high_from,
  CASE WHEN COUNT(CASE WHEN certain > 0 THEN part END) > 0 THEN MIN(CASE WHEN certain > 0 AND part IS NOT NULL THEN high_to END)
    ELSE MAX(CASE WHEN part IS NOT NULL THEN high_to END) END AS high_to
FROM parts
GROUP BY run, target`,
];

/**
 * Met where every value from the least to the most is, not met where none is; where perhaps nobody is counted, as with
 * nobody.
 */
const JUDGEMENTS: Step = [
  "judgements",
  `
SELECT run, target, members, low, high, is_certain,
  CASE
    WHEN parts = 0 THEN when_nobody
    WHEN is_certain = 0 AND bounded <> when_nobody THEN 'undetermined'
    ELSE bounded
  END AS status
FROM (
  SELECT r.run, t.target, t.when_nobody, COALESCE(e.members, 0) AS members, COALESCE(e.parts, 0) AS parts,
    CASE WHEN e.certain > 0 THEN 1 ELSE 0 END AS is_certain, e.low / t.scale AS low, e.high / t.scale AS high,
    CASE t.operator
      WHEN '>=' THEN CASE WHEN low_from >= 0 THEN 'met' WHEN high_from < 0 THEN 'not-met' ELSE 'undetermined' END
      WHEN '>' THEN CASE WHEN low_from > 0 THEN 'met' WHEN high_from <= 0 THEN 'not-met' ELSE 'undetermined' END
      WHEN '<=' THEN CASE WHEN high_from <= 0 THEN 'met' WHEN low_from > 0 THEN 'not-met' ELSE 'undetermined' END
      WHEN '<' THEN CASE WHEN high_from < 0 THEN 'met' WHEN low_from >= 0 THEN 'not-met' ELSE 'undetermined' END
      WHEN '=' THEN CASE WHEN low_from = 0 AND high_from = 0 THEN 'met' WHEN low_from > 0 OR high_from < 0 THEN 'not-met' ELSE 'undetermined' END
      ELSE CASE WHEN low_from >= 0 AND high_to <= 0 THEN 'met' WHEN high_from < 0 OR low_to > 0 THEN 'not-met' ELSE 'undetermined' END
    END AS bounded
  FROM runs r
  CROSS JOIN plan_targets t
  LEFT JOIN extents e ON e.run = r.run AND e.target = t.target
) j`,
];

const gap = ({ rounded }: Dialect): string => {
  const missing = `CASE t.operator WHEN 'in' THEN CASE WHEN j.actual < t.required THEN t.required - j.actual ELSE j.actual - t.required_to END
      WHEN '=' THEN ABS(t.required - j.actual) WHEN '<=' THEN j.actual - t.required WHEN '<' THEN j.actual - t.required ELSE t.required - j.actual END`;
  return `CASE WHEN j.actual IS NULL THEN NULL WHEN ${missing} > 0 THEN ${rounded(missing)} ELSE 0 END`;
};

/** Where every target stands in every round. */
export const statusQuery = (dialect: Dialect, runs: Step): string =>
  query(
    [runs, weighed(dialect), PARTS, EXTENTS, JUDGEMENTS],
    `
SELECT j.run, t.target AS id, t.unit, j.status, j.low, j.high, j.actual,
  ${gap(dialect)} AS gap,
  t.operator, t.required, CAST(j.members AS INTEGER) AS population, t.commitment, t.due, t.title, t.title_en, t.position, t.required_to
FROM (SELECT j.*, CASE WHEN is_certain = 1 AND low = high THEN low END AS actual FROM judgements j) j
JOIN plan_targets t ON t.target = j.target`,
  );
