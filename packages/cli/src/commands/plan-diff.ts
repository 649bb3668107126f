import {
  diffPlans,
  type Language,
  type PlanChange,
  planChangeText,
  type ReportTarget,
  requiredText,
  resultText,
  statusWords,
} from "@ntm-kit/core";
import { reportOf, terminalText } from "@ntm-kit/sheets";
import { styleOf } from "../text/style";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf } from "./context";
import { readPlan } from "./plan-file";

/** How a target stands under one plan. */
type Standing = Pick<ReportTarget, "status" | "actual" | "range">;

/** A target under both plans; null where a plan does not have it. */
interface TargetDiff {
  readonly id: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** `ntm plan diff <old> <new> [file...]`: what changed, and with files what it does to the targets. */
export async function planDiff(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [, before, after, ...files] = args.positionals;
  if (before === undefined || after === undefined)
    throw new UserError(
      { vi: "Cần hai kế hoạch để so sánh.", en: "Two plans are needed to compare." },
      {
        vi: "Ví dụ: ntm plan diff ke-hoach-cu.json ke-hoach-moi.json bao-cao.xlsx",
        en: "For instance: ntm plan diff old.json new.json report.xlsx",
      },
    );
  const [old, next] = [await readPlan(before), await readPlan(after)];
  const changes = diffPlans(old, next);
  const { targets, rows, status } = files.length > 0 ? await standings(before, after, files, context) : NO_FILES;
  const count = (kind: PlanChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const turned = targets.filter((target) => isTurned(target)).length;
  const summary = { added: count("added"), removed: count("removed"), changed: count("changed"), turned };
  if (args.format === "json") {
    const document = {
      reportVersion: 1,
      tool: { name: "ntm", version: VERSION },
      old: { id: old.id, version: old.version },
      new: { id: next.id, version: next.version },
      changes: changes.map((change) => ({ ...change, message: planChangeText(change, args.language) })),
      ...(files.length > 0 ? { targets } : {}),
      summary,
    };
    return { output: `${JSON.stringify(document, null, 2)}\n`, status };
  }
  return { output: textOf(changes, rows, context), status };
}

const NO_FILES = { targets: [], rows: [], status: 0 } as const;

/** A target that both plans have and that stands otherwise under the new one. */
const isTurned = ({ before, after }: TargetDiff): boolean =>
  before !== null && after !== null && before.status !== after.status;

interface Standings {
  readonly targets: readonly TargetDiff[];
  /** Targets as both plans judge them, for people. */
  readonly rows: readonly (readonly [before: ReportTarget | undefined, after: ReportTarget | undefined])[];
  readonly status: 0 | 2;
}

async function standings(
  before: string,
  after: string,
  files: readonly string[],
  context: CommandContext,
): Promise<Standings> {
  const judgedBy = async (plan: string, { terminal }: Pick<CommandContext, "terminal">) => {
    const { run } = await checkArguments({ ...context, terminal, args: { ...context.args, positionals: files, plan } });
    const { targets } = reportOf(run, { language: context.args.language, toolVersion: VERSION });
    return { targets, status: statusOf(run) };
  };
  const old = await judgedBy(before, context);
  // What is to be said of the files is said once.
  const next = await judgedBy(after, { terminal: { ...context.terminal, remark: () => {} } });
  const ids = [...new Set([...next.targets, ...old.targets].map(({ id }) => id))];
  const of = (list: readonly ReportTarget[], id: string) => list.find((target) => target.id === id);
  const rows = ids.map((id) => [of(old.targets, id), of(next.targets, id)] as const);
  return {
    rows,
    targets: rows.map(([earlier, later], i) => ({
      id: ids[i] ?? "",
      before: standingOf(earlier),
      after: standingOf(later),
    })),
    status: old.status === 2 || next.status === 2 ? 2 : 0,
  };
}

const standingOf = (target: ReportTarget | undefined): Standing | null =>
  target ? { status: target.status, actual: target.actual, range: target.range } : null;

const WORDS = {
  vi: {
    same: "Hai kế hoạch như nhau.",
    targets: "Mục tiêu thay đổi",
    none: "Không mục tiêu nào đổi kết quả.",
    absent: "không có",
  },
  en: {
    same: "The two plans are the same.",
    targets: "Targets that change",
    none: "No target changes.",
    absent: "not there",
  },
} as const;

function textOf(
  changes: readonly PlanChange[],
  rows: Standings["rows"],
  { args: { language }, terminal }: CommandContext,
): string {
  const words = WORDS[language];
  const style = styleOf(terminal.colours);
  const shown = (target: ReportTarget | undefined): string => (target ? standingText(target, language) : words.absent);
  const turned = rows.filter(([before, after]) => shown(before) !== shown(after));
  const lines = [
    ...(changes.length === 0 ? [words.same] : changes.map((change) => terminalText(planChangeText(change, language)))),
    ...(rows.length === 0 ? [] : turned.length === 0 ? ["", words.none] : ["", style.bold(words.targets)]),
    ...turned.map(([before, after]) => `  ${(after ?? before)?.id ?? ""}: ${shown(before)} → ${shown(after)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** `chưa đạt, 5/7`: the status, what it stands at, and what is asked for. */
function standingText(target: ReportTarget, language: Language): string {
  const { status, actual, range, measure, eachMeasure, required } = target;
  const measured = { measure, eachMeasure, required };
  const text = (value: number | null): string => (value === null ? "?" : resultText(value, measured, language));
  const stands = actual === null ? `${text(range[0])}–${text(range[1])}` : text(actual);
  return `${statusWords[status][language]}, ${stands}/${requiredText(measured, language)}`;
}
