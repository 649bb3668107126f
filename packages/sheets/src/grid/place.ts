import type { Origin } from "@ntm-kit/core";
import { areaName, cellName } from "./address";

/**
 * A cell of a run as one number: which sheet of the run, row and column from 0. Numbers are cheap, one per mark is
 * made.
 */
export function packPlace(sheetNumber: number, row: number, column: number): Origin {
  return (sheetNumber * 2 ** 20 + row) * 2 ** 14 + column;
}

export interface GridPlace {
  readonly sheetNumber: number;
  readonly row: number;
  readonly column: number;
}

export function unpackPlace(origin: Origin): GridPlace | undefined {
  if (typeof origin !== "number") return undefined;
  const rest = Math.floor(origin / 2 ** 14);
  return { sheetNumber: Math.floor(rest / 2 ** 20), row: rest % 2 ** 20, column: origin % 2 ** 14 };
}

/** A1 address of an origin, or of the area from one to another. */
export function addressOf(at: Origin, until?: Origin): string {
  const from = unpackPlace(at);
  if (!from) return "";
  const to = until === undefined ? undefined : unpackPlace(until);
  return to
    ? areaName({ top: from.row, left: from.column, bottom: to.row, right: to.column })
    : cellName(from.row, from.column);
}
