import type { WorkbookDocument } from "@ntm-kit/sheets";
import { type Renamed, withRenamed } from "./renamed";

/** A name of the workbook, and what it stands for. */
export interface KnownName {
  readonly name: string;
  /** It points to a sheet of ours that goes. */
  readonly isOld: boolean;
}

/** Names that are there, told by the sheets they point to. */
export const knownNames = (names: Excel.NamedItemCollection, old: readonly Excel.Worksheet[]): KnownName[] =>
  names.items.map((item) => {
    const formula = String(item.formula);
    const isOld = old.some(({ name }) => formula.includes(`'${name.replaceAll("'", "''")}'!`));
    return { name: item.name, isOld };
  });

/**
 * The names of a document whose formulas use some, with what they stand for: they come into the workbook with its
 * sheets. None where one of them is the user's already.
 */
export function namesToAdd(
  { definedNames = {}, sheets }: WorkbookDocument,
  known: readonly KnownName[],
): readonly (readonly [name: string, reference: string])[] {
  const formulas = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
  const names = Object.entries(definedNames);
  if (!names.some(([name]) => formulas.some((formula) => uses(formula, name)))) return [];
  const taken = new Set(known.filter(({ isOld }) => !isOld).map(({ name }) => name.toLowerCase()));
  return names.some(([name]) => taken.has(name.toLowerCase())) ? [] : names;
}

/** The document with what its names stand for in the place of those that the workbook does not get. */
export function withNamesWrittenOut(
  document: WorkbookDocument,
  added: readonly (readonly [name: string, reference: string])[],
): WorkbookDocument {
  const kept = new Set(added.map(([name]) => name));
  const others = Object.entries(document.definedNames ?? {}).filter(([name]) => !kept.has(name));
  if (others.length === 0) return document;
  const writtenOut = (formula: string): string =>
    others.reduce((text, [name, reference]) => text.replace(pattern(name), () => reference), formula);
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: writtenOut(cell.formula) })),
    ),
  }));
  return { ...document, sheets };
}

/** By name: what is known by its place in the list is another when one before it is gone. */
export function removeNames(workbook: Excel.Workbook, names: readonly KnownName[]): void {
  for (const { name, isOld } of names) if (isOld) workbook.names.getItem(name).delete();
}

export function addNames(
  workbook: Excel.Workbook,
  names: readonly (readonly [name: string, reference: string])[],
  renamed: Renamed,
): void {
  for (const [name, reference] of names) workbook.names.add(name, `=${withRenamed(reference, renamed)}`);
}

const pattern = (name: string): RegExp => new RegExp(`(?<![\\w.'!])${name}(?![\\w.(!'])`, "g");
const uses = (formula: string, name: string): boolean => pattern(name).test(formula);
