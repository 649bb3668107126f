import { documentsOf, reportOf } from "@ntm-kit/sheets";
import { findingsCsv } from "../csv";
import { checkTextOutput } from "../output";
import { reportText } from "../text/report-text";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf } from "./context";
import { htmlOf } from "./html-of";
import { runTextOptions } from "./run-text";
import { todayText, unitsAsked } from "./todays-units";

/** `ntm validate <file...>`: findings in the sheets, and where every target stands. */
export async function validate(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  checkTextOutput(args.output, args.format ?? "text");
  const { plan, run } = await checkArguments(context);
  const status = statusOf(run);
  if (args.format === "html") return { output: htmlOf(run, args), status };
  const words = { language: args.language, toolVersion: VERSION, units: unitsAsked(context, plan) };
  if ((args.format ?? "text") === "text") {
    const documents = documentsOf(run, words);
    const text = reportText(documents.report, runTextOptions(run, documents, context));
    return { output: text + todayText(documents.report.today, plan, context), status };
  }
  const report = reportOf(run, words);
  switch (args.format) {
    case "ndjson":
      return { output: report.findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""), status };
    case "csv":
      return { output: findingsCsv(report.findings), status };
    default:
      return { output: `${JSON.stringify(report, null, 2)}\n`, status };
  }
}
