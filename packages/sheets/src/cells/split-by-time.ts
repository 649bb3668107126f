import type { ValueTime } from "../tables/value-time";

/** Rows of one name that tell of several natures and times. */
export interface ByTime<Row> {
  /** Of each name its latest result, in the order of the rows. */
  readonly main: readonly Row[];
  /** The others, one list for each nature and time. */
  readonly others: readonly (readonly Row[])[];
}

/** `open`: what orders a time to which no place gives a year. */
export interface RowTime extends ValueTime {
  readonly open?: string | undefined;
}

/**
 * Splits rows by what they are about: the latest result of each name is its row, the others stand beside it.
 *
 * @param nameOf - the same for rows of one name
 */
export function splitByTime<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  timeOf: (row: Row) => RowTime,
): ByTime<Row> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const known = best.get(nameOf(row));
    if (known === undefined || isRather(timeOf(row), timeOf(known))) best.set(nameOf(row), row);
  }
  const keyOf = (row: Row): string => JSON.stringify(timeOf(row));
  const isMain = (row: Row): boolean => {
    const chosen = best.get(nameOf(row));
    return chosen === row || (chosen !== undefined && keyOf(chosen) === keyOf(row));
  };
  const others = new Map<string, Row[]>();
  for (const row of rows) if (!isMain(row)) others.set(keyOf(row), [...(others.get(keyOf(row)) ?? []), row]);
  return { main: rows.filter(isMain), others: [...others.values()] };
}

/** Results before plans, then the later day. */
function isRather(a: RowTime, b: RowTime): boolean {
  const isResult = ({ nature = "result" }: ValueTime): boolean => nature === "result";
  if (isResult(a) !== isResult(b)) return isResult(a);
  return (a.day ?? a.open ?? "") > (b.day ?? b.open ?? "");
}
