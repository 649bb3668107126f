import { dayText, indexPlan, markWords, standardShort, unitTitle } from "@ntm-kit/core";
import { isStringKey } from "../../strings/words";
import { usePane } from "../pane-context";

/** Names of units for people, by id. */
export function useUnitNames(): (id: string) => string {
  const { state } = usePane();
  return (id) => {
    const unit = state.plan?.units.find((one) => one.id === id);
    return unit ? unitTitle(unit) : id;
  };
}

/** What a field is called. */
export function useFieldWords(): (field: string) => string {
  const { say } = usePane();
  return (field) => {
    const number = /^criterion\.(.+)$/.exec(field)?.[1];
    if (number !== undefined) return say("criterionField", { number });
    const key = `field.${field}`;
    return isStringKey(key) ? say(key) : field;
  };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a cell says: a mark, a standard, a day, or its own words. */
export function useValueWords(): (value: string | number | boolean) => string {
  const { state, say } = usePane();
  const { language } = state.settings;
  return (value) => {
    if (typeof value === "boolean") return say(value ? "status.met" : "status.not-met");
    if (value === "none") return say("round.levelNone");
    if (value === "met" || value === "not-met" || value === "open") return markWords[value][language];
    if (typeof value === "string" && ISO_DAY.test(value)) return dayText(value, language);
    const standards = state.plan ? indexPlan(state.plan).standards : [];
    const isStandard = standards.some(({ id }) => id === value);
    return isStandard ? standardShort(standards, String(value))[language] : String(value);
  };
}
