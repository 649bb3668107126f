import type { Origin } from "@ntm-kit/core";
import { columnName } from "../grid/address";
import { unpackPlace } from "../grid/place";
import type { Run } from "../run/run";

/** A cell of a round's file; a text file has no sheet. */
export interface CellPlace {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** In A1. */
  readonly cell: string;
}

/** A row, or the column of a form with the units across; a text file has no sheet. */
export interface LinePlace {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** From 1; null where the units stand across. */
  readonly row: number | null;
  /** Letter of the column, where units stand across. */
  readonly column?: string;
}

/** Path of the file that an origin lies in. */
export const fileAt = ({ locate }: Pick<Run, "locate">, origin: Origin | undefined): string | undefined =>
  origin === undefined ? undefined : locate(origin)?.file;

export function cellPlace(run: Run, origin: Origin | undefined): CellPlace | undefined {
  const at = origin === undefined ? undefined : run.locate(origin);
  return at && { file: at.file, ...(at.sheet === "" ? {} : { sheet: at.sheet }), cell: at.cell };
}

/** The line that an origin stands in. */
export function linePlace(run: Run, origin: Origin | undefined): LinePlace | undefined {
  if (origin === undefined) return undefined;
  const at = run.locate(origin);
  if (!at) return undefined;
  const known = { file: at.file, ...(at.sheet === "" ? {} : { sheet: at.sheet }) };
  const place = unpackPlace(origin);
  if (!place) return { ...known, row: Number(/\d+$/.exec(at.cell)?.[0]) };
  const isAcross = run.sheets[place.sheetNumber]?.content.view.transposed ?? false;
  return isAcross ? { ...known, row: null, column: columnName(place.column) } : { ...known, row: place.row + 1 };
}

export const lineKey = ({ file, sheet = "", row, column = "" }: LinePlace): string =>
  [file, sheet, row ?? "", column].join("\u0000");

/** `Song Mau.xlsx › Biểu 01 › dòng 11`. */
export function lineText({ file, sheet, row, column }: LinePlace): string {
  const line = row === null ? `cột ${column}` : `dòng ${row}`;
  return [file, ...(sheet === undefined ? [] : [sheet]), line].join(" › ");
}
