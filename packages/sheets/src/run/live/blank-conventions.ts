import type { DocumentCell } from "../../document/sheet-document";
import { at, type CalculationLayout, type ColumnName } from "./layout";
import { absolute, columnRange, live } from "./live-cell";
import type { ReadRow } from "./read-row";
import type { FollowedRow } from "./source-rows";

/** Cells that say what a blank means in a row, and what they say today. */
export interface BlankAnswer {
  /** Of a row that has a mark for "met". */
  readonly own: string;
  /** Of a row that has none. */
  readonly all: string;
  readonly says: readonly [own: 0 | 1, all: 0 | 1];
}

/** Rows that mark in one way: a whole table, or those of one sign where a table has several. */
export interface Groups {
  readonly of: ReadonlyMap<FollowedRow, number>;
  /** Table of each group, the groups from 1. */
  readonly tables: readonly number[];
  readonly count: number;
}

export function followedGroups(rows: readonly FollowedRow[]): Groups {
  const of = new Map<FollowedRow, number>();
  const tables: number[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    const own = rows.filter((row) => row.table === table);
    const signs = [...new Set(own.flatMap(({ sign }) => sign || []))];
    const first = tables.length + 1;
    for (const _ of signs.length > 1 ? signs : [""]) tables.push(table);
    for (const row of own) of.set(row, signs.length > 1 ? (row.sign ? first + signs.indexOf(row.sign) : 0) : first);
  }
  return { of, tables, count: tables.length };
}

/** Columns among the lists. The answers of groups and of tables stand in the rows of their numbers. */
export const OWN_ANSWER = 4;
const ALL_ANSWER = 5;
const COUNTS = 7;
const TABLE_COUNTS = 10;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: DocumentCell;
}

/**
 * Whether a blank says "not met", as formulas over the rows: it does where only what is met is marked. Rows of one sign
 * follow their own convention where there are two of them; a row without a sign follows the table.
 */
export function blankConventions(
  groups: Groups,
  read: ReadonlyMap<FollowedRow, ReadRow>,
  layout: CalculationLayout,
  last: number,
): { readonly cells: readonly Placed[]; of(row: FollowedRow): BlankAnswer } {
  const cells: Placed[] = [];
  const counting: Counting = { layout, last, cells };
  const rows = [...read];
  const readOf = (isOwn: (row: FollowedRow) => boolean): ReadRow[] =>
    rows.flatMap(([row, one]) => (isOwn(row) ? [one] : []));
  const ofTables = new Map(
    [...new Set(groups.tables)].map((table) => {
      const own = readOf((row) => row.table === table);
      return [table, tableAnswer(table, own, counting)] as const;
    }),
  );
  const ofGroups = groups.tables.map((table, i) => {
    const own = readOf((row) => groups.of.get(row) === i + 1);
    return groupAnswer(i + 1, own, { table, answer: ofTables.get(table) ?? 0 }, counting);
  });
  return {
    cells,
    of(row) {
      const group = groups.of.get(row) ?? 0;
      const all = placeOf(ALL_ANSWER, row.table, layout);
      const ofTable = ofTables.get(row.table) ?? 0;
      return group === 0
        ? { own: all, all, says: [ofTable, ofTable] }
        : { own: placeOf(OWN_ANSWER, group, layout), all, says: [ofGroups[group - 1] ?? 0, ofTable] };
    },
  };
}

const placeOf = (column: number, row: number, layout: CalculationLayout): string =>
  absolute(at(layout.lists + column, row));

/** As the reader of sheets has it: a stray one or two among many blanks does not change what the blanks say. */
const isNo = (no: number, blank: number): 0 | 1 => (no === 0 || (no <= 2 && blank >= 20 * no) ? 1 : 0);
const saysNo = (no: string, blank: string): string => `IF(OR(${no}=0,AND(${no}<=2,${blank}>=20*${no})),1,0)`;

/** What a blank says in a table: nothing where none of its rows says met. */
function tableAnswer(table: number, rows: readonly ReadRow[], counting: Counting): 0 | 1 {
  const { marked, no, blank } = countsOf("table", table, rows, counting);
  const value = marked.value === 0 ? 0 : isNo(no.value, blank.value);
  const cell = live(`IF(${marked.at}=0,0,${saysNo(no.at, blank.at)})`, value);
  counting.cells.push({ row: table, column: ALL_ANSWER, cell });
  return value;
}

/** The same in rows of one sign: with fewer than two that say met they follow their table. */
function groupAnswer(
  group: number,
  rows: readonly ReadRow[],
  of: { readonly table: number; readonly answer: 0 | 1 },
  counting: Counting,
): 0 | 1 {
  const { marked, no, blank } = countsOf("group", group, rows, counting);
  const value = marked.value >= 2 ? isNo(no.value, blank.value) : of.answer;
  const all = placeOf(ALL_ANSWER, of.table, counting.layout);
  const cell = live(`IF(${marked.at}>=2,${saysNo(no.at, blank.at)},${all})`, value);
  counting.cells.push({ row: group, column: OWN_ANSWER, cell });
  return value;
}

interface Counting {
  readonly layout: CalculationLayout;
  readonly last: number;
  readonly cells: Placed[];
}

/**
 * Of a group the rows that have a mark for "met", of a table all that have any mark: how many say met, and how often
 * they say not met, and nothing.
 */
function countsOf(by: "table" | "group", number: number, rows: readonly ReadRow[], { layout, last, cells }: Counting) {
  const first = by === "table" ? TABLE_COUNTS : COUNTS;
  const column = (name: ColumnName): string => absolute(columnRange(layout.column(name), 1, last));
  const among = by === "table" ? "filled" : "met";
  const count = (place: number, over: "met" | "filled", what?: "notMet" | "blank") => {
    const value = rows.filter((row) => row[over] > 0).reduce((sum, row) => sum + (what ? row[what] : 1), 0);
    const times = what ? `*${column(what)}` : "";
    const formula = `SUMPRODUCT((${column(by)}=${number})*(${column(over)}>0)${times})`;
    cells.push({ row: number, column: first + place, cell: live(formula, value) });
    return { value, at: placeOf(first + place, number, layout) };
  };
  return { marked: count(0, "met"), no: count(1, among, "notMet"), blank: count(2, among, "blank") };
}
