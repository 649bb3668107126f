import { criteriaWhys } from "./criteria";
import { sheetWhys } from "./sheets";
import { taskWhys } from "./tasks";
import { unitWhys } from "./units";
import { valueWhys } from "./values";
import type { ReportedCode, Why } from "./why";

const whys = {
  ...unitWhys,
  ...criteriaWhys,
  ...taskWhys,
  ...valueWhys,
  ...sheetWhys,
} as const satisfies Record<ReportedCode, Why>;

/**
 * Why a finding matters, with an invented example before and after; nothing for a code from outside the catalogue, or
 * one about the writing of a plan.
 */
export const whyOf = (code: string): Why | undefined =>
  Object.hasOwn(whys, code) ? whys[code as ReportedCode] : undefined;
