import { compareRounds, officeSchema, reportDocument, reportOf, roadOf, summaryOf } from "@ntm-kit/sheets";
import { writeDocx } from "@ntm-kit/workbook";
import { checkExtension, needsOutput } from "../../output";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, statusOf } from "../context";
import { refuseFormat } from "../prove";
import { checkRound, roundSettings } from "./check-round";
import { checkEarlier } from "./compare";
import { readJsonFile } from "./json-file";

/** `ntm report <file...> --period <round> -o <bao-cao.docx>`: the draft of the round's report, with its appendices. */
export async function report(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const format = args.format ?? "text";
  refuseFormat("report", format, ["text", "json"]);
  if (format !== "json") needsOutput(args.output);
  if (args.output !== undefined)
    checkExtension(args.output, ".docx", { vi: "báo cáo là một văn bản Word", en: "the report is a Word document" });
  const settings = await roundSettings(args);
  if (!settings.period)
    throw new UserError(
      { vi: "Chưa chỉ kỳ báo cáo.", en: "The round is not named." },
      { vi: "Thêm --period, ví dụ --period 2024-6m.", en: "Add --period, for instance --period 2024-6m." },
    );
  const office = args.office === undefined ? undefined : readJsonFile(args.office, officeSchema);
  const words = { language: "vi", toolVersion: VERSION, accepted: settings.accepted } as const;
  const checked = await checkRound(context, settings);
  const { collection } = checked;
  const earlier = args.others.length > 0 ? await checkEarlier(context, checked, args.others) : undefined;
  const moves = earlier && compareRounds(earlier.collection, collection, words);
  const made = reportDocument(collection, summaryOf(collection.run, words), {
    office,
    moves,
    road: roadOf(collection.run, words),
  });
  // Not deflated by Node: whoever writes it in a browser has the same bytes.
  const file = args.output === undefined ? {} : { file: writeDocx(made.document) };
  const output =
    format === "json" ? `${JSON.stringify(made.data, null, 2)}\n` : said(made.data.placeholders.length, args.language);
  return { output, ...file, status: statusOf(collection.run, reportOf(collection.run, words).findings) };
}

const said = (open: number, language: "vi" | "en"): string =>
  language === "vi"
    ? `Đã soạn dự thảo báo cáo; còn ${open} chỗ [Cần bổ sung: …] do người viết điền.\n`
    : `The draft is written; ${open} places [Cần bổ sung: …] are left to its author.\n`;
