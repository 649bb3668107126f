import type { OrderedTime } from "../tables/row-time";
import type { ValueTime } from "../tables/value-time";

/** Rows of one name that tell of several natures and times. */
export interface ByTime<Row> {
  /** Of each name its latest result, in the order of the rows. */
  readonly main: readonly Row[];
  /** The others, one list for each nature and time. */
  readonly others: readonly (readonly Row[])[];
}

interface TimedRow<Row> {
  readonly row: Row;
  readonly name: string;
  readonly time: OrderedTime;
  /** The same for rows of one nature and time. */
  readonly key: string;
}

/**
 * Splits rows by what they are about: the latest result of each name is its row, the others stand beside it.
 *
 * @param nameOf - the same for rows of one name
 */
export function splitByTime<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  timeOf: (row: Row) => OrderedTime,
): ByTime<Row> {
  const timed = rows.map((row): TimedRow<Row> => {
    const time = timeOf(row);
    return { row, name: nameOf(row), time, key: JSON.stringify(time) };
  });
  const best = new Map<string, TimedRow<Row>>();
  for (const one of timed) {
    const known = best.get(one.name);
    if (known === undefined || isRather(one.time, known.time)) best.set(one.name, one);
  }
  const main: Row[] = [];
  const others = new Map<string, Row[]>();
  for (const { row, name, key } of timed) {
    if (best.get(name)?.key === key) main.push(row);
    else others.set(key, [...(others.get(key) ?? []), row]);
  }
  return { main, others: [...others.values()] };
}

/** Results before plans, then the later day. */
function isRather(a: OrderedTime, b: OrderedTime): boolean {
  const isResult = ({ nature = "result" }: ValueTime): boolean => nature === "result";
  if (isResult(a) !== isResult(b)) return isResult(a);
  return (a.day ?? a.open ?? "") > (b.day ?? b.open ?? "");
}
