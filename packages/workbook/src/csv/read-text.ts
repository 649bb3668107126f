import { GridBuilder, MAX_COLUMNS, MAX_ROWS, type WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";
import { tooLarge, WorkbookError } from "../workbook-error";
import { remark } from "../xlsx/sheet-remarks";
import { decodeTextFile } from "./decode-text";
import { chooseDelimiter, statedDelimiter } from "./delimiter";
import { splitFields } from "./split-fields";

/**
 * Of a text that bears the name of a workbook, as some programs save their lists: with fewer rows of several fields it
 * is no table.
 */
const FEWEST_ROWS = 2;
const NO_TEXT = /\.(?:xl(?:s[xmb]?|t[xm]?)|ods|fods)$/i;

/** Characters no sheet holds as text; a share of them tells that the bytes are no text at all. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * Reads delimited text into one grid whose cells are all text. The grid has no name; encoding and delimiter are told.
 *
 * @throws {WorkbookError} `empty` where nothing is written in it, `not-a-workbook` for bytes that are no text, and for
 *   a text that is no table though its name says workbook
 */
export function readText(bytes: Uint8Array, context: ReadContext): WorkbookGrids {
  const { text, encoding, isSure } = decodeTextFile(bytes);
  if (text.trim() === "") throw new WorkbookError("empty");
  const sample = text.slice(0, 10_000);
  if ((sample.match(CONTROLS)?.length ?? 0) > sample.length / 100)
    throw new WorkbookError("not-a-workbook", { found: "binary data" });
  const stated = statedDelimiter(text);
  const delimiter = stated?.delimiter ?? chooseDelimiter(text);
  const grid = new GridBuilder("");
  if (!isSure) remark(grid.remarks, "encoding-unsure", undefined, encoding);
  const rows = fill(grid, text, stated?.length ?? 0, delimiter, context);
  if (rows < FEWEST_ROWS && NO_TEXT.test(context.fileName ?? ""))
    throw new WorkbookError("not-a-workbook", { found: "text" });
  return { format: "csv", sheets: [grid.build()], encoding, delimiter };
}

/** Returns how many rows have several fields. */
function fill(
  grid: GridBuilder,
  text: string,
  from: number,
  delimiter: string,
  { limits, signal }: ReadContext,
): number {
  let dropped = 0;
  let rowsOfSeveral = 0;
  let lastOfSeveral = -1;
  const unclosed = splitFields(text, from, delimiter, (row, column, field) => {
    if (column === 0 && (row & 1023) === 0) signal?.throwIfAborted();
    if (column > 0 && row !== lastOfSeveral) {
      lastOfSeveral = row;
      rowsOfSeveral++;
    }
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) dropped++;
    else if (field !== "") {
      if (grid.count >= limits.cells) throw tooLarge("cells", limits.cells);
      if (field.length > limits.textLength) throw tooLarge("text-length", limits.textLength);
      grid.addText(row, column, field);
    }
  });
  if (dropped > 0) remark(grid.remarks, "cell-dropped", undefined, `${dropped} outside the sheet`);
  if (unclosed) remark(grid.remarks, "quote-unclosed", `A${unclosed.row + 1}`, `line ${unclosed.line}`);
  return rowsOfSeveral;
}
