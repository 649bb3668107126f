import type { DocumentStyle } from "../document/sheet-document";

/**
 * Styles that all documents share, in the plain look of an office: one font size up for titles, thin borders, grey
 * headers.
 */
export const STYLES: Readonly<Record<string, DocumentStyle>> = {
  motto: { bold: true, align: "center" },
  mottoLine: { bold: true, underline: true, align: "center" },
  title: { bold: true, fontSize: 14, align: "center", verticalAlign: "center", wrap: true },
  subtitle: { italic: true, align: "center" },
  header: { bold: true, align: "center", verticalAlign: "center", wrap: true, border: "thin", fill: "E7E6E6" },
  criterion: { fontSize: 9, align: "center", verticalAlign: "center", wrap: true, border: "thin", fill: "E7E6E6" },
  cell: { border: "thin", verticalAlign: "center", wrap: true },
  center: { border: "thin", align: "center", verticalAlign: "center" },
  number: { border: "thin", align: "right", verticalAlign: "center" },
  centerDecimal: { border: "thin", align: "center", verticalAlign: "center", numberFormat: "0.00" },
  decimal: { border: "thin", align: "right", verticalAlign: "center", numberFormat: "0.00" },
  percent: { border: "thin", align: "right", verticalAlign: "center", numberFormat: "0%" },
  date: { border: "thin", align: "center", verticalAlign: "center", numberFormat: "dd/mm/yyyy" },
  group: { bold: true, border: "thin", verticalAlign: "center", wrap: true, fill: "F2F2F2" },
  groupNumber: { bold: true, border: "thin", align: "center", verticalAlign: "center", fill: "F2F2F2" },
  total: { bold: true, border: "thin", align: "center", verticalAlign: "center", fill: "DDEBF7" },
  totalDecimal: {
    bold: true,
    border: "thin",
    align: "center",
    verticalAlign: "center",
    fill: "DDEBF7",
    numberFormat: "0.00",
  },
  totalName: { bold: true, border: "thin", verticalAlign: "center", wrap: true, fill: "DDEBF7" },
  text: { wrap: true, verticalAlign: "top" },
  heading: { bold: true, fontSize: 12 },
  link: { color: "0563C1", border: "thin", verticalAlign: "center" },
  error: { border: "thin", color: "C00000", bold: true, verticalAlign: "center" },
  warning: { border: "thin", color: "9C5700", verticalAlign: "center" },
  info: { border: "thin", color: "1F4E79", verticalAlign: "center" },
};
