import { layerWords } from "@ntm-kit/core";
import { type CollectDocument, collectDocument, roundWorkbook, savedRound } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { checkExtension, needsOutput } from "../../output";
import { collectText } from "../../text/collect-text";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, isSilent, statusOf } from "../context";
import { refuseFormat } from "../prove";
import { checkRound, roundSettings } from "./check-round";
import { writeJsonFile } from "./json-file";

/** `ntm collect <file...> -o <tong-hop.xlsx>`: every file of a round in one workbook; who has sent, who has not. */
export async function collectFiles(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const format = args.format ?? "text";
  if (format !== "text" && format !== "json") refuseFormat("collect", format, ["text", "json"]);
  if (format !== "json") needsOutput(args.output);
  if (args.output !== undefined)
    checkExtension(args.output, ".xlsx", { vi: "biểu tổng hợp là một tệp Excel", en: "the round is an Excel file" });
  const settings = await roundSettings(args);
  const { collection } = await checkRound(context, settings, { isSilenceGiven: format === "json" });
  const { accepted } = settings;
  const document = collectDocument(collection, { language: args.language, toolVersion: VERSION, accepted });
  const status = statusOf(collection.run, document.findings);
  // Nothing recognised is no round: the document says so, and no workbook looks like one.
  if (isSilent(collection.run)) return { output: roundJson(document), isDelivered: true, status };
  const official =
    args.language === "vi" ? document : collectDocument(collection, { language: "vi", toolVersion: VERSION, accepted });
  const file = args.output === undefined ? {} : { file: writeWorkbook(roundWorkbook(collection, official)) };
  if (args.round !== undefined && !settings.saved) writeJsonFile(args.round, savedRound(collection));
  const { language } = args;
  const { index } = collection.run;
  const communes = layerWords(index, index.countedLevel)[language];
  const output = format === "json" ? roundJson(document) : collectText(document, { language, terminal, communes });
  return { output, ...file, status };
}

const roundJson = (document: CollectDocument): string => `${JSON.stringify(document, null, 2)}\n`;
