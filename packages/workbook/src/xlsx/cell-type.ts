// What a cell holds, by its attribute `t`; numbers, since one is kept for each cell on the way.
export const NUMBER = 0;
export const SHARED = 1;
export const TEXT = 2;
export const INLINE = 3;
export const BOOLEAN = 4;
export const ERROR = 5;
export const DATE = 6;

/** The type a cell states, by its first letters: n, s, str, inlineStr, b, e, d. */
export function typeOf(bytes: Uint8Array, start: number, end: number): number {
  switch (bytes[start]) {
    case 115:
      return end - start === 1 ? SHARED : TEXT;
    case 105:
      return INLINE;
    case 98:
      return BOOLEAN;
    case 101:
      return ERROR;
    case 100:
      return DATE;
    default:
      return NUMBER;
  }
}
