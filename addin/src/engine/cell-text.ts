import type { Cell } from "@ntm-kit/sheets";

const DAY_MS = 86_400_000;
/** Day 0 of serial dates, from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What a view shows of a cell: dates as day/month/year, numbers without rounding noise. */
export function cellText(cell: Cell): string {
  if (cell.kind === "unstored") return "=…";
  if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (cell.kind !== "number") return String(cell.value ?? "");
  return cell.isDate ? dateText(Number(cell.value)) : String(Number(Number(cell.value).toPrecision(12)));
}

function dateText(serial: number): string {
  const day = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  if (Number.isNaN(day.getTime())) return String(serial);
  return [day.getUTCDate(), day.getUTCMonth() + 1]
    .map((part) => String(part).padStart(2, "0"))
    .concat(String(day.getUTCFullYear()))
    .join("/");
}
