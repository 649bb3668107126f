import { Button, Input, Select, Switch } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { AcceptedList } from "../accepted-list";
import { AskDialog } from "../ask-dialog";
import { FilePicker, PageDownloads } from "../file-picker";
import { FindingGroups } from "../finding-groups";
import { type FindingFilter, filterFindings, openFindings, safeFixes } from "../findings";
import { usePane } from "../pane-context";
import { SheetReadings } from "../sheet-readings";

/** Check, then work through what was found. */
export function CheckTab() {
  const { model, state, say, busy } = usePane();
  const isPage = model.host.kind === "page";
  return (
    <>
      {isPage && <FilePicker />}
      <div className="bar">
        <Button appearance="primary" data-action="check" disabled={busy} onClick={() => void model.check()}>
          {say(state.checked ? "checkAgain" : "check")}
        </Button>
        {!isPage && (
          <Switch
            data-action="live"
            label={say("live")}
            checked={state.settings.live}
            onChange={(_, { checked }) => void model.live(checked)}
          />
        )}
      </div>
      {state.checked ? <Found /> : <p className="quiet">{say("notChecked")}</p>}
    </>
  );
}

function Found() {
  const { model, state, say } = usePane();
  const [filter, setFilter] = useState<FindingFilter>({ severity: "all", text: "" });
  const [by, setBy] = useState<"rule" | "unit">("rule");
  const open = useMemo(() => openFindings(state), [state]);
  const shown = useMemo(() => filterFindings(open, filter), [open, filter]);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return (
    <>
      <div className="counts">
        {(["error", "warning", "info"] as const).map((severity) => (
          <Button
            key={severity}
            size="small"
            appearance={filter.severity === severity ? "primary" : "outline"}
            aria-pressed={filter.severity === severity}
            className={`count ${severity}`}
            onClick={() => setFilter({ ...filter, severity: filter.severity === severity ? "all" : severity })}
          >
            {say(severity)} {count(severity)}
          </Button>
        ))}
      </div>
      <div className="filters">
        <Input
          type="search"
          size="small"
          placeholder={say("search")}
          aria-label={say("search")}
          value={filter.text}
          onChange={(_, { value }) => setFilter({ ...filter, text: value })}
        />
        <Select
          size="small"
          aria-label={say("groupBy")}
          value={by}
          onChange={(_, { value }) => setBy(value as typeof by)}
        >
          <option value="rule">{say("group.rule")}</option>
          <option value="unit">{say("group.unit")}</option>
        </Select>
      </div>
      <Actions />
      {shown.length === 0 ? (
        <p className="quiet">{say(open.length === 0 ? "noFindings" : "noneShown")}</p>
      ) : (
        <FindingGroups findings={shown} by={by} />
      )}
      <AcceptedList />
      <SheetReadings />
      {model.host.kind === "page" && <PageDownloads />}
    </>
  );
}

/** What writes into the workbook, each asked first. */
function Actions() {
  const { model, state, say, busy } = usePane();
  const fixes = safeFixes(state);
  const cells = new Set(openFindings(state).flatMap(({ sheet, cell }) => (sheet && cell ? [`${sheet}!${cell}`] : [])));
  if (model.host.kind === "page") return null;
  return (
    <div className="bar">
      {fixes.length > 0 && (
        <AskDialog
          title={say("fixAllTitle")}
          trigger={
            <Button size="small" data-action="fix-all" disabled={busy}>
              {say("fixAll", { count: fixes.length })}
            </Button>
          }
          onConfirm={() => void model.fix(fixes)}
        >
          <p>{say("fixAllBody")}</p>
          <ul className="fix-list">
            {fixes.map((fix) => (
              <li key={`${fix.sheet}!${fix.cell}`}>
                {fix.sheet}!{fix.cell}: “{fix.from}” → “{fix.to}”
              </li>
            ))}
          </ul>
        </AskDialog>
      )}
      <AskDialog
        title={say("markTitle")}
        trigger={
          <Button size="small" data-action="mark" disabled={busy || cells.size === 0}>
            {say("mark")}
          </Button>
        }
        onConfirm={() => void model.mark()}
      >
        <p>{say("markBody", { count: cells.size })}</p>
      </AskDialog>
      <Button
        size="small"
        data-action="unmark"
        disabled={busy || !state.workbook.marked}
        onClick={() => void model.unmark()}
      >
        {say("unmark")}
      </Button>
    </div>
  );
}
