import type { PlanIndex, Standard, Unit } from "@ntm-kit/core";
import { columnName } from "../../grid/address";

/** Columns of the calculation before those of standards and criteria. */
const FIRST = [
  "id",
  "name",
  "upper",
  "table",
  "group",
  "total",
  "content",
  "filled",
  "met",
  "notMet",
  "blank",
  "blankIsNo",
  "low",
  "high",
  "reported",
] as const;
/** Columns that every calculation has. */
export type ColumnName = (typeof FIRST)[number];

/** Where things stand on the calculation sheet. Rows and columns from 0; row 0 is the header. */
export interface CalculationLayout {
  readonly communes: readonly Unit[];
  /** Rows of communes end before this one; rows of the tables that count for none follow. */
  readonly end: number;
  readonly criteria: readonly string[];
  row(unitId: string): number | undefined;
  column(name: ColumnName): number;
  claim(standard: Standard): number;
  at(standard: Standard): readonly [low: number, high: number];
  /** Number of criteria of those that are not at a standard: certainly, of those perhaps not, and their most. */
  remaining(standard: Standard): readonly [lowest: number, certain: number, perhaps: number];
  /** First and last column of the marks. */
  readonly marks: readonly [number, number];
  /** First column of the lists of words, of the units above the communes. */
  readonly lists: number;
  readonly uppers: number;
  /** First and last row of the communes of a unit, where they stand in one stretch. */
  stretch(unitId: string): readonly [number, number] | undefined;
}

export function calculationLayout(index: PlanIndex): CalculationLayout {
  const communes = inOrder(index);
  const rows = new Map(communes.map(({ id }, i) => [id, i + 1]));
  const k = index.standardIds.length;
  const criteria = criteriaOf(index);
  const standards = FIRST.length;
  const marks = standards + 6 * k;
  return {
    communes,
    end: communes.length + 1,
    criteria,
    row: (id) => rows.get(id),
    column: (name) => FIRST.indexOf(name),
    claim: (standard) => standards + index.heightOf(standard),
    at: (standard) => pair(standards + k + 2 * index.heightOf(standard)),
    remaining: (standard) => triple(standards + 3 * k + 3 * index.heightOf(standard)),
    marks: [marks, marks + Math.max(1, criteria.length) - 1],
    lists: marks + criteria.length + 1,
    uppers: marks + criteria.length + 15,
    stretch(unitId) {
      const own = index.communesOf(unitId).map(({ id }) => rows.get(id) ?? 0);
      const [from, to] = [Math.min(...own), Math.max(...own)];
      return own.length > 0 && to - from + 1 === own.length ? [from, to] : undefined;
    },
  };
}

const pair = (first: number) => [first, first + 1] as const;
const triple = (first: number) => [first, first + 1, first + 2] as const;

/** The counted communes, those of one unit beside each other on every layer. */
function inOrder(index: PlanIndex): Unit[] {
  const layers = index.layers.slice(0, -1);
  const place = new Map(index.plan.units.map(({ id }, i) => [id, i]));
  const keyOf = (unit: Unit): number[] => [
    ...layers.map(({ id }) => place.get(index.above(unit.id, id)?.id ?? "") ?? -1),
    place.get(unit.id) ?? 0,
  ];
  const keys = new Map(index.communes.map((unit) => [unit.id, keyOf(unit)]));
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const i = a.findIndex((value, n) => value !== b[n]);
    return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
  };
  return [...index.communes].sort((a, b) => compare(keys.get(a.id) ?? [], keys.get(b.id) ?? []));
}

/** Numbers of the criteria of the plain standard, of all its sets. */
function criteriaOf(index: PlanIndex): string[] {
  const sets = index.plan.criteriaSets.filter(
    (set) => set.level === index.countedLevel && set.standard === index.plainStandard,
  );
  return [...new Set(sets.flatMap((set) => set.criteria.map(({ number }) => number)))];
}

/** Letters of a column and a row, the row from 0. */
export const at = (column: number, row: number): string => `${columnName(column)}${row + 1}`;
