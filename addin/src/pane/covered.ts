import type { Coverage } from "@ntm-kit/core";

/** The units that the files speak of, with how many of their communes have data. */
export interface Covered {
  readonly units: readonly string[];
  readonly communes: number;
  readonly withData: number;
}

export function coveredBy(coverage: readonly Coverage[]): Covered {
  const own = coverage.filter(({ files }) => files.length > 0);
  const sum = (of: (one: Coverage) => number): number => own.reduce((all, one) => all + of(one), 0);
  return {
    units: own.map(({ unit }) => unit),
    communes: sum(({ communes }) => communes),
    withData: sum(({ withData }) => withData),
  };
}
