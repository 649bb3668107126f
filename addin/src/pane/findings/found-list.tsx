import { Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { SEVERITIES } from "@ntm-kit/core";
import { useDeferredValue, useMemo } from "react";
import { Choice } from "../frame/choice";
import { useModel, usePart, useSay } from "../pane-context";
import { filterFindings, NO_FILTER } from "./filter";
import { FindingGroups } from "./finding-groups";
import { countsOf, openFindings } from "./findings";
import { FINDING_ORDERS } from "./groups";
import { Tiles } from "./tiles";

/** Counts, filter, search and what fits them. */
export function FoundList() {
  const model = useModel();
  const say = useSay();
  const checked = usePart((state) => state.checked);
  const { findings: filter, order } = usePart(({ view }) => view);
  const open = useMemo(() => openFindings({ checked }), [checked]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(open, wanted), [open, wanted]);
  if (open.length === 0) return null;
  return (
    <>
      <Tiles
        label={say("filterBy")}
        chosen={filter.severity}
        tiles={SEVERITIES.map((name) => ({
          name,
          sign: name,
          label: say(name),
          count: countsOf(open)[name],
        }))}
        onChoose={(severity) => model.show({ findings: { ...filter, severity: severity ?? "all" } })}
      />
      <Filters />
      {shown.length < open.length && (
        <p className="shown">
          <span role="status">{say("found", { shown: shown.length, count: open.length })}</span>
          <button type="button" className="link" onClick={() => model.show({ findings: NO_FILTER })}>
            {say("clearFilter")}
          </button>
        </p>
      )}
      {shown.length === 0 ? <p className="quiet">{say("noneShown")}</p> : <FindingGroups findings={shown} by={order} />}
    </>
  );
}

function Filters() {
  const model = useModel();
  const say = useSay();
  const { findings: filter, order } = usePart(({ view }) => view);
  return (
    <div className="filters">
      <Input
        type="search"
        size="small"
        contentBefore={<Search16Regular aria-hidden="true" />}
        placeholder={say("search")}
        aria-label={say("search")}
        value={filter.text}
        onChange={(_, { value }) => model.show({ findings: { ...filter, text: value } })}
      />
      <Choice
        label={say("groupBy")}
        value={order}
        options={FINDING_ORDERS.map((value) => ({ value, label: say(`group.${value}`) }))}
        onChoose={(value) => model.show({ order: value })}
      />
    </div>
  );
}
