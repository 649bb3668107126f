import type { Grid } from "../grid/grid";
import type { ReadSheetOptions } from "../read/read-sheet";
import type { InputFile, RunOptions, RunSheet } from "./run";

/**
 * A sheet of an earlier run, with what was read and found in it, where nothing that this depends on but its cells is
 * another: the plan, words and kinds from outside, its file, its name, the user's word on it, and its number in the run,
 * which the origins of its cells carry.
 */
export function readBefore(
  { plan, words, kinds, previous }: RunOptions,
  number: number,
  file: InputFile,
  grid: Grid,
  how: ReadSheetOptions,
): RunSheet | undefined {
  const sheet = previous?.sheets[number];
  if (previous?.plan !== plan || previous.words !== words || previous.kinds !== kinds) return undefined;
  if (sheet?.content.grid.name !== grid.name || sheet.file.path !== file.path) return undefined;
  return JSON.stringify(sheet.options) === JSON.stringify(how) ? sheet : undefined;
}
