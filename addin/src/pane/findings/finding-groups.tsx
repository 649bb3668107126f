import { Button } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { catalogue, isFindingCode, type ReportFinding, unitTitle } from "@ntm-kit/core";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Sign } from "../frame/icons";
import { usePane } from "../pane-context";
import { FindingCard } from "./finding-card";
import { type FindingGroup, groupFindings, worstOf } from "./findings";

/** More cards at once would make the pane slow; the rest comes on demand. */
const CARDS_AT_ONCE = 40;
const MORE_CARDS = 200;

interface Props {
  readonly findings: readonly ReportFinding[];
  readonly by: "rule" | "unit";
}

export function FindingGroups({ findings, by }: Props) {
  const groups = useMemo(() => groupFindings(findings, by), [findings, by]);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, findings);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from finding to finding, each a button of its own
    <div className="groups" ref={list} onKeyDown={goWithArrows}>
      {groups.map((group, i) => (
        <Group key={`${by}:${group.key}`} group={group} by={by} isFirst={i === 0 || findings.length <= CARDS_AT_ONCE} />
      ))}
    </div>
  );
}

const cardsIn = (list: Element | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(".card-main:enabled") ?? []),
];

function goWithArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLElement) || !event.target.matches(".card-main")) return;
  const cards = cardsIn(event.currentTarget);
  const next = cards[cards.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where the finding that had the focus went away, its neighbour takes it: whoever works by keyboard stays in the list. */
function useKeptFocus(list: React.RefObject<HTMLDivElement | null>, findings: readonly ReportFinding[]): void {
  const last = useRef(-1);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const card = target instanceof Element && target.closest(".finding")?.querySelector<HTMLElement>(".card-main");
      last.current = card ? cardsIn(list.current).indexOf(card) : -1;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);
  useEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return;
    const cards = cardsIn(list.current);
    cards[Math.min(last.current, cards.length - 1)]?.focus();
  }, [findings, list]);
}

function Group({
  group,
  by,
  isFirst,
}: { readonly group: FindingGroup; readonly isFirst: boolean } & Pick<Props, "by">) {
  const { state, say } = usePane();
  const [isOpen, setOpen] = useState(isFirst);
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const title = useTitle(group.key, by);
  const hidden = group.findings.length - most;
  const { language } = state.settings;
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
          <ChevronRight16Regular aria-hidden="true" className={isOpen ? "chevron open" : "chevron"} />
          <Sign of={worstOf(group.findings)} />
          <span className="hidden-text">{say(worstOf(group.findings))}: </span>
          <span className="group-name">{title}</span>
          <span className="badge">{group.findings.length}</span>
        </button>
      </h2>
      {isOpen &&
        group.findings.slice(0, most).map((finding) => (
          <FindingCard
            // Equal faults of one row share a fingerprint; their cells differ.
            key={`${finding.fingerprint}:${finding.cell}`}
            finding={finding}
            isSelected={state.selected === finding.fingerprint}
            language={language}
          />
        ))}
      {isOpen && hidden > 0 && (
        <Button size="small" data-action="expand" onClick={() => setMost(most + MORE_CARDS)}>
          {say("more", { count: hidden })}
        </Button>
      )}
    </section>
  );
}

function useTitle(key: string, by: "rule" | "unit"): string {
  const { state, say } = usePane();
  if (by === "rule") return isFindingCode(key) ? catalogue[key][state.settings.language].title : key;
  const units = state.plan?.units ?? [];
  const unit = units.find((entry) => entry.id === key);
  if (!unit) return key || say("group.other");
  const above = unit.level === "commune" && units.find((entry) => entry.id === unit.parent);
  return above ? `${unitTitle(unit)} · ${above.name}` : unitTitle(unit);
}
