import type { OutputKind } from "@ntm-kit/core";
import { readDocumentNumbers } from "../text/document-number";
import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/**
 * Kinds of document in numbers, and the outputs that they may stand for. A proposal is not yet what it proposes; a
 * letter names no kind.
 */
const STANDS_FOR: Readonly<Record<string, readonly OutputKind[]>> = {
  QĐ: ["decision", "recognition-decision", "plan", "allocation-plan", "project", "regulation"],
  NQ: ["resolution"],
  KH: ["plan"],
  BC: ["report"],
  HD: ["guidance", "document"],
  PA: ["allocation-plan"],
  ĐA: ["project"],
  DA: ["project"],
  QC: ["regulation"],
  TTr: ["document", "submission"],
  TB: ["document"],
  BB: ["document"],
  CT: ["document"],
};

/** Outputs that are no document of a kind of their own: any document may show that they are there. */
const SHOWN_BY_ANY: readonly OutputKind[] = ["document", "programme-page", "model", "conference", "other"];

/** The document named as evidence is of another kind than the output that the plan asks for. */
export const outputKindDiffers = defineCheck({
  code: "output/kind-differs",
  severity: "info",
  tasks(table, { report }) {
    for (const row of table.rows) {
      if (!row.task || !row.evidence || row.status?.says !== "done" || row.task.outputs.items.length === 0) continue;
      const documents = readDocumentNumbers(row.evidence.text).flatMap(({ kind, kindName }) => {
        const outputs = kind === undefined ? undefined : STANDS_FOR[kind];
        return outputs ? [{ name: kindName ?? kind, outputs }] : [];
      });
      const [first] = documents;
      const wanted = new Set(row.task.outputs.items.map((item) => item.kind));
      const isWanted = documents.some(({ outputs }) => outputs.some((kind) => wanted.has(kind)));
      if (!first || isWanted || SHOWN_BY_ANY.some((kind) => wanted.has(kind))) continue;
      report({
        at: table.frame.view.origin(row.line, row.evidence.slot),
        params: {
          task: row.task.id,
          written: row.evidence.text,
          kind: first.name ?? "",
          outputs: row.task.outputs.text,
        },
        source: row.task.source,
        subject: row.task.id,
        field: "evidence",
      });
    }
  },
  passes: [
    {
      why: "a letter has no kind in its number",
      rows: taskSheet(["I.1", "", "", "", "Đã hoàn thành", "", "557/SNN-VPĐP", ""]),
    },
  ],
  fails: [
    {
      why: "a proposal of what was to be decided",
      rows: taskSheet(["I.1", "", "", "", "Đã hoàn thành", "", "12/TTr-SNN", ""]),
      at: "G2",
      params: { task: "I.1", written: "12/TTr-SNN", kind: "tờ trình", outputs: "Quyết định của UBND tỉnh" },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "evidence",
    },
    {
      why: "a report where the plan asks for a decision",
      rows: taskSheet(["I.1", "", "", "", "Đã hoàn thành", "", "12/BC-UBND", ""]),
      at: "G2",
      params: { task: "I.1", written: "12/BC-UBND", kind: "báo cáo", outputs: "Quyết định của UBND tỉnh" },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "evidence",
    },
  ],
});
