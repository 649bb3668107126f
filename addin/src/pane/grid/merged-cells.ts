import { type Area, contains } from "@ntm-kit/sheets";

/** How many rows and columns a cell lies over. */
export interface Spanning {
  readonly rows: number;
  readonly columns: number;
}
/** What is drawn at a place: a cell over several rows and columns, or nothing where one lies over it. */
export type Span = Spanning | "covered";

/** The spans of a row by column; most rows have none. */
export type RowSpans = readonly (Span | undefined)[];
export const NO_SPANS: RowSpans = [];
const NO_MERGES: readonly Area[] = [];

/** Areas of more rows are looked through, not listed by row. */
const TALL = 500;

/** The merged areas of a sheet. */
export class MergedCells {
  readonly #byRow = new Map<number, Area[]>();
  readonly #tall: readonly Area[];

  constructor(merges: readonly Area[]) {
    const isTall = ({ top, bottom }: Area): boolean => bottom - top > TALL;
    this.#tall = merges.filter(isTall);
    for (const merge of merges.filter((one) => !isTall(one)))
      for (let row = merge.top; row <= merge.bottom; row++) {
        const own = this.#byRow.get(row);
        if (own) own.push(merge);
        else this.#byRow.set(row, [merge]);
      }
  }

  get isEmpty(): boolean {
    return this.#byRow.size === 0 && this.#tall.length === 0;
  }

  #in(row: number): readonly Area[] {
    const own = this.#byRow.get(row) ?? NO_MERGES;
    const tall = this.#tall.filter(({ top, bottom }) => row >= top && row <= bottom);
    return tall.length > 0 ? [...own, ...tall] : own;
  }

  /** The merged area over a cell. */
  at(row: number, column: number): Area | undefined {
    return this.#in(row).find((merge) => contains(merge, row, column));
  }

  /** A cell as it is drawn: the whole merged area where it lies in one. */
  drawn(cell: Area): Area {
    return this.at(cell.top, cell.left) ?? cell;
  }

  /**
   * What is drawn in a row. An area that began above the first row that is there, or reaches below the last, or beyond
   * the columns, is drawn as far as they go.
   */
  spansOf(row: number, first: number, last: number, columns: number): RowSpans {
    const merges = this.#in(row);
    if (merges.length === 0) return NO_SPANS;
    const spans: (Span | undefined)[] = [];
    for (const { top, left, bottom, right } of merges) {
      const edge = Math.min(right, columns - 1);
      for (let column = left; column <= edge; column++) spans[column] = "covered";
      if (row === Math.max(top, first) && left < columns)
        spans[left] = { rows: Math.min(bottom, last) - row + 1, columns: edge - left + 1 };
    }
    return spans;
  }
}
