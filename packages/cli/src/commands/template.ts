import { indexPlan, layerWord, layerWords, type Plan } from "@ntm-kit/core";
import { type FormOptions, TEMPLATE_KINDS, type TemplateKind, templateDocument } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { checkExtension, needsOutput } from "../output";
import { UserError } from "../user-error";
import type { CommandContext, CommandResult } from "./context";
import { readPlan } from "./plan-file";
import { checkRound, roundSettings } from "./round/check-round";
import { checkFolder, writeFolder } from "./round/output-folder";

/** `ntm template <kind> -o <out>`: a workbook to fill in, made from the plan that checks it. */
export async function template(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [kind] = args.positionals;
  if (!(TEMPLATE_KINDS as readonly (string | undefined)[]).includes(kind)) {
    const kinds = TEMPLATE_KINDS.join(", ");
    throw new UserError(
      {
        vi: kind ? `Không có mẫu “${kind}”.` : "Chưa chỉ loại mẫu.",
        en: kind ? `There is no template “${kind}”.` : "No kind of template is named.",
      },
      { vi: `Các mẫu: ${kinds}.`, en: `There are: ${kinds}.` },
    );
  }
  needsOutput(args.output);
  const plan = await readPlan(args.plan);
  const ofKind = kind as TemplateKind;
  refuseEmpty(ofKind, plan);
  refuseUnknownUnit(ofKind, plan, args.unit);
  if (args.each) checkFolder(args.output, "", args.from);
  else checkExtension(args.output, ".xlsx", { vi: "mẫu là một tệp Excel", en: "a template is an Excel file" });
  const options = await filledIn(context);
  const written = (unit: string | undefined): Uint8Array =>
    writeWorkbook(templateDocument(ofKind, plan, { ...options, unit }));
  if (!args.each) return { output: written(args.unit), status: 0 };
  const index = indexPlan(plan);
  const units = index.districts.filter(({ id }) => index.communesOf(id).length > 0);
  writeFolder(
    args.output,
    units.map(({ id }) => ({ name: `${id.replaceAll("/", ".")}.xlsx`, content: written(id) })),
  );
  const names = units.map(({ id }) => `${id.replaceAll("/", ".")}.xlsx\n`).join("");
  return { output: names, isDelivered: true, status: 0 };
}

/** The day that is named, and what the files of the last round say of levels and decisions. */
async function filledIn(context: CommandContext): Promise<FormOptions> {
  const { args } = context;
  const settings = await roundSettings(args);
  const day = settings.asOf === undefined ? {} : { day: settings.asOf };
  if (args.from.length === 0) return day;
  const { collection } = await checkRound(
    context,
    { ...settings, period: undefined, asOf: undefined },
    { paths: args.from },
  );
  return { ...day, carried: new Map(collection.rows.map(({ unit }) => [unit.id, unit])) };
}

function refuseUnknownUnit(kind: TemplateKind, plan: Plan, unit: string | undefined): void {
  if (unit === undefined) return;
  const units = kind === "task-progress" ? [...plan.units, ...plan.agencies] : plan.units;
  const found = units.find(({ id }) => id === unit);
  const index = indexPlan(plan);
  const commune = layerWord(index, index.countedLevel);
  const isEmpty = found && "level" in found && index.communesOf(unit).length === 0;
  if (found && !isEmpty) return;
  throw new UserError(
    found
      ? {
          vi: `Đơn vị “${unit}” không có ${commune.vi} nào mà kế hoạch tính.`,
          en: `Unit “${unit}” has no ${commune.en} that the plan counts.`,
        }
      : { vi: `Không có đơn vị “${unit}”.`, en: `There is no unit “${unit}”.` },
    { vi: "Ghi mã như trong ntm plan export.", en: "Write ids as in ntm plan export." },
  );
}

/** A form without a row to fill in would be of no use. */
function refuseEmpty(kind: TemplateKind, plan: Plan): void {
  const { id, tasks } = plan;
  const index = indexPlan(plan);
  const isSplit = index.districts.some((unit) => unit !== index.root);
  const counted = { vi: layerWord(index, index.countedLevel).vi, en: layerWords(index, index.countedLevel).en };
  const missing = {
    "commune-criteria": index.communes.length > 0 ? undefined : counted,
    "task-progress": tasks.length > 0 ? undefined : { vi: "nhiệm vụ", en: "tasks" },
    "recognition-list": index.communes.length > 0 ? undefined : counted,
    "district-summary": isSplit
      ? undefined
      : { vi: `cấp nào giữa toàn kế hoạch và các ${counted.vi}`, en: `layer between its root and its ${counted.en}` },
  }[kind];
  if (missing)
    throw new UserError(
      {
        vi: `Kế hoạch ${id} không có ${missing.vi} nên không có mẫu ${kind}.`,
        en: `Plan ${id} has no ${missing.en}, so there is no ${kind} form.`,
      },
      {
        vi: "Chọn loại mẫu khác, hoặc kế hoạch khác bằng --plan.",
        en: "Choose another kind, or another plan with --plan.",
      },
    );
}
