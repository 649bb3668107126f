import type { LocatedExplanation, ReportTarget } from "@ntm-kit/core";
import { Fragment, useEffect, useState } from "react";
import type { Place } from "../../engine/protocol";
import { placeName } from "../findings/findings";
import { Sign, type SignName } from "../frame/icons";
import { usePane } from "../pane-context";
import { useAnswer } from "../road/use-answer";

type Why = LocatedExplanation<Place>;
type Unit = Why["units"][number];

/** Why a target stands where it does, down to the communes and their cells; all its words come from the engine. */
export function TargetWhy({ target }: { readonly target: ReportTarget }) {
  const { model, say, state } = usePane();
  const { language } = state.settings;
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    model.engine.call("explain", [target.id, language]).then(setWhy, (error) => model.fail(error));
  }, [model, target, language, state.checked]);
  if (!why) return <p className="quiet">{say("starting")}</p>;
  const { rule, due, outcome, source, assumptions, units } = why;
  return (
    <div className="why">
      <p>
        <strong>{outcome}</strong>
      </p>
      <p>
        {rule} {due}
      </p>
      <h3>{say("members", { count: units.length })}</h3>
      <ul className="members">
        {units.map((unit) => (
          <Member key={unit.id} unit={unit} />
        ))}
      </ul>
      <p className="quiet">{say("ruleSource", { document: source.document, section: source.section })}</p>
      <blockquote>{say("ruleWords", { quote: source.quote })}</blockquote>
      <Follows target={target.id} />
      {assumptions.length > 0 && <Readings assumptions={assumptions} />}
    </div>
  );
}

/** Whether it holds whenever others do, and how much room they leave it; a sentence of the proof of the plan. */
function Follows({ target }: { readonly target: string }) {
  const { say, state } = usePane();
  const proof = useAnswer("proof", [state.settings.language]);
  const message = proof?.targets.find(({ id }) => id === target)?.message;
  if (message === undefined) return null;
  return (
    <div data-follows={target}>
      <h3>{say("follows")}</h3>
      <p>{message}</p>
    </div>
  );
}

/** How the text was understood: each question with its answer, last and closed. */
function Readings({ assumptions }: Pick<Why, "assumptions">) {
  const { say } = usePane();
  return (
    <details className="more">
      <summary>{say("readingsOf", { count: assumptions.length })}</summary>
      <dl className="readings-of">
        {assumptions.map(({ id, question, reading, alternative }) => (
          <Fragment key={id}>
            <dt>{question}</dt>
            <dd>{reading}</dd>
            {alternative !== null && <dd className="quiet">{say("alternative", { text: alternative })}</dd>}
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

const SIGN = { counts: "met", short: "not-met", open: "undetermined", before: "info" } as const satisfies Record<
  Unit["state"],
  SignName
>;

function Member({ unit: { id, title, state, words, places } }: { readonly unit: Unit }) {
  const { model, say } = usePane();
  return (
    <li data-unit={id} data-unit-state={state}>
      <Sign of={SIGN[state]} />
      <span>
        {title}: {words}
      </span>
      {places.length > 0 && (
        <fieldset className="places" aria-label={say("placesOf", { name: title })}>
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
