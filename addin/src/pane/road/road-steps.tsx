import { Button } from "@fluentui/react-components";
import { Eye16Regular } from "@fluentui/react-icons/svg/eye";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { RoadStep, RoadWay } from "@ntm-kit/core";
import { placeName } from "../findings/findings";
import { usePane } from "../pane-context";
import { wishesOf } from "./road-view";
import { useNames } from "./use-names";

/** The steps by the unit above, each group with what it pays of the road. */
export function RoadSteps({ way }: { readonly way: RoadWay }) {
  const { state, say } = usePane();
  const parents = new Map(state.plan?.units.map(({ id, parent }) => [id, parent]));
  const { titleOf } = useNames();
  const places = new Set(way.districts.map(({ unit }) => unit));
  const placeOf = (unit: string): string => (places.has(unit) ? unit : (parents.get(unit) ?? unit));
  const groups = [...new Set(way.steps.map(({ unit }) => placeOf(unit)))];
  return groups.map((group) => {
    const share = way.districts.find(({ unit }) => unit === group);
    return (
      <section key={group} className="group">
        <h2 className="unit-title">
          {titleOf(group)}
          {share && share.cost !== null && (
            <span className="badge">
              {share.alone === null || share.alone === share.cost
                ? say("road.share", { cost: share.cost })
                : say("road.shareAlone", { cost: share.cost, alone: share.alone })}
            </span>
          )}
        </h2>
        {way.steps
          .filter(({ unit }) => placeOf(unit) === group)
          .map((step) => (
            <Step key={step.unit} step={step} isMust={way.must.includes(step.unit)} />
          ))}
      </section>
    );
  });
}

/** What one unit is to do. Pressing it goes to its row. */
function Step({ step, isMust }: { readonly step: RoadStep; readonly isMust: boolean }) {
  const { model, state, say, busy } = usePane();
  const { titleOf, standardOf, plainStandard } = useNames();
  const { unit, cost, criteria, recognitions, cells } = step;
  const { road } = state.view;
  const place = cells[0];
  const isTried = road.tried?.unit === unit;
  const select = (): void => {
    if (place) void model.select(place);
  };
  const lock = (): void => model.show({ road: { ...road, locks: [...road.locks, unit], tried: undefined } });
  const suppose = (): void => model.show({ road: { ...road, tried: { unit, wishes: wishesOf(step, plainStandard) } } });
  return (
    <article className={`card step${isTried ? " selected" : ""}`} data-step={unit} data-cost={cost}>
      <button type="button" className="card-main" disabled={!place} onClick={select}>
        <span className="card-top">
          <span className="step-cost">{say("road.stepCost", { count: cost })}</span>
          {isMust && <span className="badge">{say("road.must")}</span>}
          {place && <span className="cell-name">{placeName(place)}</span>}
        </span>
        <span className="message">{titleOf(unit)}</span>
        {criteria.length > 0 && <span className="line">{say("road.criteria", { list: criteria.join(", ") })}</span>}
        {recognitions.length > 0 && (
          <span className="line">{say("road.recognitions", { list: recognitions.map(standardOf).join(", ") })}</span>
        )}
        <span className="quiet">{standing(step, say("road.none"), standardOf, say("road.criteriaCount"))}</span>
      </button>
      <div className="card-buttons">
        <Button size="small" data-action="suppose" icon={<Eye16Regular />} disabled={busy} onClick={suppose}>
          {say("road.try")}
        </Button>
        <Button size="small" data-action="lock" icon={<LockClosed16Regular />} disabled={busy} onClick={lock}>
          {say("road.lock")}
        </Button>
      </div>
    </article>
  );
}

/** From where to where: `16 tiêu chí → 19 tiêu chí, đạt chuẩn`. */
function standing(
  { from, to }: RoadStep,
  none: string,
  standardOf: (standard: string) => string,
  criteria: string,
): string {
  const words = ({ standard, criteria: met }: RoadStep["from"]): string =>
    [...(met === undefined ? [] : [`${met} ${criteria}`]), standard === null ? none : standardOf(standard)].join(", ");
  return `${words(from)} → ${words(to)}`;
}
