import { at, numberAt } from "../at";

/**
 * One known answer to the relaxed question, or a way to buy or waste on one axis: what it costs, and what it lacks on
 * each axis.
 */
interface Column {
  readonly cost: number;
  /** First whether it is an answer (1), then what it lacks. */
  readonly entries: readonly number[];
}

const EPSILON = 1e-9;

/**
 * The best mixture of known answers that lacks nothing, by the simplex method with a row for each axis. Its dual prices
 * say which answer should be looked for next.
 */
export class Master {
  private readonly rows: number;
  /** Columns of the basis, with the inverse of their matrix, and how much of each is in the mixture. */
  private basis: Column[] = [];
  private inverse: number[][] = [];
  private amounts: number[] = [];
  private readonly others: Column[] = [];
  private readonly bought = new Set<Column>();

  /**
   * @param isFree axes that may neither lack nor exceed; of the others an excess is no fault
   * @param highest what one of what is lacking costs when nothing else gives it
   */
  constructor(
    private readonly isFree: readonly boolean[],
    private readonly highest: number,
  ) {
    this.rows = isFree.length + 1;
  }

  /**
   * Takes an answer in. @returns the prices of the axes to look for the next one; undefined where none can be better
   */
  add(cost: number, lacks: readonly number[]): number[] | undefined {
    const column: Column = { cost, entries: [1, ...lacks] };
    if (this.basis.length === 0) this.start(column);
    else if (this.reducedCost(column) > -EPSILON * (1 + Math.abs(cost))) return undefined;
    else this.enter(column);
    for (let other = this.wanted(); other; other = this.wanted()) if (!this.enter(other)) break;
    return this.duals().slice(1);
  }

  /** The first answer whole, and for each axis what buys its lack or wastes its excess. */
  private start(first: Column): void {
    this.basis = [first];
    for (const d of this.isFree.keys()) {
      const lack = numberAt(first.entries, d + 1);
      const [buy, waste] = [this.unit(d, -1, this.highest), this.unit(d, 1, this.isFree[d] ? this.highest : 0)];
      this.bought.add(buy);
      if (this.isFree[d]) this.bought.add(waste);
      this.basis.push(lack > 0 ? buy : waste);
      this.others.push(lack > 0 ? waste : buy);
    }
    this.inverse = this.basis.map((_, i) => {
      const row: number[] = this.basis.map((__, j) => (i === j ? 1 : 0));
      if (i === 0) return row;
      const sign = at(at(this.basis, i).entries, i);
      row[i] = sign;
      row[0] = -sign * numberAt(first.entries, i);
      return row;
    });
    this.amounts = this.inverse.map((row) => numberAt(row, 0));
  }

  /** Whether something had to be bought: no known answers together give all that is needed. */
  get isLacking(): boolean {
    return this.basis.some((column, i) => this.bought.has(column) && numberAt(this.amounts, i) > 1e-7);
  }

  private unit(d: number, entry: number, cost: number): Column {
    return { cost, entries: Array.from({ length: this.rows }, (_, row) => (row === d + 1 ? entry : 0)) };
  }

  private duals(): number[] {
    return Array.from(
      { length: this.rows },
      (_, row) => -this.basis.reduce((sum, { cost }, i) => sum + cost * at(at(this.inverse, i), row), 0),
    );
  }

  private reducedCost({ cost, entries }: Column): number {
    const duals = this.duals();
    return entries.reduce((sum, entry, row) => sum + entry * numberAt(duals, row), cost);
  }

  private wanted(): Column | undefined {
    return this.others.find((column) => this.reducedCost(column) < -1e-7 * (1 + this.highest * 1e-6));
  }

  /** Lets a column in for the one that runs out first. */
  private enter(column: Column): boolean {
    const along = this.inverse.map((row) =>
      row.reduce((sum, entry, j) => sum + entry * numberAt(column.entries, j), 0),
    );
    let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [i, pace] of along.entries()) {
      const share = numberAt(this.amounts, i) / pace;
      if (pace > EPSILON && share < least) [leaving, least] = [i, share];
    }
    if (leaving < 0) return false;
    const [pivot, gone] = [numberAt(along, leaving), at(this.basis, leaving)];
    const scaled = at(this.inverse, leaving).map((entry) => entry / pivot);
    this.inverse = this.inverse.map((row, i) =>
      i === leaving ? scaled : row.map((entry, j) => entry - numberAt(along, i) * numberAt(scaled, j)),
    );
    this.amounts = this.amounts.map((amount, i) =>
      i === leaving ? least : Math.max(0, amount - numberAt(along, i) * least),
    );
    this.basis = this.basis.map((known, i) => (i === leaving ? column : known));
    const place = this.others.indexOf(column);
    if (place >= 0) this.others.splice(place, 1);
    this.others.push(gone);
    return true;
  }
}
