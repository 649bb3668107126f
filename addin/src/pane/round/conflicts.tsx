import { capital } from "@ntm-kit/core";
import type { RoundConflict, StatedAt } from "@ntm-kit/sheets";
import { placeName } from "../findings/findings";
import { usePane } from "../pane-context";
import { useFieldWords, useUnitNames, useValueWords } from "./words";

/** What two files say differently: both values, files and cells side by side; a press says which counts. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly RoundConflict[] }) {
  const { say } = usePane();
  if (conflicts.length === 0) return null;
  return (
    <details className="section" open>
      <summary>{say("round.conflicts", { count: conflicts.length })}</summary>
      <ul className="conflicts">
        {conflicts.map((conflict, i) => (
          <Conflict key={`${i} ${conflict.unit}:${conflict.field}`} conflict={conflict} />
        ))}
      </ul>
    </details>
  );
}

function Conflict({ conflict }: { readonly conflict: RoundConflict }) {
  const nameOf = useUnitNames();
  const fieldOf = useFieldWords();
  const { unit, field, kept, other } = conflict;
  return (
    <li className="card conflict" data-conflict={`${unit}:${field}`}>
      <p>
        <strong>{nameOf(unit)}</strong> · {fieldOf(field)}
      </p>
      <div className="sides">
        <Side conflict={conflict} side={kept} isKept />
        <Side conflict={conflict} side={other} isKept={false} />
      </div>
    </li>
  );
}

interface SideProps {
  readonly conflict: RoundConflict;
  readonly side: StatedAt;
  readonly isKept: boolean;
}

function Side({ conflict: { unit, field }, side, isKept }: SideProps) {
  const { model, say, busy } = usePane();
  const wordsOf = useValueWords();
  const { value, file = "", sheet = "", cell = "" } = side;
  const take = { file, cell, ...(sheet ? { sheet } : {}) };
  return (
    <div className="side">
      <button
        type="button"
        className="take"
        data-action="take"
        data-cell={placeName({ sheet, cell })}
        data-file={file}
        disabled={busy || cell === ""}
        onClick={() => void model.round.take({ unit, field, take })}
      >
        <strong>{capital(wordsOf(value))}</strong>
        <span>{file}</span>
        <span className="cell-name">{placeName({ sheet, cell })}</span>
        <span className="take-words">{say(isKept ? "round.takeKept" : "round.take")}</span>
      </button>
      <button type="button" className="link" onClick={() => model.look({ file, sheet, cell })}>
        {say("goTo", { cell: placeName({ sheet, cell }) })}
      </button>
    </div>
  );
}
