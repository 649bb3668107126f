import { serialOfIsoDate } from "../xlsx/iso-date";
import type { ValueKind } from "./ods-styles";

/** A cell's value as its attributes state it. */
export type OdsValue =
  | { readonly type: "number"; readonly value: number; readonly kind: ValueKind }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "error"; readonly text: string }
  | { readonly type: "text"; readonly text?: string }
  /** A number that is none, as it is written. */
  | { readonly type: "not-a-number"; readonly text: string }
  | { readonly type: "none" };

/** The attributes of a cell that say what it holds. */
export interface OdsStated {
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly hasFormula: boolean;
  readonly value: string | undefined;
}

const ERROR_TEXT = /^(?:#[A-Z][A-Z0-9_/]*[!?]?|#N\/A|Err:\d{3})$/;

/** @param text - asked for where only the text tells, as of errors */
export function odsValue({ type, isError, hasFormula, value }: OdsStated, text: () => string): OdsValue {
  // Programs differ in the type they give an error; all show it as text, and only a formula can have one.
  if (isError || (hasFormula && (type === "string" || type === "float") && ERROR_TEXT.test(text())))
    return { type: "error", text: text() || value || "#VALUE!" };
  switch (type) {
    case "float":
    case "currency":
      return numberOf(value, "plain");
    case "percentage":
      return numberOf(value, "percentage");
    case "date":
      return serial(value, "date", dateSerial);
    case "time":
      return serial(value, "time", durationDays);
    case "boolean":
      return value === undefined ? { type: "none" } : { type: "boolean", value: value.trim() === "true" };
    case "string":
      return { type: "text", ...(value !== undefined && { text: value }) };
    default:
      return text() !== "" ? { type: "text" } : { type: "none" };
  }
}

function numberOf(stated: string | undefined, kind: ValueKind): OdsValue {
  const text = stated?.trim() ?? "";
  if (text === "") return { type: "none" };
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { type: "number", value, kind } : { type: "not-a-number", text };
}

function serial(stated: string | undefined, kind: ValueKind, read: (text: string) => number | undefined): OdsValue {
  if (stated === undefined || stated.trim() === "") return { type: "none" };
  const value = read(stated);
  return value === undefined ? { type: "not-a-number", text: stated } : { type: "number", value, kind };
}

/** A day as the 1900 system counts it; days before it have no number. */
function dateSerial(text: string): number | undefined {
  const value = serialOfIsoDate(text, false);
  return value === undefined || value < 0 ? undefined : value;
}

/** `PT36H15M30S` as days. */
function durationDays(text: string): number | undefined {
  const match = /^\s*(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?\s*$/.exec(text);
  if (!match) return undefined;
  const [, minus, days = "0", hours = "0", minutes = "0", seconds = "0"] = match;
  const value =
    Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return minus ? -value : value;
}
