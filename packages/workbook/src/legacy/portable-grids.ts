import { Grid, type GridStore, type WorkbookGrids } from "@ntm-kit/sheets";

/** A sheet without functions, so that it can be sent to another thread. */
type PortableSheet = Omit<GridStore, "strings"> & { readonly texts: readonly string[] };

export interface PortableGrids extends Omit<WorkbookGrids, "sheets"> {
  readonly sheets: readonly PortableSheet[];
}

/** Grids as plain data, and the buffers in it that can be handed over instead of copied. */
export function toPortable(workbook: WorkbookGrids): {
  readonly grids: PortableGrids;
  readonly buffers: ArrayBuffer[];
} {
  const sheets = workbook.sheets.map(portableSheet);
  const buffers = sheets.flatMap(({ rowStarts, columns, flags, numbers, styleOf }) =>
    [rowStarts, columns, flags, numbers, styleOf].map((array) => array.buffer as ArrayBuffer),
  );
  return { grids: { ...workbook, sheets }, buffers };
}

/** Numbers the texts in use from 0; the store keeps its numbers in place. */
function portableSheet(grid: Grid): PortableSheet {
  const { strings, ...store } = grid.store;
  const { numbers } = store;
  const texts: string[] = [];
  const places = new Map<number, number>();
  for (const [i, number] of numbers.entries()) {
    const kind = grid.kindAt(i);
    if (kind !== "text" && kind !== "error") continue;
    let place = places.get(number);
    if (place === undefined) {
      place = texts.push(strings.at(number)) - 1;
      places.set(number, place);
    }
    numbers[i] = place;
  }
  return { ...store, texts };
}

export function fromPortable({ sheets, ...workbook }: PortableGrids): WorkbookGrids {
  return {
    ...workbook,
    sheets: sheets.map(({ texts, ...store }) => new Grid({ ...store, strings: { at: (i) => texts[i] ?? "" } })),
  };
}
