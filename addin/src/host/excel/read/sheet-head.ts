import { type Area, parseArea } from "@ntm-kit/sheets";
import type { SheetHead } from "../../../engine/sheet-cells";
import { supports } from "../run-excel";

/** A sheet and what of it is used; the range is loaded. */
export interface SheetPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Answers that belong to a sheet as a whole, asked with its first block. */
export interface HeadAnswers {
  readonly used: Excel.Range;
  readonly merges?: Excel.RangeAreas | undefined;
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

export function askHead({ used }: SheetPart): HeadAnswers {
  const rows = isPartly(used.rowHidden) ? used.getRowProperties({ rowHidden: true }) : undefined;
  const columns = isPartly(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : undefined;
  if (!supports("1.13")) return { used, rows, columns };
  const merges = used.getMergedAreasOrNullObject();
  merges.load({ address: true });
  return { used, rows, columns, merges };
}

/** Null says that some are hidden and some are not. */
const isPartly = (hidden: boolean | null | undefined): boolean => hidden === null || hidden === true;

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

export function headOf(sheet: Excel.Worksheet, answers?: HeadAnswers): SheetHead {
  const { used, merges, rows, columns } = answers ?? {};
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY] ?? "visible",
    merges: merges && !merges.isNullObject ? areasOf(merges.address) : [],
    hiddenRows: hiddenIn(rows?.value, used?.rowIndex ?? 0),
    hiddenColumns: hiddenIn(columns?.value, used?.columnIndex ?? 0),
  };
}

const hiddenIn = (list: readonly { rowHidden?: boolean; columnHidden?: boolean }[] = [], from: number): number[] =>
  list.flatMap((entry, i) => (entry.rowHidden || entry.columnHidden ? [from + i] : []));

/** `Sheet!A1:B2,Sheet!C3` as areas; sheet names may hold commas within their quotes. */
export function areasOf(address: string): Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]+!/g, "");
  return bare.split(",").flatMap((part) => parseArea(part.trim()) ?? []);
}
