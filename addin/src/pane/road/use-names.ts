import { uncapital } from "@ntm-kit/core";
import { usePane } from "../pane-context";
import { titleOf } from "../title-of";

/** Units and standards as people call them. */
export function useNames() {
  const { state, say } = usePane();
  const units = state.plan?.units ?? [];
  const standards = state.checked?.summary.labels.standards ?? [];
  const { language } = state.settings;
  return {
    titleOf: (id: string): string => titleOf(units, id),
    standardOf(id: string): string {
      if (id === "district") return say("road.district");
      return uncapital(standards.find((one) => one.id === id)?.[language] ?? id);
    },
    standards,
    plainStandard: standards[0]?.id ?? "standard",
  };
}
