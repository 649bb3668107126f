/** A value as it stands in a cell. */
type CellValue = string | number | boolean;

/**
 * Whether a cell still holds what the change found there; a change that does not say what it found takes it as it is.
 */
export const isAsFound = ({ from }: { readonly from?: CellValue }, held: CellValue | undefined): boolean =>
  from === undefined || compared(held ?? "") === compared(from);

/**
 * As a report tells a value: white space at the ends is not shown, and letters look alike however they are composed.
 */
const compared = (value: CellValue): string => String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
