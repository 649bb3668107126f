import type { Language, Plan } from "@ntm-kit/core";
import {
  findingsDocument,
  type Run,
  reportOf,
  summaryDocument,
  summaryOf,
  templateDocument,
  type WorkbookDocument,
} from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import type { Download, TemplateKind } from "./protocol";
import { TOOL_VERSION } from "./version";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The documents of a run, described as data or written as files. */
export const describeDocuments = {
  summary: (run: Run, language: Language): WorkbookDocument =>
    summaryDocument(summaryOf(run, { language, toolVersion: TOOL_VERSION }), { language, plan: run.plan }),

  /** Only the findings of these fingerprints: the others were accepted. */
  findings(run: Run, language: Language, fingerprints: readonly string[]): WorkbookDocument {
    const report = reportOf(run, { language, toolVersion: TOOL_VERSION });
    const wanted = new Set(fingerprints);
    const linkTo = run.sheets.map((sheet) => sheet.content.grid.name);
    return findingsDocument(
      { ...report, findings: report.findings.filter((finding) => wanted.has(finding.fingerprint)) },
      { language, linkTo },
    );
  },

  template: (plan: Plan, kind: TemplateKind): WorkbookDocument => templateDocument(kind, plan),

  summaryFile: (run: Run, language: Language): Download =>
    xlsx("tong-hop-ntm.xlsx", describeDocuments.summary(run, language)),

  templateFile: (plan: Plan, kind: TemplateKind): Download => xlsx(`mau-${kind}.xlsx`, templateDocument(kind, plan)),
};

const xlsx = (name: string, document: WorkbookDocument): Download => ({
  name,
  type: XLSX,
  bytes: writeWorkbook(document),
});
