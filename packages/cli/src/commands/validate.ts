import { reportOf } from "@ntm-kit/sheets";
import { findingsCsv } from "../csv";
import { checkTextOutput } from "../output";
import { reportText } from "../text/report-text";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf, unitNames } from "./context";
import { htmlOf } from "./html-of";

/** `ntm validate <file...>`: findings in the sheets, and where every target stands. */
export async function validate(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  checkTextOutput(args.output, args.format ?? "text");
  const { plan, run } = await checkArguments(context);
  const status = statusOf(run);
  if (args.format === "html") return { output: htmlOf(run, args), status };
  const report = reportOf(run, { language: args.language, toolVersion: VERSION });
  switch (args.format ?? "text") {
    case "json":
      return { output: `${JSON.stringify(report, null, 2)}\n`, status };
    case "ndjson":
      return { output: report.findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""), status };
    case "csv":
      return { output: findingsCsv(report.findings), status };
    default:
      return {
        output: reportText(report, {
          language: args.language,
          terminal,
          ...unitNames(plan),
          claimable: run.dataset.claimable,
        }),
        status,
      };
  }
}
