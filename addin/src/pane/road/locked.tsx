import { Button } from "@fluentui/react-components";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { usePane } from "../pane-context";
import { useNames } from "./use-names";

/** Units that stay as they are, until they are let go again. */
export function Locked({ locks }: { readonly locks: readonly string[] }) {
  const { model, state, say, busy } = usePane();
  const { titleOf } = useNames();
  const { road } = state.view;
  if (locks.length === 0) return null;
  const unlock = (unit: string): void =>
    model.show({ road: { ...road, locks: road.locks.filter((one) => one !== unit) } });
  return (
    <section className="group">
      <h2>{say("road.locked", { count: locks.length })}</h2>
      {locks.map((unit) => (
        <article key={unit} className="card step locked" data-step={unit} data-cost="0">
          <span className="message">{titleOf(unit)}</span>
          <Button
            size="small"
            data-action="unlock"
            icon={<LockOpen16Regular />}
            disabled={busy}
            onClick={() => unlock(unit)}
          >
            {say("road.unlock")}
          </Button>
        </article>
      ))}
    </section>
  );
}
