import { type Axis, accepts, isAsGood, join, neutral } from "../reasoning/solver/axis";
import { type Option, Space } from "../reasoning/solver/space";
import { type Series, seriesOf } from "./series";

/** Numbers that are to come to something, and steps each of which gives to them in one of some ways. */
export interface WorldQuestion {
  readonly axes: readonly Axis[];
  readonly steps: readonly (readonly Option[])[];
}

export interface Shape {
  readonly kinds: readonly Axis["kind"][];
  readonly steps: number;
  readonly ways: number;
  readonly most: number;
}

export function questionOf(n: Series, { kinds, steps, ways, most }: Shape): WorldQuestion {
  const axes = kinds.map((kind): Axis => ({ kind, need: kind === "witness" || kind === "link" ? 0 : n(most * steps) }));
  const gives = (): number[] =>
    kinds.map((kind) => (kind === "witness" ? n(3) : kind === "link" ? n(2) + n(2) * 2 : n(most + 1)));
  return {
    axes,
    steps: Array.from({ length: steps }, () =>
      Array.from({ length: 1 + n(ways) }, () => ({ gives: gives(), price: n(12) })),
    ),
  };
}

export const SHAPES: readonly Shape[] = [
  { kinds: ["at-least"], steps: 4, ways: 3, most: 3 },
  { kinds: ["at-least", "at-least"], steps: 4, ways: 3, most: 3 },
  { kinds: ["at-least", "exactly"], steps: 4, ways: 4, most: 2 },
  { kinds: ["witness", "at-least"], steps: 3, ways: 3, most: 2 },
  { kinds: ["link", "at-least"], steps: 3, ways: 3, most: 2 },
];
export const questions = (many: number, shapes = SHAPES): WorldQuestion[] =>
  shapes.flatMap((shape, s) => Array.from({ length: many }, (_, i) => questionOf(seriesOf(1000 * s + i), shape)));

export const joined = (axes: readonly Axis[], a: readonly number[], b: readonly number[]): number[] =>
  axes.map((axis, d) => join(axis, a[d] ?? 0, b[d] ?? 0));

/** What all ways of taking an option of each step give and cost. */
export function allOf({ axes, steps }: WorldQuestion): Option[] {
  let all: Option[] = [{ gives: axes.map(neutral), price: 0 }];
  for (const options of steps)
    all = all.flatMap((one) =>
      options.map(({ gives, price }) => ({ gives: joined(axes, one.gives, gives), price: one.price + price })),
    );
  return all;
}
export const meets = ({ axes }: WorldQuestion, { gives }: Option): boolean =>
  axes.every((axis, d) => accepts(axis, gives[d] ?? 0));
/** The least price at which all is given, found by adding up step by step what can be given at all. */
export function priceOf(question: WorldQuestion): number {
  let known = new Map<string, Option>([["", { gives: question.axes.map(neutral), price: 0 }]]);
  for (const options of question.steps) {
    const next = new Map<string, Option>();
    for (const before of known.values())
      for (const { gives, price } of options) {
        const one = { gives: joined(question.axes, before.gives, gives), price: before.price + price };
        const key = one.gives.join();
        if (one.price < (next.get(key)?.price ?? Number.POSITIVE_INFINITY)) next.set(key, one);
      }
    known = next;
  }
  return Math.min(...[...known.values()].filter((one) => meets(question, one)).map(({ price }) => price));
}
export const total = ({ axes }: WorldQuestion, options: readonly Option[]): Option =>
  options.reduce((sum, { gives, price }) => ({ gives: joined(axes, sum.gives, gives), price: sum.price + price }), {
    gives: axes.map(neutral),
    price: 0,
  });
export const spaceOf = ({ axes, steps }: WorldQuestion): Space => new Space(axes, steps);
export const isAsGoodAs = (axes: readonly Axis[], a: Option, b: Option): boolean =>
  axes.every((axis, d) => isAsGood(axis, a.gives[d] ?? 0, b.gives[d] ?? 0));
