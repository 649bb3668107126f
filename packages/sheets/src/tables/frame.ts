import type { Origin, OwnSheetKind, PlanIndex, SheetKind, Unit } from "@ntm-kit/core";
import type { Column } from "./columns";
import { type Facet, facetsOf } from "./facets";
import { PrivateFacts } from "./facts";
import { type Field, fieldKey } from "./field";
import { byField, type Fields } from "./fields";
import type { HeaderFrame } from "./find-header";
import { KeptLines } from "./kept-lines";
import type { SheetView } from "./sheet-view";
import type { TableKind } from "./table-kind";
import type { TitleContext } from "./title";
import { type TimeSaid, titleSaid } from "./value-time";

/** A line that answers, in a form of one unit alone, with what its headings say of nature and time. */
export interface AnswerLine {
  readonly line: number;
  readonly said: readonly TimeSaid[];
  /** The lowest heading over it, whatever it says. */
  readonly heading?: HeadingPlace;
}

/** A heading and its cell. */
export interface HeadingPlace {
  readonly at: Origin;
  readonly text: string;
}

/** A table that was found: where it stands, which kind it is and what its columns hold. */
export interface TableFrame {
  /** Of the plan that the table is read by. */
  readonly index: PlanIndex;
  readonly view: SheetView;
  /** What the report calls the kind. */
  readonly kind: SheetKind | OwnSheetKind;
  /** The kind that took the table for its own, and reads it. */
  readonly definition: TableKind;
  readonly header: HeaderFrame;
  readonly title: TitleContext;
  /** Columns that are read here, and those that are not read at all; those of other times stand in `beside`. */
  readonly columns: readonly Column[];
  /** First column of each field. */
  readonly fields: Fields;
  /** Columns whose field another column before them has. */
  readonly repeated: readonly Column[];
  /** Lines of the body: from, to (excluded). */
  readonly body: readonly [number, number];
  /** First and last lines of what stands between two pages of the table: its title and header printed again. */
  readonly pageBreaks: readonly (readonly [number, number])[];
  readonly mappingUsed?: string;
  /** The one unit that the sheet is of, where no cell of the table names it but its title or the sheet's name does. */
  readonly only?: Unit;
  /** What the headings of these columns say of nature and time, the lowest first. */
  readonly said: readonly TimeSaid[];
  /** What the title and the sheet's name say of it, without the columns. */
  readonly titleSaid: readonly TimeSaid[];
  /** The same rows with columns of other natures and times: last year's result, a plan. */
  readonly beside: readonly TableFrame[];
  /** Lines that answer, in a form of one unit alone, and what the headings of each say of its time. */
  readonly answers?: readonly AnswerLine[];
  /** Headings of its columns that answer too and are not read: another of the same time has the last word. */
  readonly overruled?: readonly HeadingPlace[];
  /** What has been found out about it so far. */
  readonly facts: PrivateFacts<TableFrame>;
  /** What has been read of its lines so far. */
  readonly lines: KeptLines;
}

type FrameParts = Omit<TableFrame, "fields" | "repeated" | "facts" | "lines" | "said" | "titleSaid" | "beside">;

/** A frame of its parts, all its columns among them; one made from another frame has facts of its own. */
export function frameOf(parts: FrameParts): TableFrame {
  const title = titleSaid(parts.title, parts.view.grid.name);
  const { main, beside } = parts.definition.hasTimes
    ? facetsOf(parts.columns, title)
    : { main: { columns: parts.columns, said: [] }, beside: [] };
  const frame = ({ columns, said }: Facet, others: readonly TableFrame[]): TableFrame => ({
    ...parts,
    columns,
    ...byField(columns),
    said,
    titleSaid: title,
    beside: others,
    facts: new PrivateFacts(),
    lines: new KeptLines(),
  });
  return frame(
    main,
    beside.map((facet) => frame(facet, [])),
  );
}

/** All columns of a table, those of other natures and times included, in their order. */
export const allColumns = ({ columns, beside }: TableFrame): readonly Column[] => {
  const known = new Set(columns.map(({ slot }) => slot));
  const others = beside.flatMap((frame) => frame.columns.filter(({ slot }) => !known.has(slot)));
  return [...columns, ...others].sort((a, b) => a.slot - b.slot);
};

/** The slot of a field, undefined where the table has no such column. */
export const slotOf = (frame: TableFrame, field: Field): number | undefined => frame.fields.get(fieldKey(field))?.slot;

/**
 * The slot of a field without which a table is not of its kind.
 * @throws {RangeError} where the table has none: a kind then took a table that is not its own
 */
export function ownSlot(frame: TableFrame, field: Field): number {
  const slot = slotOf(frame, field);
  if (slot === undefined) throw new RangeError(`a table of ${frame.kind} without its column ${fieldKey(field)}`);
  return slot;
}

/** The answer to a question about a table, or about something of it, found out once. */
export function factOf<T>(frame: TableFrame, question: (frame: TableFrame) => T): T;
export function factOf<T, About>(frame: TableFrame, question: (frame: TableFrame, about: About) => T, about: About): T;
export function factOf<T>(frame: TableFrame, question: (frame: TableFrame, about: unknown) => T, about?: unknown): T {
  return frame.facts.answer(frame, question, about);
}
