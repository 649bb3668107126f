import { at, numberAt } from "../at";
import { accepts } from "./axis";
import type { Constraint, Part, Tally } from "./constraint";
import { type ItemOption, stepsOf } from "./item-options";
import type { LeastOf } from "./multipliers";
import type { Objective } from "./objective";
import { type Keep, suffixLists } from "./price-list";
import { sharing } from "./sharing";
import { ownTallies, pickWorld, type SolvedPart } from "./solve-part";
import { leastOnAxis, Space } from "./space";
import { undominated } from "./undominated";

const SHORT = 1024;

/** States of the items from one on, by their number alone, and where each option of the item before leads. */
interface Layer {
  readonly count: number;
  /** State times options plus option of the item before: the state that leads to, -1 where none. */
  readonly next: Int32Array;
  /** Number of a state in the space to its place in this layer. */
  readonly places: ReadonlyMap<number, number>;
}

/** The numbers that stand in its lists: those of the part alone, then the shared ones. */
interface Listing {
  readonly space: Space;
  readonly steps: readonly (readonly ItemOption[])[];
  /** How many are of the part alone. */
  readonly own: number;
  /** Where each number of the part stands. */
  readonly where: readonly number[];
}

/**
 * A part whose contributions to shared tallies have prices: what it must cost then, without a list of all it could
 * bring. Only what it asks of itself makes states, so that there are few.
 */
export class PricedPart implements LeastOf {
  private readonly own: readonly Tally[];
  private readonly steps: readonly (readonly ItemOption[])[];
  private readonly ownSpace: Space;
  /** From the state of no item to those of all items. */
  private readonly layers: readonly Layer[];
  private readonly accepted: readonly boolean[];
  private readonly scratch: Scratch;
  private listed: Listing | undefined;
  private fewestKnown: readonly number[] | undefined;
  readonly lowest: number;
  readonly highest: number;

  constructor(
    private readonly part: Part,
    constraints: readonly Constraint[],
    private readonly shared: readonly Tally[],
    objective: Objective,
  ) {
    this.own = ownTallies(part, constraints);
    this.steps = stepsOf(part, constraints, [...this.own, ...shared], objective);
    this.ownSpace = new Space(this.own, this.steps);
    const { layers, last } = layersOf(this.ownSpace, this.steps);
    this.layers = layers;
    this.scratch = scratchOf(layers, this.steps);
    this.accepted = last.map((gives) => this.own.every((axis, d) => accepts(axis, at(gives, d))));
    this.lowest = this.steps.reduce((sum, options) => sum + Math.min(0, ...options.map(({ price }) => price)), 0);
    this.highest = this.steps.reduce((sum, options) => sum + Math.max(0, ...options.map(({ price }) => price)), 0);
  }

  /** No world of the part brings less to a shared number. */
  get fewest(): readonly number[] {
    this.fewestKnown ??= this.shared.map((_, d) => leastOnAxis(this.steps, this.own.length + d));
    return this.fewestKnown;
  }

  /** The least price once what it brings is paid for, and what brings it; undefined where the part has no world. */
  least(prices: readonly number[]): { reduced: number; price: number; gives: readonly number[] } | undefined {
    const { cheapest, from } = this.beginnings(this.reducedSteps(prices));
    const ends = at(cheapest, this.steps.length);
    let end = -1;
    for (let s = 0; s < ends.length; s++)
      if (this.accepted[s] && (end < 0 || (ends[s] ?? 0) < (ends[end] ?? 0))) end = s;
    return end < 0 ? undefined : { reduced: ends[end] ?? 0, ...this.traced(end, from) };
  }

