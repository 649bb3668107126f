import type { Ledger, SheetKind } from "@ntm-kit/core";
import type { Grid } from "../grid/grid";
import type { CommuneTable } from "../kinds/communes/commune-table";
import type { FundingTable } from "../kinds/funding/funding-table";
import type { SummaryTable } from "../kinds/summary/summary-table";
import type { TaskTable } from "../kinds/tasks/task-table";
import type { SheetView } from "../tables/sheet-view";

/** A table with what was read from it, by the kind of its frame. */
export type Table =
  | { readonly of: "communes"; readonly table: CommuneTable }
  | { readonly of: "tasks"; readonly table: TaskTable }
  | { readonly of: "summary"; readonly table: SummaryTable }
  | { readonly of: "funding"; readonly table: FundingTable };

/** Text of a cell that was not stored in Unicode or not composed, as found and as read. */
export interface ConvertedText {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly encoding: "tcvn3" | "vni" | "nfd";
}

/** Everything read from one sheet. */
export interface SheetContent {
  readonly grid: Grid;
  /** Number within the run. */
  readonly number: number;
  readonly view: SheetView;
  readonly kind: SheetKind | "unrecognised";
  readonly tables: readonly Table[];
  readonly ledger: Ledger;
  readonly ignored: readonly { readonly why: string; readonly cells: number }[];
  readonly encoding?: "tcvn3" | "vni";
  readonly converted: readonly ConvertedText[];
  /** Text files hold no numbers: a number written there is not "stored as text". */
  readonly isTextFile: boolean;
}
