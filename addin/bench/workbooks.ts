import type { RowData, WorkbookData } from "@ntm-kit/office-simulation";

const NAMES = ["Nam Dong", "Đắk Wil", "Ea Pô", "Tâm Thắng", "Cư Knia", "Trúc Sơn", "Đức Mạnh", "Thuận An", "Nhân Cơ"];
const LEADING = [
  "STT",
  "Tên xã",
  ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`),
  "Tổng số tiêu chí đạt",
  "Mức đạt chuẩn",
];

/** A sheet of the form of communes with as many rows and columns as asked for; the last columns are remarks. */
export function communeSheet(rows: number, columns: number): WorkbookData {
  const remarks = Array.from({ length: columns - LEADING.length }, (_, i) => `Ghi chú ${i + 1}`);
  const body = Array.from(
    { length: rows },
    (_, r): RowData => [
      r + 1,
      NAMES[r % NAMES.length]!,
      ...Array.from({ length: 19 }, () => "x"),
      19,
      "Đạt chuẩn",
      ...remarks.map((_, c) => `Đã kiểm tra đợt ${(r + c) % 7}`),
    ],
  );
  return { name: "bench.xlsx", sheets: { "Biểu 1": [[...LEADING, ...remarks], ...body] } };
}
