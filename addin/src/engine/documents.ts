import { explainTarget, type Language, type Plan, type Report, unitTitle } from "@ntm-kit/core";
import { renderHtmlReport } from "@ntm-kit/core/html";
import {
  documentsOf,
  findingsDocument,
  liveSummary,
  type Run,
  reportOf,
  roadOf,
  summaryDocument,
  summaryOf,
  templateDocument,
  type WordsOptions,
  type WorkbookDocument,
} from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import type { Download, TemplateKind } from "./protocol";
import { sampleDocument } from "./sample";
import { TOOL_VERSION } from "./version";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The documents of a run, described as data or written as files. */
export const describeDocuments = {
  summary: (run: Run, language: Language): WorkbookDocument =>
    summaryDocument(summaryOf(run, { language, toolVersion: TOOL_VERSION }), {
      language,
      plan: run.plan,
      road: roadOf(run, { language }),
      sources: run.inputs.map(({ path }) => path),
    }),

  /** The same as formulas over the cells of the workbook that was checked. */
  liveSummary: (run: Run, language: Language): WorkbookDocument =>
    liveSummary(run, summaryOf(run, { language, toolVersion: TOOL_VERSION }), {
      language,
      road: roadOf(run, { language }),
    }),

  /** The findings that were not accepted. */
  findings(run: Run, words: WordsOptions): WorkbookDocument {
    const linkTo = run.sheets.map((sheet) => sheet.content.grid.name);
    return findingsDocument(onlyOpen(reportOf(run, words)), { language: words.language, linkTo });
  },

  htmlReport(run: Run, words: WordsOptions): Download {
    const { language } = words;
    const { report, summary } = documentsOf(run, words);
    const units = new Map(run.plan.units.map((unit) => [unit.id, unit]));
    const results = new Map(run.targets.map((result) => [result.target.id, result]));
    const page = renderHtmlReport(onlyOpen(report), summary, {
      language,
      planTitle: run.plan.title,
      units: run.plan.units,
      unitName(id) {
        const unit = units.get(id);
        return unit ? unitTitle(unit) : id;
      },
      explain(id) {
        const result = results.get(id);
        return result && explainTarget(result, run.index, language);
      },
    });
    return { name: "bao-cao-ntm.html", type: "text/html", bytes: new TextEncoder().encode(page) };
  },

  template: (plan: Plan, kind: TemplateKind): WorkbookDocument => templateDocument(kind, plan),

  summaryFile: (run: Run, language: Language): Download =>
    xlsx("tong-hop-ntm.xlsx", describeDocuments.summary(run, language)),

  sampleFile: (plan: Plan): Download => xlsx("tep-mau.xlsx", sampleDocument(plan)),

  templateFile: (plan: Plan, kind: TemplateKind): Download => xlsx(`mau-${kind}.xlsx`, templateDocument(kind, plan)),
};

/** The report without what the user explained. Its counts leave that out already. */
export const onlyOpen = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter(({ accepted }) => !accepted),
});

const xlsx = (name: string, document: WorkbookDocument): Download => ({
  name,
  type: XLSX,
  bytes: writeWorkbook(document),
});
