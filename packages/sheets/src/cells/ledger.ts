import type { Ledger } from "@ntm-kit/core";
import type { Grid } from "../grid/grid";

/** Parts of a sheet's cells; each non-empty cell belongs to one. */
export const LEDGER_PARTS = ["ignored", "used", "header", "subtotal", "heading", "note"] as const;
export type LedgerPart = (typeof LEDGER_PARTS)[number];

/** Account of the cells of a sheet. What nobody claims is `ignored`, with the reason given or "outside the table". */
export class LedgerBook {
  readonly #parts: Uint8Array;
  /** For each cell the place of its reason among the reasons. */
  readonly #why: Uint16Array;
  /** Few of them, however many cells: the first is that of a cell of which nothing is said. */
  readonly #reasons = ["outside-table"];

  constructor(readonly grid: Grid) {
    this.#parts = new Uint8Array(grid.cellCount);
    this.#why = new Uint16Array(grid.cellCount);
  }

  /** The first claim on a cell stands. */
  claim(row: number, column: number, part: LedgerPart): void {
    this.claimIndex(this.grid.indexOf(row, column), part);
  }

  claimIndex(index: number, part: LedgerPart): void {
    if (index >= 0 && this.#parts[index] === 0) this.#parts[index] = LEDGER_PARTS.indexOf(part);
  }

  /** Says why a cell is left aside. */
  ignore(row: number, column: number, why: string): void {
    this.ignoreIndex(this.grid.indexOf(row, column), why);
  }

  ignoreIndex(index: number, why: string): void {
    if (index >= 0 && this.#parts[index] === 0) this.#why[index] = this.#placeOf(why);
  }

  /** Says why a cell is left aside, where nothing says so yet. */
  leaveIndex(index: number, why: string): void {
    if (this.#parts[index] === 0 && this.#why[index] === 0) this.#why[index] = this.#placeOf(why);
  }

  #placeOf(why: string): number {
    const place = this.#reasons.indexOf(why);
    return place >= 0 ? place : this.#reasons.push(why) - 1;
  }

  total(): Ledger {
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] ?? 0;
      counts[part] = (counts[part] ?? 0) + 1;
    }
    const [ignored, used, header, subtotal, heading, note] = counts as [number, number, number, number, number, number];
    return { nonEmpty: this.#parts.length, used, header, subtotal, heading, note, ignored };
  }

  /** Why a cell was left aside; undefined where it was not. */
  whyOf(index: number): string | undefined {
    return this.#parts[index] === 0 ? this.#reasons[this.#why[index] ?? 0] : undefined;
  }

  /** Reasons of what was left aside, with the number of cells. */
  reasons(): { why: string; cells: number }[] {
    const found = new Map<number, { why: string; cells: number }>();
    for (let i = 0; i < this.#parts.length; i++) {
      if (this.#parts[i] !== 0) continue;
      const place = this.#why[i] ?? 0;
      const known = found.get(place);
      if (known) known.cells++;
      else found.set(place, { why: this.#reasons[place] ?? "", cells: 1 });
    }
    return [...found.values()];
  }
}
