import type { DocumentCell, DocumentStyle } from "@ntm-kit/sheets";

export type Row = (DocumentCell | null)[];

/** The plain look of an office: motto centred, headers bold, thin borders. */
export const styles: Readonly<Record<string, DocumentStyle>> = {
  motto: { bold: true, align: "center" },
  title: { bold: true, fontSize: 14, align: "center", wrap: true },
  italic: { italic: true, align: "center" },
  header: { bold: true, align: "center", verticalAlign: "center", wrap: true, border: "thin" },
  cell: { border: "thin", verticalAlign: "center", wrap: true },
  center: { border: "thin", align: "center", verticalAlign: "center" },
  district: { bold: true, border: "thin", align: "center", fill: "F2F2F2" },
  districtName: { bold: true, border: "thin", fill: "F2F2F2" },
  date: { border: "thin", align: "center", numberFormat: "dd/mm/yyyy" },
  percent: { border: "thin", align: "center", numberFormat: "0%" },
  sign: { bold: true, align: "center" },
  form: { bold: true },
};

export const cell = (value: string | number | null, style: string): DocumentCell =>
  value === null || value === "" ? { style } : { value, style };

/** Motto and title over a table of `width` columns, with "Biểu số" and the line on whose letter it hangs. */
export function titleBlock(width: number, form: string, title: string, subtitle: string): Row[] {
  const right = Math.floor(width / 2);
  const row = (left: DocumentCell | null, at: DocumentCell | null): Row => [
    left,
    ...Array.from({ length: right - 1 }, () => null),
    at,
  ];
  return [
    row(
      { value: "UBND TỈNH ĐẮK NÔNG", style: "motto" },
      { value: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "motto" },
    ),
    row(
      { value: "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI", style: "motto" },
      { value: "Độc lập - Tự do - Hạnh phúc", style: "motto" },
    ),
    [{ value: form, style: "form" }],
    [{ value: title, style: "title" }],
    [{ value: subtitle, style: "italic" }],
    [],
  ];
}

/** Notes and signatures under a table; the figures are invented, and the sheet says so. */
export function footBlock(width: number, note: string): Row[] {
  const right = Math.max(2, width - 6);
  const row = (left: string | null, at: string | null): Row => [
    left === null ? null : { value: left, style: "sign" },
    ...Array.from({ length: right - 1 }, () => null),
    at === null ? null : { value: at, style: "sign" },
  ];
  return [
    [],
    [{ value: `Ghi chú: ${note} Số liệu giả định, chỉ dùng làm ví dụ.` }],
    row(null, "Đắk Nông, ngày 15 tháng 12 năm 2025"),
    row("NGƯỜI LẬP BIỂU", "KT. CHÁNH VĂN PHÒNG"),
    row("(Ký, ghi rõ họ tên)", "PHÓ CHÁNH VĂN PHÒNG"),
  ];
}