  /** For each unit the least price once what the part brings is paid for, where the unit takes a step and where not. */
  leastOfEach(prices: readonly number[]): { readonly stepping: number; readonly staying: number }[] {
    const reduced = this.reducedSteps(prices);
    const { cheapest } = this.beginnings(reduced);
    const rest = this.completions(reduced);
    return this.steps.map((options, i) => {
      const l = this.steps.length - 1 - i;
      const { count, next } = at(this.layers, l);
      const [known, after, added] = [at(cheapest, l), at(rest, l + 1), at(reduced, i)];
      let [stepping, staying] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let s = 0, place = 0; s < count; s++)
        for (let o = 0; o < options.length; o++, place++) {
          const to = next[place] ?? -1;
          if (to < 0) continue;
          const total = (known[s] ?? 0) + (added[o] ?? 0) + (after[to] ?? 0);
          if (at(options, o).choice.cost > 0) stepping = Math.min(stepping, total);
          else staying = Math.min(staying, total);
        }
      return { stepping, staying };
    });
  }

  /** What the items from the last to each state cost at least, and the way there; until the next call. */
  private beginnings(reduced: readonly Float64Array[]): Pick<Scratch, "cheapest" | "from"> {
    const { cheapest, from } = this.scratch;
    for (let i = this.steps.length - 1, l = 0; i >= 0; i--, l++) {
      const { count, next } = at(this.layers, l);
      const [known, options, best, back] = [at(cheapest, l), at(reduced, i), at(cheapest, l + 1), at(from, l + 1)];
      best.fill(Number.POSITIVE_INFINITY);
      for (let s = 0, place = 0; s < count; s++)
        for (let o = 0; o < options.length; o++, place++) {
          const to = next[place] ?? -1;
          if (to < 0) continue;
          const price = (known[s] ?? 0) + (options[o] ?? 0);
          if (price < (best[to] ?? 0)) {
            best[to] = price;
            back[to] = place;
          }
        }
    }
    return { cheapest, from };
  }

  /**
   * All it can bring for at most so much once that is paid for; what costs more is left out.
   * @param most of lists that would hold more states only some are kept, of every price, or with `isNearest` those that
   *   are cheapest once what they bring is paid for
   */
  within(prices: readonly number[], limit: number, most?: number, isNearest = false): SolvedPart {
    const { shared } = this;
    const { space, steps, own, where } = this.listing();
    const rest = this.completions(this.reducedSteps(prices));
    const promise = (step: number, gives: readonly number[], price: number): number => {
      const l = steps.length - step;
      const place = at(this.layers, l).places.get(this.ownSpace.cutKeyOf(gives, where, step));
      if (place === undefined) return Number.POSITIVE_INFINITY;
      let reduced = price + (at(rest, l)[place] ?? 0);
      for (let d = 0; d < prices.length; d++) reduced -= numberAt(prices, d) * numberAt(gives, own + d);
      return reduced;
    };
    const keep: Keep = (step, gives, price) => promise(step, gives, price) <= limit;
    const lists = suffixLists(space, steps, { keep, most, short: SHORT, promise: isNearest ? promise : undefined });
    const brought = at(lists, 0)
      .states.filter(({ gives }) => space.axes.every((axis, d) => accepts(axis, at(gives, d))))
      .map(({ gives, price }) => ({ gives: gives.slice(own), price }));
    return {
      list: { states: undominated(brought, shared) },
      pick: (after) => pickWorld(space, steps, lists, own, after),
    };
  }

  /** How it is listed what the part can bring: numbers that are counted twice stand in the lists once. */
  private listing(): Listing {
    if (this.listed) return this.listed;
    const { own, open, toldBy } = sharing(this.part, this.own, this.shared);
    const kept = [...toldBy.keys()].filter((o) => numberAt(toldBy, o) < 0);
    const places = [...kept, ...this.shared.map((_, d) => this.own.length + d)];
    const known = new Map<readonly ItemOption[], ItemOption[]>();
    const steps = this.steps.map((options) => {
      let cut = known.get(options);
      if (!cut) {
        cut = options.map((option) => ({ ...option, gives: places.map((d) => numberAt(option.gives, d)) }));
        known.set(options, cut);
      }
      return cut;
    });
    const where = toldBy.map((d, o) => (d < 0 ? kept.indexOf(o) : own.length + d));
    this.listed = { space: new Space([...own, ...open], steps), steps, own: own.length, where };
    return this.listed;
  }

  /** What the items before each state must still cost at least, for the part to end as it asks; until the next call. */
  private completions(reduced: readonly Float64Array[]): readonly Float64Array[] {
    const { completions } = this.scratch;
    const ends = at(completions, this.steps.length);
    for (let s = 0; s < ends.length; s++) ends[s] = this.accepted[s] ? 0 : Number.POSITIVE_INFINITY;
    for (let i = 0, l = this.steps.length - 1; i < this.steps.length; i++, l--) {
      const { count, next } = at(this.layers, l);
      const [options, after, rest] = [at(reduced, i), at(completions, l + 1), at(completions, l)];
      rest.fill(Number.POSITIVE_INFINITY);
      for (let s = 0, place = 0; s < count; s++)
        for (let o = 0; o < options.length; o++, place++) {
          const to = next[place] ?? -1;
          if (to < 0) continue;
          const price = (after[to] ?? 0) + (options[o] ?? 0);
          if (price < (rest[s] ?? 0)) rest[s] = price;
        }
    }
    return completions;
  }

  /** Price of each option once what it brings is paid for; until the next call. */
  private reducedSteps(prices: readonly number[]): readonly Float64Array[] {
    const own = this.own.length;
    const { reduced } = this.scratch;
    for (let i = 0; i < this.steps.length; i++) {
      const [options, into] = [at(this.steps, i), at(reduced, i)];
      // Items of one kind share one list.
      if (i > 0 && into === reduced[i - 1]) continue;
      for (let o = 0; o < options.length; o++) {
        const { price, gives } = at(options, o);
        let left = price;
        for (let d = 0; d < prices.length; d++) left -= (prices[d] ?? 0) * (gives[own + d] ?? 0);
        into[o] = left;
      }
    }
    return reduced;
  }

  private traced(end: number, from: readonly Int32Array[]): { price: number; gives: number[] } {
    let price = 0;
    const gives = this.shared.map(() => 0);
    for (let l = this.steps.length, state = end; l > 0; l--) {
      const options = at(this.steps, this.steps.length - l);
      const place = at(from, l)[state] ?? 0;
      const option = at(options, place % options.length);
      price += option.price;
      for (let d = 0; d < gives.length; d++)
        gives[d] = numberAt(gives, d) + numberAt(option.gives, this.own.length + d);
      state = Math.floor(place / options.length);
    }
    return { price, gives };
  }
}

