import { checkGiven } from "../check-given";
import { atStandard, type CommuneFacts, type Facts, type Interval } from "../facts";
import { sumOf } from "../intervals";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { Unit } from "../model/unit";
import { unitTitle } from "../model/unit-phrase";
import type { LaterResults, LaterUnit, OpenReason } from "../report/later";

/**
 * Results on the units that came after those of the plan: of each one what the units that went into it say. Where they
 * differ, where nothing is known of one, or where none of them is counted, what holds for the whole is not settled and
 * stays open.
 *
 * @returns undefined where the plan knows of no later units
 * @example
 * const today = laterResults(indexPlan(plan), factsOf(indexPlan(plan), dataset));
 */
export function laterResults(index: PlanIndex, facts: Facts): LaterResults | undefined {
  checkGiven({ index, facts });
  const latest = index.plan.laterUnits.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (!latest) return undefined;
  const parts = partsBySuccessor(index);
  const units = latest.units
    .filter((unit) => index.isCommune(unit))
    .map((unit) => resultOf(unit, parts.get(unit.id) ?? [], { index, facts }));
  const counted = units.filter((unit) => unit.counted);
  const sum = (standard: Standard): [number, number] =>
    sumOf(counted.map((unit) => unit.standards[standard] ?? [0, 1]));
  return {
    on: latest.on,
    communes: counted.length,
    standards: Object.fromEntries(index.standardIds.map((id) => [id, sum(id)])),
    units,
  };
}

/** The plan's units by the latest unit that they went into; those of earlier rounds lead on to later ones. */
function partsBySuccessor({ plan, isCommune }: PlanIndex): ReadonlyMap<string, readonly Unit[]> {
  const later = new Map(plan.laterUnits.flatMap(({ units }) => units).map((unit) => [unit.id, unit]));
  const last = (id: string, depth = 0): readonly string[] => {
    const next = later.get(id)?.successors ?? [];
    return next.length === 0 || depth > later.size ? [id] : next.flatMap((further) => last(further, depth + 1));
  };
  const parts = new Map<string, Unit[]>();
  for (const unit of plan.units.filter(isCommune))
    for (const id of new Set(unit.successors.flatMap((successor) => last(successor)))) {
      const list = parts.get(id);
      if (list) list.push(unit);
      else parts.set(id, [unit]);
    }
  return parts;
}

interface Asking {
  readonly index: PlanIndex;
  readonly facts: Facts;
}

function resultOf(unit: Unit, parts: readonly Unit[], { index, facts }: Asking): LaterUnit {
  const known = parts.flatMap((part) => facts.communes.get(part.id) ?? []);
  const isSplit = known.some((part) => part.unit.successors.length > 1);
  const standards: Record<Standard, [number, number]> = {};
  const open: { standard: string; why: OpenReason }[] = [];
  for (const standard of index.standardIds) {
    const { at, why } = together(
      known.map((part) => atStandard(part.at, standard)),
      isSplit,
    );
    standards[standard] = at;
    if (why) open.push({ standard, why });
  }
  return {
    id: unit.id,
    name: unitTitle(unit),
    counted: index.plan.countedTypes.includes(unit.type),
    standards,
    criteria: isSplit ? [null, null] : criteriaOf(known),
    open,
    parts: parts.map((part) => {
      const own = facts.communes.get(part.id);
      return {
        unit: part.id,
        name: unitTitle(part),
        counted: own !== undefined,
        reported: own?.reported ?? false,
        standards: own ? Object.fromEntries(index.standardIds.map((id) => [id, pair(atStandard(own.at, id))])) : {},
      };
    }),
  };
}

const pair = ([low, high]: Interval): [number, number] => [low, high];

/** What the parts say together; why nothing is certain, where it is not. */
function together(parts: readonly Interval[], isSplit: boolean): { at: [number, number]; why?: OpenReason } {
  if (parts.length === 0) return { at: [0, 1], why: "no-counted-part" };
  if (isSplit) return { at: [0, 1], why: "part-split" };
  if (parts.every(([low]) => low === 1)) return { at: [1, 1] };
  if (parts.every(([, high]) => high === 0)) return { at: [0, 0] };
  const isOpen = parts.some(([low, high]) => low !== high);
  const differ = parts.some(([low]) => low === 1) && parts.some(([, high]) => high === 0);
  return { at: [0, 1], why: isOpen && !differ ? "part-open" : "parts-differ" };
}

/** Criteria that all parts meet, and those that no part is known to miss together with them. */
function criteriaOf(parts: readonly CommuneFacts[]): [number | null, number | null] {
  const [first] = parts;
  if (!first) return [null, null];
  if (parts.length === 1) return pair(first.criteria);
  let [least, most] = [0, 0];
  for (const number of first.asked) {
    const marks = parts.map(({ record }) => record?.marks[number]?.value);
    if (marks.every((mark) => mark === "met")) least++;
    if (!marks.every((mark) => mark === "not-met")) most++;
  }
  const isFull = parts.every(({ criteria, asked }) => criteria[0] === asked.length);
  return isFull ? [first.asked.length, first.asked.length] : [least, most];
}
