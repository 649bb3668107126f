import { Button, Input } from "@fluentui/react-components";
import { capital } from "@ntm-kit/core";
import { useState } from "react";
import { Choice } from "../frame/choice";
import { usePane } from "../pane-context";
import { without } from "./road-view";
import { useNames } from "./use-names";

const HEAVIEST = 1000;

/** What a step weighs where not all weigh the same. */
export function StepWeights() {
  const { model, state, say, busy } = usePane();
  const { standardOf, standards } = useNames();
  const { road } = state.view;
  const numbers = state.checked?.summary.criteria.map(({ number }) => number) ?? [];
  const kinds = [...standards.map(({ id }) => id), "district", ...numbers];
  const [what, setWhat] = useState(kinds[0] ?? "district");
  const [typed, setTyped] = useState("2");
  const weight = /^\d+$/.test(typed) ? Number(typed) : 0;
  const isRight = weight >= 1 && weight <= HEAVIEST;
  const nameOf = (kind: string): string =>
    capital(numbers.includes(kind) ? say("road.criterion", { number: kind }) : standardOf(kind));
  const put = (weights: typeof road.weights): void => model.show({ road: { ...road, weights, tried: undefined } });
  const set = Object.entries(road.weights);
  return (
    <details className="section">
      <summary>{say("road.weights", { count: set.length })}</summary>
      <p className="quiet">{say("road.weightsAbout")}</p>
      <div className="filters">
        <Choice
          label={say("road.weightOf")}
          value={what}
          options={kinds.map((value) => ({ value, label: nameOf(value) }))}
          onChoose={setWhat}
        />
        <Input
          size="small"
          type="number"
          min={1}
          max={HEAVIEST}
          aria-label={say("road.weight")}
          aria-invalid={!isRight}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button
          size="small"
          data-action="weight"
          disabled={busy || !isRight}
          onClick={() => put({ ...without(road.weights, what), ...(weight === 1 ? {} : { [what]: weight }) })}
        >
          {say("road.setWeight")}
        </Button>
      </div>
      {!isRight && <p className="caution">{say("road.weightWrong")}</p>}
      <ul className="weights">
        {set.map(([kind, heavy]) => (
          <li key={kind}>
            {nameOf(kind)}: {heavy}{" "}
            <button type="button" className="link" onClick={() => put(without(road.weights, kind))}>
              {say("road.unsetWeight", { what: nameOf(kind) })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
