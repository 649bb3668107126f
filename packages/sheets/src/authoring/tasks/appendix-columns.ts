import { bareWords } from "../../text/bare-words";
import type { SourceRow } from "../source-rows";

/** What a column of an appendix of tasks holds. */
export type AppendixField = "number" | "content" | "lead" | "coordinating" | "schedule" | "outputs" | "note";

/** Column of each field, counted from 0. */
export type AppendixColumns = Readonly<Partial<Record<AppendixField, number>>>;

/** Words of headings, as people write them; the first list that has one of a heading's words decides. */
const HEADINGS: readonly (readonly [AppendixField, readonly string[]])[] = [
  ["coordinating", ["phối hợp"]],
  ["lead", ["chủ trì", "đầu mối", "đơn vị thực hiện", "cơ quan thực hiện"]],
  ["schedule", ["thời gian", "thời hạn", "hạn hoàn thành", "tiến độ", "hoàn thành"]],
  ["outputs", ["sản phẩm", "kết quả"]],
  ["note", ["ghi chú"]],
  ["number", ["stt", "tt", "số thứ tự"]],
  ["content", ["nội dung", "nhiệm vụ", "công việc"]],
];
const FOLDED = HEADINGS.map(([field, words]) => [field, words.map(bareWords)] as const);

const fieldOf = (heading: string): AppendixField | undefined => {
  const words = ` ${bareWords(heading)} `;
  if (words.length > 80) return undefined;
  return FOLDED.find(([, list]) => list.some((word) => words.includes(` ${word} `)))?.[0];
};

/**
 * The columns that a row of headings names; undefined where it is none: it must name the contents and who leads or
 * when.
 */
export function columnsOf({ cells }: SourceRow): AppendixColumns | undefined {
  const columns: Partial<Record<AppendixField, number>> = {};
  for (const [column, text] of cells.entries()) {
    const field = text === "" ? undefined : fieldOf(text);
    if (field && columns[field] === undefined) columns[field] = column;
  }
  const isHeader = columns.content !== undefined && (columns.lead !== undefined || columns.schedule !== undefined);
  return isHeader ? columns : undefined;
}

/** A second row of headings, beneath one of who does it: who leads and who coordinates. */
export function withSecondRow(columns: AppendixColumns, { cells }: SourceRow): AppendixColumns | undefined {
  const found: Partial<Record<AppendixField, number>> = {};
  for (const [column, text] of cells.entries()) {
    if (text === "") continue;
    const field = fieldOf(text);
    if (field === undefined) return undefined;
    found[field] ??= column;
  }
  const isOfAgencies = found.lead !== undefined || found.coordinating !== undefined;
  return isOfAgencies && found.content === undefined ? { ...columns, ...found } : undefined;
}

/** "(1) (2) (3)", "A B 1 2": a row that numbers the columns. */
export const numbersColumns = ({ cells }: SourceRow): boolean => {
  const said = cells.filter((text) => text !== "");
  return said.length > 2 && said.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text));
};
