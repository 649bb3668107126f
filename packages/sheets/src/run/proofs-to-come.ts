import type { IsoDate, Origin } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { FindingsOf } from "./by-code";
import type { Run, RunFinding } from "./run";

/**
 * A decision or a date that is missing in a row about a day after the one judged: "DANH SÁCH XÃ ĐẠT CHUẨN NĂM 2026" has
 * none yet. That its values do not count is told by `period/not-counted`. A row that also tells of what is already so
 * ("Kế hoạch đạt nâng cao năm 2026" in a further column) is asked for the proofs of that.
 */
export function proofsToCome(
  findingsOf: FindingsOf,
  { dataset, asOf }: { readonly dataset: Pick<Run["dataset"], "communes" | "districts">; readonly asOf: IsoDate },
): RunFinding[] {
  const proofs = ["recognition/missing-decision", "recognition/missing-date"].flatMap(findingsOf);
  if (proofs.length === 0) return [];
  const isLater = new Map<string, boolean>();
  for (const { day, origin } of [...dataset.communes, ...dataset.districts]) {
    const row = rowOf(origin);
    if (row !== undefined) isLater.set(row, (isLater.get(row) ?? true) && day !== undefined && day > asOf);
  }
  return proofs.filter(({ at }) => isLater.get(rowOf(at) ?? "") === true);
}

function rowOf(origin: Origin | undefined): string | undefined {
  const place = origin === undefined ? undefined : unpackPlace(origin);
  return place && `${place.sheetNumber} ${place.row}`;
}
