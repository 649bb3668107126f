import { Field, Input, Select } from "@fluentui/react-components";
import type { Settings } from "../../host/host";
import { usePane } from "../pane-context";

/** Language, day, theme and plan. */
export default function SettingsTab() {
  const { model, state, say } = usePane();
  const { language, asOf, theme } = state.settings;
  const loadPlan = async (file: File | undefined): Promise<void> => {
    if (file) await model.loadPlan(await file.text());
  };
  return (
    <div className="settings">
      <Field label={say("language")}>
        <Select value={language} onChange={(_, { value }) => model.change({ language: value as Settings["language"] })}>
          <option value="vi">Tiếng Việt</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <Field label={say("asOf")} hint={say("asOfHint")}>
        <Input type="date" value={asOf} onChange={(_, { value }) => model.change({ asOf: value })} />
      </Field>
      <Field label={say("theme")}>
        <Select value={theme} onChange={(_, { value }) => model.change({ theme: value as Settings["theme"] })}>
          {(["auto", "light", "dark", "contrast"] as const).map((name) => (
            <option key={name} value={name}>
              {say(`theme.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p>{say("planLoaded", { title: state.plan?.title ?? "" })}</p>
      <label>
        {say("planFile")}
        <input
          type="file"
          accept=".json"
          data-action="plan"
          onChange={(event) => void loadPlan(event.target.files?.[0])}
        />
      </label>
    </div>
  );
}
