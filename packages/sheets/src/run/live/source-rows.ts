import type { Unit } from "@ntm-kit/core";
import { cellName } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { isProvenOnly, levelSlot } from "../../kinds/communes/claims";
import type { CommuneRow, CommuneTable } from "../../kinds/communes/commune-table";
import { signOf } from "../../kinds/communes/what-blanks-mean";
import { fieldKey, standardField } from "../../tables/field";
import { slotOf } from "../../tables/frame";
import type { Run } from "../run";
import { sheetPrefix } from "./live-cell";

/** A cell of the user's that a formula looks at. */
export interface SourceCell {
  /** With the sheet's name: `'Biểu 01'!D9`. */
  readonly address: string;
  readonly cell: Cell | undefined;
}

/** A row of a table of communes that formulas can follow. */
export interface FollowedRow {
  readonly unit: Unit | undefined;
  readonly label: string;
  /** Number of its table, from 1. */
  readonly table: number;
  /** The sign for "met" that it uses; `""` where its marks do not say so, undefined where it has none. */
  readonly sign: string | undefined;
  /** It is the row that counts for its commune. */
  readonly counts: boolean;
  readonly blankSaysNotMet: boolean;
  readonly hasContent: boolean;
  /** By number of the criterion. */
  readonly marks: ReadonlyMap<string, SourceCell>;
  readonly total?: SourceCell;
  readonly level?: SourceCell;
  /** By id of the standard. */
  readonly own: ReadonlyMap<string, SourceCell>;
  /** Decision, year and date, where the table claims by nothing else. */
  readonly proofs: readonly SourceCell[];
}

/** Rows of the tables of communes of a run, those of other times and of lists left out. */
export function sourceRows(run: Run): FollowedRow[] {
  const counted = new Set<string>();
  let number = 0;
  const rows: FollowedRow[] = [];
  for (const { content } of run.sheets)
    for (const entry of content.tables) {
      if (entry.of !== "communes" || entry.table.isOfOtherTime || entry.table.form.isList) continue;
      number++;
      for (const row of entry.table.rows) {
        const id = row.unit?.id;
        const counts = id !== undefined && row.isCounted && !row.duplicateOf && !counted.has(id);
        if (counts) counted.add(id);
        rows.push(sourceRow(entry.table, row, number, counts));
      }
    }
  return rows;
}

function sourceRow(table: CommuneTable, row: CommuneRow, number: number, counts: boolean): FollowedRow {
  const { frame } = table;
  const at = (slot: number): SourceCell => sourceCell(table, row.line, slot);
  const isOfStandard = table.set?.standard === frame.index.plainStandard;
  const own = isOfStandard
    ? row.marks.filter(
        ({ criterion, slot }) => frame.fields.get(fieldKey({ of: "criterion", number: criterion }))?.slot === slot,
      )
    : [];
  const standards = table.form.hasClaims
    ? frame.index.standardIds.flatMap((id) => {
        const slot = slotOf(frame, standardField(id, frame.index));
        return slot === undefined || slot === levelSlot(frame) ? [] : [[id, at(slot)] as const];
      })
    : [];
  const level = table.form.hasClaims ? levelSlot(frame) : undefined;
  return {
    unit: row.unit,
    label: row.label,
    table: number,
    sign: signOf(row.marks),
    counts,
    blankSaysNotMet: row.blankSaysNotMet,
    hasContent: row.hasContent,
    marks: new Map(own.map(({ criterion, slot }) => [criterion, at(slot)])),
    ...(row.total && isOfStandard ? { total: at(row.total.slot) } : {}),
    ...(level === undefined ? {} : { level: at(level) }),
    own: new Map(standards),
    proofs: proofsOf(table).map(at),
  };
}

function proofsOf({ frame, form }: CommuneTable): number[] {
  if (!form.hasClaims || !isProvenOnly(frame, form)) return [];
  return (["decision", "year", "date"] as const).flatMap((field) => slotOf(frame, field) ?? []);
}

/** A cell that is merged with others shows what the first of them holds. */
function sourceCell({ frame: { view } }: CommuneTable, line: number, slot: number): SourceCell {
  const merge = view.merge(line, slot);
  const [ownLine, ownSlot] = merge ? [merge.fromLine, merge.fromSlot] : [line, slot];
  const name = cellName(view.row(ownLine, ownSlot), view.column(ownLine, ownSlot));
  return { address: sheetPrefix(view.grid.name) + name, cell: view.shown(line, slot) };
}
