import { Button } from "@fluentui/react-components";
import { formatNumber, type ReportTarget, unitTitle } from "@ntm-kit/core";
import { useEffect, useState } from "react";
import type { Explanation } from "../../engine/protocol";
import { usePane } from "../pane-context";

/** All targets by unit: where each stands, and why. */
export default function TargetsTab() {
  const { state, say } = usePane();
  if (!state.checked) return <p className="quiet">{say("checkFirst")}</p>;
  const { targets, summary } = state.checked.report;
  const units = [...new Set(targets.map((target) => target.unit))];
  return (
    <>
      <p>
        {say("targetsIntro", {
          met: summary.targetsMet,
          notMet: summary.targetsNotMet,
          undetermined: summary.targetsUndetermined,
        })}
      </p>
      {units.map((id) => {
        const unit = state.plan?.units.find((entry) => entry.id === id);
        return (
          <section key={id} className="group">
            <h2>{unit ? unitTitle(unit) : id}</h2>
            {targets
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

function TargetCard({ target }: { readonly target: ReportTarget }) {
  const { say, state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { language } = state.settings;
  const n = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const [low, high] = target.range;
  const parts = [
    say("required", { operator: target.operator, required: n(target.required) }),
    target.actual === null ? say("range", { low: n(low), high: n(high) }) : say("actual", { actual: n(target.actual) }),
    ...(target.gap ? [say("gap", { gap: n(target.gap) })] : []),
    say("due", { day: target.due }),
    ...(target.commitment === "aspiration" ? [say("aspiration")] : []),
  ];
  return (
    <article className={`card ${target.status}`} data-target={target.id} data-status={target.status}>
      <button type="button" className="card-main" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={`severity ${target.status}`}>{say(`status.${target.status}`)}</span>
        <span className="message">{target.title}</span>
        <span className="quiet">{parts.join(" · ")}</span>
      </button>
      {isOpen && <Why target={target} />}
    </article>
  );
}

/** Down to the communes and their cells. */
function Why({ target }: { readonly target: ReportTarget }) {
  const { model, say, state } = usePane();
  const [why, setWhy] = useState<Explanation>();
  useEffect(() => {
    model.engine.call("explain", [target.id]).then(setWhy, (error) => model.fail(error));
  }, [model, target, state.checked]);
  const { source } = target;
  return (
    <div className="why">
      <blockquote>
        {say("ruleWords", { document: source.document, section: source.section, quote: source.quote })}
      </blockquote>
      {why?.assumptions.map((text) => (
        <p className="quiet" key={text}>
          {say("assumption", { text })}
        </p>
      ))}
      <ul>
        {why?.members.map((member) => (
          <li key={member.unit} data-unit={member.unit}>
            {member.name}: {say(`member.${member.state}`)}
            {member.value[1] > 1 && ` (${say("criteriaMet", { low: member.value[0], high: member.value[1] })})`}
            {!member.reported && ` (${say("notReported")})`}{" "}
            {member.places.map((place) => (
              <Button
                key={`${place.sheet}!${place.cell}`}
                size="small"
                appearance="transparent"
                onClick={() => void model.select(place)}
              >
                {place.cell}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
