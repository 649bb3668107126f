import { indexPlan, type LaterResults, type Plan, summaryLabels } from "@ntm-kit/core";
import { laterText } from "../text/later-text";
import { UserError } from "../user-error";
import type { CommandContext } from "./context";

/**
 * Whether results on today's units are asked for; a plan that knows of no others says so on stderr.
 * @throws {UserError} where `--units` is something else than `today` or `plan`
 */
export function unitsAsked({ args, terminal }: CommandContext, plan: Plan): "plan" | "today" | undefined {
  const { units } = args;
  if (units === undefined || units === "plan") return units;
  if (units !== "today")
    throw new UserError(
      { vi: `--units không nhận giá trị “${units}”.`, en: `--units does not take “${units}”.` },
      { vi: "Các giá trị: today, plan.", en: "It takes: today, plan." },
    );
  if (plan.laterUnits.length === 0)
    terminal.remark(
      args.language === "vi"
        ? "Kế hoạch này không có đơn vị nào khác với hiện nay: --units today không thêm gì."
        : "This plan knows of no other units than its own: --units today adds nothing.",
    );
  return units;
}

/** Results on today's units, beneath what is said of the plan's own. */
export function todayText(today: LaterResults | undefined, plan: Plan, { args, terminal }: CommandContext): string {
  if (!today) return "";
  const labels = summaryLabels(indexPlan(plan));
  return `\n${laterText(today, labels, { language: args.language, terminal })}`;
}
