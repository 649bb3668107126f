import { checkText } from "../check-option";
import { frozen } from "../frozen";

/** Kinds of sheet that are read; anything else is `unrecognised`. */
export const SHEET_KINDS = frozen([
  "commune-criteria",
  "task-progress",
  "district-summary",
  "recognition-list",
  "funding",
  "indicators",
] as const);
/** Kind of a sheet that the library reads. */
export type SheetKind = (typeof SHEET_KINDS)[number];
/** Name of a kind of sheet from outside: whose, slash, what. */
export type OwnSheetKind = `${string}/${string}`;
/** Whether a kind is one from outside. */
export const isOwnSheetKind = (kind: string): kind is OwnSheetKind => {
  checkText("kind", kind);
  return kind.includes("/");
};
