import type { IsoDate } from "@ntm-kit/core";
import type { Run } from "../run/run";
import { statedFigures } from "./stated-figures";

/** A file whose figures are of another day than the one that is judged. */
export interface OtherDay {
  /** Its path. */
  readonly file: string;
  /** The latest day that its results are of. */
  readonly day: IsoDate;
}

/** Files that report another day alone, such as last period's numbers sent once more: in the order of the run. */
export function otherDays(run: Run): OtherDay[] {
  const { inputs, asOf } = run;
  const days = new Map<string, Set<IsoDate | undefined>>();
  for (const { file, record } of statedFigures(run)) {
    const { day } = record;
    const known = days.get(file);
    if (known) known.add(day);
    else days.set(file, new Set([day]));
  }
  return inputs.flatMap(({ path }) => {
    const own = [...(days.get(path) ?? [])];
    // What states no day is about the day judged.
    if (own.some((day) => day === undefined || day === asOf)) return [];
    const day = own.sort().at(-1);
    return day === undefined ? [] : [{ file: path, day }];
  });
}
