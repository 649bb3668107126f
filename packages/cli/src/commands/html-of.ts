import { explainTarget } from "@ntm-kit/core";
import { renderHtmlReport } from "@ntm-kit/core/html";
import { documentsOf, type Run } from "@ntm-kit/sheets";
import type { Arguments } from "../arguments";
import { VERSION } from "../version";
import { unitNames } from "./context";

/** The page of a run: what `validate` and `summarize` both give as HTML. */
export function htmlOf(run: Run, { language }: Arguments): string {
  const results = new Map(run.targets.map((result) => [result.target.id, result]));
  const { report, summary } = documentsOf(run, { language, toolVersion: VERSION });
  return renderHtmlReport(report, summary, {
    language,
    unitName: unitNames(run.plan).unitName,
    units: run.plan.units,
    planTitle: run.plan.title,
    explain: (id) => {
      const result = results.get(id);
      return result && explainTarget(result, run.index, language);
    },
  });
}
