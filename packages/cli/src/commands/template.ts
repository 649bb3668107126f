import { TEMPLATE_KINDS, type TemplateKind, templateDocument } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
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
  return { output: writeWorkbook(templateDocument(kind as TemplateKind, await readPlan(args.plan))), status: 0 };
}

/** @throws {UserError} where a command that writes a workbook is given no name for it */
export function needsOutput(output: string | undefined): asserts output is string {
  if (output === undefined)
    throw new UserError(
      { vi: "Chưa chỉ tệp ra.", en: "No output file is named." },
      { vi: "Thêm -o tên-tệp.xlsx.", en: "Add -o name.xlsx." },
    );
}
