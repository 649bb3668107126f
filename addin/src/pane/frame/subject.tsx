import { asOfText, capital, type Report, sheetKindWords, unitTitle } from "@ntm-kit/core";
import { useState } from "react";
import { coveredBy } from "../covered";
import { usePane } from "../pane-context";
import { DayField } from "./day-field";

/** Whose sheets these are, how many communes have data, and the day that is judged with where it comes from. */
export function Subject() {
  const { state, say } = usePane();
  const title = useSubject();
  const report = state.checked?.report;
  return (
    <div className="subject">
      <h1>{title ?? say("opening")}</h1>
      {report && <DayJudged report={report} />}
      <PlanShown />
    </div>
  );
}

/** The plan that judges; a press shows it and how to take another. */
function PlanShown() {
  const { model, state, say } = usePane();
  const { plan } = state;
  if (!plan) return null;
  const words = say("planShown", { title: plan.title });
  return (
    <button
      type="button"
      className="link plan-shown"
      data-action="show-plan"
      data-plan-shown={plan.id}
      title={words}
      onClick={() => model.show({ tab: "settings" })}
    >
      {words}
    </button>
  );
}

/** `Huyện Cư Jút · 7/7 xã có số liệu`; of sheets without communes their kinds; nothing before the first check. */
function useSubject(): string | undefined {
  const { state, say } = usePane();
  const { checked, plan, settings } = state;
  if (!checked) return undefined;
  const { coverage, files } = checked.report;
  const { units, communes, withData } = coveredBy(coverage);
  const titles = units.flatMap((id) => {
    const unit = plan?.units.find((entry) => entry.id === id);
    return unit ? [unitTitle(unit)] : [];
  });
  if (titles.length > 0) {
    const unit = titles.length > 2 ? say("subject.units", { count: titles.length }) : titles.join(", ");
    return say("subject.data", { unit, communes, withData });
  }
  const read = files.flatMap(({ sheets }) => sheets.filter(({ kind }) => kind !== "unrecognised"));
  const [first] = read;
  if (!first) return say("subject.none");
  const records = read.reduce((all, sheet) => all + (sheet.kind === first.kind ? sheet.records : 0), 0);
  return say("subject.sheets", { kind: capital(sheetKindWords[first.kind][settings.language]), records });
}

function DayJudged({ report }: { readonly report: Report }) {
  const { model, state, say } = usePane();
  const { language, asOf } = state.settings;
  const [isChoosing, setChoosing] = useState(false);
  const choose = (day: string): void => {
    setChoosing(false);
    model.change({ asOf: day });
  };
  return (
    <>
      <p className="day" data-as-of={report.asOf} data-as-of-from={report.asOfFrom}>
        {capital(asOfText(report, language))}
        <button
          type="button"
          className="link"
          data-action="change-as-of"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {say("asOfChange")}
        </button>
      </p>
      {isChoosing && (
        <div className="bar">
          <DayField label={say("asOf")} day={asOf} onChoose={choose} />
          {asOf && (
            <button type="button" className="link" onClick={() => choose("")}>
              {say("asOfOwn")}
            </button>
          )}
        </div>
      )}
    </>
  );
}
