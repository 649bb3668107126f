import { forEach, type Step } from "./ctes";

/**
 * Standards that some commune of the round has a place to claim: one record that states it, yes, no or open, is enough.
 */
const places = (standards: number): Step => [
  "places",
  `
SELECT run, ${forEach(standards, (k) => `MAX(CASE WHEN height = ${k} AND (nature = 'result' OR num = 0) THEN 1 ELSE 0 END) AS place_${k}`, ", ")}
FROM claims
WHERE is_commune = 1
GROUP BY run`,
];

/** Who is certainly not at a lower standard is not at a higher one. */
const nested = (k: number): string =>
  k === 0 ? "own_0" : `CASE WHEN 0 IN (${forEach(k, (lower) => `own_${lower}`, ", ")}) THEN 0 ELSE own_${k} END`;

const own = (k: number): string => `
  CASE
    WHEN says_${k} IS NOT NULL THEN says_${k}
    WHEN place_${k} = 1 THEN CASE WHEN is_reported = 1 THEN 0 ELSE 1 END${
      k > 0
        ? ""
        : `
    WHEN criteria_asked > 0 AND criteria_low = criteria_asked THEN 2
    WHEN criteria_high < criteria_asked THEN 0`
    }
    ELSE 1
  END AS own_${k}`;

/** Communes as at each moment: how many criteria, and of each standard 2 at it, 0 not, 1 open. */
const communes = (standards: number): Step => [
  "communes",
  `
SELECT moment, unit, is_reported, criteria_asked, criteria_low, criteria_high, place_0,
  ${forEach(standards, (k) => `${nested(k)} AS at_${k}`, ",\n  ")}
FROM (
  SELECT moment, unit, is_reported, criteria_asked, criteria_low, criteria_high, place_0,${forEach(standards, own, ",")}
  FROM (
    SELECT m.moment, u.unit, u.criteria_asked,
      CASE WHEN n.stated > 0 THEN n.met WHEN n.total IS NOT NULL THEN n.total ELSE 0 END AS criteria_low,
      CASE WHEN n.stated > 0 THEN u.criteria_asked - n.not_met WHEN n.total IS NOT NULL THEN n.total ELSE u.criteria_asked END AS criteria_high,
      CASE WHEN n.stated > 0 OR n.total IS NOT NULL OR 2 IN (${forEach(standards, (k) => `COALESCE(c.says_${k}, 0)`, ", ")}) THEN 1 ELSE 0 END AS is_reported,
      ${forEach(standards, (k) => `c.says_${k}, COALESCE(p.place_${k}, 0) AS place_${k}`, ", ")}
    FROM moments m
    JOIN plan_units u ON u.counted = 1
    LEFT JOIN places p ON p.run = m.run
    LEFT JOIN counted n ON n.spot = u.unit || '|' || m.run_day
    LEFT JOIN claimed c ON c.spot = u.unit || '|' || m.moment
  ) x
) x`,
];

/**
 * Units above communes: as stated; where nothing is, not at the plain standard when one of their communes is certainly
 * not.
 */
const uppers = (standards: number): Step => [
  "uppers",
  `
SELECT moment, unit, is_reported, ${forEach(standards, (k) => `${nested(k)} AS at_${k}`, ",\n  ")}
FROM (
  SELECT m.moment, u.unit, CASE WHEN c.spot IS NULL THEN 0 ELSE 1 END AS is_reported,
    COALESCE(c.says_0, CASE WHEN u.is_upper = 1 AND d.spot IS NOT NULL THEN 0 ELSE 1 END) AS own_0${forEach(standards, (k) => (k === 0 ? "" : `,\n    COALESCE(c.says_${k}, 1) AS own_${k}`), "")}
  FROM moments m
  JOIN plan_units u ON u.is_commune = 0
  LEFT JOIN claimed c ON c.spot = u.unit || '|' || m.moment
  LEFT JOIN (
    SELECT DISTINCT w.top || '|' || f.moment AS spot FROM communes f JOIN plan_within w ON w.unit = f.unit WHERE f.at_0 = 0
  ) d ON d.spot = u.unit || '|' || m.moment
) x`,
];

/** All units as at each moment; wards and townships, which nothing counts, are open. */
const facts = (standards: number, mostCriteria: number): Step => {
  const at = (expression: (k: number) => string): string => forEach(standards, expression, ", ");
  return [
    "facts",
    `
SELECT unit || '|' || moment AS spot, unit, 1 AS is_counted, is_reported, criteria_asked, criteria_low, criteria_high, place_0, ${at((k) => `at_${k}`)} FROM communes
UNION ALL
SELECT unit || '|' || moment, unit, 0, is_reported, 0, 0, ${mostCriteria}, 0, ${at((k) => `at_${k}`)} FROM uppers
UNION ALL
SELECT u.unit || '|' || m.moment, u.unit, 0, 0, 0, 0, ${mostCriteria}, 0, ${at(() => "1")}
FROM moments m JOIN plan_units u ON u.is_commune = 1 AND u.counted = 0`,
  ];
};

/** From what counts to facts of every unit at every moment. */
export const factSteps = (standards: number, mostCriteria: number): Step[] => [
  places(standards),
  communes(standards),
  uppers(standards),
  facts(standards, mostCriteria),
];
