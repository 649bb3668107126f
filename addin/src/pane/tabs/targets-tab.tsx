import { Target24Regular } from "@fluentui/react-icons/svg/target";
import { otherTargetsText, type ReportTarget, toldUnits, unitTitle } from "@ntm-kit/core";
import type { Checked } from "../../engine/protocol";
import { Tiles } from "../findings/tiles";
import { NotChecked } from "../frame/empty";
import { Others } from "../frame/others";
import { usePane } from "../pane-context";
import { LaterUnits, UnitsSwitch } from "../targets/later-units";
import { TargetCard } from "../targets/target-card";

const STATUSES = ["met", "not-met", "undetermined"] as const;

/** The board of targets; where the plan knows of units that came later, their results in its place on demand. */
export default function TargetsTab() {
  const { state } = usePane();
  if (!state.checked) return <NotChecked icon={<Target24Regular />} />;
  return (
    <>
      <UnitsSwitch />
      {state.view.units === "today" ? <LaterUnits /> : <Board checked={state.checked} />}
    </>
  );
}

/**
 * Targets by unit: first those of the units that the files speak of, then of those above them; the others on demand.
 */
function Board({ checked: { report, summary } }: { readonly checked: Checked }) {
  const { model, state, say } = usePane();
  const { targets, coverage } = report;
  const wanted = state.view.targets;
  const { told: own, others } = toldUnits(targets, coverage, state.plan?.units ?? []);
  const isOther = new Set(others);
  const told = targets.filter((target) => !isOther.has(target.unit));
  const shown = targets.filter((target) => wanted === "all" || target.status === wanted);
  return (
    <>
      {own.length > 0 && (
        <Tiles
          label={say("targetCounts")}
          chosen={wanted}
          tiles={STATUSES.map((name) => ({
            name,
            sign: name,
            label: say(`status.${name}`),
            count: told.filter((target) => target.status === name).length,
          }))}
          onChoose={(status) => model.show({ targets: status ?? "all" })}
        />
      )}
      {own.length === 0 && <p>{say("noCommunes")}</p>}
      {own.length > 0 && !shown.some(({ unit }) => !isOther.has(unit)) && <p className="quiet">{say("noneShown")}</p>}
      <Units units={own} targets={targets} shown={shown} />
      {others.length > 0 && (
        <Others words={otherTargetsText(targets.length - told.length, summary.labels, state.settings.language)}>
          <Units units={others} targets={targets} shown={shown} />
        </Others>
      )}
    </>
  );
}

interface UnitsProps {
  readonly units: readonly string[];
  readonly targets: readonly ReportTarget[];
  readonly shown: readonly ReportTarget[];
}

function Units({ units, targets, shown }: UnitsProps) {
  return units
    .filter((id) => shown.some((target) => target.unit === id))
    .map((id) => (
      <UnitTargets
        key={id}
        unit={id}
        own={targets.filter((target) => target.unit === id)}
        shown={shown.filter((target) => target.unit === id)}
      />
    ));
}

interface UnitProps {
  readonly unit: string;
  readonly own: readonly ReportTarget[];
  readonly shown: readonly ReportTarget[];
}

function UnitTargets({ unit: id, own, shown }: UnitProps) {
  const { state, say } = usePane();
  const unit = state.plan?.units.find((entry) => entry.id === id);
  const met = own.filter((target) => target.status === "met").length;
  return (
    <section className="group">
      <h2 className="unit-title">
        {unit ? unitTitle(unit) : id}
        <span className="badge">
          {met}/{own.length} {say("status.met").toLowerCase()}
        </span>
      </h2>
      {shown.map((target) => (
        <TargetCard key={target.id} target={target} />
      ))}
    </section>
  );
}
