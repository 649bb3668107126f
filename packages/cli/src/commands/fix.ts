import type { ReportFinding } from "@ntm-kit/core";
import { type CellFix, fixesSheet, isReadFile, reportOf, safeFixes, terminalText } from "@ntm-kit/sheets";
import { type FixOptions, type FixResult, fixTextFile, fixWorkbook } from "@ntm-kit/workbook";
import type { LoadedFile } from "../inputs";
import { checkExtension, extensionOf, needsOutput } from "../output";
import type { Terminal } from "../terminal";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, fileOf, oneFile, statusOf } from "./context";
import { PATCH_OPTIONS, patched } from "./patched";

/** Lines that are named one by one. */
const MOST = 20;

/**
 * `ntm fix <file> -o <out>`: a copy with the safe fixes applied. What was changed and what is left is said on stderr.
 */
export async function fix(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  oneFile(args, "fix");
  needsOutput(args.output);
  const checked = await checkArguments(context);
  const { run } = checked;
  const file = fileOf(checked, "fix");
  const { findings } = reportOf(run, { language: args.language, toolVersion: VERSION });
  const fixes = safeFixes(findings);
  const done = await fixed(file, fixes, args.output, terminal, args.language === "vi");
  tellChanges(done, fixes, terminal, args.language === "vi");
  tellRest(findings, terminal, args.language === "vi", done.changed.length);
  return { output: done.bytes, status: statusOf(run) };
}

async function fixed(
  file: LoadedFile,
  fixes: readonly CellFix[],
  output: string,
  terminal: Terminal,
  vi: boolean,
): Promise<FixResult> {
  const { bytes, input, path } = file;
  const format = isReadFile(input) ? input.workbook.format : undefined;
  if (!bytes || (format !== "xlsx" && format !== "csv"))
    throw new UserError(
      {
        vi: `tệp ${extensionOf(path)} không sửa tại chỗ được`,
        en: `${extensionOf(path)} files cannot be fixed in place`,
      },
      extensionOf(path) === ".ndjson"
        ? { vi: "Sửa ở nơi xuất ra dữ liệu.", en: "Put it right where the data come from." }
        : {
            vi: "Mở bằng Excel, lưu thành .xlsx rồi chạy lại. Sửa được: .xlsx, .xlsm, .csv, .tsv.",
            en: "Open it in Excel, save as .xlsx and run again. These can be fixed: .xlsx, .xlsm, .csv, .tsv.",
          },
      path,
    );
  const isKnown = /^\.(?:xlsx|xlsm|xltx|xltm|csv|tsv|txt)$/.test(extensionOf(path));
  checkExtension(output, isKnown ? extensionOf(path) : `.${format}`, {
    vi: "bản sao giữ nguyên loại của tệp vào",
    en: "the copy is of the same kind as the input",
  });
  const list: FixOptions["list"] = (changed, taken) => fixesSheet(changed, { language: vi ? "vi" : "en", taken });
  if (format === "xlsx") return patched(() => fixWorkbook(bytes, fixes, { ...PATCH_OPTIONS, list }), path);
  const done = fixTextFile(bytes, fixes);
  const before = isReadFile(input) ? input.workbook.encoding : undefined;
  if (done.changed.length > 0 && before !== undefined && before !== done.encoding)
    terminal.remark(
      vi ? `Tệp ra được ghi bằng UTF-8 (tệp vào: ${before}).` : `The output is UTF-8 (input: ${before}).`,
    );
  return done;
}

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string => (sheet ? `${sheet}!${cell}` : cell);

function tellChanges(
  { changed, refused }: FixResult,
  fixes: readonly CellFix[],
  terminal: Terminal,
  vi: boolean,
): void {
  const before = new Map(fixes.map((one) => [placeOf(one), one.from]));
  const asNumber = vi ? " (chữ thành số)" : " (text to number)";
  for (const change of changed) {
    const place = placeOf(change);
    const kind = typeof change.to === "number" ? asNumber : "";
    terminal.remark(terminalText(`${place}: ${before.get(place) ?? ""} → ${change.to}${kind}`));
  }
  const why = {
    formula: vi ? "ô có công thức, không thay bằng giá trị" : "the cell holds a formula, which no value replaces",
    "table-header": vi
      ? "tiêu đề của bảng Excel, sửa trong Excel để công thức theo tên mới"
      : "the head of an Excel table: change it in Excel, so that formulas follow",
    changed: vi ? "ô đã đổi so với lúc kiểm tra" : "the cell has changed since the check",
    missing: vi ? "không tìm thấy ô trong tệp" : "the file has no such cell",
  };
  for (const one of refused)
    terminal.remark(terminalText(`${placeOf(one)}: ${vi ? "không sửa" : "not changed"} (${why[one.why]})`));
}

function tellRest(findings: readonly ReportFinding[], terminal: Terminal, vi: boolean, changed: number): void {
  const left = findings.filter((finding) => !finding.fix?.safe && finding.severity !== "info");
  const isDone = left.length === 0;
  terminal.remark(
    vi
      ? `Đã sửa ${changed} ô. ${isDone ? "Không còn lỗi, cảnh báo nào." : `Còn ${left.length} lỗi, cảnh báo cần người xem xét:`}`
      : `${changed} cells were changed. ${isDone ? "No error or warning is left." : `${left.length} findings are left for a person:`}`,
  );
  for (const finding of left.slice(0, MOST)) {
    const place = finding.cell ? `${placeOf({ sheet: finding.sheet ?? "", cell: finding.cell })}  ` : "";
    terminal.remark(terminalText(`  ${place}${finding.message}`));
  }
  if (left.length > MOST)
    terminal.remark(
      vi ? `  … và ${left.length - MOST} nữa: ntm validate` : `  … and ${left.length - MOST} more: ntm validate`,
    );
}
