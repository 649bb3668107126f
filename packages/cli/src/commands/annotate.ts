import { statSync } from "node:fs";
import type { Report } from "@ntm-kit/core";
import { FINDINGS_SHEET, findingsDocument, isReadFile, reportOf } from "@ntm-kit/sheets";
import { type AnnotateResult, annotateWorkbook, type CellMark, writeWorkbook } from "@ntm-kit/workbook";
import type { Arguments } from "../arguments";
import type { LoadedFile } from "../inputs";
import { checkExtension, extensionOf, needsOutput } from "../output";
import type { Terminal } from "../terminal";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, fileOf, oneFile, statusOf } from "./context";
import { PATCH_OPTIONS, patched } from "./patched";
import { annotateSeveral } from "./round/annotate-several";
import { roundBasics } from "./round/check-round";

const OWN: readonly string[] = Object.values(FINDINGS_SHEET);

/**
 * `ntm annotate <file> -o <out>`: a copy with every finding marked in its cell. Formats that cannot be marked get a
 * workbook of findings.
 */
export async function annotate(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const { language } = args;
  needsOutput(args.output);
  if (isSeveral(args) && extensionOf(args.output) === "") return annotateSeveral(context, args.output);
  oneFile(args, "annotate");
  const { accepted, ...how } = await roundBasics(args);
  const checked = await checkArguments(context, how);
  const { run } = checked;
  const file = fileOf(checked, "annotate");
  const report = reportOf(run, { language, toolVersion: VERSION, accepted });
  const named = { ...args, output: args.output };
  const copied = await annotatedCopy(file, report, named, terminal);
  return { output: copied ?? listOfFindings(file, report, named, terminal), status: statusOf(run, report.findings) };
}

type NamedOutput = Arguments & { readonly output: string };

/** The findings as a workbook of their own, of a file that cannot be marked in its cells. */
function listOfFindings(file: LoadedFile, report: Report, { output, language }: NamedOutput, terminal: Terminal) {
  checkExtension(output, ".xlsx", {
    vi: "tệp vào không đánh dấu tại ô được nên danh sách lỗi là một tệp Excel riêng",
    en: "the input cannot be marked in its cells, so that the findings are an Excel file of their own",
  });
  terminal.remark(
    language === "vi"
      ? `Tệp ${extensionOf(file.path)} không đánh dấu tại ô được; danh sách lỗi được ghi vào ${output}.`
      : `${extensionOf(file.path)} files cannot be marked in their cells; the findings are written to ${output}.`,
  );
  return writeWorkbook(findingsDocument(report, { language }));
}

/** The file with every finding marked in its cell; undefined where its format cannot be marked. */
async function annotatedCopy(file: LoadedFile, report: Report, args: NamedOutput, terminal: Terminal) {
  const { bytes, input } = file;
  const { language, output } = args;
  if (!bytes || !isReadFile(input) || input.workbook.format !== "xlsx") return undefined;
  checkExtension(output, workbookExtension(file.path), {
    vi: "bản sao giữ nguyên loại của tệp vào",
    en: "the copy is of the same kind as the input",
  });
  const own = report.findings.filter((finding) => !OWN.includes(finding.sheet ?? ""));
  const marks = own.flatMap(({ sheet, cell, severity, message, hint = "" }): CellMark[] =>
    sheet && cell ? [{ sheet, cell, severity, text: `${message} ${hint}`.trim() }] : [],
  );
  const linkTo = input.workbook.sheets.map((grid) => grid.name);
  const {
    sheets: [list],
    styles,
  } = findingsDocument({ ...report, findings: own }, { language, linkTo });
  const done = await patched(
    () => annotateWorkbook(bytes, { marks, findings: list, styles }, PATCH_OPTIONS),
    file.path,
  );
  tell(done, file, args, terminal);
  const places = new Set(marks.map((mark) => `${mark.sheet}!${mark.cell}`)).size;
  const rest = own.length - marks.length;
  terminal.remark(
    language === "vi"
      ? `Đã đánh dấu ${places} ô trong ${output}${rest > 0 ? `; ${rest} lỗi, lưu ý không thuộc ô nào nằm trong trang “${list.name}”` : ""}.`
      : `${places} cells are marked in ${output}${rest > 0 ? `; ${rest} findings about no cell stand in the sheet “${list.name}”` : ""}.`,
  );
  return done.bytes;
}

/** A folder, or more than one file: each gets its copy. */
const isSeveral = ({ positionals }: Arguments): boolean =>
  positionals.length > 1 || positionals.some((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());

/** A workbook keeps its kind: with macros under another name no program would open it. */
const workbookExtension = (path: string): string =>
  [".xlsm", ".xltx", ".xltm"].find((extension) => extension === extensionOf(path)) ?? ".xlsx";

/** What the copy lacks, or has against the wish of who protected it. */
function tell(done: AnnotateResult, file: LoadedFile, { language }: Arguments, terminal: Terminal): void {
  const vi = language === "vi";
  if (done.withoutNote.length > 0)
    terminal.remark(
      vi
        ? `Ô có hội thoại nhận xét nên chỉ tô màu: ${done.withoutNote.join(", ")}.`
        : `Cells with threaded comments are only coloured: ${done.withoutNote.join(", ")}.`,
    );
  if (done.brokeSignature)
    terminal.remark(
      vi
        ? `Chữ ký số không còn hiệu lực trong bản sao; ${file.path} không bị sửa và vẫn giữ chữ ký.`
        : `The signature is not valid in the copy; ${file.path} is not changed and keeps it.`,
    );
  if (done.isProtected)
    terminal.remark(
      vi
        ? "Cấu trúc của tệp được bảo vệ; bản sao vẫn có thêm một trang danh sách lỗi."
        : "The structure of the workbook is protected; the copy has one sheet more all the same.",
    );
}
