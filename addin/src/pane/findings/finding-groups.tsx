import { Button } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { catalogue, isFindingCode, type ReportFinding } from "@ntm-kit/core";
import { Fragment, type KeyboardEvent, useState } from "react";
import { Sign } from "../frame/icons";
import { usePart, useSay } from "../pane-context";
import { titleOf } from "../title-of";
import { AcceptAll } from "./accept";
import { FindingCard } from "./finding-card";
import { type FindingGroup, type FindingOrder, groupsOf, partOf, worstOf } from "./groups";

/** More cards at once would make the pane slow; the rest comes on demand. */
const CARDS_AT_ONCE = 40;
const MORE_CARDS = 200;

interface Props {
  readonly findings: readonly ReportFinding[];
  readonly by: FindingOrder;
}

export function FindingGroups({ findings, by }: Props) {
  const plan = usePart((state) => state.plan);
  const groups = groupsOf(findings, by, plan);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from finding to finding, each a button of its own
    <div className="groups" onKeyDown={goWithArrows}>
      {groups.map((group, i) => (
        <Fragment key={`${by}:${group.need ?? group.under?.of}:${group.key}`}>
          <PartHead group={group} before={groups[i - 1]} />
          <Group
            group={group}
            by={by}
            isOpenFirst={i === 0 || (group.need !== "know" && findings.length <= CARDS_AT_ONCE)}
          />
        </Fragment>
      ))}
    </div>
  );
}

/** Above the first group of each part: what is to be done, or what its units and tasks lie under. */
function PartHead({ group, before }: { readonly group: FindingGroup; readonly before: FindingGroup | undefined }) {
  const say = useSay();
  const { units = [], agencies = [] } = usePart(({ plan }) => plan) ?? {};
  const { need, under } = group;
  const part = partOf(group);
  if (part === undefined || part === (before && partOf(before))) return null;
  const words = (): string => {
    if (need) return say(`need.${need}`);
    if (under?.of === "unit") return titleOf(units, under.unit);
    if (under?.of !== "agencies") return say("group.other");
    const names = under.agencies.map((id) => agencies.find((one) => one.id === id)?.name ?? id);
    return names.length > 0 ? names.join("; ") : say("noAgency");
  };
  return <h2 className="need">{words()}</h2>;
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

interface GroupProps extends Pick<Props, "by"> {
  readonly group: FindingGroup;
  readonly isOpenFirst: boolean;
}

function Group({ group, by, isOpenFirst }: GroupProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const Heading = group.need || group.under ? "h3" : "h2";
  return (
    <section className="group">
      <Heading>
        <GroupTitle group={group} by={by} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
      </Heading>
      {isOpen && <GroupCards findings={group.findings} />}
    </section>
  );
}

interface TitleProps extends Pick<GroupProps, "group" | "by"> {
  readonly isOpen: boolean;
  onPress(): void;
}

function GroupTitle({ group, by, isOpen, onPress }: TitleProps) {
  const say = useSay();
  const title = useTitle(group, by);
  const worst = worstOf(group.findings);
  return (
    <button
      type="button"
      className="group-title"
      aria-expanded={isOpen}
      {...(isOpen ? {} : { "data-action": "expand" })}
      onClick={onPress}
    >
      <ChevronRight16Regular aria-hidden="true" className={isOpen ? "chevron open" : "chevron"} />
      <Sign of={worst} />
      <span className="hidden-text">{say(worst)}: </span>
      <span className="group-name">{title}</span>
      <span className="badge">{group.findings.length}</span>
    </button>
  );
}

function GroupCards({ findings }: Pick<FindingGroup, "findings">) {
  const say = useSay();
  const selected = usePart((state) => state.selected);
  const language = usePart(({ settings }) => settings.language);
  const isRound = usePart(({ checked }) => (checked?.report.files.length ?? 0) > 1);
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const hidden = findings.length - most;
  return (
    <>
      {findings.slice(0, most).map((finding) => (
        <FindingCard
          // Equal faults of one row share a fingerprint; their cells differ.
          key={`${finding.fingerprint}:${finding.cell}`}
          finding={finding}
          isSelected={selected === finding.fingerprint}
          language={language}
          withFile={isRound}
        />
      ))}
      {hidden > 0 && (
        <Button size="small" data-action="expand" onClick={() => setMost(most + MORE_CARDS)}>
          {say("more", { count: hidden })}
        </Button>
      )}
      {findings.length > 1 && isOfOneCode(findings) && <AcceptAll findings={findings} />}
    </>
  );
}

const isOfOneCode = (findings: readonly ReportFinding[]): boolean =>
  findings.every(({ code }) => code === findings[0]?.code);

/** Titles by rule in words, by unit or task by name; what is about neither is named by its sheet. */
function useTitle({ key }: FindingGroup, by: FindingOrder): string {
  const language = usePart(({ settings }) => settings.language);
  const { units = [], tasks = [] } = usePart(({ plan }) => plan) ?? {};
  if (by !== "unit") return isFindingCode(key) ? catalogue[key][language].title : key;
  const task = tasks.find((entry) => entry.id === key);
  return task ? `${task.id} ${task.content}` : titleOf(units, key);
}
