import { Button } from "@fluentui/react-components";
import { catalogue, isFindingCode, type ReportFinding, unitTitle } from "@ntm-kit/core";
import { useEffect, useState } from "react";
import { FindingCard } from "./finding-card";
import { type FindingGroup, groupFindings } from "./findings";
import { usePane } from "./pane-context";

/** More cards at once would make the pane slow; the rest comes on demand. */
const CARDS_AT_ONCE = 40;

export function FindingGroups({
  findings,
  by,
}: {
  readonly findings: readonly ReportFinding[];
  readonly by: "rule" | "unit";
}) {
  const groups = groupFindings(findings, by);
  return (
    <div className="groups">
      {groups.map((group, i) => (
        <Group key={`${by}:${group.key}`} group={group} by={by} isFirst={i === 0 || findings.length <= CARDS_AT_ONCE} />
      ))}
    </div>
  );
}

function Group({
  group,
  by,
  isFirst,
}: {
  readonly group: FindingGroup;
  readonly by: "rule" | "unit";
  readonly isFirst: boolean;
}) {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(isFirst);
  const [most, setMost] = useState(CARDS_AT_ONCE);
  useEffect(() => setMost(CARDS_AT_ONCE), [group.key]);
  const title = useTitle(group.key, by);
  const hidden = group.findings.length - most;
  return (
    <section className="group">
      <h2>
        <button
          type="button"
          className="group-title"
          aria-expanded={isOpen}
          {...(isOpen ? {} : { "data-action": "expand" })}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {title}{" "}
          <span className="badge">{group.findings.length}</span>
        </button>
      </h2>
      {isOpen &&
        group.findings.slice(0, most).map((finding) => <FindingCard key={finding.fingerprint} finding={finding} />)}
      {isOpen && hidden > 0 && (
        <Button size="small" data-action="expand" onClick={() => setMost(most + CARDS_AT_ONCE)}>
          {say("more", { count: hidden })}
        </Button>
      )}
    </section>
  );
}

function useTitle(key: string, by: "rule" | "unit"): string {
  const { state, say } = usePane();
  if (by === "rule") return isFindingCode(key) ? catalogue[key][state.settings.language].title : key;
  const unit = state.plan?.units.find((entry) => entry.id === key);
  return unit ? unitTitle(unit) : key || say("group.other");
}
