import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import type { WorkbookDocument } from "@ntm-kit/sheets";
import { cell, footBlock, type Row, styles, titleBlock } from "./office-look";

const HEADER = [
  "STT",
  "Nội dung thực hiện",
  "Đơn vị chủ trì thực hiện",
  "Đơn vị phối hợp thực hiện",
  "Thời gian thực hiện",
  "Sản phẩm đầu ra",
  "Tiến độ thực hiện",
  "Tỷ lệ hoàn thành (%)",
  "Số văn bản",
  "Ngày ban hành",
  "Lý do chưa hoàn thành",
  "Ghi chú",
];

/** Tasks with one last day are done, with an invented document; those that come back each year are under way. */
export function taskRows(): Row[] {
  const rows: Row[] = [
    ...titleBlock(
      HEADER.length,
      "Phụ lục I",
      "TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ THEO KẾ HOẠCH BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 772/QĐ-UBND",
      "(Kèm theo Báo cáo của Văn phòng Điều phối nông thôn mới tỉnh)",
    ),
    HEADER.map((value) => cell(value, "header")),
  ];
  for (const group of plan.taskGroups) {
    rows.push([
      cell(group.number, "district"),
      cell(group.title, "districtName"),
      ...HEADER.slice(2).map(() => cell("", "district")),
    ]);
    for (const [i, task] of plan.tasks.filter((entry) => entry.group === group.id).entries()) {
      const isOnce = task.schedule.kind === "once" && task.schedule.condition === undefined;
      const kind =
        { decision: "QĐ", resolution: "NQ", plan: "KH", report: "BC" }[task.outputs.items[0]?.kind as string] ?? "KH";
      rows.push([
        cell(task.number, "center"),
        ...[
          task.content,
          task.leadAgencies.text,
          task.coordinatingAgencies.text,
          task.schedule.text,
          task.outputs.text,
        ].map((text) => cell(text, "cell")),
        cell(isOnce ? "Đã hoàn thành" : "Đang thực hiện", "center"),
        cell(isOnce ? 1 : 0.7, "percent"),
        cell(isOnce ? `${200 + i}/${kind}-UBND` : "", "center"),
        isOnce ? cell(44_700 + i * 3, "date") : cell("", "date"),
        cell("", "cell"),
        cell("", "cell"),
      ]);
    }
  }
  return [...rows, ...footBlock(HEADER.length, "Nhiệm vụ hàng năm báo cáo theo tiến độ chung.")];
}

export function taskWorkbook(rows: Row[]): WorkbookDocument {
  return {
    title: "Tiến độ thực hiện nhiệm vụ",
    styles,
    sheets: [
      {
        name: "Phụ lục I",
        columnWidths: [7, 60, 28, 28, 16, 28, 17, 11, 18, 13, 24, 16],
        rows,
        merges: ["A1:E1", "G1:L1", "A2:E2", "G2:L2", "A4:L4", "A5:L5"],
        freeze: { rows: 7, columns: 2 },
        print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [6, 6], footer: "Trang &P/&N" },
      },
    ],
  };
}

/** The row of a task by its number within a group's rows, from 0. */
export const taskRow = (rows: readonly Row[], content: string): number =>
  rows.findIndex((row) => String(row[1]?.value ?? "").startsWith(content));
