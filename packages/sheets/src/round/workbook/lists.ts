import {
  capital,
  catalogue,
  dayText,
  layerWord,
  type PlanIndex,
  type TidyRecord,
  tidyRecordSchema,
  unitTitle,
} from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { extractRecords } from "../../run/extract-records";
import { isRecordsFile, type Run } from "../../run/run";
import type { Collection } from "../collect";
import type { StatedAt } from "../conflicts";
import type { RoundSender } from "../senders";
import type { Unplaced } from "../unplaced";
import { fieldText } from "./communes-sheet";
import { levelText, SHEETS } from "./layout";

type Value = string | number | null;

/** Characters of one cell; more is not read there, and a sheet takes no more than 32,767. */
const LONGEST = 8000;

function listSheet(
  name: string,
  header: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Value[])[],
): SheetDocument {
  const cell = (value: Value): DocumentCell => {
    if (value === null || value === "") return { style: "cell" };
    return typeof value === "number" ? { value, style: "center" } : { value: value.slice(0, LONGEST), style: "cell" };
  };
  return {
    name,
    columnWidths: widths,
    rows: [header.map((value) => ({ value, style: "header" })), ...rows.map((row) => row.map(cell))],
    freeze: { rows: 1, columns: 0 },
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
  };
}

const STATES: Readonly<Record<Exclude<RoundSender["status"], "partial">, string>> = {
  received: "đủ",
  missing: "chưa gửi",
  unexpected: "ngoài danh sách",
};

/** A row for each sender, then the files that nobody sent or that cannot be read. */
export function sendersSheet({ run, completeness }: Collection): SheetDocument {
  const { senders, unassigned, unreadable, replaced } = completeness;
  const commune = layerWord(run.index, run.index.countedLevel).vi;
  const beside = (state: string, files: readonly string[]): Value[][] =>
    files.map((file) => [null, null, state, null, null, file, null]);
  return listSheet(
    SHEETS.senders,
    [
      "Mã",
      "Đơn vị",
      "Tình trạng",
      `Số ${commune} báo cáo/tổng số`,
      `${capital(commune)} còn thiếu`,
      "Tệp",
      "Gửi trùng",
    ],
    [16, 34, 16, 14, 40, 40, 40],
    [
      ...senders.map((sender) => senderRow(sender, run.index, twiceOf(completeness, sender.id))),
      ...beside("chưa rõ đơn vị", unassigned),
      ...beside("không đọc được", unreadable),
      ...beside("đã có tệp thay", replaced),
    ],
  );
}

function senderRow({ id, name, status, files, units, tasks }: RoundSender, index: PlanIndex, twice: string): Value[] {
  const { expected, reported, missing } = units ?? tasks ?? { expected: 0, reported: 0, missing: [] };
  const lacking = tasks ? "nhiệm vụ" : layerWord(index, index.countedLevel).vi;
  const state = status === "partial" ? `thiếu ${lacking}` : STATES[status];
  return [id, name, state, `${reported}/${expected}`, missing.map(index.nameOf).join(", "), files.join("; "), twice];
}

/** Files that a sender sent for the same thing. */
const twiceOf = ({ duplicates }: Collection["completeness"], sender: string): string =>
  duplicates
    .filter((entry) => entry.kind === "sender" && entry.sender === sender)
    .map(({ files }) => files.join(", "))
    .join("; ");

export function conflictsSheet({ run, conflicts }: Collection): SheetDocument {
  const { index } = run;
  const valueText = (field: string, { value }: StatedAt): Value => {
    if (typeof value === "boolean") return value ? "đạt" : "chưa đạt";
    if (field === "level") return levelText(index, String(value));
    if (field === "date") return dayText(String(value), "vi");
    return MARK_TEXTS[String(value)] ?? value;
  };
  const place = ({ file = "", sheet = "", cell = "" }: StatedAt): Value[] => [file, sheet, cell];
  return listSheet(
    SHEETS.conflicts,
    ["Mã", "Đơn vị", "Nội dung", "Giá trị giữ lại", "Tệp", "Trang tính", "Ô", "Giá trị khác", "Tệp", "Trang tính", "Ô"],
    [24, 24, 20, 16, 28, 18, 8, 16, 28, 18, 8],
    conflicts.map(({ unit, field, kept, other }) => {
      const known = index.units.get(unit);
      const head = [unit, known ? unitTitle(known) : unit, fieldText(field)];
      return [...head, valueText(field, kept), ...place(kept), valueText(field, other), ...place(other)];
    }),
  );
}

const MARK_TEXTS: Readonly<Record<string, string>> = { met: "đạt", "not-met": "chưa đạt", open: "không đọc được" };

export function unplacedSheet({ unplaced }: Collection): SheetDocument {
  const why = (code: Unplaced["why"]): string =>
    code === "outside-table" ? "Nằm ngoài bảng" : `${catalogue[code].vi.title} (${code})`;
  return listSheet(
    SHEETS.unplaced,
    ["Tệp", "Trang tính", "Dòng", "Nội dung", "Vì sao"],
    [32, 22, 8, 80, 36],
    unplaced.map((one) => [one.file, one.sheet ?? "", one.row ?? one.column ?? "", one.text, why(one.why)]),
  );
}

const RECORD_COLUMNS = ["file", "sheet", "cell", "kind", "subject", "field", "value", "raw", "nature", "day"] as const;

/** Everything that the files state, one statement a row, not only what is kept. */
export function recordsSheet(collection: Collection): SheetDocument {
  const rows = recordsOf(collection.run).map((record) =>
    RECORD_COLUMNS.map((column): Value => {
      const value = record[column];
      return typeof value === "boolean" ? String(value) : (value ?? null);
    }),
  );
  return listSheet(SHEETS.records, RECORD_COLUMNS, [30, 20, 8, 20, 24, 16, 18, 24, 10, 12], rows);
}

/** The statements of sheets, and of files of records as they were given. */
function recordsOf(run: Run): TidyRecord[] {
  const given = run.inputs.filter(isRecordsFile).flatMap(({ path, lines }) =>
    lines.flatMap(({ line, record }) => {
      const read = tidyRecordSchema.safeParse(record);
      return read.success ? [{ ...read.data, file: path, cell: `A${line}` }] : [];
    }),
  );
  return [...extractRecords(run), ...given];
}
