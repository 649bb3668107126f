import { type TaskStatus, unitPhrase } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { area, blank, formFoot, styled } from "../../documents/rows";
import { dayNumber } from "../../text/day-number";
import type { Collection } from "../collect";
import { lineText } from "../place";
import type { TaskRow } from "../task-rows";
import { dayLine, SHEETS } from "./layout";

const HEADER = [
  "STT",
  "Nội dung thực hiện",
  "Đơn vị chủ trì",
  "Thời gian thực hiện",
  "Tiến độ thực hiện",
  "Tỷ lệ hoàn thành (%)",
  "Số văn bản",
  "Ngày ban hành",
  "Lý do chưa hoàn thành",
  "Nguồn",
];

const STATES: Readonly<Record<TaskStatus, string>> = {
  done: "Đã hoàn thành",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa thực hiện",
  "not-done": "Chưa hoàn thành",
  dropped: "Không thực hiện",
};

/** The table of tasks, filled in: all tasks of the plan in its groups. */
export function tasksSheet(collection: Collection): SheetDocument {
  const { run, taskRows } = collection;
  const width = HEADER.length;
  const rows: (DocumentCell | null)[][] = [
    [{ value: `Ủy ban nhân dân ${unitPhrase(run.index.root)}`.toUpperCase(), style: "motto" }],
    [{ value: "TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ XÂY DỰNG NÔNG THÔN MỚI", style: "title" }],
    [{ value: dayLine(collection), style: "subtitle" }],
    styled(HEADER, "header"),
  ];
  for (const group of run.plan.taskGroups) {
    const heading = [
      { value: group.number, style: "groupNumber" },
      { value: group.title, style: "group" },
      ...blank(width - 2, "group"),
    ];
    rows.push(heading, ...taskRows.filter(({ task }) => task.group === group.id).map(taskCells));
  }
  const foot = formFoot(run.index.root.name, rows.length, width);
  return {
    name: SHEETS.tasks,
    columnWidths: [7, 60, 28, 18, 17, 11, 20, 13, 28, 36],
    rows: [...rows, ...foot.rows],
    merges: [area(0, 0, 0, 1), area(1, 0, 1, width - 1), area(2, 0, 2, width - 1), ...foot.merges],
    freeze: { rows: 4, columns: 2 },
    print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [3, 3], footer: "Trang &P/&N" },
  };
}

function taskCells({ task, record, round }: TaskRow): DocumentCell[] {
  const text = (value: string | undefined | null): DocumentCell =>
    value ? { value, style: "cell" } : { style: "cell" };
  const { state, progress, evidence, evidenceDate, source } = round;
  return [
    { value: task.number, style: "center" },
    text(task.content),
    text(task.leadAgencies.text),
    text(task.schedule.text),
    state === null ? { style: "center" } : { value: STATES[state], style: "center" },
    progress === null ? { style: "number" } : { value: Math.round(progress * 1e6) / 1e4, style: "number" },
    text(evidence),
    evidenceDate === null ? { style: "date" } : { value: dayNumber(evidenceDate), style: "date" },
    text(record?.reason?.value),
    text(source && state !== null ? lineText(source) : ""),
  ];
}
