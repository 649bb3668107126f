import { TEMPLATE_KINDS, type TemplateKind, templateDocument } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { nodeDeflate } from "@ntm-kit/workbook/node";
import { checkExtension, needsOutput } from "../output";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, readPlan } from "./context";

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
  const document = templateDocument(kind as TemplateKind, await readPlan(args.plan));
  return { output: writeWorkbook(document, { deflate: nodeDeflate }), status: 0 };
}
