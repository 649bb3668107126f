export { type Area, areaName, cellName, columnIndex, columnName, contains, MAX_COLUMNS, MAX_ROWS, parseArea } from "./grid/address";
export type { Cell, CellKind, CellStyle, TextRun } from "./grid/cell";
export { Grid, type GridRemark, type GridStore, type StringTable, type Visibility } from "./grid/grid";
export { type CellExtras, GridBuilder, type GridOptions, gridFromRows } from "./grid/grid-builder";
export type { WorkbookGrids } from "./grid/workbook-grids";
