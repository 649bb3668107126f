import { capital, dayText, frozen, type TaskStatus, taskStateText, taskStateWords } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { area, styled } from "../documents/rows";
import { plainSheetName } from "../documents/sheet-name";
import { STYLES } from "../documents/styles";
import type { Run } from "../run/run";
import { dayNumber } from "../text/day-number";
import { type ListedTask, tasksByAgency } from "./task-list";

const HEADER = [
  "Số",
  "Nội dung",
  "Đơn vị chủ trì",
  "Thời hạn",
  "Tiến độ",
  "Tỷ lệ (%)",
  "Quá hạn (ngày)",
  "Văn bản",
  "Lý do",
];

/** How a task stands, in the words of the forms. */
export const TASK_STATE_WORDS: Readonly<Record<TaskStatus, string>> = frozen({
  done: capital(taskStateWords.done.vi),
  "in-progress": capital(taskStateWords["in-progress"].vi),
  "not-started": capital(taskStateWords["not-started"].vi),
  "not-done": capital(taskStateWords["not-done"].vi),
  dropped: capital(taskStateWords.dropped.vi),
});

/**
 * Tasks as a workbook to remind by: one sheet, or one for each agency that leads some.
 *
 * @example
 * const bytes = writeWorkbook(taskListDocument(run, taskList(run), true));
 */
export function taskListDocument(run: Run, tasks: readonly ListedTask[], byAgency: boolean): WorkbookDocument {
  checkGiven({ run, tasks });
  const groups = byAgency ? tasksByAgency(run, tasks) : [];
  const taken = new Set<string>();
  const sheets =
    groups.length === 0
      ? [sheetOf(run, "Nhiệm vụ", "các nhiệm vụ", tasks)]
      : groups.map(({ name, tasks: own }) => sheetOf(run, sheetName(name, taken), name, own));
  return { title: "Theo dõi nhiệm vụ", styles: STYLES, sheets };
}

/** At most 31 characters, without what Excel refuses, each once. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = plainSheetName(name);
  let short = plain;
  for (let n = 2; taken.has(short.toLowerCase()); n++) short = `${plain.slice(0, 27).trim()} (${n})`;
  taken.add(short.toLowerCase());
  return short;
}

function sheetOf(run: Run, name: string, of: string, tasks: readonly ListedTask[]): SheetDocument {
  const width = HEADER.length;
  return {
    name,
    columnWidths: [8, 60, 30, 12, 16, 10, 12, 22, 28],
    rows: [
      [{ value: `THEO DÕI TIẾN ĐỘ NHIỆM VỤ: ${of.toUpperCase()}`, style: "title" }],
      [{ value: `(Số liệu đến ngày ${dayText(run.asOf, "vi")})`, style: "subtitle" }],
      styled(HEADER, "header"),
      ...tasks.map(cellsOf),
    ],
    merges: [area(0, 0, 0, width - 1), area(1, 0, 1, width - 1)],
    freeze: { rows: 3, columns: 1 },
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [2, 2], footer: "Trang &P/&N" },
  };
}

function cellsOf({ id, content, lead, due, state, progress, daysLate, evidence, reason }: ListedTask): DocumentCell[] {
  const text = (value: string | null): DocumentCell => (value ? { value, style: "cell" } : { style: "cell" });
  return [
    { value: id, style: "center" },
    text(content),
    text(lead),
    { value: dayNumber(due), style: "date" },
    { value: capital(taskStateText(state, "vi")), style: "center" },
    progress === null ? { style: "number" } : { value: Math.round(progress * 1e6) / 1e4, style: "number" },
    daysLate > 0 ? { value: daysLate, style: "error" } : { style: "number" },
    text(evidence),
    text(reason),
  ];
}
