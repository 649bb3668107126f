import { Grid, type GridStore, type WorkbookGrids } from "@ntm-kit/sheets";

/** A sheet without functions, so that it can be sent to another thread. */
type PortableSheet = Omit<GridStore, "strings"> & { readonly texts: readonly string[] };

export interface PortableGrids extends Omit<WorkbookGrids, "sheets"> {
  readonly sheets: readonly PortableSheet[];
}

/** Kinds of cells as the low bits of a flag number them. */
const TEXT = 0;
const ERROR = 3;

/** Grids as plain data, and the buffers in it that can be handed over instead of copied. */
export function toPortable(workbook: WorkbookGrids): {
  readonly grids: PortableGrids;
  readonly buffers: ArrayBuffer[];
} {
  const sheets = workbook.sheets.map(({ store }) => portableSheet(store));
  const buffers = sheets.flatMap(({ rowStarts, columns, flags, numbers, styleOf }) =>
    [rowStarts, columns, flags, numbers, styleOf].map((array) => array.buffer as ArrayBuffer),
  );
  return { grids: { ...workbook, sheets }, buffers };
}

/** Numbers the texts in use from 0; the store keeps its numbers in place. */
function portableSheet({ strings, ...store }: GridStore): PortableSheet {
  const { flags, numbers } = store;
  const texts: string[] = [];
  const places = new Map<number, number>();
  for (let i = 0; i < flags.length; i++) {
    const kind = flags[i]! & 7;
    if (kind !== TEXT && kind !== ERROR) continue;
    const number = numbers[i]!;
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
