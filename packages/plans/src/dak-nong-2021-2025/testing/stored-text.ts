import { readFileSync } from "node:fs";
import { corrections } from "../corrections";

const text = readFileSync(new URL("../../../../../seeds/000_91d87c7a44b6edfe.txt", import.meta.url), "utf8");
const lines = text.split("\n");

/** A line of the decision as stored, counted from 1. */
export function storedLine(line: number): string {
  const found = lines[line - 1];
  if (found === undefined) throw new RangeError(`the stored text has no line ${line}`);
  return found;
}

/** Words of a line with the listed corrections of that line made. */
export function correctedWords(line: number, words: string): string {
  return corrections
    .filter((correction) => correction.line === line)
    .reduce((fixed, { stored, corrected }) => fixed.replace(stored, () => corrected), words);
}

/** The cells of a row of the appendix as stored, left-over markup taken off. */
export function storedCells(line: number): string[] {
  return storedLine(line)
    .split("\t")
    .map((cell) => cell.replace(/<\/?[bip]>/g, "").trim());
}

/** Lines of the appendix that hold a task, in order; the second half of IV.1.1 is no row of its own. */
export function taskLines(): number[] {
  return lines.flatMap((line, i) => (/^\d+(\.\d+)?\t[^\t]+\t[^\t]+\t/.test(line) ? [i + 1] : []));
}
