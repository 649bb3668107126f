import { checkGiven } from "../check-given";
import { atStandard, type CommuneFacts, type Facts } from "../facts";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { UnitStanding } from "../report/summary";

/** At most this many criteria short of the standard is near to it. */
export const NEAR = 2;

/** Where a commune stands: the highest standard that it certainly is at, else how far it is from the lowest. */
export type Standing = Standard | "near" | "behind" | "no-data";

/**
 * Where one commune stands. `near`: at no standard for certain, and at most two criteria short of the lowest by what is
 * certainly met; `behind`: more; `no-data`: nothing is reported of it.
 */
export function standingOf(commune: CommuneFacts, standards: readonly Standard[]): Standing {
  checkGiven({ commune, standards });
  const { reported, at, criteria, asked } = commune;
  if (!reported) return "no-data";
  const reached = standards.findLast((standard) => atStandard(at, standard)[0] === 1);
  return reached ?? (asked.length - criteria[0] <= NEAR ? "near" : "behind");
}

/**
 * The picture of the whole: where every counted commune stands, in the plan's order.
 *
 * @example
 * const rows = standingsOf(index, factsOf(index, dataset)).map(({ unit, standing }) => `${unit} ${standing}`);
 */
export function standingsOf(index: PlanIndex, facts: Facts): UnitStanding[] {
  checkGiven({ index, facts });
  return index.communes.flatMap(({ id, name }) => {
    const commune = facts.communes.get(id);
    if (!commune) return [];
    const { criteria, asked, record } = commune;
    const notMet: string[] = [];
    const open: string[] = [];
    for (const number of asked) {
      const mark = record?.marks[number]?.value;
      if (mark === "not-met") notMet.push(number);
      else if (mark !== "met") open.push(number);
    }
    return [
      {
        unit: id,
        name,
        upper: index.districtOf(id)?.id ?? index.root.id,
        standing: standingOf(commune, index.standardIds),
        criteria: [criteria[0], criteria[1]],
        asked: asked.length,
        notMet,
        open,
      },
    ];
  });
}
