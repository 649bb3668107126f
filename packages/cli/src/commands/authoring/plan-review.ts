import { questionsOf, reviewDocument } from "@ntm-kit/sheets/authoring";
import { writeWorkbook } from "@ntm-kit/workbook";
import { checkExtension, needsOutput } from "../../output";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { planOf, readPlanFile } from "./plan-files";

/** `ntm plan review <plan.json> -o <review.xlsx>`: every doubtful text once, with a column to answer. */
export async function planReview({ args }: CommandContext): Promise<CommandResult> {
  const [, path] = args.positionals;
  if (path === undefined)
    throw new UserError(
      { vi: "Chưa chỉ tệp kế hoạch.", en: "No plan is named." },
      {
        vi: "Ví dụ: ntm plan review plan.json -o ra-soat.xlsx",
        en: "For instance: ntm plan review plan.json -o review.xlsx",
      },
    );
  needsOutput(args.output);
  checkExtension(args.output, ".xlsx", { vi: "bảng rà soát là bảng tính", en: "the review is a workbook" });
  const planFile = await readPlanFile(path);
  const plan = planOf(planFile);
  const questions = questionsOf(plan, planFile.memory, args.language);
  const file = await writeWorkbook(reviewDocument(questions, args.language));
  const n = questions.length;
  const status = n > 0 ? 1 : 0;
  if (args.format === "json") {
    const document = {
      reportVersion: 1,
      tool: { name: "ntm", version: VERSION },
      plan: { id: plan.id, version: plan.version },
      file: args.output,
      questions: n,
    };
    return { output: `${JSON.stringify(document, null, 2)}\n`, file, status };
  }
  const vi = `${n} điểm cần trả lời, ghi vào ${args.output}. Trả lời xong: ntm plan import ${args.output} --into ${path}`;
  const en = `${n} points to answer, written to ${args.output}. Once answered: ntm plan import ${args.output} --into ${path}`;
  return { output: `${args.language === "vi" ? vi : en}\n`, file, status };
}
