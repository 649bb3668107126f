import { asOfText, capital, type Report, subjectText } from "@ntm-kit/core";
import { useLayoutEffect, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { DayField } from "./day-field";

/** Whose sheets these are, how many communes have data, and the day that is judged with where it comes from. */
export function Subject() {
  const { state, say } = usePane();
  const { checked, settings } = state;
  const report = checked?.report;
  const title = checked && (subjectText(checked.report, checked.summary, settings.language) || say("subject.none"));
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

function DayJudged({ report }: { readonly report: Report }) {
  const { model, state, say } = usePane();
  const { language, asOf } = state.settings;
  const [isChoosing, setChoosing] = useState(false);
  const wasOpen = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  // With the field the focus goes back to where it was opened, unless it is elsewhere already.
  useLayoutEffect(() => {
    if (!isChoosing && document.activeElement === document.body && document.hasFocus() && wasOpen.current)
      opener.current?.focus();
    wasOpen.current = isChoosing;
  }, [isChoosing]);
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
          ref={opener}
          className="link"
          data-action="change-as-of"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {say("asOfChange")}
        </button>
      </p>
      {isChoosing && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves what is typed in it
        <div className="bar" onKeyDown={({ key }) => key === "Escape" && setChoosing(false)}>
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
