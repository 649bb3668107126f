import { type Plan, planRounds, type ReportingPeriod } from "@ntm-kit/core";
import { UserError } from "../user-error";

/**
 * The round of a plan that `--period` names.
 * @throws {UserError} naming those that there are
 */
export function roundNamed(plan: Plan, id: string): ReportingPeriod {
  const rounds = planRounds(plan);
  const round = rounds.find((one) => one.id === id);
  if (round) return round;
  const list = rounds.map((one) => one.id).join(", ");
  throw new UserError(
    { vi: `Kế hoạch ${plan.id} không có kỳ báo cáo “${id}”.`, en: `Plan ${plan.id} has no round “${id}”.` },
    { vi: `Các kỳ: ${list}.`, en: `There are: ${list}.` },
  );
}
