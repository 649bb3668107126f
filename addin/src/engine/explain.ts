import { explainTarget, type Language, type LocatedExplanation, locateExplanation } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import { placeAt } from "./place-at";
import type { Place } from "./protocol";

/** The explanation that the command gives too, with the cells of this workbook. */
export function locatedExplanation(run: Run, id: string, language: Language): LocatedExplanation<Place> {
  const result = run.targets.find((entry) => entry.target.id === id);
  if (!result) throw new EngineError("unknown-target", id);
  return locateExplanation(explainTarget(result, run.index, language), (origin) => placeAt(run, origin));
}
