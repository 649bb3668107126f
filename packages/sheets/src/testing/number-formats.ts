import { frozen } from "@ntm-kit/core";
/** Number formats that show a date or a time, as files of offices have them. */
export const DATE_FORMATS: readonly string[] = frozen([
  "dd/mm/yyyy",
  "m/d/yy h:mm",
  "[h]:mm",
  "[$-42A]dd mmmm yyyy",
  '"Ngày" dd "tháng" mm',
  "[Magenta]dd/mm/yyyy",
  "yyyy\\-mm\\-dd;@",
  "mm:ss.0",
  "d-mmm;0",
]);

/** Number formats that do not, though letters of dates stand in their words, colours, or in a later section. */
export const NUMBER_FORMATS: readonly string[] = frozen([
  "General",
  "@",
  "0.00E+00",
  '0" ngày"',
  "#,##0\\ [$₫-42A]",
  "[Red]0.00",
  'General" hộ"',
  "[DBNum1]General",
  "[Magenta]0",
  "[Magenta]#,##0;[Red]-#,##0",
  "#,##0;[Magenta]-#,##0",
  "[Black]0;[Magenta]-0",
  "0;dd/mm",
  '#,##0 "VND',
  '#,##0.0 "ha',
]);
