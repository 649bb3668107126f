import { dayText } from "@ntm-kit/core";
import type { RoundMark, RoundUnit } from "@ntm-kit/sheets";
import { placeName } from "../findings/findings";
import { usePane } from "../pane-context";
import { useUnitNames, useValueWords } from "./words";

/** A mark as the table of all shows it. */
export const MARKS: Readonly<Record<RoundMark, string>> = { met: "x", "not-met": "0", open: "?", unknown: "" };

/** The commune whose tile is open: what is said of it, and in which cell. */
export function UnitPanel() {
  const { state, say } = usePane();
  const nameOf = useUnitNames();
  const { language } = state.settings;
  const wordsOf = useValueWords();
  const unit = state.checked?.round?.units.find(({ id }) => id === state.round.unit);
  if (!unit) return null;
  const { level, decision, date } = unit;
  return (
    <div className="card unit-panel" data-opened={unit.id}>
      <h4>{nameOf(unit.id)}</h4>
      {!unit.reported && <p className="quiet">{say("round.notReported")}</p>}
      {level && (
        <p>
          {say("field.level")}: {wordsOf(level)}
          {decision && ` · ${decision}`}
          {date && ` · ${dayText(date, language)}`}
        </p>
      )}
      <Moves id={unit.id} />
      {unit.reported && <Marks unit={unit} />}
    </div>
  );
}

/** Criteria, what is not met first of all to be seen; a press goes to the cell. */
function Marks({ unit }: { readonly unit: RoundUnit }) {
  const { model, say } = usePane();
  return (
    <ul className="unit-marks">
      {Object.entries(unit.marks).map(([number, mark]) => {
        const place = unit.cells[`criterion.${number}`];
        const words = say(`mark.${mark}`);
        const label = `${number} ${MARKS[mark]}, ${say("criterionField", { number })}: ${words}`;
        return (
          <li key={number} className={mark}>
            {place ? (
              <button
                type="button"
                className="link"
                aria-label={`${label}. ${say("goTo", { cell: placeName({ sheet: place.sheet ?? "", cell: place.cell }) })}`}
                title={`${place.file} › ${placeName({ sheet: place.sheet ?? "", cell: place.cell })}`}
                onClick={() => model.look({ sheet: "", ...place })}
              >
                {number} {MARKS[mark]}
              </button>
            ) : (
              <span title={label}>
                {number} {MARKS[mark] || "–"}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What moved since the earlier round. */
function Moves({ id }: { readonly id: string }) {
  const { state, say } = usePane();
  const moved = state.checked?.round?.moves?.units.find((unit) => unit.id === id);
  if (!moved) return null;
  const lists = (["lost", "gained", "unclear"] as const).filter((list) => moved[list].length > 0);
  return (
    <p>
      {say(`change.${moved.change}`)}
      {lists.map((list) => ` · ${say(`round.${list}`, { list: moved[list].join(", ") })}`)}
    </p>
  );
}
