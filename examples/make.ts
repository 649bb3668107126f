// Makes the example workbooks from the plan: a clean and a messy one of each main sheet. All results in them are
// invented.
//   npx pnpm@10 examples
import { writeFileSync } from "node:fs";
import type { WorkbookDocument } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { communeRows, communeWorkbook, FIRST, rowOf, TOTAL } from "./make/commune-sheet";
import { cell, type Row } from "./make/office-look";
import { taskRow, taskRows, taskWorkbook } from "./make/task-sheet";

/** Mistakes as they are made in offices, each in a place that the README of the examples names. */
function spoilCommunes(rows: Row[]): Row[] {
  const put = (name: string, column: number, value: string | number | null, style = "center"): void => {
    rows[rowOf(rows, name)]![column] = cell(value, style);
  };
  put("Nâm Nung", TOTAL, 17);
  put("Đắk Wil", FIRST + 3, "ko rõ");
  put("Thuận An", TOTAL, "19");
  put("Tâm Thắng", TOTAL + 2, "");
  put("Quảng Tín", TOTAL + 3, "31/02/2024");
  put("Đắk Lao", FIRST + 16, "");
  put("Huyện Đắk Song", FIRST + 4, 8, "district");
  put("Nam Đà", TOTAL + 1, "Đạt chuẩn");
  put("Nam Dong", 1, "Nam Rong", "cell");
  put("Quảng Hoà", 1, "xã Quảng Hòa", "cell");
  const twice = rows[rowOf(rows, "Đắk Ru")]!;
  rows.splice(rowOf(rows, "Nhân Đạo") + 1, 0, [...twice]);
  rows.splice(rowOf(rows, "Đắk Plao"), 1);
  return rows;
}

function spoilTasks(rows: Row[]): Row[] {
  const put = (content: string, column: number, value: string | number | null, style = "center"): void => {
    rows[taskRow(rows, content)]![column] = cell(value, style);
  };
  put("Lập Đề án xây dựng nông thôn mới tỉnh", 6, "Đang thực hiện");
  put("Lập Đề án xây dựng nông thôn mới tỉnh", 7, 1, "percent");
  put("Hướng dẫn về việc kiện toàn hệ thống", 8, "");
  put("Kiện toàn Văn phòng Điều phối nông thôn mới cấp huyện", 2, "Sở Tư pháp", "cell");
  put("Kiểm tra, giám sát, đánh giá kết quả", 6, "Bình thường");
  put("Đào tạo, tập huấn nâng cao năng lực", 7, 1.4, "percent");
  put(
    "Kêu gọi, thu hút các doanh nghiệp",
    1,
    "Kêu gọi nhân dân hiến đất làm đường và trồng cây xanh ven đường",
    "cell",
  );
  rows.splice(taskRow(rows, "Thực hiện cải tạo và nâng cấp hệ thống lưới điện"), 1);
  return rows;
}

const WORKBOOKS: Readonly<Record<string, () => WorkbookDocument>> = {
  "xa-2025.xlsx": () => communeWorkbook(communeRows()),
  "xa-2025-con-loi.xlsx": () => communeWorkbook(spoilCommunes(communeRows())),
  "nhiem-vu-2025.xlsx": () => taskWorkbook(taskRows()),
  "nhiem-vu-2025-con-loi.xlsx": () => taskWorkbook(spoilTasks(taskRows())),
};

/** The example workbooks by name, as bytes. */
export const exampleWorkbooks = (): [name: string, bytes: Uint8Array][] =>
  Object.entries(WORKBOOKS).map(([name, make]) => [name, writeWorkbook(make())]);

if (process.argv[1]?.endsWith("make.ts"))
  for (const [name, bytes] of exampleWorkbooks()) writeFileSync(new URL(`./workbooks/${name}`, import.meta.url), bytes);
