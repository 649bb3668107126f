import { type Cell, dayOfNumber } from "@ntm-kit/sheets";

/** What a view shows of a cell: dates as day/month/year, numbers without rounding noise. */
export function cellText(cell: Cell, date1904 = false): string {
  if (cell.kind === "unstored") return "=…";
  if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (cell.kind !== "number") return String(cell.value ?? "");
  return cell.isDate ? dateText(Number(cell.value), date1904) : String(Number(Number(cell.value).toPrecision(12)));
}

const dateText = (serial: number, date1904: boolean): string =>
  dayOfNumber(serial, date1904)?.split("-").reverse().join("/") ?? String(serial);
