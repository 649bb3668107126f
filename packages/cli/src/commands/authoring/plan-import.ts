import { fillIn, indexPlan, inNumber, type Language, layerWord } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import {
  answersOf,
  applyAnswers,
  type DoubtFinding,
  doubtFindings,
  importTargets,
  importTasks,
  joinedTables,
  questionsOf,
  type WriteCounts,
} from "@ntm-kit/sheets/authoring";
import { extensionOf } from "../../output";
import { styleOf, wrap } from "../../text/style";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { type PlanFile, planOf, readPlanFile, writePlanFile } from "./plan-files";
import { readSource, type SourceFile } from "./sources";

/** What an import gives, whatever was imported. */
interface Outcome {
  readonly plan: PlanFile;
  readonly counts?: { readonly tasks: WriteCounts; readonly taskGroups: WriteCounts; readonly agencies: WriteCounts };
  readonly proposals?: readonly unknown[];
  readonly answers?: { readonly taken: number; readonly refused: number };
  readonly findings: readonly DoubtFinding[];
}

/** `ntm plan import <table | text | review> --into <plan.json>`: tasks, proposals of targets, or answers. */
export async function planImport(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [, path] = args.positionals;
  if (path === undefined || args.into === undefined)
    throw new UserError(
      { vi: "Cần tệp nguồn và tệp kế hoạch.", en: "A source and a plan are needed." },
      {
        vi: 'Ví dụ: ntm plan import phu-luc.xlsx --into plan.json --document "123/QĐ-UBND" --section "Phụ lục"',
        en: 'For instance: ntm plan import appendix.xlsx --into plan.json --document "123/QĐ-UBND" --section "Phụ lục"',
      },
    );
  const before = await readPlanFile(args.into);
  const source = await readSource(path);
  const outcome = takeAnswers(source, before, args.language) ?? importSource(source, before, context);
  const isWritten = writePlanFile(outcome.plan, before);
  const status = outcome.findings.length > 0 ? 1 : 0;
  if (args.format === "json") return { output: jsonOf(outcome, source, isWritten, context), status };
  return { output: textOf(outcome, isWritten, context), status };
}

/** A review sheet that comes back answered; undefined where the file is none. */
function takeAnswers(source: SourceFile, before: PlanFile, language: Language): Outcome | undefined {
  const answers = source.tables.map(answersOf).find((list) => list !== undefined);
  if (!answers) return undefined;
  const { plan, memory, taken, refused } = applyAnswers(before.input, before.memory, answers);
  return {
    plan: { ...before, input: plan, memory },
    answers: { taken, refused: refused.length },
    findings: doubtFindings(refused, source.path, language),
  };
}

/** @throws {UserError} where the document is not named, or the file holds nothing of what was asked for */
function importSource(source: SourceFile, before: PlanFile, { args }: CommandContext): Outcome {
  const { document, section, language } = args;
  if (document === undefined || section === undefined)
    throw new UserError(
      { vi: "Chưa chỉ văn bản và mục.", en: "The document and its section are not named." },
      {
        vi: 'Thêm --document "123/QĐ-UBND" --section "Phụ lục" (hoặc mục, ví dụ II).',
        en: 'Add --document "123/QĐ-UBND" --section "Phụ lục" (or a section such as II).',
      },
    );
  const { input: plan, memory, criteriaSets } = before;
  const options = { plan, memory, criteriaSets, document, section };
  if (args.targets) return targetsOf(source, before, options, language);
  // A word document cuts a table at its pages; of a workbook the first sheet that holds one is taken.
  const tables = extensionOf(source.path) === ".docx" ? [joinedTables(source.tables)] : source.tables;
  const imported = tables.map((rows) => importTasks(rows, options)).find((result) => result !== undefined);
  if (!imported) throw noTable(source.path);
  const { doubts, tasks, taskGroups, agencies } = imported;
  return {
    plan: { ...before, input: imported.plan, memory: imported.memory },
    counts: { tasks, taskGroups, agencies },
    findings: doubtFindings(doubts, source.path, language),
  };
}

type SourceOptions = Parameters<typeof importTargets>[1];

