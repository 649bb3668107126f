import { NameTable } from "../xml/name-table";

export const names = new NameTable(
  "worksheet sheetData row c v f is t r rPr rFont rPh s val si ref",
  "hidden ht cols col min max width sheetFormatPr zeroHeight mergeCells mergeCell",
);

const { id } = names;
export const WORKSHEET = id.worksheet;
export const SHEET_DATA = id.sheetData;
export const ROW = id.row;
export const CELL = id.c;
export const VALUE = id.v;
export const FORMULA = id.f;
export const INLINE_TEXT = id.is;
export const T = id.t;
export const R = id.r;
export const RUN_FONT = id.rFont;
export const PHONETIC = id.rPh;
export const S = id.s;
export const VAL = id.val;
export const REF = id.ref;
export const HIDDEN = id.hidden;
export const HEIGHT = id.ht;
export const COL = id.col;
export const MIN = id.min;
export const MAX = id.max;
export const WIDTH = id.width;
export const FORMAT = id.sheetFormatPr;
export const ZERO_HEIGHT = id.zeroHeight;
export const MERGE = id.mergeCell;
