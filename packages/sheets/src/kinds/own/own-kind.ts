import {
  type BothLanguages,
  type CommuneRecord,
  checkNames,
  type Dataset,
  type DistrictRecord,
  namesOf,
  OptionError,
  type OwnSheetKind,
  type Plan,
  parseDataset,
  type TaskRecord,
} from "@ntm-kit/core";
import { type NumberPlace, numberPlace } from "../../cells/number-place";
import { earlierFigures, unitNames } from "../../tables/common-headings";
import { fieldKey } from "../../tables/field";
import type { HeadingWords } from "../../tables/heading-words";
import { valueTime } from "../../tables/value-time";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { wordList } from "../../text/word-list";
import { defineKind as defineTable, type Kind, type Statement } from "../define-kind";
import type { Table } from "../kinds";
import type { OwnColumn, OwnColumns, OwnRow, OwnValues } from "./own-columns";
import { fieldOf, type OwnTable, ownRows, readOwnTable } from "./own-table";

/** Records that rows come to. What a record does not say of nature and day is what the title of its table says. */
export interface OwnRecords {
  /** What is counted for communes. */
  readonly communes?: readonly CommuneRecord[] | undefined;
  /** What is counted for units above them. */
  readonly districts?: readonly DistrictRecord[] | undefined;
  /** What is counted for tasks. */
  readonly tasks?: readonly TaskRecord[] | undefined;
}

/** What a kind of your own is: its name, its columns and what its rows come to. */
export interface OwnKindDefinition<Columns extends OwnColumns = OwnColumns> {
  /** Whose, slash, what: `office/verdicts`. The report calls its sheets so. */
  readonly kind: OwnSheetKind;
  /** What people call its sheets, in small letters as it stands within a sentence; `kind` where absent. */
  readonly title?: BothLanguages | undefined;
  /** A sheet is of the kind where each has its heading, those that are optional aside; it goes before the library's. */
  readonly columns: Columns;
  /** Records of the rows; they are counted like any other. Nothing where absent: the sheet is read and checked alone. */
  records?(rows: readonly OwnRow<Columns>[], plan: Plan): OwnRecords;
}

/** A kind of sheet that the library does not know; made by `defineKind`. */
export interface OwnKind<Columns extends OwnColumns = OwnColumns> extends OwnKindDefinition<Columns> {
  /** The rows of its tables in a sheet, for checks and programs of your own. */
  rowsIn(sheet: { readonly tables: readonly Table[] }): readonly OwnRow<Columns>[];
}

const HOLDS: Readonly<Record<keyof OwnValues, true>> = {
  unit: true,
  district: true,
  number: true,
  mark: true,
  date: true,
  text: true,
};

/**
 * A kind of sheet of your own, handed to `checkFiles` or `checkWorkbook` as one of `kinds`. Its sheets are found by
 * their headings, read and checked beside those of the library: names of units, marks, dates, numbers, errors, columns
 * that no one reads.
 *
 * @throws {OptionError} for a name that is none, and for columns that could not be found
 * @example
 * const verdicts = defineKind({
 *   kind: "office/verdicts",
 *   title: { vi: "biên bản thẩm định", en: "minutes of appraisals" },
 *   columns: { commune: { holds: "unit" }, verdict: { holds: "mark", words: ["kết luận của đoàn"] } },
 *   records: (rows) => ({
 *     communes: rows.flatMap(({ unit, origin, cells: { verdict } }) =>
 *       unit && verdict?.value ? [{ unit: unit.id, origin, marks: {}, claims: { standard: { ...verdict, value: verdict.value === "met" } } }] : [],
 *     ),
 *   }),
 * });
 * const run = await checkFiles(files, { plan, kinds: [verdicts] });
 */
export function defineKind<const Columns extends OwnColumns>(definition: OwnKindDefinition<Columns>): OwnKind<Columns> {
  checkDefinition(Object(definition));
  return {
    ...definition,
    rowsIn: ({ tables }) =>
      tables.flatMap(({ of, table }) =>
        // Rows of this name were read by these columns: names are held apart where kinds are handed in.
        of === "own" && table.frame.kind === definition.kind ? (ownRows(table) as OwnRow<Columns>[]) : [],
      ),
  };
}

const NAMES = namesOf<OwnKindDefinition & { readonly rowsIn?: unknown }>({
  // A kind that was made is a definition too.
  rowsIn: true,
  kind: true,
  title: true,
  columns: ["an object of columns", "object"],
  records: ["a function", "function"],
});
const COLUMN_NAMES = namesOf<OwnColumn>({
  holds: true,
  words: ["a list of headings", "list"],
  optional: ["true or false", "boolean"],
});

