import { isReadFile, liveSummary, roadOf, summaryOf } from "@ntm-kit/sheets";
import { addSheets } from "@ntm-kit/workbook";
import { checkExtension, extensionOf, needsOutput } from "../output";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, fileOf, oneFile, statusOf } from "./context";
import { PATCH_OPTIONS, patched } from "./patched";

/** `ntm summarize <file> -o <out> --live`: a copy of the workbook with the summary as formulas over its own cells. */
export async function summarizeLive(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const { language } = args;
  needsOutput(args.output);
  oneFile(args, "summarize --live");
  if (args.format !== undefined || args.suppose.length > 0)
    throw isAlone(args.format !== undefined ? "--format" : "--suppose");
  if (args.positionals.some((path) => !isWorkbook(path))) throw notWorkbook(args.positionals[0] ?? "");
  checkExtension(args.output, extensionOf(args.positionals[0] ?? ""), {
    vi: "bản sao giữ nguyên loại của tệp vào",
    en: "the copy is of the same kind as the input",
  });
  const checked = await checkArguments(context);
  const { run } = checked;
  const { bytes, input, path } = fileOf(checked, "summarize --live");
  if (!bytes || !isReadFile(input) || input.workbook.format !== "xlsx") throw notWorkbook(path);
  const words = { language, toolVersion: VERSION };
  const document = liveSummary(run, summaryOf(run, words), { language, road: roadOf(run, words) });
  return { output: await patched(() => addSheets(bytes, document, PATCH_OPTIONS), path), status: statusOf(run) };
}

const isWorkbook = (path: string): boolean =>
  [".xlsx", ".xlsm"].includes(extensionOf(path)) || extensionOf(path) === "";

const notWorkbook = (path: string): UserError =>
  new UserError(
    { vi: "công thức chỉ ghi được vào tệp .xlsx", en: "formulas can be written into .xlsx files alone" },
    {
      vi: "Mở bằng Excel, lưu thành .xlsx rồi chạy lại; hoặc bỏ --live để lấy số liệu.",
      en: "Open it in Excel, save as .xlsx and run again; or leave --live out and get numbers.",
    },
    path,
  );

const isAlone = (option: string): UserError =>
  new UserError(
    { vi: `--live không đi cùng ${option}.`, en: `--live does not go with ${option}.` },
    {
      vi: "Ví dụ: ntm summarize bao-cao.xlsx -o tong-hop.xlsx --live",
      en: "For instance: ntm summarize report.xlsx -o summary.xlsx --live",
    },
  );
