import type { Grid } from "../grid/grid";
import type { ReadSheetOptions } from "../read/read-sheet";
import type { SheetContent } from "../read/sheet-content";
import type { RunOptions } from "./run";

/**
 * What an earlier run read from a sheet, where nothing that reading depends on is another: the plan, the words, the
 * grid, the user's word on it, and its number in the run, which the origins of its cells carry.
 */
export function readBefore(
  { plan, words, previous }: RunOptions,
  number: number,
  grid: Grid,
  how: ReadSheetOptions,
): SheetContent | undefined {
  const sheet = previous?.sheets[number];
  if (previous?.plan !== plan || previous.words !== words || sheet?.content.grid !== grid) return undefined;
  return JSON.stringify(sheet.options) === JSON.stringify(how) ? sheet.content : undefined;
}
