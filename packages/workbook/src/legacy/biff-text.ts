/** How a stream keeps its letters. */
export interface BiffLetters {
  /** Version 8 says of each text whether its letters take two bytes; before, all take one. */
  readonly isVersion8: boolean;
  /** Of letters of one byte before version 8, as the file states it. */
  readonly codePage?: number | undefined;
}

const VERSION_8 = 0x600;
const WESTERN = 1252;

/** Whether the part that begins in a record is of version 8. */
export const isVersion8 = (data: DataView, start: number): boolean => data.getUint16(start, true) === VERSION_8;

/** A short text: its length in a byte, in version 8 a byte of how its letters are kept, and the letters. */
export function biffText(bytes: Uint8Array, { isVersion8, codePage = WESTERN }: BiffLetters): string {
  const [length = 0, options = 0] = bytes;
  const from = isVersion8 ? 2 : 1;
  const isWide = isVersion8 && (options & 1) === 1;
  const letters = bytes.subarray(from, from + length * (isWide ? 2 : 1));
  return new TextDecoder(isWide ? "utf-16le" : labelOf(isVersion8 ? WESTERN : codePage)).decode(letters);
}

/** Code pages of Windows go by their numbers; of any other one the plain letters are the same. */
function labelOf(codePage: number): string {
  const isOfWindows = codePage === 874 || (codePage >= 1250 && codePage <= 1258);
  return `windows-${isOfWindows ? codePage : WESTERN}`;
}