function targetsOf(source: SourceFile, before: PlanFile, options: SourceOptions, language: Language): Outcome {
  if (source.text === undefined)
    throw new UserError(
      {
        vi: "mục tiêu được đọc từ văn bản, không phải từ bảng tính.",
        en: "targets are read from a text, not a workbook.",
      },
      { vi: "Cần tệp .docx, .txt hoặc .md.", en: "A .docx, .txt or .md file is needed." },
      source.path,
    );
  const { plan, proposals, doubts } = importTargets(source.text, options);
  const index = indexPlan(planOf(before));
  const commune = layerWord(index, index.countedLevel).vi;
  if (proposals.length === 0)
    throw new UserError(
      { vi: `mục ${options.section} không có câu nào đặt mục tiêu.`, en: `section ${options.section} sets no target.` },
      {
        vi: `Cần câu như “có ít nhất 7/8 ${commune} đạt chuẩn nông thôn mới”. Kiểm tra --section.`,
        en: `A sentence such as “có ít nhất 7/8 ${commune} đạt chuẩn nông thôn mới” is looked for. Check --section.`,
      },
      source.path,
    );
  return { plan: { ...before, input: plan }, proposals, findings: doubtFindings(doubts, source.path, language) };
}

const noTable = (path: string): UserError =>
  new UserError(
    { vi: "không có bảng nhiệm vụ nào.", en: "there is no table of tasks." },
    {
      vi: "Cần bảng có dòng tiêu đề: STT, Nội dung, Đơn vị chủ trì, Đơn vị phối hợp, Thời gian, Sản phẩm.",
      en: "A table with a header is looked for: STT, Nội dung, Đơn vị chủ trì, Đơn vị phối hợp, Thời gian, Sản phẩm.",
    },
    path,
  );

function jsonOf(outcome: Outcome, source: SourceFile, written: boolean, { args }: CommandContext): string {
  const { plan, counts, proposals, answers, findings } = outcome;
  const document = {
    reportVersion: 1,
    tool: { name: "ntm", version: VERSION },
    plan: { id: plan.input.id, version: plan.input.version },
    file: plan.path,
    from: { path: source.path, sha256: source.sha256, document: args.document ?? null, section: args.section ?? null },
    written,
    ...counts,
    ...(proposals ? { proposals } : {}),
    ...(answers ? { answers } : {}),
    findings,
    summary: { errors: 0, warnings: findings.length, infos: 0 },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const WORDS = {
  counts: {
    vi: "{what}: đọc {read}, thêm {added}, thay {changed}, giữ nguyên bản người sửa {kept}",
    en: "{what}: {read} read, {added} added, {changed} changed, {kept} kept as a person made them",
  },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  taskGroups: { vi: "Nhóm nhiệm vụ", en: "Groups of tasks" },
  agencies: { vi: "Cơ quan mới", en: "New agencies" },
  proposals: { vi: "Mục tiêu đề xuất: {n}", en: "Proposed targets: {n}" },
  answers: { vi: "Câu trả lời đã nhận: {taken}", en: "Answers taken: {taken}" },
  written: { vi: "Đã ghi {path}.", en: "{path} is written." },
  same: { vi: "Không có gì thay đổi.", en: "Nothing has changed." },
  doubts: {
    vi: "{n} câu hỏi chờ trả lời trong bảng rà soát: ntm plan review {path} -o ra-soat.xlsx",
    en: "{n} {n|question waits|questions wait} for an answer on the review sheet: ntm plan review {path} -o review.xlsx",
  },
} as const;

function textOf(outcome: Outcome, written: boolean, { args, terminal }: CommandContext): string {
  const { plan, counts, proposals, answers, findings } = outcome;
  const { language } = args;
  const style = styleOf(terminal.colours);
  const questions = findings.length > 0 ? questionsOf(planOf(plan), plan.memory, language).length : 0;
  const say = (key: keyof typeof WORDS, params: Readonly<Record<string, string | number>> = {}): string =>
    fillIn(inNumber(WORDS[key][language], params), params, language);
  const lines = [
    ...(counts
      ? (["taskGroups", "tasks", "agencies"] as const).map((key) => say("counts", { what: say(key), ...counts[key] }))
      : []),
    ...(proposals ? [say("proposals", { n: proposals.length })] : []),
    ...(answers ? [say("answers", { taken: answers.taken })] : []),
    written ? say("written", { path: plan.path }) : say("same"),
    ...findings.flatMap((finding) => [
      "",
      style.bold(`${placeOf(finding, language)}${finding.code}`),
      ...wrap(terminalText(`${finding.message} ${finding.hint}`), terminal.width - 2).map((line) => `  ${line}`),
    ]),
    ...(questions > 0 ? ["", say("doubts", { n: questions, path: plan.path })] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function placeOf({ sheet, cell, line }: DoubtFinding, language: Language): string {
  if (cell !== undefined) return `${sheet ? `${sheet}!` : ""}${cell}  `;
  return line === undefined ? "" : `${language === "vi" ? "dòng" : "line"} ${line}  `;
}
