import { checkGiven } from "../check-given";
import type { Unit } from "../model/unit";
import type { Coverage } from "../report/report";
import type { ReportTarget } from "../report/target";
import { coveredBy } from "./subject";

/** Units that have targets, sorted for the one who sent the files. */
export interface ToldUnits {
  /** Those that the files speak of, then those that these are part of. */
  readonly told: readonly string[];
  /** Those that the files say nothing of. */
  readonly others: readonly string[];
}

/**
 * Sorts the units of targets: the sender's own come first, the province that they are part of next. A unit of which
 * something is known otherwise (a summary states its figures) is told as well. Files that speak of every unit leave the
 * plan's order.
 *
 * @param units - of the plan
 */
export function toldUnits(
  targets: readonly Pick<ReportTarget, "unit" | "status" | "decidedBy">[],
  coverage: readonly Coverage[],
  units: readonly Pick<Unit, "id" | "parent">[],
): ToldUnits {
  checkGiven({ targets, coverage, units });
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const known = targets.filter(({ status, decidedBy }) => status !== "undetermined" || (decidedBy ?? []).length > 0);
  const all = [...new Set(targets.map(({ unit }) => unit))];
  const covered = new Set(coveredBy(coverage).units);
  const above = new Set([...covered].flatMap((id) => ancestorsOf(id, parents)));
  const isOwn = (id: string): boolean => covered.has(id) || ancestorsOf(id, parents).some((one) => covered.has(one));
  const isKnown = new Set(known.map(({ unit }) => unit));
  const isTold = (id: string): boolean => isOwn(id) || above.has(id) || isKnown.has(id);
  const others = all.filter((id) => !isTold(id));
  const told = all.filter(isTold);
  return { told: others.length === 0 ? told : [...told.filter(isOwn), ...told.filter((id) => !isOwn(id))], others };
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, parents)];
}
