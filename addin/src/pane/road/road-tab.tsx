import { Button } from "@fluentui/react-components";
import { ArrowRouting24Regular } from "@fluentui/react-icons/svg/arrow-routing";
import type { RoadBody, RoadWay } from "@ntm-kit/core";
import { Choice } from "../frame/choice";
import { NotChecked } from "../frame/empty";
import { usePane } from "../pane-context";
import { Locked } from "./locked";
import { RoadSteps } from "./road-steps";
import type { RoadView } from "./road-view";
import { Tried } from "./tried";
import { useAnswer } from "./use-answer";
import { StepWeights } from "./weights";

const AIMS = ["binding", "all"] as const;

/** Which communes to lift, by what, to reach all targets; why nothing is cheaper; and what one step would change. */
export default function RoadTab() {
  const { state, say } = usePane();
  const { view, settings, checked } = state;
  const { isAsked, aim, locks, weights } = view.road;
  const found = useAnswer("road", isAsked ? [{ aim, locks, weights, language: settings.language }] : undefined);
  if (!checked) return <NotChecked icon={<ArrowRouting24Regular />} />;
  const way = found?.pessimistic;
  return (
    <>
      <Asked />
      <Tried />
      {found && way && (
        <>
          <RoadHead road={found} way={way} />
          <Locked locks={found.locks} />
          <RoadSteps way={way} />
        </>
      )}
      {isAsked && <StepWeights />}
      {isAsked && <p className="quiet">{say("road.limits")}</p>}
    </>
  );
}

/** What is to be reached, and the press that asks. */
function Asked() {
  const { model, state, say, busy } = usePane();
  const { road } = state.view;
  const change = (part: Partial<RoadView>): void => model.show({ road: { ...road, ...part } });
  return (
    <>
      {!road.isAsked && <p>{say("road.about")}</p>}
      <div className="filters">
        <span data-action="aim">
          <Choice
            label={say("road.aim")}
            value={road.aim}
            options={AIMS.map((value) => ({ value, label: say(`road.aim.${value}`) }))}
            onChoose={(aim) => change({ aim, tried: undefined })}
          />
        </span>
        <Button
          appearance={road.isAsked ? "secondary" : "primary"}
          size="small"
          data-action="road"
          disabled={busy}
          onClick={() => change({ isAsked: true, tried: undefined })}
        >
          {say(road.isAsked ? "road.again" : "road.find")}
        </Button>
      </div>
    </>
  );
}

/** What the road comes to, and why nothing is cheaper. */
function RoadHead({ road, way }: { readonly road: RoadBody; readonly way: RoadWay }) {
  const { say } = usePane();
  const { cost, status, certificate, message } = way;
  const low = road.optimistic?.cost ?? null;
  return (
    <section
      className={`card road-head ${status === "none" ? "not-met" : "met"}`}
      data-road={status}
      {...(cost === null ? {} : { "data-cost": cost })}
      {...(certificate ? { "data-bound": certificate.bound } : {})}
      role="status"
    >
      {cost !== null && (
        <p className="road-cost">
          <strong>{say("road.stepCost", { count: cost })}</strong>
          {way.units > 0 && <span className="quiet"> · {say("road.units", { count: way.units })}</span>}
        </p>
      )}
      <p>{message}</p>
      {low !== null && cost !== null && low < cost && <p className="quiet">{say("road.low", { low })}</p>}
      {certificate && status === "road" && <p className="road-proof">{certificate.message}</p>}
      {road.leftOut.map(({ target, message: why }) => (
        <p key={target} className="quiet">
          {why}
        </p>
      ))}
    </section>
  );
}
