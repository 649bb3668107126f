import type { CommuneRecord, TaskRecord } from "@ntm-kit/core";
import type { Run } from "../run/run";
import { fileAt } from "./place";

interface Stated {
  /** Path of the file that states it. */
  readonly file: string;
  readonly record: CommuneRecord | TaskRecord;
}

/** Results of communes and tasks, each with its file. A list of those recognised stays true, whatever its day. */
export function statedFigures(run: Run): Stated[] {
  const communes = run.dataset.communes.filter(({ isListed }) => !isListed);
  return [...communes, ...run.dataset.tasks].flatMap((record) => {
    const file = fileAt(run, record.origin);
    return file === undefined || (record.nature ?? "result") !== "result" ? [] : [{ file, record }];
  });
}
