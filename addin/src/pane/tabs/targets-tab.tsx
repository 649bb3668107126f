import { Target24Regular } from "@fluentui/react-icons/svg/target";
import { unitTitle } from "@ntm-kit/core";
import { useState } from "react";
import { Tiles } from "../findings/tiles";
import { NotChecked } from "../frame/empty";
import { usePane } from "../pane-context";
import { TargetCard } from "../targets/target-card";

const STATUSES = ["met", "not-met", "undetermined"] as const;

/** All targets by unit: where each stands, and why. */
export default function TargetsTab() {
  const { state, say } = usePane();
  const [wanted, setWanted] = useState<(typeof STATUSES)[number] | "all">("all");
  if (!state.checked) return <NotChecked icon={<Target24Regular />} />;
  const { targets } = state.checked.report;
  const shown = targets.filter((target) => wanted === "all" || target.status === wanted);
  const units = [...new Set(shown.map((target) => target.unit))];
  return (
    <>
      <Tiles
        label={say("targetCounts")}
        chosen={wanted}
        tiles={STATUSES.map((name) => ({
          name,
          label: say(`status.${name}`),
          count: targets.filter((target) => target.status === name).length,
        }))}
        onChoose={(status) => setWanted(status ?? "all")}
      />
      {shown.length === 0 && <p className="quiet">{say("noneShown")}</p>}
      {units.map((id) => {
        const unit = state.plan?.units.find((entry) => entry.id === id);
        const own = targets.filter((target) => target.unit === id);
        const met = own.filter((target) => target.status === "met").length;
        return (
          <section key={id} className="group">
            <h2 className="unit-title">
              {unit ? unitTitle(unit) : id}
              <span className="badge">
                {met}/{own.length} {say("status.met").toLowerCase()}
              </span>
            </h2>
            {shown
              .filter((target) => target.unit === id)
              .map((target) => (
                <TargetCard key={target.id} target={target} />
              ))}
          </section>
        );
      })}
    </>
  );
}
