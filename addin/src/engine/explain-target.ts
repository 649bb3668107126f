import { type Origin, unitTitle } from "@ntm-kit/core";
import { explainTarget as explain, type Run } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import type { Explanation, Place } from "./protocol";

/** A target down to its communes and their cells, as the pane shows it. */
export function explainTarget(run: Run, id: string): Explanation {
  const explained = explain(run, id);
  if (!explained) throw new EngineError("unknown-target", id);
  return {
    target: id,
    members: explained.members.map(({ unit, state, value, reported, places }) => ({
      unit: unit.id,
      name: unitTitle(unit),
      state,
      value,
      reported,
      places: places.map(({ sheet, cell }) => ({ sheet, cell })),
    })),
    assumptions: explained.assumptions.map((entry) => entry.reading),
  };
}

export function placeOf(run: Run, origin: Origin): Place[] {
  const at = run.locate(origin);
  return at ? [{ sheet: at.sheet, cell: at.cell }] : [];
}
