import { explainTarget } from "@ntm-kit/core";
import { renderHtmlReport } from "@ntm-kit/core/html";
import { type AcceptedEntry, documentsOf, type Run, supposedDocumentsOf } from "@ntm-kit/sheets";
import { wishWords } from "../text/wish-words";
import { VERSION } from "../version";
import { type CommandContext, unitNames } from "./context";
import { unitsAsked } from "./todays-units";

/** The page of a run, as supposed where something is: what `validate` and `summarize` both give as HTML. */
export function htmlOf(asRead: Run, context: CommandContext, accepted?: readonly AcceptedEntry[]): string {
  const { language, suppose } = context.args;
  const words = { language, toolVersion: VERSION, accepted, units: unitsAsked(context, asRead.plan) };
  const { run, report, summary } =
    suppose.length > 0 ? supposedDocumentsOf(asRead, suppose, words) : { run: asRead, ...documentsOf(asRead, words) };
  const results = new Map(run.targets.map((result) => [result.target.id, result]));
  return renderHtmlReport(report, summary, {
    language,
    unitName: unitNames(run.plan).unitName,
    units: run.plan.units,
    planTitle: run.plan.title,
    supposed: (wish) => wishWords(wish, run.plan, language),
    explain: (id) => {
      const result = results.get(id);
      return result && explainTarget(result, run.index, language);
    },
  });
}
