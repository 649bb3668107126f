/** Whole numbers below `n`, one after the other, as if by chance and the same each time for the same seed. */
export type Series = (n: number) => number;

export function seriesOf(seed: number): Series {
  let state = (seed * 2654435761) >>> 0;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 4294967296) * n);
  };
}
