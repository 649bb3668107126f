import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { capital, dayText, type ReportTarget, requiredText, resultText, statusText } from "@ntm-kit/core";
import { useId, useState } from "react";
import { Sign } from "../frame/icons";
import { usePane } from "../pane-context";
import { TargetWhy } from "./target-why";

/** One target: result, requirement, what is there and what it can be. Opens its explanation. */
export function TargetCard({ target }: { readonly target: ReportTarget }) {
  const { state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const { language } = state.settings;
  return (
    <article className={`card ${target.status}`} data-target={target.id} data-status={target.status}>
      <button
        type="button"
        className="card-main"
        aria-expanded={isOpen}
        aria-controls={why}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="card-top">
          <Sign of={target.status} />
          <span className="severity">{capital(statusText(target, language))}</span>
          <ChevronRight16Regular aria-hidden="true" className={isOpen ? "chevron open" : "chevron"} />
        </span>
        <span className="message">{target.title}</span>
        <Meter target={target} />
        <Figures target={target} />
      </button>
      <div id={why}>{isOpen && <TargetWhy target={target} />}</div>
    </article>
  );
}

/** What is required, what is there, what is missing, until when. */
function Figures({ target }: { readonly target: ReportTarget }) {
  const { say, state } = usePane();
  const { language } = state.settings;
  const n = (value: number | null): string => (value === null ? "–" : resultText(value, target, language));
  const [low, high] = target.range;
  const isOwnStandard = target.measure === "status";
  const now =
    target.actual !== null
      ? say("actual", { actual: n(target.actual) })
      : low === null
        ? say(target.population ? "notStated" : "nobody")
        : say("range", { low: n(low), high: n(high) });
  // Of a standard of its own "at least 1" and "0 to 1" would say less than that no sheet states it.
  const figures = [
    say("required", { required: say(`op.${target.operator}`, { n: requiredText(target, language) }) }),
    now,
    ...(target.gap ? [say("gap", { gap: resultText(target.gap, { ...target, required: 0 }, language) })] : []),
  ];
  const parts = [
    ...(isOwnStandard ? (target.status === "undetermined" ? [say("notRecognised")] : []) : figures),
    say("due", { day: dayText(target.due, language) }),
    ...(target.commitment === "aspiration" ? [say("aspiration")] : []),
  ];
  return <span className="quiet">{parts.join(" · ")}</span>;
}

/** What is certain, what is possible and where the requirement lies; the text beside it says the same. */
function Meter({ target: { measure, range, required, population = 0 } }: { readonly target: ReportTarget }) {
  const [low, high] = range;
  if (low === null || high === null) return null;
  // Of a mean or a least number there is no whole; the bar leaves a tenth free behind it.
  const isOfUnits = measure === "count" || measure === "newly" || measure === "status";
  const ends = typeof required === "number" ? [required] : [required.from, required.to];
  const whole = Math.max(isOfUnits ? population : 0, high * (isOfUnits ? 1 : 1.1), ...ends) || 1;
  const at = (value: number): number => (value / whole) * 100;
  return (
    <svg className="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="whole" x="0" y="2" width="100" height="4" />
      <rect className="possible" x={at(low)} y="2" width={at(high) - at(low)} height="4" />
      <rect className="certain" x="0" y="2" width={at(low)} height="4" />
      {ends.map((end) => (
        <rect key={end} className="required" x={Math.min(99, at(end) - 0.5)} y="0" width="1" height="8" />
      ))}
    </svg>
  );
}
