import { documentsOf, roadOf, summaryDocument, summaryOf, supposedSummaryOf } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { summaryCsv } from "../csv";
import { checkTextOutput, extensionOf } from "../output";
import { summaryText } from "../text/summary-text";
import { supposeText } from "../text/suppose-text";
import { wishWords } from "../text/wish-words";
import { VERSION } from "../version";
import { withKnownWords } from "./asked-words";
import { type CommandContext, type CommandResult, checkArguments, statusOf, unitNames } from "./context";
import { htmlOf } from "./html-of";
import { summarizeLive } from "./live-summary";
import { runTextOptions } from "./run-text";
import { todayText, unitsAsked } from "./todays-units";

/** `ntm summarize <file...>`: per district target, actual and gap; tasks by agency, group and due date. */
export async function summarizeFiles(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  if (args.live) return summarizeLive(context);
  const isWorkbook = args.format === undefined && extensionOf(args.output ?? "") === ".xlsx";
  if (!isWorkbook) checkTextOutput(args.output, args.format ?? "text");
  const { plan, run } = await checkArguments(context, { isSilenceGiven: args.format === "json" });
  const status = statusOf(run);
  if (args.format === "html") return { output: withKnownWords(() => htmlOf(run, context)), status };
  const words = { language: args.language, toolVersion: VERSION, units: unitsAsked(context, plan) };
  const isSupposed = args.suppose.length > 0;
  const summary = isSupposed
    ? withKnownWords(() => supposedSummaryOf(run, args.suppose, words))
    : summaryOf(run, words);
  if (isWorkbook) {
    // What is supposed changes the board alone: the road starts from what the sheets say.
    const road = isSupposed ? undefined : roadOf(run, words);
    const document = summaryDocument(summary, {
      language: args.language,
      plan,
      road,
      sources: run.inputs.map(({ path }) => path),
    });
    return { output: writeWorkbook(document), status };
  }
  switch (args.format ?? "text") {
    case "json":
      return { output: `${JSON.stringify(summary, null, 2)}\n`, status };
    case "ndjson":
      return { output: summary.units.map((unit) => `${JSON.stringify(unit)}\n`).join(""), status };
    case "csv":
      return { output: summaryCsv(summary), status };
    default:
      if (isSupposed)
        return {
          output: supposeText(summary, {
            language: args.language,
            terminal,
            ...unitNames(plan),
            wishWords: (wish) => wishWords(wish, plan, args.language),
          }),
          status,
        };
      return {
        output:
          summaryText(summary, runTextOptions(run, documentsOf(run, words), context)) +
          todayText(summary.today, plan, context),
        status,
      };
  }
}
