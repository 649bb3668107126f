/** Pixels of a row that says nothing else. */
export const ROW_HEIGHT = 22;

/** Where rows stand, in pixels from the top: all are of the usual height but a few. */
export class RowPlaces {
  /** Rows of another height in their order, each with what all of them up to it are taller. */
  readonly #tall: readonly { readonly row: number; readonly more: number }[];
  readonly #lowest: number;

  /** @param heights - in pixels, of the rows that are not of the usual height */
  constructor(readonly heights: ReadonlyMap<number, number>) {
    this.#lowest = [...heights.values()].reduce((low, height) => Math.min(low, height), ROW_HEIGHT);
    let more = 0;
    this.#tall = [...heights]
      .sort(([a], [b]) => a - b)
      .map(([row, height]) => ({ row, more: (more += height - ROW_HEIGHT) }));
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? ROW_HEIGHT;
  }

  /** The upper edge of a row. */
  topOf(row: number): number {
    return row * ROW_HEIGHT + this.#moreBefore(row);
  }

  /** The row at a place. */
  rowAt(top: number): number {
    let [low, high] = [0, Math.floor(top / this.#lowest) + 1];
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if (this.topOf(middle) <= top) low = middle;
      else high = middle;
    }
    return low;
  }

  #moreBefore(row: number): number {
    let [low, high] = [0, this.#tall.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tall[middle]?.row ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return this.#tall[low - 1]?.more ?? 0;
  }
}
