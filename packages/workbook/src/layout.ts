/** Columns of one width. */
export interface ColumnWidth {
  /** First of them, counted from 0. */
  readonly from: number;
  /** Last of them, counted from 0; of a single column the same as `from`. */
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
