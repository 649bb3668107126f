import { capital, dayText, layerWord, layerWords, type PlanIndex, standardShort, type Unit } from "@ntm-kit/core";
import { plainSheetName } from "../../documents/sheet-name";
import { columnName } from "../../grid/address";
import type { Collection } from "../collect";
import type { UnitRow } from "../units";

/** Names of the sheets of a collected round. Those ending in `(ntm)` are our own and never read as a source. */
export const SHEETS = {
  communes: "Tổng hợp",
  tasks: "Nhiệm vụ",
  targets: "Mục tiêu (ntm)",
  senders: "Đơn vị báo cáo (ntm)",
  conflicts: "Mâu thuẫn (ntm)",
  unplaced: "Chưa xếp được (ntm)",
  records: "Nguồn (ntm)",
} as const;

export const upperSheetName = (index: PlanIndex): string =>
  `Theo ${plainSheetName(layerWord(index, index.upperLevel).vi).slice(0, 20).trim()} (ntm)`;

/** First row of the body of the table of communes, from 0: the letterhead takes five rows, the header two. */
export const BODY = 7;

/** A block of the table: the heading row of a unit, and its communes beneath. Rows count from 1, as formulas do. */
export interface UnitBlock {
  readonly unit: Unit;
  readonly heading: number;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly UnitRow[];
}

/** Where everything stands in the table of communes. */
export interface TableLayout {
  readonly criteria: readonly string[];
  /** Whether some sheet of the run says levels: the three columns that tell of them are there. */
  readonly hasLevels: boolean;
  readonly blocks: readonly UnitBlock[];
  /** Row of the sum, and of the mean beneath it. */
  readonly total: number;
  readonly columns: {
    /** Of the criterion at a place. */
    criterion(i: number): string;
    readonly total: string;
    readonly level: string;
    readonly decision: string;
    readonly date: string;
    readonly source: string;
    readonly note: string;
  };
}

export function layoutOf({ run, rows }: Collection): TableLayout {
  const { index } = run;
  const criteria = criteriaNumbers(index);
  const hasLevels = run.facts.merged.claimable.size > 0;
  const at = (n: number): string => columnName(2 + criteria.length + n);
  const blocks: UnitBlock[] = [];
  let next = BODY + 1;
  for (const unit of index.districts) {
    const own = rows.filter((row) => row.unit.district === unit.id);
    if (own.length === 0) continue;
    blocks.push({ unit, heading: next, from: next + 1, to: next + own.length, rows: own });
    next += own.length + 1;
  }
  const after = hasLevels ? 4 : 1;
  return {
    criteria,
    hasLevels,
    blocks,
    total: next,
    columns: {
      criterion: (i) => columnName(2 + i),
      total: at(0),
      level: at(1),
      decision: at(2),
      date: at(3),
      source: at(after),
      note: at(after + 1),
    },
  };
}

/** Numbers of the criteria of the plain standard; where groups have sets of their own, each once. */
function criteriaNumbers(index: PlanIndex): string[] {
  const sets = index.plan.criteriaSets.filter(
    (set) => set.level === index.countedLevel && set.standard === index.plainStandard,
  );
  return [...new Set(sets.flatMap((set) => set.criteria.map(({ number }) => number)))];
}

/**
 * The day that the tables name: that which is judged, where someone said it and no due day of the plan lies before it.
 */
function titleDay({ run }: Pick<Collection, "run">): string | undefined {
  const dues = [...run.index.targets.values()].map(({ due }) => due).sort();
  const isAhead = dues[0] === undefined || run.asOf <= dues[0];
  return run.asOfFrom !== "today" && isAhead ? run.asOf : undefined;
}

export const dayLine = (collection: Pick<Collection, "run">): string => {
  const day = titleDay(collection);
  return day === undefined ? "" : `(Số liệu đến ngày ${dayText(day, "vi")})`;
};

/** `Chưa đạt`, then the standards in a word: what the column of levels holds. */
export function levelText(index: PlanIndex, level: string): string {
  return level === "none" ? "Chưa đạt" : capital(standardShort(index.standards, level).vi);
}

export const layerTitle = (index: PlanIndex): string => capital(layerWords(index, index.upperLevel).vi);

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
