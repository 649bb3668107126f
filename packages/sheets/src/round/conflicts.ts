import { type Disagreement, disagreementField, disagreementsOf, type Stated } from "@ntm-kit/core";
import type { Run } from "../run/run";
import { type CellPlace, cellPlace } from "./place";

/** A value that is stated in a cell. */
export type StatedAt = { readonly value: string | number | boolean } & Partial<CellPlace>;

/** Two statements of one day that do not agree. */
export interface RoundConflict {
  /** Id of the unit. */
  readonly unit: string;
  /** What of it, as `ntm extract` names it. */
  readonly field: string;
  /** The earlier, which counts. */
  readonly kept: StatedAt;
  /** What does not count, and where it stands. */
  readonly other: StatedAt;
}

/** What the files of a run state differently about one unit and one day. */
export function conflictsOf(run: Run): RoundConflict[] {
  return disagreementsOf(run.index, run.dataset, run.asOf).map((disagreement) => ({
    unit: disagreement.unit,
    field: disagreementField(disagreement, run.index).field,
    kept: statedAt(run, disagreement, disagreement.first),
    other: statedAt(run, disagreement, disagreement.later),
  }));
}

function statedAt(run: Run, { about }: Disagreement, { value, origin }: Stated<string | number | boolean>): StatedAt {
  const said = about === "level" ? (run.index.standardIds[Number(value) - 1] ?? "none") : value;
  return { value: said, ...cellPlace(run, origin) };
}
