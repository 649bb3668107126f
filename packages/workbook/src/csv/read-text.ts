import { GridBuilder, MAX_COLUMNS, MAX_ROWS, type WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";
import { tooLarge, WorkbookError } from "../workbook-error";
import { remark } from "../xlsx/sheet-remarks";
import { decodeTextFile } from "./decode-text";
import { chooseDelimiter, statedDelimiter } from "./delimiter";
import { splitFields } from "./split-fields";

/** Characters no sheet holds as text; a share of them tells that the bytes are no text at all. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * Reads delimited text into one grid whose cells are all text. The grid has no name; encoding and delimiter are told.
 *
 * @throws {WorkbookError} `empty` where nothing is written in it, `not-a-workbook` for bytes that are no text
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
  fill(grid, text, stated?.length ?? 0, delimiter, context);
  return { format: "csv", sheets: [grid.build()], encoding, delimiter };
}

function fill(grid: GridBuilder, text: string, from: number, delimiter: string, { limits, signal }: ReadContext): void {
  let dropped = 0;
  const unclosed = splitFields(text, from, delimiter, (row, column, field) => {
    if (column === 0 && (row & 1023) === 0) signal?.throwIfAborted();
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) dropped++;
    else if (field !== "") {
      if (grid.count >= limits.cells) throw tooLarge("cells", limits.cells);
      if (field.length > limits.textLength) throw tooLarge("text-length", limits.textLength);
      grid.addText(row, column, field);
    }
  });
  if (dropped > 0) remark(grid.remarks, "cell-dropped", undefined, `${dropped} outside the sheet`);
  if (unclosed) remark(grid.remarks, "quote-unclosed", `A${unclosed.row + 1}`, `line ${unclosed.line}`);
}
