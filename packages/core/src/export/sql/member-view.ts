import { forEach, query, type Step } from "./ctes";
import type { Dialect } from "./dialect";
import { factSteps } from "./fact-steps";
import { judgedSteps } from "./judged-steps";
import { saidSteps } from "./said-steps";

/** What the queries are written for. */
export interface PlanShape {
  /** How many standards there are. */
  readonly standards: number;
  /** How many criteria the standard asks for, at most. */
  readonly mostCriteria: number;
}

/**
 * Joins go by one text made of all keys, the round last, since it alone may hold any character: a planner that
 * multiplies what it guesses of four keys expects a single row, and loops. Each target is judged on its own due day, or
 * before it on that of the round; a recognition may be dated twelve months later.
 */
const TARGET_MOMENTS: Step = [
  "target_moments",
  `
SELECT run, target, day, grace, day || '|' || grace || '|' || run AS moment, day || '|' || run AS run_day
FROM (
  SELECT r.run, t.target, CASE WHEN r.as_of <> '' AND r.as_of < t.due THEN r.as_of ELSE t.due END AS day,
    CASE WHEN r.as_of <> '' AND r.as_of < t.due THEN '' ELSE t.last_recognition END AS grace
  FROM runs r CROSS JOIN plan_targets t
) t`,
];

/** Units are judged on the day of their round. */
export const UNIT_MOMENTS: Step = [
  "moments",
  "SELECT run, as_of AS day, '' AS grace, as_of || '||' || run AS moment, as_of || '|' || run AS run_day FROM runs",
];

const MOMENTS: Step = ["moments", "SELECT DISTINCT run, day, grace, moment, run_day FROM target_moments"];

/** At which standard a unit is, by its height: 2 at it, 0 not, 1 open. */
const atHeight = (height: string, { standards }: PlanShape): string =>
  `CASE ${height} ${forEach(standards, (k) => `WHEN ${k} THEN f.at_${k}`, " ")} END`;

/** Units that belong, or may belong, to the population of each target, with their facts; standards nest. */
const members = (shape: PlanShape): Step => [
  "members",
  `
SELECT *, CASE WHEN is_in = 2 AND is_out = 0 THEN 0 ELSE 1 END AS optional
FROM (
  SELECT m.run, m.target, m.run_day, p.unit, p.part, p.in_baseline, t.gives, t.field, t.at_height, t.left_height,
    f.is_counted, f.criteria_asked, f.criteria_low, f.criteria_high, f.place_0,
    CASE WHEN t.at_height IS NULL THEN 2 ELSE ${atHeight("t.at_height", shape)} END AS is_in,
    CASE WHEN t.left_height IS NULL THEN 0 ELSE ${atHeight("t.left_height", shape)} END AS is_out,
    CASE WHEN t.left_height <= t.height THEN 0 WHEN t.at_height >= t.height THEN 2 ELSE ${atHeight("t.height", shape)} END AS at_it
  FROM target_moments m
  JOIN plan_targets t ON t.target = m.target
  JOIN plan_population p ON p.target = m.target
  JOIN facts f ON f.spot = p.unit || '|' || m.moment
) m
WHERE is_in >= 1 AND is_out <= 1`,
];

/**
 * How many criteria each gives. Where criteria alone tell the plain standard, whoever may be at it would meet all of
 * them, and whoever may not be would miss one.
 */
const NARROWED: Step = [
  "narrowed",
  `
SELECT m.*,
  CASE WHEN is_told = 1 AND at_height = 0 THEN criteria_asked ELSE criteria_low END AS low_criteria,
  CASE
    WHEN is_told = 1 AND at_height = 0 THEN criteria_asked
    WHEN is_told = 1 AND left_height = 0 AND criteria_high = criteria_asked AND criteria_low < criteria_asked THEN criteria_asked - 1
    ELSE criteria_high
  END AS high_criteria
FROM (SELECT m.*, CASE WHEN optional = 1 AND is_counted = 1 AND place_0 = 0 THEN 1 ELSE 0 END AS is_told FROM members m) m`,
];

const MEMBER_SELECT = `
SELECT m.run, m.target, m.unit,
  CASE m.gives
    WHEN 'criteria' THEN m.low_criteria
    WHEN 'quantity' THEN COALESCE(s.num, 0)
    WHEN 'standard' THEN CASE WHEN m.at_it = 2 THEN 1 ELSE 0 END
    ELSE CASE WHEN s.num = 1 THEN 1 WHEN s.num = 0 OR c.field IS NULL THEN 0 WHEN m.low_criteria = m.criteria_asked THEN 1 ELSE 0 END
  END AS low,
  CASE m.gives
    WHEN 'criteria' THEN m.high_criteria
    WHEN 'quantity' THEN s.num
    WHEN 'standard' THEN CASE WHEN m.at_it = 0 THEN 0 ELSE 1 END
    ELSE CASE
      WHEN s.num = 1 THEN 1 WHEN s.num = 0 THEN 0 WHEN c.field IS NULL OR m.low_criteria = m.criteria_asked THEN 1
      WHEN m.high_criteria = 0 THEN 0
      WHEN m.criteria_low = m.criteria_asked - 1 AND m.criteria_high = m.criteria_asked AND m.high_criteria = m.criteria_asked - 1 THEN 0
      ELSE 1
    END
  END AS high,
  m.optional, m.in_baseline, m.part
FROM narrowed m
LEFT JOIN stated s ON s.spot = m.field || '|' || m.unit || '|' || m.run_day
LEFT JOIN plan_units u ON u.unit = m.unit AND m.is_counted = 1
LEFT JOIN plan_criteria c ON c.criteria_set = u.criteria_set AND c.field = m.field`;

const countingSteps = ({ standards, mostCriteria }: PlanShape): Step[] => [
  ...judgedSteps(standards),
  ...factSteps(standards, mostCriteria),
];

/** What each unit gives to each target; a quantity that is not stated has no upper end, and none (NULL) is written. */
export const memberQuery = (dialect: Dialect, shape: PlanShape): string =>
  query(
    [...saidSteps(dialect), TARGET_MOMENTS, MOMENTS, ...countingSteps(shape), members(shape), NARROWED],
    MEMBER_SELECT,
  );

/** A name that PostgreSQL does not cut (63 bytes with `_high`), that begins with a letter and is no column beside it. */
const isColumn = (name: string): boolean => /^[a-z].{0,57}$/.test(name) && name !== "criteria";

/** What the columns of a standard begin with: its id, or where that can be none its height, which no id is written as. */
function columnOf(standard: string, height: number): string {
  const name = standard.replaceAll("-", "_");
  return isColumn(name) ? name : `standard__${height}`;
}

/** Every unit as at the day judged of its round. */
export function unitQuery(dialect: Dialect, shape: PlanShape, standards: readonly string[]): string {
  const columns = standards.map((standard, k) => {
    const name = columnOf(standard, k);
    return `CASE WHEN f.at_${k} = 2 THEN 1 ELSE 0 END AS ${name}_low, CASE WHEN f.at_${k} = 0 THEN 0 ELSE 1 END AS ${name}_high`;
  });
  return query(
    [...saidSteps(dialect), UNIT_MOMENTS, ...countingSteps(shape)],
    `
SELECT m.run, f.unit, u.is_commune, f.is_reported AS reported, f.criteria_low, f.criteria_high,
  ${columns.join(",\n  ")}
FROM moments m
CROSS JOIN plan_units u
JOIN facts f ON f.spot = u.unit || '|' || m.moment
WHERE u.is_commune = 0 OR u.counted = 1`,
  );
}
