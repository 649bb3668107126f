import { type Area, type Grid, GridBuilder, type Visibility } from "@ntm-kit/sheets";
import { isDateFormat } from "./date-format";

/** What a host says of a sheet before its cells: rows and columns count from 0, areas in sheet coordinates. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type HostValue = string | number | boolean;

/** A rectangle of cells as a spreadsheet host gives it; an empty text is an empty cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly HostValue[])[];
  /** `Error` marks error values; absent where no cell of the block holds one. */
  readonly types?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  /** Font of the whole block, where it is one of an old encoding. */
  readonly font?: string;
}

/** The blocks of one sheet; a later block overrules an earlier one cell by cell. */
export class SheetCells {
  #blocks: CellBlock[] = [];
  #grid: Grid | undefined;

  constructor(readonly head: SheetHead) {}

  put(block: CellBlock): void {
    this.#blocks.push(block);
    this.#grid = undefined;
  }

  /** The grid over all blocks, built once after the last change. */
  grid(): Grid {
    this.#grid ??= buildGrid(this.head, this.#blocks);
    return this.#grid;
  }
}

function buildGrid(head: SheetHead, blocks: readonly CellBlock[]): Grid {
  const styles = new StyleTable();
  const builder = new GridBuilder(head.name, { visibility: head.visibility, styles: styles.list });
  const edited = newestByCell(blocks);
  blocks.forEach((block, number) =>
    block.values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const [row, column] = [block.top + r, block.left + c];
        if (value === "" || (edited && edited.get(row * 16_384 + column) !== number)) return;
        const extras = { style: styles.of(block.formats?.[r]?.[c] ?? "General", block.font) };
        if (block.types?.[r]?.[c] === "Error") builder.addError(row, column, String(value), extras);
        else if (typeof value === "number") builder.addNumber(row, column, value, extras);
        else if (typeof value === "boolean") builder.addBoolean(row, column, value, extras);
        else builder.addText(row, column, value, extras);
      }),
    ),
  );
  builder.merges.push(...head.merges);
  for (const row of head.hiddenRows) builder.hiddenRows.add(row);
  for (const column of head.hiddenColumns) builder.hiddenColumns.push([column, column]);
  return builder.build();
}

/** Which block has the last word on a cell; nothing where no block lies over another. */
function newestByCell(blocks: readonly CellBlock[]): Map<number, number> | undefined {
  if (!blocks.some((block, i) => i > 0 && block.top < bottomOf(blocks[i - 1]!))) return undefined;
  const newest = new Map<number, number>();
  blocks.forEach((block, number) =>
    block.values.forEach((cells, r) =>
      cells.forEach((_, c) => newest.set((block.top + r) * 16_384 + block.left + c, number)),
    ),
  );
  return newest;
}

const bottomOf = (block: CellBlock): number => block.top + block.values.length;

/** Number formats of a sheet, each once. */
class StyleTable {
  readonly list: { format: string; isDate: boolean; font?: string }[] = [{ format: "General", isDate: false }];
  #places = new Map<string, number>([["General|", 0]]);

  of(format: string, font: string | undefined): number {
    const key = `${format}|${font ?? ""}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.list.length;
      this.list.push({ format, isDate: isDateFormat(format), ...(font ? { font } : {}) });
      this.#places.set(key, place);
    }
    return place;
  }
}
