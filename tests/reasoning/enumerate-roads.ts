import { type CommuneRecord, type Dataset, factsOf, indexPlan, type Plan, type Unit } from "@ntm-kit/core";
import { communesOf, isBeneath, LEVELS, uppersOf, type World } from "./enumerate";
import { CRITERIA } from "./small-plans";

/** One way a unit can end, from the definitions alone. */
export interface End {
  readonly level: number;
  readonly criteria: readonly string[];
  readonly met: number;
  readonly cost: number;
  readonly skips: number;
}

export interface Question {
  readonly weights: Readonly<Record<string, number>>;
  readonly locks: readonly string[];
  readonly isPessimistic: boolean;
}

const ancestors = (plan: Plan, unit: Unit): string[] => {
  const parent = plan.units.find(({ id }) => id === unit.parent);
  return [unit.id, ...(parent ? ancestors(plan, parent) : [])];
};

function weightOf(plan: Plan, unit: Unit, what: string, { weights }: Question): number {
  for (const above of ancestors(plan, unit)) {
    const weight = weights[`${above}:${what}`];
    if (weight !== undefined) return weight;
  }
  return weights[what] ?? 1;
}

function isLocked(plan: Plan, unit: Unit, what: string, { locks }: Question): boolean {
  return (
    locks.includes(what) || ancestors(plan, unit).some((id) => locks.includes(id) || locks.includes(`${id}:${what}`))
  );
}

/** The criteria a commune misses before any step. */
function missingOf(plan: Plan, unit: Unit, record: CommuneRecord | undefined, question: Question): string[] {
  const marks = record?.marks ?? {};
  if (CRITERIA.some((number) => marks[number]))
    return CRITERIA.filter((number) => {
      const mark = marks[number]?.value;
      return question.isPessimistic ? mark !== "met" : mark === "not-met";
    });
  const total = record?.total?.value;
  if (total === undefined) return question.isPessimistic ? [...CRITERIA] : [];
  const lightest = [...CRITERIA].sort((a, b) => weightOf(plan, unit, a, question) - weightOf(plan, unit, b, question));
  return question.isPessimistic ? lightest.slice(total) : lightest.slice(0, CRITERIA.length - total);
}

const subsets = (all: readonly string[]): string[][] =>
  all.reduce<string[][]>((known, one) => known.flatMap((set) => [set, [...set, one]]), [[]]);

/** Every way each unit can end. */
export function endsOf(plan: Plan, dataset: Dataset, question: Question): Map<string, End[]> {
  const facts = factsOf(indexPlan(plan), dataset);
  const side = question.isPessimistic ? 0 : 1;
  const isClaimed = facts.merged.claimable.has("standard");
  const ends = new Map<string, End[]>();
  for (const unit of communesOf(plan)) {
    const known = facts.communes.get(unit.id)!;
    const from = LEVELS.filter((standard) => known.at[standard]?.[side] === 1).length;
    const missing = missingOf(plan, unit, known.record, question);
    const found: End[] = [];
    for (const criteria of subsets(missing)) {
      if (criteria.some((number) => isLocked(plan, unit, number, question))) continue;
      const weight = criteria.reduce((sum, number) => sum + weightOf(plan, unit, number, question), 0);
      const met = CRITERIA.length - missing.length + criteria.length;
      const isWhole = met === CRITERIA.length;
      for (let level = from; level <= LEVELS.length; level++) {
        if (level > from && !isWhole) continue;
        if (level === 0 && isWhole && !isClaimed && criteria.length > 0) continue;
        const gained = LEVELS.slice(from, level).filter((standard) => standard !== "standard" || isClaimed);
        if (gained.some((standard) => isLocked(plan, unit, standard, question))) continue;
        const cost = gained.reduce((sum, standard) => sum + weightOf(plan, unit, standard, question), weight);
        found.push({ level, criteria, met, cost, skips: Math.max(0, level - from - 1) });
      }
    }
    ends.set(unit.id, found);
  }
  for (const unit of uppersOf(plan)) {
    const from = facts.districts.get(unit.id)!.at[side];
    const stay = { level: from, criteria: [], met: 0, cost: 0, skips: 0 };
    const canMove = from === 0 && !isLocked(plan, unit, "district", question);
    ends.set(
      unit.id,
      canMove ? [stay, { ...stay, level: 1, cost: weightOf(plan, unit, "district", question) }] : [stay],
    );
  }
  return ends;
}

export type Ending = ReadonlyMap<string, End>;

/** Every way all units can end together. */
export function endingsOf(plan: Plan, ends: ReadonlyMap<string, readonly End[]>): Ending[] {
  let endings: Ending[] = [new Map()];
  for (const [unit, list] of ends)
    endings = endings.flatMap((ending) => list.map((end) => new Map(ending).set(unit, end)));
  const uppers = uppersOf(plan).map((unit) => ({
    id: unit.id,
    communes: communesOf(plan).filter((commune) => isBeneath(plan, commune, unit.id)),
  }));
  return endings.filter((ending) =>
    uppers.every(
      ({ id, communes }) =>
        ending.get(id)!.cost === 0 || communes.every((commune) => ending.get(commune.id)!.level >= 1),
    ),
  );
}

export const worldOf = (ending: Ending): World => ({
  level: new Map([...ending].map(([id, { level }]) => [id, level])),
  met: new Map([...ending].map(([id, { met }]) => [id, met])),
});

export const costOf = (ending: Ending): number => [...ending.values()].reduce((sum, { cost }) => sum + cost, 0);
