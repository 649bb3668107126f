import type { Task, TaskRecord, TaskStatus } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";
import { timeSaid, type ValueTime, valueTime } from "../../tables/value-time";
import type { TaskTable, TaskTableRow } from "./task-table";

const STATES: ReadonlySet<string> = new Set(["done", "in-progress", "not-started", "not-done", "dropped"]);

/** Records of the rows that count: the first of each task of the plan. */
export function taskRecords(table: TaskTable): TaskRecord[] {
  return table.rows.flatMap((row) => (row.task && !row.duplicateOf ? [taskRecord(table, row, row.task)] : []));
}

/**
 * The time that a row is about: its own round, the heading of what it tells, the title, the sheet's name. Its nature is
 * always that of a result: a plan of tasks tells how far they are.
 */
function timeOf(frame: TableFrame, { round, status, progress }: TaskTableRow): ValueTime {
  const told = status?.slot ?? progress?.slot;
  const heading = frame.columns.find(({ slot }) => slot === told)?.path ?? [];
  const words = [round?.text ?? "", ...[...heading].reverse()];
  const said = words.flatMap((text) => (text === "" ? [] : (timeSaid(text) ?? [])));
  const { nature: _nature, ...time } = valueTime([...said, ...frame.titleSaid]);
  return time;
}

function taskRecord(table: TaskTable, row: TaskTableRow, task: Task): TaskRecord {
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
    task: task.id,
    origin: at(row.number?.slot ?? row.content?.slot ?? 0),
    ...timeOf(table.frame, row),
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
