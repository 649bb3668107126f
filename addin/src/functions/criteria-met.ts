import { readMark } from "@ntm-kit/sheets";
import { errorText } from "./error-cell";
import { failure } from "./failure";
import { languageOf } from "./language";

/**
 * The number of criteria met in a row of marks.
 * @customfunction SOTIEUCHI
 * @param {any[][]} marks The cells with the marks of one commune.
 * @param {string} [language] vi or en, for messages.
 * @returns {number} How many of them say met; a blank says nothing.
 */
// biome-ignore lint/suspicious/noExplicitAny: the metadata tool knows no other name for "any cell"
export function criteriaMet(marks: any[][], language?: string): number {
  const spoken = languageOf(language);
  const readings = marks.flat().map((value: unknown) => {
    const mark = readMark(cellOf(value));
    if (mark.kind === "unknown") throw failure("invalidValue", "mark/unknown", { written: textOf(value) }, spoken);
    return mark.kind;
  });
  return readings.filter((kind) => kind === "met").length;
}

function cellOf(value: unknown): Parameters<typeof readMark>[0] {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", value: textOf(value) };
}

const textOf = (value: unknown): string =>
  errorText(value) ?? (value === null || value === undefined ? "" : String(value));
