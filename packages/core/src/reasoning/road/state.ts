import type { CommuneFacts, Facts } from "../../facts";
import type { Unit } from "../../model/unit";
import type { Frame } from "../model/frame";
import type { WeightOf } from "./weights";

/** How what is not known is taken: as not met, or as met. */
export type Completion = "pessimistic" | "optimistic";

/** Where a commune stands before any step: its level, and the criteria it misses, the lightest first. */
export interface CommuneState {
  readonly level: number;
  readonly missing: readonly string[];
  readonly criteria: number;
}

export function communeState(
  commune: Unit,
  facts: Facts,
  completion: Completion,
  frame: Frame,
  weightOf: WeightOf,
): CommuneState {
  const known = facts.communes.get(commune.id);
  const numbers = frame.criteriaOf(commune);
  const lightest = [...numbers]
    .map((number, place) => ({ number, place, weight: weightOf(commune.id, number) }))
    .sort((a, b) => a.weight - b.weight || a.place - b.place)
    .map(({ number }) => number);
  const missing = missingOf(lightest, known, completion);
  return { level: levelAt(known, completion, frame), missing, criteria: numbers.length };
}

/** Of a total without marks the heaviest criteria are missing, or the lightest. */
function missingOf(lightest: readonly string[], known: CommuneFacts | undefined, completion: Completion): string[] {
  const marks = known?.record?.marks ?? {};
  const isPessimistic = completion === "pessimistic";
  if (lightest.some((number) => marks[number]))
    return lightest.filter((number) => {
      const mark = marks[number]?.value;
      return isPessimistic ? mark !== "met" : mark === "not-met";
    });
  const met = known?.criteria[isPessimistic ? 0 : 1] ?? (isPessimistic ? 0 : lightest.length);
  return isPessimistic ? lightest.slice(met) : lightest.slice(0, lightest.length - met);
}

function levelAt(known: CommuneFacts | undefined, completion: Completion, { levels }: Frame): number {
  if (!known) return completion === "pessimistic" ? 0 : levels.length;
  const at: Readonly<Record<string, readonly [number, number]>> = known.at;
  const end = completion === "pessimistic" ? 0 : 1;
  const height = levels.findIndex((level) => at[level]?.[end] !== 1);
  return height < 0 ? levels.length : height;
}

/** Level of a unit above communes: 1 at its standard. */
export function unitLevel(unit: string, facts: Facts, completion: Completion): number {
  const at = facts.districts.get(unit)?.at ?? [0, 1];
  return completion === "pessimistic" ? at[0] : at[1];
}
