import {
  type CommuneRecord,
  type Dataset,
  type Mark,
  type Plan,
  type PlanInput,
  parsePlan,
  STANDARDS,
} from "@ntm-kit/core";
import fc from "fast-check";

/** Plans too large to list every world of, small enough for a solver of others in a moment. */
export interface MiddleShape {
  readonly districts: readonly MiddleDistrict[];
  /** The communes hang right under the province. */
  readonly isFlat: boolean;
  /** What is asked of the whole beyond what the districts' targets add up to, in communes; and its mean, in tenths. */
  readonly more: readonly [standard: number, advanced: number, model: number];
  readonly mean: number;
  readonly rest: number;
  readonly bounds: readonly Bound[];
  readonly weights: Readonly<Record<string, number>>;
}

/** One more count: of a district, of two together, of the whole, or of each district. */
export interface Bound {
  readonly of: "district" | "pair" | "whole" | "each";
  readonly district: number;
  readonly height: number;
  readonly operator: ">=" | ">" | "<=" | "<" | "=";
  /** What it asks for beyond those that are at the standard already. */
  readonly more: number;
}

interface MiddleDistrict {
  readonly communes: readonly { readonly level: number; readonly met: readonly boolean[] }[];
  readonly more: readonly [number, number];
  readonly hasTargets: boolean;
}

type TargetInput = PlanInput["targets"][number];

const NUMBERS = ["1", "2", "3", "4", "5", "6"] as const;

const commune = fc.record({
  level: fc.constantFrom(0, 0, 0, 1, 2),
  met: fc.array(fc.boolean(), { minLength: NUMBERS.length, maxLength: NUMBERS.length }),
});

const bound: fc.Arbitrary<Bound> = fc.record({
  of: fc.constantFrom("district", "pair", "whole", "each"),
  district: fc.nat(4),
  height: fc.nat(2),
  operator: fc.constantFrom("<=", "<=", "<", "=", ">", ">="),
  more: fc.integer({ min: -1, max: 7 }),
});

export const middleShape: fc.Arbitrary<MiddleShape> = fc.record({
  districts: fc.array(
    fc.record({
      communes: fc.array(commune, { minLength: 2, maxLength: 6 }),
      more: fc.tuple(fc.nat(2), fc.nat(1)),
      hasTargets: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  isFlat: fc.boolean(),
  more: fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: -1, max: 3 }), fc.nat(2)),
  mean: fc.integer({ min: 20, max: 58 }),
  rest: fc.nat(5),
  bounds: fc.array(bound, { maxLength: 3 }),
  weights: fc.dictionary(
    fc.constantFrom("1", "2", "3", "standard", "advanced", "huyen-0:4", "huyen-1:standard", "huyen-0:model"),
    fc.integer({ min: 1, max: 5 }),
    { maxKeys: 4 },
  ),
});

const above = (communes: MiddleDistrict["communes"], level: number): number =>
  communes.filter((one) => one.level >= level).length;

