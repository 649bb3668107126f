import { checkGiven } from "../check-given";
import { checkText } from "../check-option";
import type { IsoDate } from "../model/basics";
import { isCalendarDay } from "../model/days";
import type { PlanIndex } from "../model/plan-index";
import { figuresOf } from "../records/commune-record";
import type { Mark } from "../records/stated";
import { TASK_STATUSES } from "../records/task-record";
import { bandOf } from "./band";
import type { TidyRecord } from "./tidy-record";

type Value = TidyRecord["value"];

/** What the value of a field has to be. */
type ValueKind = "mark" | "claim" | "number" | "date" | "status" | "text";

/** A blank states nothing. */
export const isBlank = (value: Value): value is "" | null => value === null || value === "";

/** A mark; undefined where it is none. */
export function markOf(value: Value): Mark | undefined {
  if (value === "met" || value === "not-met" || value === "open") return value;
  if (value === true || value === 1 || value === "true" || value === "1") return "met";
  return value === false || value === 0 || value === "false" || value === "0" ? "not-met" : undefined;
}

/** Whether a standard is claimed, or left open; undefined where it says none of these. */
export function claimOf(value: Value): boolean | "open" | undefined {
  if (typeof value === "boolean" || value === "open") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** A number, also in digits; undefined where it is none. */
export function numberOf(value: Value): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

/** A day; undefined where it is none. */
const dateOf = (value: Value): IsoDate | undefined =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const STATES: ReadonlySet<unknown> = new Set(TASK_STATUSES);

const EXPECTED: Readonly<Record<ValueKind, string>> = {
  mark: "met, not-met, open",
  claim: "true, false, open",
  number: "123.4",
  date: "2025-12-31",
  status: TASK_STATUSES.join(", "),
  text: "",
};

/**
 * What a statement should have said where its value is none of its field: the values that are known; undefined where it
 * is one.
 */
export function valueFault(record: TidyRecord, index: PlanIndex): string | undefined {
  checkGiven({ record, index });
  checkText("record.field", record.field);
  const { value } = record;
  if (isBlank(value)) return undefined;
  const kind = kindOf(record, index);
  const isOne = isOfKind(value, kind) && (kind !== "date" || isCalendarDay(String(value)));
  return isOne ? undefined : EXPECTED[kind];
}

/** Whether it states anything: a mark or a claim that is none is open; a number or a date that is none is not there. */
export function saysSomething(record: TidyRecord, index: PlanIndex): boolean {
  if (isBlank(record.value)) return false;
  const kind = kindOf(record, index);
  return kind === "mark" || kind === "claim" || isOfKind(record.value, kind);
}

function isOfKind(value: Value, kind: ValueKind): boolean {
  switch (kind) {
    case "mark":
      return markOf(value) !== undefined;
    case "claim":
      return claimOf(value) !== undefined;
    case "number":
      return numberOf(value) !== undefined;
    case "date":
      return dateOf(value) !== undefined;
    case "status":
      return STATES.has(value);
    case "text":
      return true;
  }
}

function kindOf({ kind, subject, field }: TidyRecord, index: PlanIndex): ValueKind {
  const { standardIds } = index;
  if (kind === "task-progress")
    return field === "status" ? "status" : field === "progress" ? "number" : field === "evidenceDate" ? "date" : "text";
  if (kind === "funding") return "text";
  if (field.startsWith("indicator.") || field === "total" || /^year(\.|$)/.test(field)) return "number";
  if (/^date(\.|$)/.test(field)) return "date";
  // In a summary it is how many communes meet the criterion.
  if (field.startsWith("criterion.")) return kind === "district-summary" ? "number" : "mark";
  if (field === "districtStandard" || field.startsWith("unitStandard.")) return "claim";
  const unit = index.units.get(subject);
  const isUpper = kind === "district-summary" || (unit !== undefined && !index.isCommune(unit));
  const isFigure = isUpper && kind !== "recognition-list" && figuresOf(standardIds).includes(field);
  if (isFigure || bandOf(field)) return "number";
  return standardIds.includes(field) ? "claim" : "text";
}
