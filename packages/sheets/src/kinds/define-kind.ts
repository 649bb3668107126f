import type { Dataset } from "@ntm-kit/core";
import type { LedgerPart } from "../cells/ledger";
import type { NumberPlace } from "../cells/number-place";
import type { PlanContext } from "../tables/context";
import type { FieldKey } from "../tables/field";
import type { TableFrame } from "../tables/frame";
import type { SheetView } from "../tables/sheet-view";
import type { TableKind } from "../tables/table-kind";
import type { TimeSaid } from "../tables/value-time";

/** What every table that was read has, of whatever kind. */
export interface KindTable {
  readonly frame: TableFrame;
  readonly rows: readonly { readonly line: number; readonly said?: readonly TimeSaid[] }[];
}

/** Rows that are about one nature and time, with what they say. */
export interface TimedPart {
  readonly frame: TableFrame;
  readonly rows: KindTable["rows"];
  readonly records: Partial<Dataset>;
  /** Nothing of another nature or time stands beside it. */
  readonly isAlone: boolean;
}

/**
 * A statement that no record holds, as tidy data gives it; `subject` is empty where the row names nothing of the plan.
 */
export interface Statement {
  readonly line: number;
  readonly slot: number;
  readonly subject: string;
  readonly field: string;
  readonly value: string | number | boolean | null;
}

/** How a report describes a table beside its columns. */
export interface TableFacts {
  /** Rows that say something of a unit, a task or a source; all rows where absent. */
  readonly records?: number;
  /** Lines between which the data stands, in their order; those of the rows where absent. */
  readonly lines?: readonly number[];
  /** Id of the unit whose table it is. */
  readonly unit?: string;
}

/**
 * A kind of sheet: everything that is known of it stands in its folder and is said here once. Reading, checks, runs and
 * the pane go through the list of kinds and ask.
 */
export interface KindDefinition<Name extends string, Table extends KindTable> extends TableKind {
  /** What checks call its tables; kinds whose tables are read into the same rows share it. */
  readonly of: Name;
  /**
   * Fields that a person can give to its columns, in the order in which they are offered; criteria of the plan follow.
   */
  readonly fields: readonly FieldKey[];
  /** Whether a column can be of one criterion of the plan. */
  readonly hasCriteria?: boolean;
  /** A form of its own for one unit alone, looked for in the turned sheet where nothing else was found. */
  readonly findAlone?: (turned: SheetView, context: PlanContext, definition: TableKind) => TableFrame | undefined;
  /** From a table that was found to its rows. */
  read(frame: TableFrame, context: PlanContext): Table;
  /** Which part of the ledger the cells of each line of the body belong to. */
  lines(table: Table): (readonly [line: number, part: LedgerPart])[];
  /** What the rows say, as records, without those of other times. */
  records(table: Table): Partial<Dataset>;
  /** What the same rows, or others of the same names, say of other natures and times: a table for each. */
  ofOtherTimes?(table: Table): readonly Table[];
  /** What the rows say beside their records: money, leads, shares, names that are of no unit or task. */
  beside?(table: Table): Iterable<Statement>;
  /** Every cell where a number is expected, rows of totals included. */
  numbers(table: Table): Iterable<NumberPlace>;
  report?(table: Table): TableFacts;
  /** Ids of the units whose report it is, in a kind of which every unit has one report a run. */
  reportedUnits?(table: Table): readonly string[];
}

/** A table that was read, with what its kind says of it. */
export interface TableRead<Name extends string, Table extends KindTable> {
  readonly of: Name;
  readonly table: Table;
  /** The table and those of other natures and times beside it. */
  all(): readonly { readonly of: Name; readonly table: Table }[];
  lines(): (readonly [line: number, part: LedgerPart])[];
  /** The records of each of them, where its kind tells of times; else of the table. */
  parts(): readonly TimedPart[];
  records(): Partial<Dataset>;
  beside(): Iterable<Statement>;
  numbers(): Iterable<NumberPlace>;
  report(): Required<Omit<TableFacts, "unit">> & Pick<TableFacts, "unit">;
  reportedUnits(): readonly string[];
}

/** A kind whose tables answer for themselves, so that a list of kinds need not be told apart. */
export interface Kind<Name extends string, Table extends KindTable>
  extends Pick<KindDefinition<Name, Table>, "of" | "fields" | "hasCriteria" | "findAlone" | keyof TableKind> {
  read(frame: TableFrame, context: PlanContext): TableRead<Name, Table>;
}

export function defineKind<const Name extends string, Table extends KindTable>(
  definition: KindDefinition<Name, Table>,
): Kind<Name, Table> {
  return {
    ...definition,
    read(frame, context) {
      const table = definition.read(frame, context);
      const all = [table, ...(definition.ofOtherTimes?.(table) ?? [])];
      let parts: readonly TimedPart[] | undefined;
      let numbers: readonly NumberPlace[] | undefined;
      const partsOf = (): readonly TimedPart[] =>
        (parts ??= all.map((one) => ({
          frame: one.frame,
          rows: one.rows,
          records: definition.records(one),
          isAlone: all.length === 1,
        })));
      return {
        of: definition.of,
        table,
        all: () => all.map((one) => ({ of: definition.of, table: one })),
        lines: () => definition.lines(table),
        parts: partsOf,
        records: () => joined(partsOf().map(({ records }) => records)),
        beside: () => definition.beside?.(table) ?? [],
        // Every check of numbers asks for them: they are found once.
        numbers: () => (numbers ??= all.flatMap((one) => [...definition.numbers(one)])),
        report: () => ({
          records: table.rows.length,
          lines: table.rows.map(({ line }) => line),
          ...definition.report?.(table),
        }),
        reportedUnits: () => definition.reportedUnits?.(table) ?? [],
      };
    },
  };
}

function joined(all: readonly Partial<Dataset>[]): Partial<Dataset> {
  const [first = {}, ...others] = all;
  if (others.length === 0) return first;
  return {
    communes: all.flatMap(({ communes = [] }) => communes),
    districts: all.flatMap(({ districts = [] }) => districts),
    tasks: all.flatMap(({ tasks = [] }) => tasks),
  };
}
