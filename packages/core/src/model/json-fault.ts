import { checkText } from "../check-option";
import type { PlanFault } from "./plan-fault";

/** Control characters that no text file begins with. */
const BINARY = /[\u0000-\u0008]/;

/**
 * What is wrong with a text that is no JSON: the line and column from which on it is none.
 *
 * @example
 * jsonFault("{").message; // "is no JSON: it goes wrong at line 1, column 2."
 */
export function jsonFault(text: string): PlanFault {
  checkText("text", text);
  const fault = (vi: string, message: string): PlanFault => ({ code: "plan/invalid", path: "", vi, message });
  if (BINARY.test(text.slice(0, 200))) return fault("không phải là JSON.", "is no JSON.");
  const before = text.slice(0, firstWrong(text));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return fault(
    `không phải là JSON: sai từ dòng ${line}, cột ${column}.`,
    `is no JSON: it goes wrong at line ${line}, column ${column}.`,
  );
}

/** Number of characters before the first that no JSON could go on with; engines say it for some faults only. */
function firstWrong(text: string): number {
  if (canGoOn(text)) return text.length;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether a text is the beginning of some JSON: what is missed is missed at its end. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = (error as Error).message;
    return /end of|EOF|unterminated/i.test(said) || Number(/position (\d+)/.exec(said)?.[1]) >= text.length;
  }
}
