import { checkGiven } from "../check-given";

/** Communes by how many criteria they meet: from, to, both counted in; `to` is open at the top. */
export interface Band {
  /** Fewest criteria, counted in. */
  readonly from: number;
  /** Most criteria, counted in; `Infinity` where it is open. */
  readonly to: number;
}

const OPEN = Number.POSITIVE_INFINITY;

/** The field of a band, and back. */
export const bandField = (band: Band): `band.${string}` => {
  checkGiven({ band });
  const { from, to } = band;
  return `band.${from}-${to === OPEN ? "" : to}`;
};

/** The band of a field's name, `band.10-14`; undefined where it is none. */
export function bandOf(field: string): Band | undefined {
  const match = /^band\.(\d+)-(\d*)$/.exec(field);
  return match ? { from: Number(match[1]), to: match[2] === "" ? OPEN : Number(match[2]) } : undefined;
}
