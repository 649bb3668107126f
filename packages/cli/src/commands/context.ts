import {
  type BothLanguages,
  type IsoDate,
  indexPlan,
  layerWord,
  layerWords,
  type Plan,
  type Severity,
  type Unit,
  unitPhrase,
  unitTitle,
} from "@ntm-kit/core";
import {
  checkFiles,
  isUnreadable,
  type Run,
  type RunInput,
  type RunOptions,
  repeatedUnits,
  terminalText,
} from "@ntm-kit/sheets";
import type { Arguments } from "../arguments";
import { type LoadedFile, listFiles, loadFiles } from "../inputs";
import type { Terminal } from "../terminal";
import { UserError } from "../user-error";
import { readMappings, saveMappings } from "./mappings";
import { readPlan } from "./plan-file";
import { roundNamed } from "./round-named";

/** What every command is handed. */
export interface CommandContext {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** What a command gives: the text for stdout or the output file, and the exit status. */
export interface CommandResult {
  readonly output: string | Uint8Array;
  /** What the output file gets where stdout gets something else: a workbook beside its JSON document. */
  readonly file?: string | Uint8Array;
  /** What `-o` names is written already: a folder. */
  readonly isDelivered?: boolean;
  readonly status: 0 | 1 | 2;
}

export interface CheckedFiles {
  readonly plan: Plan;
  readonly files: readonly LoadedFile[];
  readonly run: Run;
}

/** How files are checked where that is not as the arguments say. */
export interface HowChecked {
  /** In place of those named. */
  readonly paths?: readonly string[];
  readonly plan?: Plan;
  readonly asOf?: IsoDate | undefined;
  /** What of the files is read, by which names. */
  readonly prepare?: (
    inputs: readonly RunInput[],
  ) => Pick<RunOptions, "senders"> & { readonly inputs: readonly RunInput[] };
  readonly decisions?: RunOptions["decisions"] | undefined;
  /** A run that recognises nothing is told on stderr and given all the same; the status is 2 either way. */
  readonly isSilenceGiven?: boolean;
}

/** Reads and checks the files that the arguments name. */
export async function checkArguments(
  { args, terminal, signal }: CommandContext,
  how: HowChecked = {},
): Promise<CheckedFiles> {
  const named = how.paths ?? args.positionals;
  if (named.length === 0) throw nothingNamed(args);
  const plan = how.plan ?? (await readPlan(args.plan));
  const mappings = readMappings(args.map);
  const paths = listFiles(named);
  if (paths.length === 0) throw emptyFolder(named);
  const files = await loadFiles(paths, terminal, signal);
  refuseUnknownSheets(files, args.sheets);
  const given = files.map((file) => file.input);
  const { inputs, senders } = how.prepare?.(given) ?? { inputs: given, senders: undefined };
  const asOf = how.asOf ?? args.asOf ?? (how.prepare ? undefined : lastDayOf(plan, args));
  const run = await checkFiles(inputs, {
    plan,
    ...(asOf === undefined ? {} : { asOf }),
    today: args.today,
    signal,
    onProgress: (progress) => terminal.progress(progress),
    ...(args.sheets ? { sheets: args.sheets } : {}),
    ...(mappings ? { mappings } : {}),
    ...(senders ? { senders } : {}),
    ...(how.decisions ? { decisions: how.decisions } : {}),
  });
  terminal.endProgress();
  refuseUnreadable(run);
  if (isSilent(run)) {
    const silence = silenceOf(run, args);
    if (!how.isSilenceGiven) throw silence;
    terminal.remark(silence.lines(args.language).trimEnd());
  }
  remarkUnreadable(run, args, terminal);
  if (!how.prepare) remarkRepeated(run, args, terminal);
  if (args.map !== undefined && !mappings) saveMappings(args.map, run, args.language, terminal);
  return { plan, files, run };
}

/** The last day of the round that is named. The commands of a round judge each of their sides on a day of its own. */
const lastDayOf = (plan: Plan, { period }: Arguments): IsoDate | undefined =>
  period === undefined ? undefined : roundNamed(plan, period).to;

const nothingNamed = ({ command }: Arguments): UserError =>
  new UserError(
    { vi: "Chưa chỉ tệp nào.", en: "No file is named." },
    { vi: `Ví dụ: ntm ${command} bao-cao.xlsx`, en: `For instance: ntm ${command} report.xlsx` },
  );

const emptyFolder = ([folder]: readonly string[]): UserError =>
  new UserError(
    { vi: "thư mục không có bảng tính nào.", en: "the folder holds no spreadsheet." },
    { vi: `Đọc được: ${FORMATS_READ}.`, en: `These are read: ${FORMATS_READ}.` },
    folder,
  );

const FORMATS_READ = ".xlsx .xlsm .xls .xlsb .ods .csv .tsv .ndjson";

/** What a sheet must hold to be read, in the plan's own words for what it counts. */
function lookedFor({ index }: Run): BothLanguages {
  const commune = layerWord(index, index.countedLevel).vi;
  const communes = layerWords(index, index.countedLevel).en;
  return {
    vi: `Cần bảng có dòng tiêu đề: tên ${commune} và các tiêu chí (TC1, TC2, …); nhiệm vụ và tiến độ; tổng hợp các đơn vị cấp trên; ${commune} được công nhận; nguồn vốn.`,
    en: `A table with a header is looked for: ${communes} and criteria (TC1, TC2, …); tasks and progress; units above the ${communes}; recognised ${communes}; funding.`,
  };
}

/** A sheet that is asked for by name must be in one of the files: what it holds would be missing from the result. */
function refuseUnknownSheets(files: readonly LoadedFile[], asked: readonly string[] | undefined): void {
  const names = files.flatMap(({ input }) =>
    "workbook" in input ? input.workbook.sheets.map((grid) => grid.name) : [],
  );
  const typed = (name: string): string => name.normalize("NFC").trim();
  const missing = (asked ?? []).filter((name) => !names.some((other) => typed(other) === typed(name)));
  if (missing.length === 0 || names.length === 0) return;
  const list = `${[...new Set(names)].slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;
  throw new UserError(
    { vi: `Không có trang tính “${missing.join("”, “")}”.`, en: `There is no sheet “${missing.join("”, “")}”.` },
    { vi: `Các trang tính: ${list}.`, en: `There are: ${list}.` },
  );
}

/** Whether no sheet was recognised, and no file of records read. */
export const isSilent = ({ inputs, sheets }: Run): boolean =>
  inputs.every((input) => !("lines" in input)) && sheets.every(({ content }) => content.kind === "unrecognised");

function refuseUnreadable(run: Run): void {
  const unreadable = run.inputs.filter(isUnreadable);
  const [first] = unreadable;
  if (first && unreadable.length === run.inputs.length)
    throw unreadable.length === 1
      ? new UserError(
          { vi: `không đọc được: ${first.reason.vi}.`, en: `cannot be read: ${first.reason.en}.` },
          { vi: `${first.remedy.vi}.`, en: `${first.remedy.en}.` },
          first.path,
        )
      : new UserError(
          {
            vi: `Không đọc được tệp nào: ${reasons(unreadable, "vi")}.`,
            en: `No file can be read: ${reasons(unreadable, "en")}.`,
          },
          { vi: `${first.remedy.vi}.`, en: `${first.remedy.en}.` },
        );
}

/** A run that recognises nothing is no pass: it says what was looked for. */
function silenceOf(run: Run, args: Arguments): UserError {
  const names = run.sheets.map((sheet) => sheet.content.grid.name).filter((name) => name !== "");
  const among = names.length > 0 ? `: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}` : "";
  return new UserError(
    {
      vi: `không nhận ra biểu nào${among && ` trong các trang tính${among}`}.`,
      en: `no sheet was recognised${among && ` among${among}`}.`,
    },
    withProposals(run),
    args.positionals.join(", "),
  );
}

/**
 * What was looked for; before it what the columns of a sheet look like, where their cells tell, since a mapping could
 * say so.
 */
function withProposals(run: Run): BothLanguages {
  const finding = run.findings.find(
    ({ code, params }) => code === "sheet/unrecognised" && detailOf(params) !== undefined,
  );
  const detail = finding && detailOf(finding.params);
  const needed = lookedFor(run);
  if (!detail) return needed;
  const plain = (text: string): string => text.replace(/^;\s*/, "");
  return {
    vi: `Trang “${finding.sheet}”: ${plain(detail.vi)}; ghi rõ các cột bằng --map. ${needed.vi}`,
    en: `Sheet “${finding.sheet}”: ${plain(detail.en)}; say what the columns hold with --map. ${needed.en}`,
  };
}

function detailOf(params: Readonly<Record<string, unknown>>): { vi: string; en: string } | undefined {
  const { detail } = params;
  const isSaid = typeof detail === "object" && detail !== null && "vi" in detail && detail.vi !== "";
  return isSaid ? (detail as { vi: string; en: string }) : undefined;
}

const reasons = (
  inputs: readonly { path: string; reason: { vi: string; en: string } }[],
  language: "vi" | "en",
): string =>
  inputs
    .slice(0, 5)
    .map(({ path, reason }) => `${path} (${reason[language]})`)
    .join(", ") + (inputs.length > 5 ? `, … (${inputs.length})` : "");

/** The others are reported; that one is missing stands on stderr too, since the command exits 2. */
function remarkUnreadable(run: Run, { language }: Arguments, terminal: Terminal): void {
  for (const { path, reason, remedy } of run.inputs.filter(isUnreadable))
    terminal.remark(
      new UserError(
        {
          vi: `không đọc được: ${reason.vi}; các tệp khác vẫn được kiểm tra.`,
          en: `cannot be read: ${reason.en}; the other files are reported.`,
        },
        { vi: `${remedy.vi}.`, en: `${remedy.en}.` },
        path,
      )
        .lines(language)
        .trimEnd(),
    );
}

/** Who is reported by several files is told on stderr: the first counts, and where they differ a finding says so. */
function remarkRepeated(run: Run, { language }: Arguments, terminal: Terminal): void {
  const { unitPhrase: name } = unitNames(run.plan);
  const shorten = (names: readonly string[]): string =>
    `${names.slice(0, 5).join(", ")}${names.length > 5 ? `, … (${names.length})` : ""}`;
  for (const { files, units } of repeatedUnits(run)) {
    const [list, paths] = [shorten(units.map(name)), shorten(files)];
    const [first = ""] = files;
    terminal.remark(
      terminalText(
        language === "vi"
          ? `Có trong nhiều tệp: ${list} (${paths}). Tạm lấy số liệu ở “${first}”; hãy chọn tệp đúng.`
          : `Reported by several files: ${list} (${paths}). “${first}” counts for now; choose the right one.`,
      ),
    );
  }
}

/** Name of a unit for people, by id: `unitName` at the head of a line, `unitPhrase` within a sentence. */
export function unitNames(plan: Plan): { unitName(id: string): string; unitPhrase(id: string): string } {
  const { isCommune } = indexPlan(plan);
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const nameBy = (words: (unit: Unit) => string) => (id: string) => {
    const unit = units.get(id);
    if (!unit) return id;
    return isCommune(unit) ? unit.name : words(unit);
  };
  return { unitName: nameBy(unitTitle), unitPhrase: nameBy(unitPhrase) };
}

/**
 * Exit status of a run: 2 where a file could not be read or nothing was recognised, 1 where there is an error that
 * nobody has accepted.
 */
export function statusOf(run: Run, findings: readonly Judged[] = run.findings): 0 | 1 | 2 {
  if (run.inputs.some((input) => "reason" in input) || isSilent(run)) return 2;
  return findings.some(({ severity, accepted }) => severity === "error" && accepted === undefined) ? 1 : 0;
}

interface Judged {
  readonly severity: Severity;
  readonly accepted?: unknown;
}

/** @throws {UserError} where a command that takes one file is given none or several */
export function oneFile(args: Arguments, command: string): void {
  // A folder is as many files as it holds.
  if (args.positionals.length === 1 && listFiles(args.positionals).length === 1) return;
  throw notOneFile(command);
}

/** The file of a command that takes one. */
export function fileOf({ files: [file] }: CheckedFiles, command: string): LoadedFile {
  if (!file) throw notOneFile(command);
  return file;
}

const notOneFile = (command: string): UserError =>
  new UserError(
    { vi: `Lệnh ${command} nhận đúng một tệp.`, en: `The command ${command} takes exactly one file.` },
    {
      vi: `Ví dụ: ntm ${command} bao-cao.xlsx -o ket-qua.xlsx`,
      en: `For instance: ntm ${command} report.xlsx -o result.xlsx`,
    },
  );
