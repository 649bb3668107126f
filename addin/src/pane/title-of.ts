import { type Plan, unitTitle } from "@ntm-kit/core";

/** A unit as people call it; its id where the plan has no such unit. */
export function titleOf(units: Plan["units"], id: string): string {
  const unit = units.find((one) => one.id === id);
  return unit ? unitTitle(unit) : id;
}
