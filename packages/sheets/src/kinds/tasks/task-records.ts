import type { TaskRecord, TaskStatus } from "@ntm-kit/core";
import type { TaskRow, TaskTable } from "./task-table";

const STATES: ReadonlySet<string> = new Set(["done", "in-progress", "not-started", "not-done", "dropped"]);

/** Records of the rows that count: the first of each task of the plan. */
export function taskRecords(table: TaskTable): TaskRecord[] {
  return table.rows.filter((row) => row.task && !row.duplicateOf).map((row) => taskRecord(table, row));
}

function taskRecord(table: TaskTable, row: TaskRow): TaskRecord {
  const { view, title } = table.frame;
  const at = (slot: number) => view.origin(row.line, slot);
  const { status, progress, evidence, evidenceDate, reason, round } = row;
  const stated =
    round && round.text !== ""
      ? { value: round.text, origin: at(round.slot) }
      : title.round
        ? { value: title.round }
        : undefined;
  return {
    task: row.task!.id,
    origin: at(row.number?.slot ?? row.content?.slot ?? 0),
    ...(status && STATES.has(status.says)
      ? { status: { value: status.says as TaskStatus, origin: at(status.slot) } }
      : {}),
    ...(progress?.share !== undefined ? { progress: { value: progress.share, origin: at(progress.slot) } } : {}),
    ...(evidence && evidence.text !== "" ? { evidence: { value: evidence.text, origin: at(evidence.slot) } } : {}),
    ...(evidenceDate?.state === "date" && evidenceDate.date
      ? { evidenceDate: { value: evidenceDate.date, origin: at(evidenceDate.slot) } }
      : {}),
    ...(reason && reason.text !== "" ? { reason: { value: reason.text, origin: at(reason.slot) } } : {}),
    ...(stated ? { round: stated } : {}),
  };
}
