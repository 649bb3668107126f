import { STANDARDS, type TidyRecord } from "@ntm-kit/core";
import { cellName } from "../grid/address";
import { marksOf } from "../kinds/communes/commune-records";
import type { CommuneRow, CommuneTable } from "../kinds/communes/commune-table";
import type { FundingTable } from "../kinds/funding/funding-table";
import type { SummaryTable } from "../kinds/summary/summary-table";
import type { TaskTable } from "../kinds/tasks/task-table";
import { fieldKey } from "../tables/field";
import type { SheetView } from "../tables/sheet-view";
import type { Run, RunSheet } from "./run";

/** What the sheets of a run say, one statement a row, each with its cell; rows that name no unit or task of the plan have no subject. */
export function extractRecords(run: Run): TidyRecord[] {
  return run.sheets.flatMap((sheet) => extractSheet(sheet));
}

type Say = (line: number, slot: number, subject: string, field: string, value: TidyRecord["value"]) => void;

function extractSheet({ file, content }: RunSheet): TidyRecord[] {
  const records: TidyRecord[] = [];
  for (const entry of content.tables) {
    const { frame } = entry.table;
    const say: Say = (line, slot, subject, field, value) =>
      records.push({
        file: file.path,
        sheet: content.grid.name,
        cell: cellAt(frame.view, line, slot),
        kind: frame.kind,
        subject,
        field,
        value,
        raw: frame.view.textOf(frame.view.shown(line, slot)),
      });
    if (entry.of === "communes") for (const row of entry.table.rows) sayCommune(entry.table, row, say);
    else if (entry.of === "tasks") sayTasks(entry.table, say);
    else if (entry.of === "summary") saySummary(entry.table, say);
    else sayFunding(entry.table, say);
  }
  return records;
}

const cellAt = (view: SheetView, line: number, slot: number): string =>
  cellName(view.row(line, slot), view.column(line, slot));

function sayCommune(table: CommuneTable, row: CommuneRow, say: Say): void {
  const subject = row.unit?.id ?? "";
  say(row.line, row.nameSlot, subject, "unit", subject === "" ? null : subject);
  const marks = marksOf(table, row);
  const isOfStandard = !table.set || table.set.standard === "standard";
  for (const mark of row.marks) {
    const value = marks[mark.criterion]?.value;
    if (value)
      say(
        row.line,
        mark.slot,
        subject,
        isOfStandard ? `criterion.${mark.criterion}` : `${table.set!.id}.criterion.${mark.criterion}`,
        value,
      );
  }
  if (row.total?.value !== undefined && (row.total.state === "number" || row.total.state === "text-number"))
    say(row.line, row.total.slot, subject, isOfStandard ? "total" : `${table.set!.id}.total`, row.total.value);
  sayClaims(row, subject, say);
}

function sayClaims(row: CommuneRow, subject: string, say: Say): void {
  const { claims } = row;
  const { level } = claims;
  for (const claim of claims.own)
    if (row.hasContent) say(row.line, claim.slot, subject, claim.standard, claim.claimed ?? "open");
  if (level && (level.says !== "blank" || row.hasContent)) {
    const isOpen = level.says === "unknown" || level.says === "open";
    const height = STANDARDS.indexOf(level.says as (typeof STANDARDS)[number]);
    for (const [i, standard] of STANDARDS.entries())
      if (!claims.own.some((claim) => claim.standard === standard))
        say(row.line, level.slot, subject, standard, isOpen ? "open" : i <= height);
  }
  if (row.listedAs) say(row.line, row.nameSlot, subject, row.listedAs, true);
  if (claims.decision?.isThere) say(row.line, claims.decision.slot, subject, "decision", claims.decision.text);
  if (claims.date?.state === "date" && claims.date.date)
    say(row.line, claims.date.slot, subject, "date", claims.date.date);
  if (claims.year?.value) say(row.line, claims.year.slot, subject, "year", claims.year.value);
}

function sayTasks(table: TaskTable, say: Say): void {
  for (const row of table.rows) {
    const subject = row.task?.id ?? "";
    const name = row.number ?? row.content;
    if (name) say(row.line, name.slot, subject, "task", subject === "" ? null : subject);
    const { status, progress, evidence, evidenceDate, reason, round, lead } = row;
    if (status && !["unknown", "blank", "error", "unstored", "no-state"].includes(status.says))
      say(row.line, status.slot, subject, "status", status.says);
    if (progress?.share !== undefined)
      say(row.line, progress.slot, subject, "progress", Math.round(progress.share * 1e6) / 1e6);
    if (lead && lead.text !== "") say(row.line, lead.slot, subject, "lead", lead.text);
    if (evidence && evidence.text !== "") say(row.line, evidence.slot, subject, "evidence", evidence.text);
    if (evidenceDate?.state === "date" && evidenceDate.date)
      say(row.line, evidenceDate.slot, subject, "evidenceDate", evidenceDate.date);
    if (reason && reason.text !== "") say(row.line, reason.slot, subject, "reason", reason.text);
    if (round && round.text !== "") say(row.line, round.slot, subject, "round", round.text);
    else if (name && table.frame.title.round) say(row.line, name.slot, subject, "round", table.frame.title.round);
  }
}

function saySummary(table: SummaryTable, say: Say): void {
  for (const row of table.rows) {
    if (row.role !== "record") continue;
    const subject = row.unit?.id ?? "";
    for (const cell of row.figures)
      if (cell.value !== undefined) say(row.line, cell.slot, subject, cell.figure, cell.value);
    for (const cell of row.bands)
      if (cell.value !== undefined)
        say(row.line, cell.slot, subject, fieldKey({ of: "band", ...cell.band }), cell.value);
    for (const { slot, share } of row.shares)
      if (share !== undefined) say(row.line, slot, subject, "share", Math.round(share * 1e6) / 1e6);
    if (row.districtStandard?.says !== undefined)
      say(row.line, row.districtStandard.slot, subject, "districtStandard", row.districtStandard.says);
  }
}

/** Money is given in đồng where the sheet says its unit, else as it stands. */
function sayFunding(table: FundingTable, say: Say): void {
  for (const row of table.rows)
    for (const amount of row.amounts)
      if (amount.value !== undefined)
        say(
          row.line,
          amount.column.slot,
          row.source?.id ?? row.unit?.id ?? "",
          fieldKey(amount.column.field),
          amount.value * (table.moneyUnit ?? 1),
        );
}
