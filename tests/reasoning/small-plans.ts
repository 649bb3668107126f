import { type Plan, type PlanInput, parsePlan, STANDARDS, type Standard } from "@ntm-kit/core";
import fc from "fast-check";

/** Criteria of the invented plans: few, so that all worlds can be listed. */
export const CRITERIA = ["1", "2"] as const;

type TargetInput = PlanInput["targets"][number];

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
  readonly filter: "none" | "not-at" | "types";
  readonly commitment: "binding" | "aspiration";
}

const operator = fc.oneof(
  { weight: 6, arbitrary: fc.constant(">=" as const) },
  { weight: 1, arbitrary: fc.constantFrom("<=" as const, ">" as const, "<" as const, "=" as const) },
);

const target: fc.Arbitrary<SmallTarget> = fc.record({
  place: fc.nat(4),
  measure: fc.constantFrom("count", "count", "share", "mean", "minimum", "status", "newly", "districts"),
  standard: fc.constantFrom(...STANDARDS),
  operator,
  quarter: fc.nat(8),
  filter: fc.constantFrom("none", "none", "not-at", "types"),
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
  const units: PlanInput["units"] = [{ id: "tinh", code: "1", level: "province", type: "tỉnh", name: "Tỉnh" }];
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
  const unit = places[small.place % places.length]!;
  const beneath = unit.startsWith("huyen") ? districts[Number(unit.slice(6))]! : districts.reduce((a, b) => a + b, 0);
  const base = {
    id: `t${i}`,
    unit,
    title: `Mục tiêu ${i}`,
    due: "2025-12-31",
    commitment: small.commitment,
    source: { document: "1/QĐ", section: "I", quote: "…" },
  };
  const isOfDistricts = small.measure === "districts" || small.measure === "newly";
  const standard = small.measure === "status" || isOfDistricts ? "standard" : small.standard;
  const of = isOfDistricts ? "district" : small.measure === "status" ? levelOf(unit) : "commune";
  const part = small.quarter / 4;
  const required = {
    count: Math.round(part * beneath),
    share: part / 2,
    mean: part,
    minimum: Math.round(part),
    status: 1,
    newly: Math.round(part),
    districts: Math.round(part),
  }[small.measure];
  const measure = {
    count: { kind: "count", standard },
    share: { kind: "share", standard },
    mean: { kind: "mean", of: "criteria" },
    minimum: { kind: "minimum", of: "criteria" },
    status: { kind: "status", standard, ...(small.quarter % 2 ? { kept: true } : {}) },
    newly: { kind: "newly", standard, baseline: small.quarter % 2 ? ["huyen-0"] : [] },
    districts: { kind: "count", standard },
  } as const;
  const where =
    small.filter === "not-at"
      ? { kind: "not-at" as const, standard: isOfDistricts ? ("standard" as const) : small.standard }
      : { kind: "types" as const, types: [isOfDistricts ? "huyện" : "xã"] };
  const rule = { of, measure: measure[small.measure], operator: small.operator } as const;
  return { ...base, required, rule: small.filter === "none" || small.measure === "status" ? rule : { ...rule, where } };
}

const levelOf = (unit: string) => (unit === "tinh" ? "province" : unit.startsWith("vung") ? "region" : "district");
