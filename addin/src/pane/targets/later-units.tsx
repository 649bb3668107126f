import { Switch } from "@fluentui/react-components";
import {
  capital,
  dayText,
  type LaterResults,
  type LaterUnit,
  openReasonWords,
  type ReportTarget,
  type SummaryLabels,
} from "@ntm-kit/core";
import { useEffect, useState } from "react";
import { rangeText } from "../format";
import { Sign } from "../frame/icons";
import { Others } from "../frame/others";
import { usePane } from "../pane-context";

/** Shows results on the units that came after those of the plan; absent where the plan knows of none. */
export function UnitsSwitch() {
  const { model, state, say } = usePane();
  const [latest] = (state.plan?.laterUnits ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  if (!latest) return null;
  return (
    <Switch
      data-action="units-today"
      label={say("unitsToday", { day: dayText(latest.on, state.settings.language) })}
      checked={state.view.units === "today"}
      onChange={(_, { checked }) => model.show({ units: checked ? "today" : "plan" })}
    />
  );
}

/** Each later unit with what its parts say, those of which something is reported first; the others on demand. */
export function LaterUnits() {
  const { state, say } = usePane();
  const results = useLaterResults();
  if (!results || !state.checked) return null;
  const { labels } = state.checked.summary;
  const isReported = ({ parts }: LaterUnit): boolean => parts.some(({ reported }) => reported);
  const [own, others] = [results.units.filter(isReported), results.units.filter((unit) => !isReported(unit))];
  const cards = (units: readonly LaterUnit[]) =>
    units.map((unit) => <LaterCard key={unit.id} unit={unit} labels={labels} />);
  return (
    <>
      <Counts results={results} labels={labels} />
      {cards(own)}
      {others.length > 0 && <Others words={say("otherLater", { count: others.length })}>{cards(others)}</Others>}
    </>
  );
}

function useLaterResults(): LaterResults | undefined {
  const { model, state } = usePane();
  const [results, setResults] = useState<LaterResults>();
  useEffect(() => {
    if (state.checked) model.engine.call("today", []).then(setResults, (error) => model.fail(error));
  }, [model, state.checked]);
  return results;
}

interface OfPlan {
  readonly labels: SummaryLabels;
}

function Counts({ results, labels }: OfPlan & { readonly results: LaterResults }) {
  const { say, state } = usePane();
  const { language } = state.settings;
  return (
    <section className="card figures" data-later-on={results.on}>
      <dl>
        <div>
          <dt>{capital(labels.communes[language])}</dt>
          <dd>{results.communes}</dd>
        </div>
        {labels.standards.map((standard) => (
          <div key={standard.id}>
            <dt>{standard[language]}</dt>
            <dd>{rangeText(results.standards[standard.id] ?? [null, null], language)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say("laterHow")}</p>
    </section>
  );
}

type Status = ReportTarget["status"];
const statusOf = ([low, high]: readonly [number, number]): Status =>
  low === 1 ? "met" : high === 0 ? "not-met" : "undetermined";

function LaterCard({ unit, labels }: OfPlan & { readonly unit: LaterUnit }) {
  const { say, state } = usePane();
  const { language } = state.settings;
  const plain = labels.standards[0]?.id ?? "";
  const status = statusOf(unit.standards[plain] ?? [0, 1]);
  const reasons = [...new Set(unit.open.map(({ why }) => why))];
  return (
    <section className="card figures" data-later-unit={unit.id} data-status={status}>
      <h2>
        {unit.name}
        {!unit.counted && <span className="district-is">{say("notCounted")}</span>}
      </h2>
      <ul className="later">
        {labels.standards.map((standard) => {
          const at = statusOf(unit.standards[standard.id] ?? [0, 1]);
          return (
            <li key={standard.id}>
              <Sign of={at} /> {standard[language]}: {say(`status.${at}`).toLowerCase()}
            </li>
          );
        })}
      </ul>
      {reasons.map((why) => (
        <p key={why} className="quiet">
          {capital(openReasonWords[why][language])}.
        </p>
      ))}
      <p className="quiet">{say("laterParts", { names: partsText(unit, plain, say) })}</p>
    </section>
  );
}

/** "Xã Nam Dong (đạt), Xã Đắk DRông (chưa đủ số liệu), Thị trấn Ea T'Ling (không tính)". */
function partsText({ parts }: LaterUnit, plain: string, say: ReturnType<typeof usePane>["say"]): string {
  const stateOf = ({ counted, standards }: LaterUnit["parts"][number]): string =>
    counted ? say(`status.${statusOf(standards[plain] ?? [0, 1])}`) : say("notCounted");
  return parts.map((part) => `${part.name} (${stateOf(part).toLowerCase()})`).join(", ");
}
