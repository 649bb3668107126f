import { explainTarget, type Report, type Summary } from "@ntm-kit/core";
import { renderHtmlReport } from "@ntm-kit/core/html";
import type { Run } from "@ntm-kit/sheets";
import type { Arguments } from "../arguments";
import { unitNamer } from "./context";

/** The page of a run: what `validate` and `summarize` both give as HTML. */
export function htmlOf(run: Run, report: Report, summary: Summary, { language }: Arguments): string {
  const results = new Map(run.targets.map((result) => [result.target.id, result]));
  return renderHtmlReport(report, summary, {
    language,
    unitName: unitNamer(run.plan),
    planTitle: run.plan.title,
    explain: (id) => {
      const result = results.get(id);
      return result && explainTarget(result, run.index, language);
    },
  });
}
