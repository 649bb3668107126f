import type { Assumption, CommuneRecord, MemberState, Origin, TargetResult } from "@ntm-kit/core";
import type { Location, Run } from "./run";

/** A unit of the population, what it gives to the measure, and the cells that say so. */
export interface ExplainedMember extends MemberState {
  /** Its row, then the cells that keep it from the standard. */
  readonly places: readonly Location[];
}

/** How a target came out: what was counted, from which units and cells, and on which readings of the text it rests. */
export interface TargetExplanation {
  readonly result: TargetResult;
  /** Those short of it first, then the open ones, then the rest. */
  readonly members: readonly ExplainedMember[];
  readonly assumptions: readonly Assumption[];
}

const MOST_PLACES = 8;
const ORDER = { no: 0, open: 1, yes: 2 } as const;

/** Explains one target of a run; undefined where the plan has no such target. */
export function explainTarget(run: Run, id: string): TargetExplanation | undefined {
  const result = run.targets.find((entry) => entry.target.id === id);
  if (!result) return undefined;
  const members = result.members.map((member) => ({ ...member, places: placesOf(run, member.unit.id) }));
  return {
    result,
    members: members.sort((a, b) => ORDER[a.state] - ORDER[b.state]),
    assumptions: run.plan.assumptions.filter((assumption) => result.target.assumptions.includes(assumption.id)),
  };
}

function placesOf(run: Run, unit: string): Location[] {
  const communes = run.dataset.communes.filter((record) => record.unit === unit);
  const districts = run.dataset.districts.filter((record) => record.unit === unit);
  const origins = [
    ...communes.map((record) => record.origin),
    ...districts.map((record) => record.standard?.origin ?? record.origin),
    ...communes.flatMap(shortfalls),
  ];
  const places = origins.flatMap((origin) => (origin === undefined ? [] : (run.locate(origin) ?? [])));
  return [...new Map(places.map((place) => [`${place.file}!${place.sheet}!${place.cell}`, place])).values()].slice(
    0,
    MOST_PLACES,
  );
}

const shortfalls = (record: CommuneRecord): (Origin | undefined)[] =>
  Object.values(record.marks).flatMap((mark) => (mark.value === "met" ? [] : [mark.origin]));
