import type { Table } from "../../kinds/kinds";
import type { Column } from "../../tables/columns";
import { allColumns, type TableFrame } from "../../tables/frame";
import { rowLabelSlot } from "../../tables/row-labels";
import { frameTime } from "../../tables/row-time";
import { saysTimeAlone, timeSaid, type ValueTime, valueTime } from "../../tables/value-time";
import { bareWords } from "../../text/bare-words";
import { isRowNumber } from "../../text/labels";
import { isToCome } from "../../text/nature";
import { withoutTimes } from "../../text/period";
import { wordList } from "../../text/word-list";

/** Where the figures of a row come from: for people, like a note. */
const SOURCES = wordList(["nguồn [số liệu | dữ liệu | báo cáo | thông tin | cung cấp]"]);

/** A column within a table that no field takes. */
export interface UnusedColumn extends Pick<Column, "slot" | "path"> {
  /** What it is about, where its headings say that and nothing else: then it is told as what it is. */
  readonly otherTime?: ValueTime;
}

/** Those that hold something in a row of the table. */
export const unusedColumns = (entry: Table): UnusedColumn[] =>
  filled(entry, unusedIn(entry.table.frame)).map((column) => {
    const otherTime = otherTimeOf(entry, column);
    return otherTime ? { ...column, otherTime } : column;
  });

/**
 * What a column that no field takes is about, where its headings say that and nothing else: "Lộ trình năm 2026" over
 * bare figures is a plan, whatever they count. Undefined where they name a thing, or the time of the table itself.
 */
function otherTimeOf({ of, table: { frame } }: Table, { path }: UnusedColumn): ValueTime | undefined {
  if ((of !== "communes" && of !== "summary") || path.length === 0 || !path.every(saysWhatOf)) return undefined;
  const said = [...path].reverse().flatMap((text) => timeSaid(text) ?? []);
  const time = valueTime([...said, ...frame.titleSaid]);
  const own = frameTime(frame);
  return isToCome(time.nature) || (time.day !== undefined && time.day !== own.day) ? time : undefined;
}

/** "Đề nghị công nhận năm 2025" beside a level is a proposal, and names no other thing. */
const saysWhatOf = (text: string): boolean => saysTimeAlone(text) || TO_BE_RECOGNISED.is(bareWords(withoutTimes(text)));
const TO_BE_RECOGNISED = wordList([
  "[đang | hồ sơ] (đề nghị | đề xuất | trình | đăng ký | dự kiến | phấn đấu | kế hoạch | KH | mục tiêu | lộ trình | ước) [xét | thẩm định] [mức | danh hiệu] [công nhận] [[đạt] chuẩn] [mức | danh hiệu] [xã] [NTM] [nâng cao | kiểu mẫu]",
]);

/** Columns that no field takes, and those within the table that have no heading. What a person left out is left out. */
function unusedIn(frame: TableFrame): UnusedColumn[] {
  const known = new Map(allColumns(frame).map((column) => [column.slot, column]));
  const read = [...known.values()]
    .filter(({ field }) => field !== "unknown" && field !== "other")
    .map(({ slot }) => slot);
  const labels = rowLabelSlot(frame);
  const unused: UnusedColumn[] = [];
  for (let slot = Math.min(...read); slot <= Math.max(...read, ...known.keys()); slot++) {
    const column = known.get(slot);
    const isUsed =
      column && column.field !== "unknown" && (column.field !== "other" || frame.mappingUsed !== undefined);
    if (column && SOURCES.is(bareWords(column.path.at(-1) ?? ""))) continue;
    if (!isUsed && slot !== labels && (column || slot < Math.max(...read))) unused.push(column ?? { slot, path: [] });
  }
  return unused;
}

/** Those of them that hold something in a row of the table; what only numbers the rows says nothing. */
function filled(entry: Table, unused: readonly UnusedColumn[]): UnusedColumn[] {
  if (unused.length === 0) return [];
  const { view } = entry.table.frame;
  const open = new Map(unused.map((column) => [column.slot, column]));
  const found = new Set<UnusedColumn>();
  const marked = slotsOfMarks(entry);
  for (const [line, part] of entry.lines()) {
    if (open.size === 0) break;
    if (part !== "used" && part !== "subtotal") continue;
    for (const { slot, text } of view.line(line)) {
      const column = open.get(slot);
      if (!column || text === "" || (column.path.length === 0 && isRowNumber(text))) continue;
      if (marked.get(line)?.has(slot)) continue;
      open.delete(slot);
      found.add(column);
    }
  }
  return unused.filter((column) => found.has(column));
}

/** Where the marks of each row stand: a judge that is overruled elsewhere may be the only one of a row. */
const slotsOfMarks = (entry: Table): ReadonlyMap<number, ReadonlySet<number>> =>
  new Map(
    entry.of === "communes" && allColumns(entry.table.frame).some(({ overruled }) => overruled !== undefined)
      ? entry.table.rows.map(({ line, marks }) => [line, new Set(marks.map(({ slot }) => slot))])
      : [],
  );
