import type { Origin } from "@ntm-kit/core";
import type { FieldKey } from "../tables/field";
import type { TableFrame } from "../tables/frame";
import { columnLabel } from "./column-label";
import type { NumberCell } from "./number-cell";

/** A cell where a number is expected, and what the number is of. */
export interface NumberPlace {
  readonly at: Origin;
  readonly line: number;
  readonly slot: number;
  readonly cell: NumberCell;
  /** Id of the unit, task or source of its row. */
  readonly subject: string | undefined;
  /** `subtotal`: a count of a row of totals, in whichever column. */
  readonly field: FieldKey | "subtotal";
  /** Innermost heading of its column. */
  readonly column: string;
}

export const numberPlace = (
  frame: TableFrame,
  line: number,
  cell: NumberCell & { readonly slot: number },
  { field, subject }: Pick<NumberPlace, "field" | "subject">,
): NumberPlace => ({
  at: frame.view.origin(line, cell.slot),
  line,
  slot: cell.slot,
  cell,
  field,
  subject,
  column: columnLabel(frame, cell.slot),
});
