import type { KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import type { TabName } from "../pane-state";
import { TABS, tabsOf } from "./tabs";

interface Props {
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };

/** Tabs by mouse and by arrow keys. Our own: Fluent's leave focusable elements that are hidden from screen readers. */
export function Tabs({ chosen, onChoose }: Props) {
  const { model, say } = usePane();
  const names = tabsOf(model.host.kind);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const end = ENDS[event.key];
    if (step === undefined && end === undefined) return;
    event.preventDefault();
    const next = names.at(end ?? (names.indexOf(chosen) + (step ?? 0)) % names.length) ?? chosen;
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={say("tabs.label")} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-tab={name}
          aria-selected={name === chosen}
          aria-controls="panel"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          <span aria-hidden="true">{TABS[name].icon}</span>
          {say(TABS[name].words)}
        </button>
      ))}
    </div>
  );
}
