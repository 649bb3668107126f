import { indexPlan, type Plan } from "@ntm-kit/core";
import { TEMPLATE_KINDS, type TemplateKind, templateDocument } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { nodeDeflate } from "@ntm-kit/workbook/node";
import { checkExtension, needsOutput } from "../output";
import { UserError } from "../user-error";
import type { CommandContext, CommandResult } from "./context";
import { readPlan } from "./plan-file";

/** `ntm template <kind> -o <out>`: a workbook to fill in, made from the plan that checks it. */
export async function template({ args }: CommandContext): Promise<CommandResult> {
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
  checkExtension(args.output, ".xlsx", { vi: "mẫu là một tệp Excel", en: "a template is an Excel file" });
  const plan = await readPlan(args.plan);
  refuseEmpty(kind as TemplateKind, plan);
  const document = templateDocument(kind as TemplateKind, plan);
  return { output: writeWorkbook(document, { deflate: nodeDeflate }), status: 0 };
}

/** A form without a row to fill in would be of no use. */
function refuseEmpty(kind: TemplateKind, plan: Plan): void {
  const { id, tasks } = plan;
  const index = indexPlan(plan);
  const isSplit = index.districts.some((unit) => unit !== index.root);
  const missing = {
    "commune-criteria": index.communes.length > 0 ? undefined : { vi: "xã", en: "communes" },
    "task-progress": tasks.length > 0 ? undefined : { vi: "nhiệm vụ", en: "tasks" },
    "district-summary": isSplit
      ? undefined
      : { vi: "cấp nào giữa toàn kế hoạch và các xã", en: "layer between its root and its communes" },
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
