import { type CommuneRecord, type Origin, unitTitle } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import type { ExplainedMember, Explanation, Place } from "./protocol";

const MOST_PLACES = 8;

/** A target down to its communes and their cells: those short of it first, then the open ones, then the rest. */
export function explainTarget(run: Run, id: string): Explanation {
  const result = run.targets.find((entry) => entry.target.id === id);
  if (!result) throw new EngineError("unknown-target", id);
  const members = result.members.map(
    (member): ExplainedMember => ({
      unit: member.unit.id,
      name: unitTitle(member.unit),
      state: member.state,
      value: member.value,
      reported: member.reported,
      places: placesOf(run, member.unit.id),
    }),
  );
  const order = { no: 0, open: 1, yes: 2 };
  return {
    target: id,
    members: members.sort((a, b) => order[a.state] - order[b.state]),
    assumptions: run.plan.assumptions
      .filter((entry) => result.target.assumptions.includes(entry.id))
      .map((entry) => entry.reading),
  };
}

/** The row of a unit, and the cells that keep it from the standard. */
function placesOf(run: Run, unit: string): Place[] {
  const communes = run.dataset.communes.filter((record) => record.unit === unit);
  const districts = run.dataset.districts.filter((record) => record.unit === unit);
  const origins = [
    ...communes.map((record) => record.origin),
    ...districts.map((record) => record.standard?.origin ?? record.origin),
    ...communes.flatMap(shortfalls),
  ];
  const places = origins.flatMap((origin) => (origin === undefined ? [] : placeOf(run, origin)));
  return [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()].slice(0, MOST_PLACES);
}

const shortfalls = (record: CommuneRecord): (Origin | undefined)[] =>
  Object.values(record.marks).flatMap((mark) => (mark.value === "met" ? [] : [mark.origin]));

export function placeOf(run: Run, origin: Origin): Place[] {
  const at = run.locate(origin);
  return at ? [{ sheet: at.sheet, cell: at.cell }] : [];
}
