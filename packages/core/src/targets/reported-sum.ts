import type { Facts } from "../facts";
import { filtersOf, standardsNamed } from "../model/filters";
import type { PlanIndex } from "../model/plan-index";
import type { Target } from "../model/target";
import type { Unit } from "../model/unit";
import type { DistrictFigure, DistrictRecord } from "../records/commune-record";
import { type Extent, sumOfDecimals, whole } from "./exact";

/** A target of communes that the plan does not list, by the figures that the units above them report. */
export interface ReportedSum {
  readonly extent: Extent;
  /** How many communes are reported of. */
  readonly population: number;
  /** Units whose report lacks a figure that is asked for. */
  readonly open: readonly Unit[];
}

/**
 * What the units above the communes report of theirs, where the plan lists no unit of the layer that is asked of: a
 * plan of a country names its provinces, and their own reports say how many communes they have and how many are at each
 * standard.
 *
 * @returns undefined where the plan lists units of that layer, which then are counted themselves
 */
export function reportedSum({ unit, rule }: Target, facts: Facts, index: PlanIndex): ReportedSum | undefined {
  const { measure, of } = rule;
  if (measure.kind === "status" || measure.kind === "quantity" || measure.kind === "each") return undefined;
  if (isListed(of, index)) return undefined;
  const reporting = index.districts.filter(
    (upper) => upper.id === unit || index.above(upper.id, levelOf(unit, index))?.id === unit,
  );
  const records = reporting.map((upper) => ({ upper, record: facts.districts.get(upper.id)?.record }));
  const figures = of === index.countedLevel ? figuresFor(rule) : undefined;
  const open = records.filter(({ record }) => !figures?.every((figure) => figureOf(record, figure) !== undefined));
  const known = records.flatMap(({ record }) => record ?? []);
  return {
    extent: extentOf(rule, figures, known, open.length > 0),
    population: total(known, "communes"),
    open: open.map(({ upper }) => upper),
  };
}

const isListed = (level: string, { countedLevel, communes, plan }: PlanIndex): boolean =>
  level === countedLevel ? communes.length > 0 : plan.units.some((unit) => unit.level === level);

const levelOf = (id: string, index: PlanIndex): string => index.units.get(id)?.level ?? "";

const figureOf = (record: DistrictRecord | undefined, figure: DistrictFigure): number | undefined =>
  record?.stated[figure]?.value;

const total = (records: readonly DistrictRecord[], figure: DistrictFigure): number =>
  records.reduce((sum, record) => sum + (figureOf(record, figure) ?? 0), 0);

/**
 * The figures of a report that a rule asks for: what is counted, and of how many. Undefined where no report has them.
 */
function figuresFor(rule: Target["rule"]): readonly DistrictFigure[] | undefined {
  const { measure } = rule;
  const filters = filtersOf(rule);
  if (filters.some(({ kind }) => kind !== "at")) return undefined;
  const [of] = standardsNamed(filters, "at");
  switch (measure.kind) {
    case "count":
    case "newly":
      return measure.standard === undefined ? undefined : [measure.standard];
    case "share":
      return measure.standard === undefined ? undefined : [measure.standard, of ?? "communes"];
    case "mean":
      return of === undefined ? ["meanCriteria", "communes"] : undefined;
    case "minimum":
      return of === undefined ? ["minCriteria"] : undefined;
    default:
      return undefined;
  }
}

const NO_END = whole(Number.POSITIVE_INFINITY);

/** Where a report is missing, what is known is the least of a count, and says nothing of a share or a mean. */
function extentOf(
  { measure }: Target["rule"],
  figures: readonly DistrictFigure[] | undefined,
  records: readonly DistrictRecord[],
  isOpen: boolean,
): Extent {
  const [figure = "", of = ""] = figures ?? [];
  switch (measure.kind) {
    case "count":
    case "newly": {
      const before = measure.kind === "newly" ? (measure.baselineCount ?? 0) : 0;
      const sum = whole(Math.max(0, total(records, figure) - before));
      return { least: sum, most: isOpen ? NO_END : sum };
    }
    case "minimum": {
      const values = records.flatMap((record) => figureOf(record, figure) ?? []);
      const least = whole(Math.min(...values));
      return isOpen ? { least: whole(0), most: values.length > 0 ? least : NO_END } : { least, most: least };
    }
    default: {
      const parts = records.map((record) =>
        measure.kind === "mean"
          ? (figureOf(record, figure) ?? 0) * (figureOf(record, of) ?? 0)
          : (figureOf(record, figure) ?? 0),
      );
      const under = total(records, of);
      if (isOpen || under === 0) return { least: whole(0), most: measure.kind === "share" ? whole(1) : NO_END };
      const sum = sumOfDecimals(parts);
      const value = { over: sum.over, under: sum.under * under };
      return { least: value, most: value };
    }
  }
}
