import type { KeyboardEvent } from "react";
import type { StringKey } from "../../strings/vi";
import { usePane } from "../pane-context";
import { TAB_ICONS } from "./icons";

type TabKey = (StringKey extends infer Key ? (Key extends `tab.${infer Name}` ? Name : never) : never) &
  keyof typeof TAB_ICONS;

interface Props<Name extends TabKey> {
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Tabs by mouse and by arrow keys. Our own: Fluent's leave focusable elements that are hidden from screen readers. */
export function Tabs<Name extends TabKey>({ names, chosen, onChoose }: Props<Name>) {
  const { say } = usePane();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = names[(names.indexOf(chosen) + step + names.length) % names.length]!;
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
          <span aria-hidden="true">{TAB_ICONS[name]}</span>
          {say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}
