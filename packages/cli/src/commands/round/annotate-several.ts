import { copyNames, findingsDocument, reportOf } from "@ntm-kit/sheets";
import { markedCopy, writeWorkbook } from "@ntm-kit/workbook";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf } from "../context";
import { PATCH_OPTIONS } from "../patched";
import { roundBasics } from "./check-round";
import { givenFile } from "./given-file";
import { checkFolder, type FolderFile, writeFolder } from "./output-folder";

/** The list of all findings, by which a folder of copies is known as ours. */
const LIST = "danh-sach-loi (ntm).xlsx";

/**
 * `ntm annotate <files or folder> -o <folder>`: a copy of each file, marked with the findings of the whole run, and one
 * list of all.
 */
export async function annotateSeveral(context: CommandContext, output: string): Promise<CommandResult> {
  const { args, terminal } = context;
  const { language, positionals } = args;
  checkFolder(output, LIST, positionals);
  const { accepted, ...how } = await roundBasics(args);
  const { files, run } = await checkArguments(context, how);
  const report = reportOf(run, { language, toolVersion: VERSION, accepted });
  const copies: FolderFile[] = [];
  const readable = files.filter(({ input }) => !("reason" in input));
  const names = copyNames(readable.map(({ path }) => path));
  for (const [i, file] of readable.entries()) {
    const given = givenFile(file);
    const own = report.findings.filter((finding) => finding.file === file.path);
    const content = given && (await markedCopy(given, report, own, { language, ...PATCH_OPTIONS }));
    if (content) copies.push({ name: names[i]?.annotated ?? file.path, content });
  }
  const list = writeWorkbook(findingsDocument(report, { language, withFiles: true }));
  writeFolder(output, [...copies, { name: LIST, content: list }]);
  terminal.remark(
    language === "vi"
      ? `Đã ghi ${copies.length} bản đánh dấu vào ${output}, kèm danh sách chung “${LIST}”.`
      : `${copies.length} marked copies are written to ${output}, with one list of all, “${LIST}”.`,
  );
  return { output: "", isDelivered: true, status: statusOf(run, report.findings) };
}
