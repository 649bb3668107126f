import { Button } from "@fluentui/react-components";
import { formatNumber } from "@ntm-kit/core";
import { AskDialog } from "../ask-dialog";
import { usePane } from "../pane-context";

/** The figures by district, and the sheet that holds them. */
export default function SummaryTab() {
  const { model, state, say, busy } = usePane();
  if (!state.checked) return <p className="quiet">{say("checkFirst")}</p>;
  const { units, near } = state.checked.summary;
  const { language } = state.settings;
  const show = ([low, high]: readonly [number | null, number | null]): string =>
    low === null || high === null
      ? "–"
      : low === high
        ? formatNumber(low, language)
        : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  const nameOf = (id: string): string => state.plan?.units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <>
      <div className="bar">
        {model.host.kind === "page" ? (
          <Button
            appearance="primary"
            data-action="summary"
            disabled={busy}
            onClick={() => void model.download("summaryFile")}
          >
            {say("download.summary")}
          </Button>
        ) : (
          <AskDialog
            title={say("summaryTitle")}
            trigger={
              <Button appearance="primary" data-action="summary" disabled={busy}>
                {say("writeSummary")}
              </Button>
            }
            onConfirm={() => void model.writeSummary()}
          >
            <p>{say("summaryBody")}</p>
          </AskDialog>
        )}
      </div>
      {units.map((unit) => (
        <dl key={unit.id} className="card figures">
          <dt className="wide">
            <strong>{unit.name}</strong> {unit.districtStandard && say(`status.${unit.districtStandard}`)}
          </dt>
          <dt>{say("reported")}</dt>
          <dd>
            {unit.reported}/{unit.communes}
          </dd>
          {(["standard", "advanced", "model", "meanCriteria"] as const).map((figure) => (
            <div key={figure} className="pair">
              <dt>{say(figure)}</dt>
              <dd>{show(unit[figure])}</dd>
            </div>
          ))}
        </dl>
      ))}
      {near.length > 0 && <h2>{say("near")}</h2>}
      <ul>
        {near.map(({ unit, missing }) => (
          <li key={unit}>{say("missingCriteria", { unit: nameOf(unit), list: missing.join(", ") })}</li>
        ))}
      </ul>
    </>
  );
}
