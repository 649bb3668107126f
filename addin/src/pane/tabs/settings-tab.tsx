import { Button, Field } from "@fluentui/react-components";
import { dayText, indexPlan, type Plan } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import { TOOL_VERSION } from "../../engine/version";
import type { Settings } from "../../host/host";
import { Choice } from "../frame/choice";
import { DayField } from "../frame/day-field";
import { usePane } from "../pane-context";

const LANGUAGES = [
  { value: "vi", label: "Tiếng Việt" },
  { value: "en", label: "English" },
] as const;
const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** Plan, language, day and theme. */
export default function SettingsTab() {
  const { model, state, say } = usePane();
  const { language, asOf, theme } = state.settings;
  const report = state.checked?.report;
  const themeName = (name: Settings["theme"]): string =>
    say(name === "auto" && model.host.kind === "page" ? "themeAutoPage" : `theme.${name}`);
  return (
    <div className="settings">
      <PlanInUse />
      <section className="card">
        <Field label={say("language")}>
          <Choice
            size="medium"
            value={language}
            options={LANGUAGES}
            onChoose={(chosen) => model.change({ language: chosen })}
          />
        </Field>
        <DayField
          label={say("asOf")}
          hint={say("asOfHint")}
          day={asOf}
          size="medium"
          placeholder={report ? dayText(report.asOf, language) : ""}
          onChoose={(day) => model.change({ asOf: day })}
        />
        <Field label={say("theme")}>
          <Choice
            size="medium"
            value={theme}
            options={THEMES.map((name) => ({ value: name, label: themeName(name) }))}
            onChoose={(chosen) => model.change({ theme: chosen })}
          />
        </Field>
      </section>
      <section className="card">
        <h2>{say("about")}</h2>
        <p>{say("privacy")}</p>
        <p className="quiet">{say("version", { version: TOOL_VERSION })}</p>
      </section>
    </div>
  );
}

/** The plan that is checked against; another comes from a file, the built-in ones stay at hand. */
function PlanInUse() {
  const { model, state, say, busy } = usePane();
  const { plan } = state;
  const others = plans.filter((one) => one.id !== plan?.id || state.planFile !== undefined);
  return (
    <section className="card">
      <h2>{say("plan")}</h2>
      {plan && <PlanWords plan={plan} file={state.planFile} />}
      <div className="bar">
        <PlanFile />
      </div>
      {others.length > 0 && <p className="quiet">{say("planOthers")}</p>}
      {others.map(({ id, title }) => (
        <Button
          key={id}
          className="plan-offered"
          size="small"
          data-plan={id}
          disabled={busy}
          onClick={() => void model.usePlan(id)}
        >
          {title}
        </Button>
      ))}
    </section>
  );
}

function PlanWords({ plan, file }: { readonly plan: Plan; readonly file: string | undefined }) {
  const { say } = usePane();
  const { version, period, tasks, targets } = plan;
  const communes = indexPlan(plan).communes.length;
  return (
    <>
      <p>{plan.title}</p>
      <p className="quiet">
        {say("planVersion", { version, from: period.from.slice(0, 4), to: period.to.slice(0, 4) })}
        {" · "}
        {say("planCounts", { communes, tasks: tasks.length, targets: targets.length })}
        {file !== undefined && ` · ${say("planFrom", { file })}`}
      </p>
    </>
  );
}

function PlanFile() {
  const { model, say, busy } = usePane();
  const load = async (file: File | undefined): Promise<void> => {
    if (file) await model.loadPlan(file);
  };
  return (
    <label className="file-button">
      <input
        type="file"
        accept=".json,application/json"
        data-action="plan"
        disabled={busy}
        onChange={({ target }) => {
          void load(target.files?.[0]);
          target.value = "";
        }}
      />
      {say("planFile")}
    </label>
  );
}
