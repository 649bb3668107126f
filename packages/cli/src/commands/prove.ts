import { provePlan, type Reading } from "@ntm-kit/core";
import { proofText } from "../text/proof-text";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { withKnownWords } from "./asked-words";
import { type CommandContext, type CommandResult, unitNames } from "./context";
import { readPlan } from "./plan-file";

/**
 * `ntm plan prove [plan]`: whether the targets can hold together, which follow from others, how much room each leaves.
 */
export async function prove(
  name: string | undefined,
  { args, terminal, signal }: CommandContext,
): Promise<CommandResult> {
  const { format = "text", language } = args;
  refuseFormat("plan prove", format, ["text", "json"]);
  const plan = await readPlan(name ?? args.plan);
  const proof = withKnownWords(() =>
    provePlan(plan, { reading: args.readings as readonly Reading[], language, signal }),
  );
  const status = proof.consistent.all ? 0 : 1;
  if (format === "text") return { output: proofText(proof, plan, { language, terminal, ...unitNames(plan) }), status };
  const head = {
    reportVersion: 1,
    tool: { name: "ntm", version: VERSION },
    plan: { id: plan.id, version: plan.version },
  };
  return { output: `${JSON.stringify({ ...head, ...proof }, null, 2)}\n`, status };
}

/** @throws {UserError} where a command has no such format */
export function refuseFormat(command: string, format: string, allowed: readonly string[]): void {
  if (allowed.includes(format)) return;
  throw new UserError(
    { vi: `ntm ${command} không có dạng ${format}.`, en: `ntm ${command} has no format ${format}.` },
    { vi: `Các dạng: ${allowed.join(", ")}.`, en: `There are: ${allowed.join(", ")}.` },
  );
}
