import { documentsOf } from "@ntm-kit/sheets";
import { findingsCsv } from "../csv";
import { checkTextOutput } from "../output";
import { reportText } from "../text/report-text";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf } from "./context";
import { htmlOf } from "./html-of";
import { roundBasics } from "./round/check-round";
import { runTextOptions } from "./run-text";
import { todayText, unitsAsked } from "./todays-units";

/** `ntm validate <file...>`: findings in the sheets, and where every target stands. */
export async function validate(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  checkTextOutput(args.output, args.format ?? "text");
  const { accepted, ...how } = await roundBasics(args);
  const { plan, run } = await checkArguments(context, { ...how, isSilenceGiven: args.format === "json" });
  const words = { language: args.language, toolVersion: VERSION, units: unitsAsked(context, plan), accepted };
  const documents = documentsOf(run, words);
  const { report } = documents;
  const status = statusOf(run, report.findings);
  if (args.format === "html") return { output: htmlOf(run, context, accepted), status };
  if ((args.format ?? "text") === "text") {
    const text = reportText(report, runTextOptions(run, documents, context));
    return { output: text + todayText(report.today, plan, context), status };
  }
  switch (args.format) {
    case "ndjson":
      return { output: report.findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""), status };
    case "csv":
      return { output: findingsCsv(report.findings), status };
    default:
      return { output: `${JSON.stringify(report, null, 2)}\n`, status };
  }
}