/** Numbers that each question writes anew: many questions are asked, and none needs those of the one before. */
interface Scratch {
  /** Of each item. */
  readonly reduced: readonly Float64Array[];
  /** Of each layer. */
  readonly cheapest: readonly Float64Array[];
  readonly from: readonly Int32Array[];
  readonly completions: readonly Float64Array[];
}

function scratchOf(layers: readonly Layer[], steps: readonly (readonly ItemOption[])[]): Scratch {
  const reduced: Float64Array[] = [];
  for (const [i, options] of steps.entries())
    reduced.push(i > 0 && options === steps[i - 1] ? at(reduced, i - 1) : new Float64Array(options.length));
  return {
    reduced,
    cheapest: layers.map(({ count }) => new Float64Array(count)),
    from: layers.map(({ count }) => new Int32Array(count)),
    completions: layers.map(({ count }) => new Float64Array(count)),
  };
}

function layersOf(space: Space, steps: readonly (readonly ItemOption[])[]): { layers: Layer[]; last: number[][] } {
  let states: number[][] = [space.start];
  let places = new Map([[space.keyOf(space.start), 0]]);
  const layers: Layer[] = [];
  const out = space.start;
  for (let i = steps.length - 1; i >= 0; i--) {
    const options = at(steps, i);
    const next = new Int32Array(states.length * options.length).fill(-1);
    const reached: number[][] = [];
    const found = new Map<number, number>();
    for (const [s, state] of states.entries())
      for (const [o, { gives }] of options.entries()) {
        const key = space.joinInto(out, state, gives, i);
        if (key < 0) continue;
        let place = found.get(key);
        if (place === undefined) {
          found.set(key, (place = reached.length));
          reached.push([...out]);
        }
        next[s * options.length + o] = place;
      }
    layers.push({ count: states.length, next, places });
    [states, places] = [reached, found];
  }
  layers.push({ count: states.length, next: new Int32Array(0), places });
  return { layers, last: states };
}
