import { Input, Select } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useState } from "react";
import { Actions } from "../frame/actions";
import { Empty } from "../frame/empty";
import { usePane } from "../pane-context";
import { FindingGroups } from "./finding-groups";
import { type FindingFilter, filterFindings, openFindings } from "./findings";
import { Tiles } from "./tiles";

const SEVERITIES = ["error", "warning", "info"] as const;
const EVERYTHING: FindingFilter = { severity: "all", text: "" };

/** Counts, filter, search and what fits them. */
export function FoundList() {
  const { state, say } = usePane();
  const { checked, workbook } = state;
  const [filter, setFilter] = useState(EVERYTHING);
  const [by, setBy] = useState<"rule" | "unit">("rule");
  const open = useMemo(() => openFindings({ checked, workbook }), [checked, workbook]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(open, wanted), [open, wanted]);
  if (open.length === 0)
    return (
      <>
        <Empty icon={<CheckmarkCircle24Regular />} title={say("noFindings")} text={say("noFindingsHint")} />
        <Actions />
      </>
    );
  return (
    <>
      <Tiles
        label={say("filterBy")}
        chosen={filter.severity}
        tiles={SEVERITIES.map((name) => ({
          name,
          label: say(name),
          count: open.filter((finding) => finding.severity === name).length,
        }))}
        onChoose={(severity) => setFilter({ ...filter, severity: severity ?? "all" })}
      />
      <Actions />
      <div className="filters">
        <Input
          type="search"
          size="small"
          contentBefore={<Search16Regular aria-hidden="true" />}
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
      {shown.length < open.length && (
        <p className="shown">
          <span role="status">{say("found", { shown: shown.length, count: open.length })}</span>
          <button type="button" className="link" onClick={() => setFilter(EVERYTHING)}>
            {say("clearFilter")}
          </button>
        </p>
      )}
      {shown.length === 0 ? <p className="quiet">{say("noneShown")}</p> : <FindingGroups findings={shown} by={by} />}
    </>
  );
}
