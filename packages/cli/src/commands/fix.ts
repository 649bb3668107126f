import type { ReportFinding } from "@ntm-kit/core";
import { isReadFile, reportOf, terminalText } from "@ntm-kit/sheets";
import { fixWorkbook, PatchError } from "@ntm-kit/workbook";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, oneFile } from "./context";
import { needsOutput } from "./template";

/** `ntm fix <file> -o <out>`: a copy with the safe fixes applied. What was changed and what is left is said on stderr. */
export async function fix(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  oneFile(args, "fix");
  needsOutput(args.output);
  const { files, run } = await checkArguments(context);
  const [file] = files;
  const { findings } = reportOf(run, { language: args.language, toolVersion: VERSION });
  const safe = findings.filter((finding) => finding.fix?.safe);
  const vi = args.language === "vi";
  if (!file?.bytes || !isReadFile(file.input) || file.input.workbook.format !== "xlsx")
    throw new UserError(
      { vi: "Chỉ sửa được tệp .xlsx, .xlsm.", en: "Only .xlsx and .xlsm files can be fixed." },
      { vi: "Mở bằng Excel, lưu thành .xlsx rồi chạy lại.", en: "Open it in Excel, save as .xlsx and run again." },
      args.positionals[0],
    );
  const { bytes, changed, refused } = await patched(
    () =>
      fixWorkbook(
        file.bytes!,
        safe.map((finding) => ({ sheet: finding.sheet!, cell: finding.fix!.cell, to: finding.fix!.to })),
      ),
    file.path,
  );
  const before = new Map(safe.map((finding) => [`${finding.sheet}!${finding.fix!.cell}`, finding.fix!.from]));
  for (const change of changed)
    terminal.remark(
      terminalText(
        `${change.sheet}!${change.cell}: ${before.get(`${change.sheet}!${change.cell}`) ?? ""} → ${change.to}`,
      ),
    );
  for (const refusal of refused)
    terminal.remark(
      terminalText(`${refusal.sheet}!${refusal.cell}: ${vi ? "không sửa" : "not changed"} (${refusal.why})`),
    );
  const left = findings.filter((finding) => !finding.fix?.safe && finding.severity !== "info");
  terminal.remark(
    vi
      ? `Đã sửa ${changed.length} ô. Còn ${left.length} lỗi, cảnh báo cần người xem xét:`
      : `${changed.length} cells were changed. ${left.length} findings are left for a person:`,
  );
  for (const finding of left.slice(0, 20)) terminal.remark(terminalText(`  ${place(finding)}${finding.message}`));
  if (left.length > 20)
    terminal.remark(
      vi ? `  … và ${left.length - 20} nữa: ntm validate` : `  … and ${left.length - 20} more: ntm validate`,
    );
  return { output: bytes, status: 0 };
}

const place = (finding: ReportFinding): string => (finding.cell ? `${finding.sheet}!${finding.cell}  ` : "");

/** Runs a patch; a workbook that must not be touched is refused in words. */
export async function patched<T>(work: () => Promise<T>, path: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    throw new UserError(
      {
        vi: `không đánh dấu hay sửa được tệp này (${error.code})`,
        en: `this workbook cannot be patched (${error.code})`,
      },
      {
        vi: "Bỏ chữ ký số, mật khẩu hoặc chế độ chia sẻ trong Excel rồi lưu lại.",
        en: "Remove the signature, password or sharing in Excel and save.",
      },
      path,
    );
  }
}
