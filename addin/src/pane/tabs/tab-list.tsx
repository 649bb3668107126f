import type { KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import type { TabName } from "../pane-state";
import { TAB_NAMES, TABS } from "./tabs";

interface Props {
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Tabs by mouse and by arrow keys. Our own: Fluent's leave focusable elements that are hidden from screen readers. */
export function Tabs({ chosen, onChoose }: Props) {
  const { say } = usePane();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TAB_NAMES.at((TAB_NAMES.indexOf(chosen) + step) % TAB_NAMES.length) ?? chosen;
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={say("tabs.label")} onKeyDown={onKeyDown}>
      {TAB_NAMES.map((name) => (
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
