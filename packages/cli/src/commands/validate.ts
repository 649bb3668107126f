import { reportOf, summaryOf } from "@ntm-kit/sheets";
import { findingsCsv } from "../csv";
import { checkTextOutput } from "../output";
import { reportText } from "../text/report-text";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf, unitNamer } from "./context";
import { htmlOf } from "./html-of";

/** `ntm validate <file...>`: findings in the sheets, and where every target stands. */
export async function validate(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  checkTextOutput(args.output, args.format ?? "text");
  const { plan, run } = await checkArguments(context);
  const words = { language: args.language, toolVersion: VERSION };
  const report = reportOf(run, words);
  const status = statusOf(run);
  switch (args.format ?? "text") {
    case "json":
      return { output: `${JSON.stringify(report, null, 2)}\n`, status };
    case "ndjson":
      return { output: report.findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""), status };
    case "csv":
      return { output: findingsCsv(report.findings), status };
    case "html":
      return { output: htmlOf(run, report, summaryOf(run, words), args), status };
    default:
      return {
        output: reportText(report, {
          language: args.language,
          terminal,
          unitName: unitNamer(plan),
          claimable: run.dataset.claimable,
        }),
        status,
      };
  }
}
