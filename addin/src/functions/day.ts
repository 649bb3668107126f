import { type IsoDate, type Language, localDay } from "@ntm-kit/core";
import { readDate } from "@ntm-kit/sheets";
import { failure } from "./failure";

/** The day an argument names: a date cell, a text as offices write dates, or today where it is left out or empty. */
export function dayOf(value: unknown, language: Language): IsoDate {
  if (value === undefined || value === null || value === "") return localDay();
  const reading = typeof value === "number" || typeof value === "string" ? readDate(value) : undefined;
  if (reading && "date" in reading) return reading.date;
  throw failure("invalidValue", "day/unknown", { written: String(value) }, language);
}
