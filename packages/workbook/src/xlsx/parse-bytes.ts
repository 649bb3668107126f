import { cellNumber, MAX_COLUMNS, MAX_ROWS } from "@ntm-kit/sheets";

/** Readers of short ASCII texts that stand in bytes, so that no string is made of them. */

/** A whole number without sign, of at most nine digits; -1 where it is anything else. */
export function parseCount(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * A plain decimal number, exactly as `Number` reads it; NaN for any other form (powers, blanks, more than 15 digits),
 * which the caller gives to `Number`. Fifteen digits and a power of ten up to 22 are both exact, so one division rounds
 * right.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const isNegative = bytes[i] === 45;
  if (isNegative) i++;
  if (end - i > 17 || i >= end) return Number.NaN;
  let value = 0;
  let point = -1;
  let digits = 0;
  for (; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 46) {
      if (point >= 0) return Number.NaN;
      point = i;
      continue;
    }
    if (byte < 48 || byte > 57) return Number.NaN;
    value = value * 10 + byte - 48;
    digits++;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  if (point >= 0) value /= POWERS[end - point - 1] ?? 1;
  return isNegative ? -value : value;
}

/**
 * Row and column of an address such as `B12`, both from 0, as one number (`cellNumber`); -1 where it is none within a
 * sheet.
 */
export function parseAddress(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let i = start;
  for (; i < end; i++) {
    const letter = (bytes[i] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (i === start || i - start > 3 || column > MAX_COLUMNS) return -1;
  const row = parseCount(bytes, i, end);
  return row < 1 || row > MAX_ROWS || bytes[i] === 48 ? -1 : cellNumber(row - 1, column - 1);
}
