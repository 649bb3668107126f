import { existsSync } from "node:fs";
import { type CriteriaSet, type Period, PlanError, type PlanInput, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets, plans } from "@ntm-kit/plans";
import { doubtFindings, newPlan } from "@ntm-kit/sheets/authoring";
import type { Arguments } from "../../arguments";
import { checkExtension } from "../../output";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { faultLines } from "../plan-file";
import { readSource } from "./sources";

const EXAMPLE =
  "ntm plan new tinh-mau-2026-2030 --units don-vi.xlsx --criteria xa-2026-2030 --period 2026..2030 -o plan.json";

/** `ntm plan new <id> --units <file> --criteria <set> --period 2026..2030 -o <plan.json>`: a plan with its units. */
export async function planNew({ args }: CommandContext): Promise<CommandResult> {
  const { id, list, criteria, period: years, output } = askedOf(args);
  checkExtension(output, ".json", { vi: "kế hoạch là tệp JSON", en: "a plan is a JSON file" });
  refuseExisting(output);
  const period = periodOf(years);
  const source = await readSource(list);
  const standards = await standardsOf(criteria);
  const options = { id, criteria, period, ...(standards ? { standards } : {}) };
  const made = source.tables.map((rows) => newPlan(rows, options)).find((plan) => plan !== undefined);
  if (!made) throw noUnits(list);
  refuseInvalid(made.plan, await loadCriteriaSets());
  const findings = doubtFindings(made.doubts, list, args.language);
  const status = findings.length > 0 ? 1 : 0;
  const file = `${JSON.stringify(made.plan, null, 2)}\n`;
  if (args.format === "json") {
    const document = {
      reportVersion: 1,
      tool: { name: "ntm", version: VERSION },
      plan: { id, version: made.plan.version },
      file: output,
      written: true,
      units: made.units,
      findings,
      summary: { errors: 0, warnings: findings.length, infos: 0 },
    };
    return { output: `${JSON.stringify(document, null, 2)}\n`, file, status };
  }
  const counted = made.plan.layers?.at(-1)?.name ?? "";
  const vi = `Đã ghi ${output}: ${made.units.read} đơn vị, ${made.units.counted} ${counted} được tính.`;
  const en = `${output} is written: ${made.units.read} units, ${made.units.counted} are counted.`;
  const doubts = findings.map(({ cell, message, hint }) => `${cell ? `${cell}  ` : ""}${message} ${hint}\n`);
  return { output: `${args.language === "vi" ? vi : en}\n${doubts.join("")}`, file, status };
}

/** @throws {UserError} where anything is missing that a plan is made of */
function askedOf({ positionals: [, id], units: list, criteria, period, output }: Arguments) {
  if (id !== undefined && list !== undefined && criteria !== undefined && period !== undefined && output !== undefined)
    return { id, list, criteria, period, output };
  throw new UserError(
    {
      vi: "Cần mã kế hoạch, --units, --criteria, --period và -o.",
      en: "The plan's id, --units, --criteria, --period and -o are needed.",
    },
    { vi: `Ví dụ: ${EXAMPLE}`, en: `For instance: ${EXAMPLE}` },
  );
}

/** A set of criteria comes with the standards of the installed plan that it is of, where that has its own. */
async function standardsOf(criteria: string): Promise<PlanInput["standards"]> {
  const installed = await Promise.all(plans.map((plan) => plan.load()));
  return installed.find((plan) => plan.standards && plan.criteriaSets.some(({ id }) => id === criteria))?.standards;
}

/** A plan that is there may hold a person's work. */
function refuseExisting(output: string): void {
  if (!existsSync(output)) return;
  throw new UserError(
    {
      vi: "tệp này đã có; ntm plan new không ghi đè.",
      en: "this file is there already; ntm plan new writes over none.",
    },
    {
      vi: "Chọn tên khác cho -o, hoặc chuyển tệp cũ đi.",
      en: "Choose another name for -o, or move the old file away.",
    },
    output,
  );
}

/** @throws {UserError} where the words are no first and last year */
function periodOf(text: string): Period {
  const [, from = "", to = ""] = /^(\d{4})(?:\.\.|-)(\d{4})$/.exec(text) ?? [];
  if (from !== "" && from <= to) return { from: `${from}-01-01`, to: `${to}-12-31` };
  throw new UserError(
    { vi: `--period “${text}” không phải là một giai đoạn.`, en: `--period “${text}” is no period.` },
    { vi: "Ghi theo mẫu 2026..2030.", en: "Write it as 2026..2030." },
  );
}

const noUnits = (path: string): UserError =>
  new UserError(
    { vi: "không có danh sách đơn vị nào.", en: "there is no list of units." },
    {
      vi: "Cần bảng có cột Mã, Tên, Loại, Mã cấp trên; đơn vị gốc để trống cấp trên.",
      en: "A table with the columns Mã, Tên, Loại, Mã cấp trên is looked for; the root has no unit above it.",
    },
    path,
  );

/** What the arguments say may not fit: an id in capitals, a set of criteria that does not ship. */
function refuseInvalid(plan: PlanInput, criteriaSets: readonly CriteriaSet[]): void {
  try {
    parsePlan(plan, { criteriaSets });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new UserError({ vi: "không lập được kế hoạch:", en: "the plan cannot be made:" }, faultLines(error.faults));
  }
}
