import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Plan, PlanError, parsePlan, unitTitle } from "@ntm-kit/core";
import { loadPlan, plans } from "@ntm-kit/plans";
import { checkFiles, type Mapping, mappingSchema, mappingsOf, type Run } from "@ntm-kit/sheets";
import type { Arguments } from "../arguments";
import { type LoadedFile, listFiles, loadFiles } from "../inputs";
import type { Terminal } from "../terminal";
import { UserError } from "../user-error";

/** What every command is handed. */
export interface CommandContext {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** What a command gives: the text for stdout or the output file, and the exit status. */
export interface CommandResult {
  readonly output: string | Uint8Array;
  readonly status: 0 | 1 | 2;
}

/** The installed plan of that id, or the plan in that file. */
export async function readPlan(name: string): Promise<Plan> {
  const installed = await loadPlan(name);
  if (installed) return installed;
  if (!/[./\\]/.test(name)) {
    const ids = plans.map((plan) => plan.id).join(", ");
    throw new UserError(
      { vi: `Không có kế hoạch “${name}”.`, en: `There is no plan “${name}”.` },
      { vi: `Đã cài: ${ids}. Hoặc chỉ một tệp JSON.`, en: `Installed: ${ids}. Or name a JSON file.` },
    );
  }
  return planOfFile(name);
}

/** @throws {UserError} naming the file, the first faults with their paths, and what to do */
export function planOfFile(path: string): Plan {
  const remedy = {
    vi: "Xem mô tả trong schemas/plan.schema.json, hoặc chạy: ntm plan check <tệp>.",
    en: "See schemas/plan.schema.json, or run: ntm plan check <file>.",
  };
  try {
    return parsePlan(JSON.parse(readText(path)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof PlanError) {
      const faults = error.faults.slice(0, 5).map((fault) => `${fault.path || "/"}: ${fault.message}`);
      const more = error.faults.length > 5 ? ` (+${error.faults.length - 5})` : "";
      throw new UserError(
        {
          vi: `kế hoạch không hợp lệ: ${faults.join("; ")}${more}`,
          en: `not a valid plan: ${faults.join("; ")}${more}`,
        },
        remedy,
        path,
      );
    }
    throw new UserError(
      { vi: `không phải là JSON: ${(error as Error).message}`, en: `is no JSON: ${(error as Error).message}` },
      remedy,
      path,
    );
  }
}

/** @throws {UserError} when there is no such file or it cannot be opened */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch {
    throw new UserError(
      { vi: "không có tệp này hoặc không mở được", en: "there is no such file, or it cannot be opened" },
      { vi: "Kiểm tra lại đường dẫn và tên tệp.", en: "Check the path and the name." },
      path,
    );
  }
}

export interface Checked {
  readonly plan: Plan;
  readonly files: readonly LoadedFile[];
  readonly run: Run;
}

/** Reads and checks the files that the arguments name. */
export async function checkArguments({ args, terminal, signal }: CommandContext): Promise<Checked> {
  if (args.positionals.length === 0)
    throw new UserError(
      { vi: "Chưa chỉ tệp nào.", en: "No file is named." },
      { vi: "Ví dụ: ntm validate bao-cao.xlsx", en: "For instance: ntm validate report.xlsx" },
    );
  const plan = await readPlan(args.plan);
  const mappings = args.map === undefined || !existsSync(args.map) ? undefined : readMappings(args.map);
  const paths = listFiles(args.positionals);
  if (paths.length === 0)
    throw new UserError(
      { vi: "Thư mục không có bảng tính nào.", en: "The folder holds no spreadsheet." },
      {
        vi: "Đọc được: .xlsx .xlsm .xls .xlsb .ods .csv .tsv .ndjson.",
        en: "These are read: .xlsx .xlsm .xls .xlsb .ods .csv .tsv .ndjson.",
      },
      args.positionals[0],
    );
  const files = await loadFiles(paths, terminal, signal);
  const run = await checkFiles(
    files.map((file) => file.input),
    {
      plan,
      asOf: args.asOf,
      signal,
      onProgress: (progress) => terminal.progress(progress),
      ...(args.sheets ? { sheets: args.sheets } : {}),
      ...(mappings ? { mappings } : {}),
    },
  );
  terminal.endProgress();
  refuseSilence(run, args);
  if (args.map !== undefined && !mappings) saveMappings(args.map, run, args.language, terminal);
  return { plan, files, run };
}

/** A run that recognises nothing is no pass: it says what was looked for. */
function refuseSilence(run: Run, args: Arguments): void {
  const unreadable = run.inputs.filter((input) => "reason" in input);
  const only = unreadable[0];
  if (run.inputs.length === 1 && only && "reason" in only)
    throw new UserError(
      { vi: `Không đọc được tệp: ${only.reason.vi}.`, en: `The file cannot be read: ${only.reason.en}.` },
      { vi: `${only.remedy.vi}.`, en: `${only.remedy.en}.` },
      only.path,
    );
  const hasRecords = run.inputs.some((input) => "lines" in input);
  if (hasRecords || run.sheets.some((sheet) => sheet.content.kind !== "unrecognised")) return;
  const names = run.sheets.map((sheet) => sheet.content.grid.name);
  const asked = args.sheets && names.length === 0 ? ` ${args.sheets.join(", ")}` : "";
  throw new UserError(
    {
      vi: `Không nhận ra biểu nào${asked ? `; không có trang tính${asked}` : names.length > 0 ? ` trong các trang tính: ${names.slice(0, 8).join(", ")}` : ""}.`,
      en: `No sheet was recognised${asked ? `; there is no sheet${asked}` : names.length > 0 ? ` among: ${names.slice(0, 8).join(", ")}` : ""}.`,
    },
    {
      vi: "Cần một bảng có dòng tiêu đề: tên xã và các tiêu chí (TC1, TC2, …); hoặc nội dung nhiệm vụ, đơn vị chủ trì, tiến độ; hoặc tổng hợp theo huyện; danh sách công nhận; nguồn vốn.",
      en: "A table with a header is looked for: communes and criteria (TC1, TC2, …); or tasks with lead agency and progress; a summary by district; a list of recognitions; funding.",
    },
    args.positionals.join(", "),
  );
}

/** A mapping that does not exist yet is what was read: saved, it can be put right and used for the next round's forms. */
function saveMappings(path: string, run: Run, language: "vi" | "en", terminal: Terminal): void {
  const mappings = mappingsOf(run);
  writeFileSync(path, `${JSON.stringify(mappings, null, 2)}\n`);
  terminal.remark(
    language === "vi"
      ? `Đã lưu cách đọc ${mappings.length} bảng vào ${path}.`
      : `How ${mappings.length} tables were read is saved in ${path}.`,
  );
}

function readMappings(path: string): Mapping[] {
  try {
    const parsed: unknown = JSON.parse(readText(path));
    return (Array.isArray(parsed) ? parsed : [parsed]).map((entry) => mappingSchema.parse(entry));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
    const detail = issue ? `${issue.path.join(".")}: ${issue.message}` : (error as Error).message;
    throw new UserError(
      { vi: `tệp ánh xạ cột không hợp lệ: ${detail}`, en: `not a valid column mapping: ${detail}` },
      {
        vi: 'Mẫu: {"mappingVersion":1,"name":"…","kind":"commune-criteria","columns":{"B":"unit"}}',
        en: 'Form: {"mappingVersion":1,"name":"…","kind":"commune-criteria","columns":{"B":"unit"}}',
      },
      path,
    );
  }
}

/** Name of a unit for people, by id. */
export function unitNamer(plan: Plan): (id: string) => string {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.level === "commune" ? unit.name : unitTitle(unit)]));
  return (id) => names.get(id) ?? id;
}

/** Exit status of a run: 2 where a file could not be read, 1 where there is an error. */
export function statusOf(run: Run): 0 | 1 | 2 {
  if (run.inputs.some((input) => "reason" in input)) return 2;
  return run.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

/** @throws {UserError} where a command that takes one file is given none or several */
export function oneFile(args: Arguments, command: string): void {
  if (args.positionals.length === 1) return;
  throw new UserError(
    { vi: `ntm ${command} nhận đúng một tệp.`, en: `ntm ${command} takes exactly one file.` },
    {
      vi: `Ví dụ: ntm ${command} bao-cao.xlsx -o ket-qua.xlsx`,
      en: `For instance: ntm ${command} report.xlsx -o result.xlsx`,
    },
  );
}
