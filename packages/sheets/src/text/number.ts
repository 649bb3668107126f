import { checkText } from "@ntm-kit/core";

/** A number as an office writes it: decimal comma, dots for thousands. */
export type NumberReading =
  | { readonly value: number; readonly isPercent?: boolean; readonly unit?: string }
  | { readonly ambiguous: readonly [number, number] };

/** A number with its unit is short; a paragraph is not searched for one. */
const LONGEST = 80;

/**
 * Reads `17,2`, `1.234,5`, `1.286`, `05`, `85%`, `2 xã`; undefined where it is none. A dot before three digits parts
 * thousands, unless only a zero stands before it; before other digits, decimals. A comma before three digits could be
 * either: `ambiguous`, decimal reading first.
 *
 * @example
 * readNumber("17,5"); // { value: 17.5 }
 */
export function readNumber(text: string): NumberReading | undefined {
  checkText("text", text);
  if (text.length > LONGEST) return undefined;
  const match = /^([-+−]?)\s*(\d[\d.,\s]*)\s*(%|\p{L}[\p{L}\s./]{0,20})?$/u.exec(
    text
      .normalize("NFC")
      .replace(/[\u00a0\u202f]/g, " ")
      .trim(),
  );
  if (!match) return undefined;
  const [, minus, figure = "", word] = match;
  const digits = figure.trim().replace(/\s(?=\d{3}(?!\d))/g, "");
  const value = readDigits(digits);
  if (value === undefined) return undefined;
  const sign = minus === "-" || minus === "−" ? -1 : 1;
  const unit = word?.trim();
  if (typeof value !== "number") return { ambiguous: [sign * value[0], sign * value[1]] };
  return { value: sign * value, ...(unit === "%" ? { isPercent: true } : unit ? { unit } : {}) };
}

function readDigits(digits: string): number | readonly [number, number] | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits) || /^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits))
    return Number(digits.replace(/,/g, ""));
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return [Number(digits.replace(",", ".")), Number(digits.replace(",", ""))];
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(",", "."));
  return undefined;
}
