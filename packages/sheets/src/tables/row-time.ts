import { factOf, type TableFrame } from "./frame";
import { openTime, type TimeSaid, type ValueTime, valueTime } from "./value-time";

/** What the label of a row and the heading of its block say; most rows say nothing of their own. */
interface RowSaying {
  readonly said?: readonly TimeSaid[] | undefined;
}

/** What a row is about, and what orders a time to which no place gives a year: see `openTime`. */
export interface OrderedTime extends ValueTime {
  readonly open?: string | undefined;
}

/** What a row is about: by the headings of its columns, its own label, its block, the title and the sheet's name. */
export const rowTime = (frame: TableFrame, { said }: RowSaying): ValueTime =>
  said ? valueTime(placesOf(frame, said)) : frameTime(frame);

/** What the rows of a table are about that say nothing of their own. */
export const frameTime = (frame: TableFrame): ValueTime => factOf(frame, timeOfFrame);
const timeOfFrame = (frame: TableFrame): ValueTime => valueTime(placesOf(frame));

/** The same with what orders it among times without a year. */
export function orderedTime(frame: TableFrame, row: RowSaying): OrderedTime {
  const time = rowTime(frame, row);
  return { ...time, open: openTime(placesOf(frame, row.said), time) };
}

/** What orders a row to which no place gives a year. */
export const openRowTime = (frame: TableFrame, { said }: RowSaying): string | undefined =>
  openTime(placesOf(frame, said), rowTime(frame, { said }));

/** The places that say what a row is about, the nearest first. */
const placesOf = ({ said, titleSaid }: TableFrame, own: readonly TimeSaid[] = []): readonly TimeSaid[] => [
  ...said,
  ...own,
  ...titleSaid,
];
