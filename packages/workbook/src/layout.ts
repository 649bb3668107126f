/** Columns of one width, from one to another, counted from 0, both included. */
export interface ColumnWidth {
  readonly from: number;
  readonly to: number;
  /** In characters of the workbook's usual font, as Excel says it. */
  readonly width: number;
}

/** How wide and how high a sheet is drawn, for a view of it. */
export interface SheetLayout {
  /** Columns that are not of the usual width; hidden ones are left out. */
  readonly columns: readonly ColumnWidth[];
  /** Width of the other columns, where the sheet says one. */
  readonly usualWidth?: number;
  /** Heights in points of rows, counted from 0, that say one; hidden ones are left out. */
  readonly heights: ReadonlyMap<number, number>;
}
