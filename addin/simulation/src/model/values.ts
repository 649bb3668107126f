export type CellValue = string | number | boolean;

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** `Excel.RangeValueType`: numbers are always Double, dates included. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.has(value) ? "Error" : "String";
}

/** What a cell holds after `input` was written to it: numbers, shares and booleans are recognised as in en-US, dates are not. */
export function enteredValue(input: CellValue, numberFormat: string): CellValue {
  if (typeof input !== "string" || numberFormat === "@") return input;
  if (input.startsWith("'")) return input.slice(1);
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[-+]?\d+)?$/i.test(text)) return Number(text.replaceAll(",", ""));
  if (/^[-+]?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return input;
}

/** The text shown for a value; an approximation of Excel's number formats, see README. */
export function displayText(value: CellValue, format: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  const code = format.replace(/;.*/s, "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dmy]/i.test(code)) return dateText(value + (date1904 ? DAYS_TO_1904 : 0), code);
  return numberText(value, code);
}

function numberText(value: number, code: string): string {
  const share = code.includes("%");
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  const fixed = Math.abs(share ? value * 100 : value).toFixed(decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = /[#0],[#0]/.test(code) ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : whole;
  return `${value < 0 ? "-" : ""}${grouped}${fraction ? `.${fraction}` : ""}${share ? "%" : ""}`;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days by which the system of 1904 begins later. */
const DAYS_TO_1904 = 1462;

function dateText(serial: number, code: string): string {
  const day = new Date(EPOCH + Math.floor(serial) * DAY);
  const part: Record<string, string> = {
    yyyy: String(day.getUTCFullYear()),
    yy: String(day.getUTCFullYear() % 100).padStart(2, "0"),
    mm: String(day.getUTCMonth() + 1).padStart(2, "0"),
    m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, "0"),
    d: String(day.getUTCDate()),
  };
  return code.replace(/yyyy|yy|mm|m|dd|d/gi, (name) => part[name.toLowerCase()] ?? name);
}
