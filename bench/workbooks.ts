import type { DocumentCell } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";

/**
 * A sheet of the form of communes with as many rows as asked for; names are those given, repeated where they are fewer
 * than the rows.
 */
export function communeBytes(rows: number, names: readonly string[] = NAMES): Uint8Array {
  const head = [
    "STT",
    "Tên xã",
    ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`),
    "Tổng số tiêu chí đạt",
    "Mức đạt chuẩn",
    "Ghi chú",
  ].map((value): DocumentCell => ({ value }));
  const body = Array.from({ length: rows }, (_, r): DocumentCell[] => [
    { value: r + 1 },
    { value: names[r % names.length]! },
    ...Array.from({ length: 19 }, (): DocumentCell => ({ value: "x" })),
    { value: 19 },
    { value: "Đạt chuẩn" },
    { value: `Đã kiểm tra đợt ${r % 7}` },
  ]);
  return writeWorkbook({ title: "bench", styles: {}, sheets: [{ name: "Biểu", rows: [head, ...body] }] });
}

const NAMES = [
  "Nam Dong",
  "Đắk Wil",
  "Ea Pô",
  "Tâm Thắng",
  "Cư Knia",
  "Trúc Sơn",
  "Đức Mạnh",
  "Thuận An",
  "Nhân Cơ",
  "Quảng Tín",
];
