import type { ReportTarget } from "@ntm-kit/core";
import { useEffect, useState } from "react";
import type { ExplainedMember, Explanation } from "../../engine/protocol";
import { placeName } from "../findings/findings";
import { rangeText } from "../format";
import { Sign } from "../frame/icons";
import { usePane } from "../pane-context";

/** Why a target stands where it does, down to the communes and their cells. */
export function TargetWhy({ target }: { readonly target: ReportTarget }) {
  const { model, say, state } = usePane();
  const [why, setWhy] = useState<Explanation>();
  useEffect(() => {
    model.engine.call("explain", [target.id]).then(setWhy, (error) => model.fail(error));
  }, [model, target, state.checked]);
  const { source } = target;
  if (!why) return <p className="quiet">{say("starting")}</p>;
  return (
    <div className="why">
      <p className="quiet">{say("ruleSource", { document: source.document, section: source.section })}</p>
      <blockquote>{say("ruleWords", { quote: source.quote })}</blockquote>
      {why.assumptions.map((text) => (
        <p className="quiet" key={text}>
          {say("assumption", { text })}
        </p>
      ))}
      <h3>{say("members", { count: why.members.length })}</h3>
      <ul className="members">
        {why.members.map((member) => (
          <Member key={member.unit} member={member} />
        ))}
      </ul>
    </div>
  );
}

const SIGN = { yes: "met", no: "not-met", open: "undetermined" } as const;

function Member({ member }: { readonly member: ExplainedMember }) {
  const { model, say, state } = usePane();
  const { name, value, reported, places } = member;
  const [low, high] = value;
  const said = [
    say(`member.${member.state}`),
    ...(high > 1 ? [say("criteriaMet", { range: rangeText([low, high], state.settings.language) })] : []),
    ...(reported ? [] : [say("notReported")]),
  ];
  return (
    <li data-unit={member.unit}>
      <Sign of={SIGN[member.state]} />
      <span>
        {name}: {said.join(", ")}
      </span>
      {places.length > 0 && (
        <fieldset className="places" aria-label={say("placesOf", { name })}>
          {places.slice(0, 24).map((place) => (
            <button
              key={placeName(place)}
              type="button"
              className="link"
              title={placeName(place)}
              onClick={() => void model.select(place)}
            >
              {place.cell}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