function checkDefinition(definition: OwnKindDefinition): void {
  checkNames(definition, NAMES, "kind");
  const { kind, title, columns = {} } = definition;
  if (!/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(kind))
    throw new OptionError("kind", kind, "whose, slash, what, in small letters: office/verdicts,");
  if (title !== undefined)
    for (const language of ["vi", "en"] as const)
      if (typeof title?.[language] !== "string" || title[language].trim() === "")
        throw new OptionError(`title.${language}`, title?.[language], "a text");
  const entries = Object.entries(columns);
  for (const [name, column] of entries) checkColumn(name, column);
  if (entries.every(([, { optional }]) => optional))
    throw new OptionError("columns", columns, "one that is not optional");
  for (const field of ["unit", "district"] as const)
    if (entries.filter(([, { holds }]) => holds === field).length > 1)
      throw new OptionError("columns", columns, `at most one that holds a ${field}`);
}

function checkColumn(name: string, column: OwnColumn): void {
  checkNames(column, COLUMN_NAMES, `columns.${name}`);
  const { holds, words = [] } = column;
  if (!/^[a-zA-Z][\w-]*$/.test(name)) throw new OptionError("columns", name, "a name of letters and digits");
  if (!Object.hasOwn(HOLDS, holds))
    throw new OptionError(`columns.${name}.holds`, holds, `one of ${Object.keys(HOLDS).join(", ")}`);
  if (words.length === 0 && holds !== "unit" && holds !== "district")
    throw new OptionError(`columns.${name}.words`, words, "a list of headings");
  try {
    wordList(words);
  } catch (error) {
    throw new OptionError(`columns.${name}.words`, words, `words with closed brackets (${(error as Error).message})`);
  }
}

/** Kinds by what was handed in, so that the same one is the same kind of table in every run. */
const known = new WeakMap<OwnKindDefinition, Kind<"own", OwnTable>>();

/** A kind from outside as reading goes through it. */
export function tableKindOf(own: OwnKindDefinition): Kind<"own", OwnTable> {
  let kind = known.get(own);
  if (!kind) known.set(own, (kind = makeKind(own)));
  return kind;
}

function makeKind(own: OwnKindDefinition): Kind<"own", OwnTable> {
  const columns = Object.entries(own.columns);
  const keys = columns.map(([name, column]) => fieldKey(fieldOf(name, column)));
  const needed = columns.flatMap(([name, column]) => (column.optional ? [] : [fieldOf(name, column)]));
  return defineTable<"own", OwnTable>({
    of: "own",
    kind: own.kind,
    words: [unitNames, ...columns.flatMap(headingOf), earlierFigures],
    fields: ["number", ...keys, "note"],
    turned: "never",
    columns: (read) => read,
    judge(fields, _, { content }) {
      if (needed.some((field) => !fields.has(fieldKey(field)))) return 0;
      const name = fields.get("unit");
      const { communes, districts } = name ? content(name.slot) : { communes: 1, districts: 0 };
      return communes + districts < CELL_SHARES.withHeading ? 0 : KIND_BASE.own + fields.size;
    },
    read: (frame, context) => readOwnTable(frame, context, own.columns),
    lines: ({ parts }) => [...parts],
    records: (table) => recordsOf(own, table),
    beside: otherValues,
    numbers: numbersOf,
  });
}

/** What cells hold beside numbers. */
function* otherValues({ rows }: OwnTable): Generator<Statement> {
  for (const { line, unit, cells } of rows)
    for (const [name, { slot, value }] of Object.entries(cells))
      if (value !== undefined && typeof value !== "object")
        yield { line, slot, subject: unit?.id ?? "", field: fieldKey({ of: "own", name }), value };
}

function* numbersOf({ frame, rows }: OwnTable): Generator<NumberPlace> {
  for (const { line, unit, cells } of rows)
    for (const [name, { slot, number }] of Object.entries(cells))
      if (number)
        yield numberPlace(
          frame,
          line,
          { ...number, slot },
          { field: fieldKey({ of: "own", name }), subject: unit?.id },
        );
}

function headingOf([name, column]: readonly [string, OwnColumn]): HeadingWords[] {
  const { words = [] } = column;
  return words.length > 0 ? [{ field: fieldKey(fieldOf(name, column)), sure: "outright", words }] : [];
}

/** @throws {DatasetError} for records that the plan does not know, with the path to each */
function recordsOf(own: OwnKindDefinition, table: OwnTable): Partial<Dataset> {
  if (!own.records) return {};
  const { titleSaid, index } = table.frame;
  const { nature, ...time } = valueTime(titleSaid);
  const { communes = [], districts = [], tasks = [] } = own.records(ownRows(table), index.plan);
  // The first day of the title's time belongs to its last day, not to that of a record.
  const dated = <R extends { readonly day?: string | undefined }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...(nature && { nature }), ...(record.day === undefined && time), ...record }));
  const given = { communes: dated(communes), districts: dated(districts), tasks: dated(tasks) };
  const { claimable: _, ...records } = parseDataset(given, index.plan);
  return records;
}
