import { dayText, type Plan } from "@ntm-kit/core";
import type { DataValidation } from "../document/sheet-document";

/** A day before this one is a slip of the hand. */
const EARLIEST = "1990-01-01";

/** A level of the standard, from a list of them. */
export const levelChoice = (range: string, levels: readonly string[]): DataValidation => ({
  range,
  rule: { kind: "list", items: levels },
  errorTitle: "Mức đạt chuẩn",
  error: "Chọn một mức trong danh sách.",
});

/** The day of a recognition: none after the plan's period. */
export const recognitionDay = (range: string, { period }: Plan): DataValidation => ({
  range,
  rule: { kind: "date", from: EARLIEST, to: period.to },
  errorTitle: "Ngày công nhận",
  error: `Ghi ngày/tháng/năm, không sau ${dayText(period.to, "vi")}.`,
});

/** The day of a document. */
export const documentDay = (range: string): DataValidation => ({
  range,
  rule: { kind: "date", from: EARLIEST, to: "2100-12-31" },
  errorTitle: "Ngày ban hành",
  error: "Ghi ngày/tháng/năm.",
});
