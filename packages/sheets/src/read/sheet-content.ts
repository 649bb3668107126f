import type { Ledger, OwnSheetKind, SheetKind } from "@ntm-kit/core";
import type { Grid } from "../grid/grid";
import type { Table } from "../kinds/kinds";
import type { SheetView } from "../tables/sheet-view";

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
  readonly kind: SheetKind | OwnSheetKind | "unrecognised";
  readonly tables: readonly Table[];
  readonly ledger: Ledger;
  readonly ignored: readonly { readonly why: string; readonly cells: number }[];
  readonly encoding?: "tcvn3" | "vni";
  readonly converted: readonly ConvertedText[];
  /** No text was in doubt whether it is Unicode. */
  readonly isPlain: boolean;
  /** Text files hold no numbers: a number written there is not "stored as text". */
  readonly isTextFile: boolean;
}
