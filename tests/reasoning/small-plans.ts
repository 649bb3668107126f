import { type Plan, type PlanInput, parsePlan, STANDARDS, type Standard } from "@ntm-kit/core";
import fc from "fast-check";

/** Criteria of the invented plans: few, so that all worlds can be listed. */
export const CRITERIA = ["1", "2"] as const;

type TargetInput = PlanInput["targets"][number];
type UnitLevel = "province" | "region" | "district";

export interface SmallShape {
  /** Communes in each district. */
  readonly districts: readonly number[];
  /** Districts hang under regions, two in each, rather than right under the root. */
  readonly hasRegions: boolean;
  readonly targets: readonly SmallTarget[];
}

export interface SmallTarget {
  readonly place: number;
  readonly measure: "count" | "share" | "mean" | "minimum" | "status" | "newly" | "districts";
  readonly standard: Standard;
  readonly operator: ">=" | "<=" | ">" | "<" | "=";
  readonly quarter: number;
  readonly filter: "none" | "not-at" | "at" | "types" | "units";
  /** The layer whose units are compared, where each is asked the same. */
  readonly each: "none" | "district" | "region";
  readonly commitment: "binding" | "aspiration";
}

const operator = fc.oneof(
  { weight: 5, arbitrary: fc.constant(">=" as const) },
  { weight: 1, arbitrary: fc.constant("<=" as const) },
  { weight: 1, arbitrary: fc.constantFrom(">" as const, "<" as const, "=" as const) },
);

const target: fc.Arbitrary<SmallTarget> = fc.record({
  place: fc.nat(4),
  measure: fc.constantFrom("count", "count", "share", "mean", "minimum", "status", "newly", "districts"),
  standard: fc.constantFrom(...STANDARDS),
  operator,
  quarter: fc.nat(8),
  filter: fc.constantFrom("none", "none", "none", "not-at", "at", "types", "units"),
  each: fc.constantFrom("none", "none", "none", "district", "region"),
  commitment: fc.constantFrom("binding", "binding", "aspiration"),
});

export const smallShape = (most: number): fc.Arbitrary<SmallShape> =>
  fc.record({
    districts: fc.constantFrom(
      ...[[1], [2], [3], [1, 1], [1, 2], [2, 1], [1, 1, 1]].filter((sizes) => sizes.reduce((a, b) => a + b) <= most),
    ),
    hasRegions: fc.boolean(),
    targets: fc.array(target, { minLength: 1, maxLength: 5 }),
  });

/** The plan of a shape; numbers are quarters of what is possible. */
export function smallPlan({ districts, hasRegions, targets }: SmallShape): Plan {
  const units: PlanInput["units"][number][] = [
    { id: "tinh", code: "1", level: "province", type: "tỉnh", name: "Tỉnh" },
  ];
  const places = ["tinh"];
  districts.forEach((size, d) => {
    const region = `vung-${Math.floor(d / 2)}`;
    if (hasRegions && !places.includes(region)) {
      units.push({ id: region, code: "", level: "region", type: "vùng", name: region, parent: "tinh" });
      places.push(region);
    }
    const id = `huyen-${d}`;
    units.push({
      id,
      code: "",
      level: "district",
      type: d === 1 ? "thị xã" : "huyện",
      name: id,
      parent: hasRegions ? region : "tinh",
    });
    places.push(id);
    for (let c = 0; c < size; c++)
      units.push({ id: `${id}/xa-${c}`, code: "", level: "commune", type: "xã", name: `Xã ${d}${c}`, parent: id });
  });
  return parsePlan({
    id: "nho",
    version: "1.0.0",
    title: "Kế hoạch nhỏ",
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
        criteria: CRITERIA.map((number) => ({ number, name: `Tiêu chí ${number}` })),
      },
    ],
    targets: targets.map((small, i) => written(small, i, places, districts)),
  });
}

function written(small: SmallTarget, i: number, places: readonly string[], districts: readonly number[]): TargetInput {
  const unit = at(places, small.place % places.length);
  const each = eachOf(small, unit, places);
  const beneath = unit.startsWith("huyen")
    ? at(districts, Number(unit.slice(6)))
    : districts.reduce((a, b) => a + b, 0);
  const isOfDistricts = small.measure === "districts" || small.measure === "newly";
  const standard = small.measure === "status" || isOfDistricts ? "standard" : small.standard;
  const isOwn = small.measure === "status";
  const part = small.quarter / 4;
  const number = {
    count: Math.round((part * beneath) / (each ? districts.length : 1)),
    share: part / 2,
    mean: part,
    minimum: Math.round(part),
    status: 1,
    newly: Math.round(part),
    districts: Math.round(part),
  };
  const isOdd = small.quarter % 2 === 1;
  const measure = {
    count: { kind: "count", standard },
    share: { kind: "share", standard },
    mean: { kind: "mean", of: "criteria" },
    minimum: { kind: "minimum", of: "criteria" },
    status: { kind: "status", standard, ...(isOdd ? { kept: true } : {}) },
    newly: { kind: "newly", standard, ...(isOdd ? { baseline: ["huyen-0"] } : { baselineCount: 1 }) },
    districts: { kind: "count", standard },
  } as const;
  const plain = measure[small.measure];
  return {
    id: `t${i}`,
    unit,
    title: `Mục tiêu ${i}`,
    due: "2025-12-31",
    commitment: small.commitment,
    source: { document: "1/QĐ", section: "I", quote: "…" },
    required: number[small.measure],
    rule: {
      of: isOfDistricts ? "district" : isOwn ? (each ?? levelOf(unit)) : "commune",
      measure: each ? { kind: "each", of: each, measure: plain } : plain,
      operator: each ? (small.operator === ">" || small.operator === "<" ? ">" : ">=") : small.operator,
      ...(small.filter === "none" || isOwn ? {} : { where: whereOf(small, isOfDistricts, places) }),
    },
  };
}

/** The layer that is compared, where the plan has such units beneath. */
function eachOf(
  { each, measure, filter }: SmallTarget,
  unit: string,
  places: readonly string[],
): UnitLevel | undefined {
  if (each === "none" || unit.startsWith("huyen")) return undefined;
  // Of whom a count looks at within each unit must not be open: that is left out.
  const isCount = measure === "count" || measure === "districts" || measure === "newly";
  if (isCount && (filter === "at" || filter === "not-at")) return undefined;
  return each === "region" && places.some((place) => place.startsWith("vung")) ? "region" : "district";
}

function whereOf(
  { filter, standard }: SmallTarget,
  isOfDistricts: boolean,
  places: readonly string[],
): NonNullable<TargetInput["rule"]["where"]> {
  const named = places.filter((place) => place.startsWith("huyen"));
  switch (filter) {
    case "at":
    case "not-at":
      return { kind: filter, standard: isOfDistricts ? "standard" : standard };
    case "units":
      return { kind: "units", units: isOfDistricts ? named.slice(-1) : named.map((place) => `${place}/xa-0`) };
    default:
      return { kind: "types", types: [isOfDistricts ? "huyện" : "xã"] };
  }
}

const levelOf = (unit: string): UnitLevel =>
  unit === "tinh" ? "province" : unit.startsWith("vung") ? "region" : "district";

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`nothing stands at ${place}`);
  return found;
}
