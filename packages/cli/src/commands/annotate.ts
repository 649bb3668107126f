import { extname } from "node:path";
import { FINDINGS_SHEET, findingsDocument, findingsSheet, isReadFile, reportOf } from "@ntm-kit/sheets";
import { annotateWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, oneFile } from "./context";
import { patched } from "./fix";
import { needsOutput } from "./template";

/** `ntm annotate <file> -o <out>`: a copy with every finding marked in its cell. Formats that cannot be marked get a workbook of findings. */
export async function annotate(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  oneFile(args, "annotate");
  needsOutput(args.output);
  const { files, run } = await checkArguments(context);
  const [file] = files;
  const report = reportOf(run, { language: args.language, toolVersion: VERSION });
  const vi = args.language === "vi";
  if (!file?.bytes || !isReadFile(file.input) || file.input.workbook.format !== "xlsx") {
    terminal.remark(
      vi
        ? `Không đánh dấu được trong tệp ${extname(file?.path ?? "")}; danh sách lỗi được ghi vào ${args.output}.`
        : `${extname(file?.path ?? "")} files cannot be marked; the findings are written to ${args.output}.`,
    );
    return { output: writeWorkbook(findingsDocument(report, { language: args.language })), status: 0 };
  }
  const sheets = file.input.workbook.sheets.map((grid) => grid.name);
  const findings = report.findings.filter((finding) => finding.sheet !== FINDINGS_SHEET[args.language]);
  const marks = findings.flatMap((finding) =>
    finding.sheet && finding.cell
      ? [
          {
            sheet: finding.sheet,
            cell: finding.cell,
            severity: finding.severity,
            text: `${finding.message} ${finding.hint ?? ""}`.trim(),
          },
        ]
      : [],
  );
  const done = await patched(
    () =>
      annotateWorkbook(file.bytes!, {
        marks,
        findings: findingsSheet(findings, { language: args.language, linkTo: sheets }),
      }),
    file.path,
  );
  if (done.withoutNote.length > 0)
    terminal.remark(
      vi
        ? `Ô có hội thoại nhận xét nên chỉ tô màu: ${done.withoutNote.join(", ")}.`
        : `Cells with threaded comments are only coloured: ${done.withoutNote.join(", ")}.`,
    );
  terminal.remark(
    vi
      ? `Đã đánh dấu ${marks.length} chỗ trong ${args.output}.`
      : `${marks.length} places are marked in ${args.output}.`,
  );
  return { output: done.bytes, status: 0 };
}
