import type { IsoDate, Origin } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { FindingsOf } from "./by-code";
import type { Run, RunFinding } from "./run";

/**
 * A decision or a date that is missing in a row about a day after the one judged: "DANH SÁCH XÃ ĐẠT CHUẨN NĂM 2026" has
 * none yet. That its values do not count is told by `period/not-counted`.
 */
export function proofsToCome(
  findingsOf: FindingsOf,
  { dataset, asOf }: { readonly dataset: Pick<Run["dataset"], "communes" | "districts">; readonly asOf: IsoDate },
): RunFinding[] {
  const proofs = ["recognition/missing-decision", "recognition/missing-date"].flatMap(findingsOf);
  if (proofs.length === 0) return [];
  const later = new Set(
    [...dataset.communes, ...dataset.districts].flatMap(({ day, origin }) =>
      day !== undefined && day > asOf ? (rowOf(origin) ?? []) : [],
    ),
  );
  return proofs.filter(({ at }) => later.has(rowOf(at) ?? ""));
}

function rowOf(origin: Origin | undefined): string | undefined {
  const place = origin === undefined ? undefined : unpackPlace(origin);
  return place && `${place.sheetNumber} ${place.row}`;
}
