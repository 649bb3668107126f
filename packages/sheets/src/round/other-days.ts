import type { IsoDate } from "@ntm-kit/core";
import type { Run } from "../run/run";

/** A file whose figures are of another day than the one that is judged. */
export interface OtherDay {
  /** Its path. */
  readonly file: string;
  /** The latest day that its results are of. */
  readonly day: IsoDate;
}

/** Files that report another day alone, such as last period's numbers sent once more: in the order of the run. */
export function otherDays({ inputs, dataset, locate, asOf }: Run): OtherDay[] {
  const days = new Map<string, Set<IsoDate | undefined>>();
  // A list of those recognised stays true, whatever its day.
  const communes = dataset.communes.filter(({ isListed }) => !isListed);
  for (const { origin, day, nature = "result" } of [...communes, ...dataset.tasks]) {
    const file = origin === undefined ? undefined : locate(origin)?.file;
    if (file === undefined || nature !== "result") continue;
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
