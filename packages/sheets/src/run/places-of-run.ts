import type { Origin } from "@ntm-kit/core";
import { addressOf, unpackPlace } from "../grid/place";
import type { Location, Run, RunSheet } from "./run";

/** Names of the sheets that origins are looked up in, by their number in the run. */
const namesOf = new WeakMap<Run["locate"], readonly Named[]>();
type Named = Omit<Location, "cell">;

/**
 * Where the origins of a run stand. Of the same sheets it is the very function of the run before: what was worded by it
 * holds on.
 */
export function placesOf(
  sheets: readonly RunSheet[],
  recordLines: ReadonlyMap<string, Location>,
  previous: Run | undefined,
): Run["locate"] {
  // Names alone: a run that follows would else keep the cells of this one.
  const names = sheets.map(({ file, content }): Named => ({ file: file.path, sheet: content.grid.name }));
  const before = previous && namesOf.get(previous.locate);
  if (previous && before && recordLines.size === 0 && areSame(names, before)) return previous.locate;
  const locate = (at: Origin, until?: Origin): Location | undefined => {
    if (typeof at === "string") return recordLines.get(at);
    const place = unpackPlace(at);
    const named = place && names[place.sheetNumber];
    return named && { ...named, cell: addressOf(at, until) };
  };
  if (recordLines.size === 0) namesOf.set(locate, names);
  return locate;
}

const areSame = (some: readonly Named[], others: readonly Named[]): boolean =>
  some.length === others.length &&
  some.every(({ file, sheet }, i) => file === others[i]?.file && sheet === others[i]?.sheet);
