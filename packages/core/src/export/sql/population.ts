/**
 * The tables that the database makes of the plan's own: who lies beneath whom, and whom each target looks at before any
 * report.
 */
export const POPULATION = [
  `CREATE TABLE plan_within AS
WITH RECURSIVE within (unit, top) AS (
  SELECT unit, unit FROM plan_units
  UNION ALL
  SELECT w.unit, u.parent FROM within w JOIN plan_units u ON u.unit = w.top WHERE u.parent IS NOT NULL
)
SELECT unit, top FROM within;`,
  `CREATE TABLE plan_population AS
SELECT t.target, u.unit, CASE WHEN t.each_level IS NULL THEN '' ELSE e.top END AS part,
  CASE WHEN b.unit IS NULL THEN 0 ELSE 1 END AS in_baseline
FROM plan_targets t
JOIN plan_within w ON w.top = t.unit
JOIN plan_units u ON u.unit = w.unit AND (u.counted = 1 OR u.is_commune = 0 OR t.counted_level IS NULL)
  AND ((t.counted_level IS NULL AND u.unit = t.unit) OR u.level = t.counted_level)
LEFT JOIN (
  SELECT w.unit, w.top, p.level FROM plan_within w JOIN plan_units p ON p.unit = w.top
) e ON e.unit = u.unit AND e.level = t.each_level
LEFT JOIN plan_baseline b ON b.target = t.target AND b.unit = u.unit
WHERE (t.at_height IS NULL OR t.left_height IS NULL OR t.at_height < t.left_height)
  AND NOT EXISTS (
    SELECT 1 FROM plan_filters f
    WHERE f.target = t.target AND NOT EXISTS (
      SELECT 1 FROM plan_filters v
      WHERE v.target = f.target AND v.number = f.number AND (
        (v.kind = 'type' AND v.value = u.type)
        OR (v.kind = 'unit' AND v.value = u.unit)
        OR (v.kind = 'group' AND EXISTS (SELECT 1 FROM plan_groups g WHERE g.unit = u.unit AND g.unit_group = v.value)))));`,
] as const;
