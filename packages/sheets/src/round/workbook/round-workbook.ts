import type { Report } from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import type { WorkbookDocument } from "../../document/sheet-document";
import { findingsSheet } from "../../documents/findings-document";
import { STYLES } from "../../documents/styles";
import { targetsSheet } from "../../documents/targets-sheet";
import type { Collection } from "../collect";
import { communesSheet } from "./communes-sheet";
import { layoutOf, SHEETS } from "./layout";
import { conflictsSheet, recordsSheet, sendersSheet, unplacedSheet } from "./lists";
import { tasksSheet } from "./tasks-sheet";
import { upperSheet } from "./upper-sheet";

/**
 * The workbook of a round: the official form filled in from every file, with the source of each row; and all that
 * belongs to it.
 *
 * @example
 * const bytes = writeWorkbook(roundWorkbook(collect(run), report));
 */
export function roundWorkbook(collection: Collection, report: Pick<Report, "targets" | "findings">): WorkbookDocument {
  checkGiven({ collection, report });
  const layout = layoutOf(collection);
  return {
    title: SHEETS.communes,
    styles: STYLES,
    sheets: [
      communesSheet(collection, layout),
      upperSheet(collection, layout),
      targetsSheet(report, { name: SHEETS.targets, language: "vi", plan: collection.run.plan }),
      sendersSheet(collection),
      conflictsSheet(collection),
      ...(collection.taskRows.length > 0 ? [tasksSheet(collection)] : []),
      unplacedSheet(collection),
      findingsSheet(report.findings, { language: "vi", withFiles: true }),
      recordsSheet(collection),
    ],
  };
}
