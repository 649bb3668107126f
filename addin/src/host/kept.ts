import type { PlanChoice } from "../engine/protocol";
import type { Host, Settings } from "./host";
import { leaveForFormulas } from "./plan-of-formulas";

const SETTINGS = "ntm-kit";
const PLAN = "ntm-kit-plan";

/**
 * What belongs to the person and not to the workbook stays in the browser of this machine: language, theme, the plan
 * that was chosen, whose reports are written. The day is not kept: a forgotten one would judge the next workbook by it.
 * Nothing of a cell is ever kept. A browser that keeps nothing is no failure: it begins with the defaults next time.
 */
export const keptOnThisMachine: Pick<
  Host,
  "loadSettings" | "saveSettings" | "loadPlan" | "savePlan" | "leaveForFormulas"
> = {
  loadSettings: () => (loaded(SETTINGS) ?? {}) as Partial<Settings>,
  saveSettings({ language, theme, letterhead }) {
    save(SETTINGS, { language, theme, letterhead });
  },
  loadPlan() {
    const kept = loaded(PLAN);
    return kept && (typeof kept["builtIn"] === "string" || "json" in kept) ? (kept as PlanChoice) : undefined;
  },
  savePlan: (choice) => save(PLAN, choice),
  // An Excel that keeps nothing for formulas judges in the pane all the same.
  leaveForFormulas: (plan) => leaveForFormulas(plan).catch(() => undefined),
};

function loaded(key: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === "object" && kept !== null ? { ...kept } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it will be there next time: there is little room in a browser. */
function save(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
