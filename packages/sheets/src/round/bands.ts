/** Communes by how many criteria they meet, both ends counted in. */
export interface CriteriaBand {
  readonly from: number;
  readonly to: number;
}

/** All criteria, then 15 to one less, 10 to 14, 5 to 9, under 5; as many of these as a set of so many criteria has. */
export function bandsOf(criteria: number): CriteriaBand[] {
  const starts = [criteria, 15, 10, 5, 0].filter((from, i) => i === 0 || from < criteria);
  return starts.map((from, i) => ({ from, to: i === 0 ? from : (starts[i - 1] ?? criteria) - 1 }));
}

export const inBand = ({ from, to }: CriteriaBand, criteria: number): boolean => criteria >= from && criteria <= to;

/** `19 tiêu chí`, `15-18`, `Dưới 5`. */
export function bandText({ from, to }: CriteriaBand): string {
  if (from === to && from > 0) return `${from} tiêu chí`;
  return from === 0 ? `Dưới ${to + 1}` : `${from}-${to}`;
}

/** `band-19`, `band-15-18`, `band-under-5`. */
export function bandId({ from, to }: CriteriaBand): string {
  if (from === to && from > 0) return `band-${from}`;
  return from === 0 ? `band-under-${to + 1}` : `band-${from}-${to}`;
}