/** The plan of a shape, and what its communes report. */
export function middlePlan(shape: MiddleShape): {
  readonly plan: Plan;
  readonly dataset: Dataset;
} {
  const { districts, isFlat, more, mean, rest } = shape;
  const units: PlanInput["units"][number][] = [
    { id: "tinh", code: "1", level: "province", type: "tỉnh", name: "Tỉnh" },
  ];
  const targets: TargetInput[] = [];
  const records: CommuneRecord[] = [];
  const asked = [0, 0, 0];
  for (const [d, { communes, more: beyond, hasTargets }] of districts.entries()) {
    const district = `huyen-${d}`;
    if (!isFlat)
      units.push({ id: district, code: "", level: "district", type: "huyện", name: district, parent: "tinh" });
    for (const [c, { level, met }] of communes.entries()) {
      const id = isFlat ? `xa-${d}-${c}` : `${district}/xa-${c}`;
      units.push({ id, code: "", level: "commune", type: "xã", name: id, parent: isFlat ? "tinh" : district });
      records.push(recordOf(id, level, met));
    }
    const wanted = beyond.map((n, i) => Math.min(communes.length, above(communes, i + 1) + n));
    for (const [i, n] of wanted.entries()) {
      asked[i] = (asked[i] ?? 0) + n;
      if (hasTargets && !isFlat) targets.push(count(district, i, n));
    }
    if (hasTargets && !isFlat) targets.push(target(district, "rest", { kind: "minimum", of: "criteria" }, rest, true));
  }
  const all = records.length;
  for (const [i, n] of more.entries()) targets.push(count("tinh", i, Math.max(0, Math.min(all, (asked[i] ?? 0) + n))));
  targets.push(target("tinh", "mean", { kind: "mean", of: "criteria" }, mean / 10, false));
  if (!isFlat) targets.push(...shape.bounds.map((bound, i) => bounded(bound, i, districts)));
  const plan = parsePlan({
    id: "vua",
    version: "1.0.0",
    title: "Kế hoạch vừa",
    period: { from: "2021-01-01", to: "2025-12-31" },
    documents: [{ id: "1/QĐ", title: "Quyết định" }],
    root: "tinh",
    countedTypes: ["xã"],
    units,
    criteriaSets: [
      {
        id: "xa",
        title: "Bộ tiêu chí",
        level: "commune",
        standard: "standard",
        criteria: NUMBERS.map((number) => ({ number, name: `Tiêu chí ${number}` })),
      },
    ],
    targets,
  });
  return { plan, dataset: { communes: records, districts: [], tasks: [], claimable: STANDARDS } };
}

function bounded({ of, district: place, height, operator, more }: Bound, i: number, all: MiddleShape["districts"]) {
  const d = place % all.length;
  const chosen = of === "district" ? [d] : of === "pair" ? [d, (d + 1) % all.length] : [...all.keys()];
  const communes = chosen.flatMap((one) => all[one]?.communes ?? []);
  const now = of === "each" ? 0 : above(communes, height + 1);
  const plain = count(
    of === "district" ? `huyen-${d}` : "tinh",
    height,
    Math.max(0, now + (of === "each" ? more % 3 : more)),
  );
  const { measure } = plain.rule;
  const named = chosen.flatMap((one) => (all[one]?.communes ?? []).map((_, c) => `huyen-${one}/xa-${c}`));
  return {
    ...plain,
    id: `${plain.id}/${i}`,
    rule: {
      ...plain.rule,
      operator: of === "each" ? (operator === ">" ? (">" as const) : (">=" as const)) : operator,
      measure:
        of === "each"
          ? { kind: "each" as const, of: "district" as const, measure: measure as { kind: "count" } }
          : measure,
      ...(of === "pair" ? { where: { kind: "units" as const, units: named } } : {}),
    },
  };
}

const count = (unit: string, height: number, required: number): TargetInput =>
  target(unit, `count-${height}`, { kind: "count", standard: STANDARDS[height] ?? "standard" }, required, false);

const target = (
  unit: string,
  id: string,
  measure: TargetInput["rule"]["measure"],
  required: number,
  isOfRest: boolean,
): TargetInput => ({
  id: `${unit}/${id}`,
  unit,
  title: id,
  due: "2025-12-31",
  commitment: "binding",
  source: { document: "1/QĐ", section: "I", quote: "…" },
  required,
  rule: {
    of: "commune",
    measure,
    operator: ">=",
    ...(isOfRest ? { where: { kind: "not-at" as const, standard: "standard" as const } } : {}),
  },
});

function recordOf(unit: string, level: number, met: readonly boolean[]): CommuneRecord {
  const marks = NUMBERS.map((number, i) => {
    const value: Mark = level > 0 || met[i] ? "met" : "not-met";
    return [number, { value, origin: `${unit} ${number}` }] as const;
  });
  const claims = STANDARDS.map(
    (standard, height) => [standard, { value: level > height, origin: `${unit} ${standard}` }] as const,
  );
  return { unit, origin: unit, marks: Object.fromEntries(marks), claims: Object.fromEntries(claims) };
}
