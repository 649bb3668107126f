import { Button } from "@fluentui/react-components";
import { capital, type ReportTarget, statusText, targetRangeText } from "@ntm-kit/core";
import { Sign } from "../frame/icons";
import { usePane } from "../pane-context";
import { useAnswer } from "./use-answer";
import { useNames } from "./use-names";

/** The board as if one step were taken: what it changes, as reported and as supposed. */
export function Tried() {
  const { model, state, say } = usePane();
  const { titleOf } = useNames();
  const { road } = state.view;
  const { tried } = road;
  const board = useAnswer("suppose", tried && [tried.wishes, state.settings.language]);
  if (!tried || !board) return null;
  const was = new Map(board.before?.targets.map((target) => [target.id, target]));
  const changed = board.targets.filter(({ id }) => board.changed?.includes(id));
  const met = (targets: readonly ReportTarget[]): number => targets.filter(({ status }) => status === "met").length;
  return (
    <section className="card tried" role="status" data-tried={tried.unit}>
      <h2>{say("road.tried", { unit: titleOf(tried.unit) })}</h2>
      <p>
        {say("road.triedMet", {
          before: met(board.before?.targets ?? []),
          after: met(board.targets),
          all: board.targets.length,
        })}
      </p>
      {changed.length === 0 && <p className="quiet">{say("road.triedSame")}</p>}
      <ul className="tried-targets">
        {changed.map((target) => (
          <Changed key={target.id} target={target} was={was.get(target.id)} title={titleOf(target.unit)} />
        ))}
      </ul>
      <Button size="small" data-action="unsuppose" onClick={() => model.show({ road: { ...road, tried: undefined } })}>
        {say("road.untry")}
      </Button>
    </section>
  );
}

interface ChangedProps {
  readonly target: ReportTarget;
  readonly was: ReportTarget | undefined;
  readonly title: string;
}

function Changed({ target, was, title }: ChangedProps) {
  const { state } = usePane();
  const { language } = state.settings;
  const words = (one: ReportTarget): string => `${targetRangeText(one, language)} (${statusText(one, language)})`;
  return (
    <li data-target-tried={target.id}>
      <Sign of={target.status} />
      <span>
        {title}: {capital(target.title)}
        <br />
        <span className="quiet">
          {was ? `${words(was)} → ` : ""}
          {words(target)}
        </span>
      </span>
    </li>
  );
}
