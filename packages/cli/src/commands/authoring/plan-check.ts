import { type BothLanguages, type Language, type Plan, PlanError, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets, loadPlan } from "@ntm-kit/plans";
import { terminalText } from "@ntm-kit/sheets";
import { checkSources, faultFindings, openDoubts, openFindings, type PlanFinding } from "@ntm-kit/sheets/authoring";
import { filled } from "../../text/filled";
import { styleOf, wrap } from "../../text/style";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { isPath, noSuchPlan, parseJson, readText } from "../plan-file";
import { readMemory } from "./plan-files";
import { sourcesIn } from "./source-folder";

/** What a check of a plan found. */
interface CheckedPlan {
  /** As named on the command line. */
  readonly file: string;
  /** Whatever stands in the file, also where it is no plan. */
  readonly input: unknown;
  readonly plan?: Plan | undefined;
  readonly findings: readonly PlanFinding[];
}

/**
 * `ntm plan check [<plan>] [--sources <folder>]`: its faults, what is open in it, and its quotes beside its documents.
 */
export async function planCheck(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const file = args.positionals[1] ?? args.plan;
  try {
    const checked = await checkPlan(file, context);
    const status = checked.findings.some(({ severity }) => severity !== "info") ? 1 : 0;
    return { output: args.format === "json" ? jsonOf(checked) : textOf(checked, context), status };
  } catch (error) {
    if (args.format !== "json" || !(error instanceof UserError)) throw error;
    const fault = {
      code: "plan/invalid" as const,
      path: "",
      vi: plainEnd(error.what.vi),
      message: plainEnd(error.what.en),
    };
    const findings = faultFindings([fault], file, args.language);
    context.terminal.remark(error.lines(args.language).trimEnd());
    return { output: jsonOf({ file, input: undefined, findings }), status: 2 };
  }
}

const plainEnd = (text: string): string => text.replace(/\.$/, "");

async function checkPlan(file: string, { args }: CommandContext): Promise<CheckedPlan> {
  const installed = await loadPlan(file);
  if (!installed && !isPath(file)) throw noSuchPlan(file);
  const input = installed ?? parseJson(readText(file), file);
  try {
    const plan = installed ?? parsePlan(input, { criteriaSets: await loadCriteriaSets() });
    const memory = readMemory(installed ? undefined : file);
    const doubts = openDoubts(plan, memory);
    if (args.sources !== undefined) doubts.push(...checkSources(plan, await sourcesIn(args.sources, plan)));
    return { file, input, plan, findings: openFindings(doubts, file, args.language) };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { file, input, findings: faultFindings(error.faults, file, args.language) };
  }
}

const field = (input: unknown, name: string): unknown =>
  typeof input === "object" && input !== null && name in input ? (input as Record<string, unknown>)[name] : undefined;
const countOf = (input: unknown, name: string): number => {
  const list = field(input, name);
  return Array.isArray(list) ? list.length : 0;
};

function jsonOf({ file, input, plan, findings }: CheckedPlan): string {
  const [id, version] = [field(input, "id"), field(input, "version")];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const document = {
    reportVersion: 1,
    tool: { name: "ntm", version: VERSION },
    plan: typeof id === "string" ? { id, version: typeof version === "string" ? version : "" } : null,
    file,
    valid: plan !== undefined,
    counts: { units: countOf(input, "units"), tasks: countOf(input, "tasks"), targets: countOf(input, "targets") },
    findings,
    summary: { errors: count("error"), warnings: count("warning"), infos: count("info") },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Findings that are shown at most; the JSON document has all. */
const MOST_SHOWN = 50;

function textOf({ file, plan, findings }: CheckedPlan, { args: { language }, terminal }: CommandContext): string {
  const style = styleOf(terminal.colours);
  const shown = findings
    .slice(0, MOST_SHOWN)
    .flatMap((finding) => [
      style.bold(terminalText(`${placeOf(finding, language)}  ${finding.code}`)),
      ...wrap(terminalText(`${finding.message} ${finding.hint}`), terminal.width - 2).map((line) => `  ${line}`),
      "",
    ]);
  const rest = findings.length > MOST_SHOWN ? [`… (${findings.length})`, ""] : [];
  return `${[...shown, ...rest, endOf(file, plan, findings, language)].join("\n")}\n`;
}

/** Where it stands: in the file, and where its words stand in their document. */
function placeOf({ path, line, sheet, cell }: PlanFinding, language: Language): string {
  const place = path || (language === "vi" ? "(cả tệp)" : "(whole file)");
  if (cell !== undefined) return `${place} · ${sheet ? `${sheet}!` : ""}${cell}`;
  return line === undefined ? place : `${place} · ${language === "vi" ? "dòng" : "line"} ${line}`;
}

const OPEN = {
  vi: "{n} điểm cần người rà soát",
  en: "{n} {n|point|points} for a person to look at",
} as const satisfies BothLanguages;
/** The review sheet asks of each whether it is taken in. */
const PROPOSED = {
  vi: "{n} mục tiêu đề xuất chờ duyệt",
  en: "{n} proposed {n|target waits|targets wait} to be taken in",
} as const satisfies BothLanguages;

function endOf(file: string, plan: Plan | undefined, findings: readonly PlanFinding[], language: Language): string {
  const vi = language === "vi";
  if (!plan) {
    const n = findings.length;
    return vi ? `${file}: kế hoạch không hợp lệ, ${n} lỗi.` : `${file}: not a valid plan, ${n} faults.`;
  }
  const { id, version, units, tasks, targets } = plan;
  const open = findings.filter(({ severity }) => severity !== "info").length;
  const said = vi
    ? `Kế hoạch ${id} ${version} hợp lệ: ${units.length} đơn vị, ${tasks.length} nhiệm vụ, ${targets.length} mục tiêu`
    : `Plan ${id} ${version} is valid: ${units.length} units, ${tasks.length} tasks, ${targets.length} targets`;
  const proposed = plan.proposals?.length ?? 0;
  const waiting = [
    ...(open > 0 ? [filled(OPEN[language], { n: open })] : []),
    ...(proposed > 0 ? [filled(PROPOSED[language], { n: proposed })] : []),
  ];
  return `${[said, ...waiting].join("; ")}.`;
}
