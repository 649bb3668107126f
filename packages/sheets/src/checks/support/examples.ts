import type { ExampleRows } from "./define-check";

/**
 * Header of a commune sheet with the five criteria of the sample plan: A number, B name, C to G criteria, H total, I
 * level.
 */
export const COMMUNE_HEADER = [
  "STT",
  "Tên xã",
  "TC1",
  "TC2",
  "TC3",
  "TC4",
  "TC5",
  "Tổng số tiêu chí đạt",
  "Mức đạt chuẩn",
] as const;

type Row = ExampleRows[number];

/** A commune sheet of the first district of the sample plan: header in row 1, its heading in row 2, rows from 3. */
export function communeSheet(...rows: Row[]): ExampleRows {
  return [COMMUNE_HEADER, ["I", "Huyện Sông Mẫu"], ...rows];
}

/** Header of a task sheet: A number, B content, C lead, D schedule, E status, F share, G document, H its date. */
export const TASK_HEADER = [
  "STT",
  "Nội dung thực hiện",
  "Đơn vị chủ trì",
  "Thời gian thực hiện",
  "Tiến độ thực hiện",
  "Tỷ lệ (%)",
  "Số văn bản",
  "Ngày ban hành",
] as const;

/** A sheet of tasks: header in row 1, rows from 2. */
export function taskSheet(...rows: Row[]): ExampleRows {
  return [TASK_HEADER, ...rows];
}

/** Header of a list of recognised communes: A number, B name, C district, D level, E decision, F date. */
const LIST_HEADER = ["STT", "Tên xã", "Huyện", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận"] as const;

/** A list of recognised communes: title in row 1, header in row 2, rows from 3. */
export function recognitionList(...rows: Row[]): ExampleRows {
  return [["Danh sách xã được công nhận đạt chuẩn nông thôn mới"], LIST_HEADER, ...rows];
}
