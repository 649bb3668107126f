import { formatNumber, type Language } from "@ntm-kit/core";
import type { Value } from "../table-sheet";

type Range = readonly [number | null, number | null];

/**
 * One cell for a figure: a number where it is certain, else both ends, `40–46`. Nothing where nobody is counted. Where
 * numbers are not shown as they are, `text` writes them.
 */
export function rangeValue([low, high]: Range, language: Language, text?: (value: number) => string): Value {
  if (low === null || high === null) return null;
  if (low === high) return text ? figureValue(low, text) : low;
  const write = text ?? ((value: number) => formatNumber(value, language));
  return { figure: `${write(low)}–${write(high)}` };
}

/** A number that a spreadsheet shows as it is, or the text that people read in its place. */
export const figureValue = (value: number, text: (value: number) => string): Value =>
  text(value) === String(value) ? value : { figure: text(value) };

/** What a range means, told beneath a table whose cells have one. */
export function rangeRemark(cells: readonly (Value | undefined)[], language: Language): string[] {
  for (const cell of cells) {
    if (!cell || typeof cell !== "object" || !("figure" in cell)) continue;
    const [low, high] = cell.figure.split("–");
    if (high !== undefined)
      return [
        language === "vi"
          ? `Ghi chú: “${cell.figure}” là từ ${low} đến ${high}, tùy số liệu còn thiếu.`
          : `Note: “${cell.figure}” is from ${low} to ${high}, whatever the missing figures turn out to be.`,
      ];
  }
  return [];
}
