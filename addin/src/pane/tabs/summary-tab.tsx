import { Button } from "@fluentui/react-components";
import { DataBarVertical24Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { capital, otherUnitsText, type SummaryLabels, type SummaryUnit, toldUnits } from "@ntm-kit/core";
import { CriteriaChart } from "../criteria-chart";
import { rangeText } from "../format";
import { useAsk } from "../frame/ask";
import { NotChecked } from "../frame/empty";
import { Sign } from "../frame/icons";
import { Others } from "../frame/others";
import { usePane } from "../pane-context";

/** The figures by unit, and the sheet that holds them. */
export default function SummaryTab() {
  const { state, say } = usePane();
  if (!state.checked) return <NotChecked icon={<DataBarVertical24Regular />} />;
  const { units, near, criteria, labels } = state.checked.summary;
  const { targets, coverage } = state.checked.report;
  const { told, others } = toldUnits(targets, coverage, state.plan?.units ?? []);
  const ids = units.map(({ id }) => id);
  const own = [...told, ...ids.filter((id) => !told.includes(id) && !others.includes(id))];
  const nameOf = (id: string): string => state.plan?.units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <>
      <WriteSummary />
      <FiguresOf ids={own} units={units} labels={labels} />
      {others.length > 0 && (
        <Others words={otherUnitsText(others.length, labels, state.settings.language)}>
          <FiguresOf ids={others} units={units} labels={labels} />
        </Others>
      )}
      {near.length > 0 && (
        <section className="card">
          <h2>{say("near")}</h2>
          <ul>
            {near.map(({ unit, missing }) => (
              <li key={unit}>{say("missingCriteria", { unit: nameOf(unit), list: missing.join(", ") })}</li>
            ))}
          </ul>
        </section>
      )}
      {criteria.length > 0 && <CriteriaChart criteria={criteria} />}
    </>
  );
}

interface FiguresProps {
  readonly ids: readonly string[];
  readonly units: readonly SummaryUnit[];
  readonly labels: SummaryLabels;
}

function FiguresOf({ ids, units, labels }: FiguresProps) {
  const shown = ids.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  return shown.map((unit) => <Figures key={unit.id} unit={unit} labels={labels} />);
}

function WriteSummary() {
  const { model, state } = usePane();
  if (model.host.kind === "excel") return <WriteSheets />;
  return <SaveSummary isOfOneFile={state.checked?.report.files.length === 1} />;
}

/** In Excel: the sheets are written beside the user's own, as figures or as formulas. */
function WriteSheets() {
  const { model, say, busy } = usePane();
  const ask = useAsk();
  const question = {
    title: say("summaryTitle"),
    confirm: say("insertConfirm"),
    body: <p>{say("summaryBody")}</p>,
    onConfirm: () => void model.writeSummary(),
  };
  const live = {
    ...question,
    title: say("summaryLiveTitle"),
    body: <p>{say("summaryLiveBody")}</p>,
    onConfirm: () => void model.writeSummary("live"),
  };
  return (
    <div className="bar">
      <Button appearance="primary" data-action="summary" disabled={busy} onClick={() => ask(question)}>
        {say("writeSummary")}
      </Button>
      <Button data-action="summary-live" disabled={busy} onClick={() => ask(live)}>
        {say("writeSummaryLive")}
      </Button>
    </div>
  );
}

/** On the page: a workbook of its own, or a copy of the one file with formulas over its cells. */
function SaveSummary({ isOfOneFile }: { readonly isOfOneFile: boolean }) {
  const { model, say, busy } = usePane();
  return (
    <>
      <div className="bar">
        <Button
          appearance="primary"
          data-action="summary"
          disabled={busy}
          onClick={() => void model.download("summaryFile")}
        >
          {say("summarySave")}
        </Button>
        {isOfOneFile && (
          <Button data-action="summary-live" disabled={busy} onClick={() => void model.download("liveSummaryFile")}>
            {say("summaryLiveSave")}
          </Button>
        )}
      </div>
      {isOfOneFile && <p className="quiet">{say("summaryLiveAbout")}</p>}
    </>
  );
}

function Figures({ unit, labels }: { readonly unit: SummaryUnit; readonly labels: SummaryLabels }) {
  const { say, state } = usePane();
  const { language } = state.settings;
  return (
    <section className="card figures" data-unit={unit.id}>
      <h2>
        {unit.name}
        {unit.districtStandard && (
          <span className="district-is">
            <Sign of={unit.districtStandard} />
            {say("districtIs", {
              layer: capital(labels.layer[language]),
              status: say(`status.${unit.districtStandard}`).toLowerCase(),
            })}
          </span>
        )}
      </h2>
      <dl>
        <div>
          <dt>{say("reported")}</dt>
          <dd>
            {unit.reported}/{unit.communes}
          </dd>
        </div>
        {labels.standards.map((standard) => (
          <div key={standard.id}>
            <dt>{standard[language]}</dt>
            <dd>{rangeText(unit.standards[standard.id] ?? [null, null], language)}</dd>
          </div>
        ))}
        {(["meanCriteria", "minCriteria"] as const).map((figure) => (
          <div key={figure}>
            <dt>{say(figure)}</dt>
            <dd>{rangeText(unit[figure], language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
