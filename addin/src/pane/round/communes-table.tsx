import { capital, spanText } from "@ntm-kit/core";
import type { RoundUnit } from "@ntm-kit/sheets";
import { type MouseEvent, useState } from "react";
import { placeName } from "../findings/findings";
import { usePane } from "../pane-context";
import { MARKS } from "./unit-panel";
import { useUnitNames, useValueWords } from "./words";

/** One table of all communes, each cell with its source; built when it is opened. */
export function CommunesTable({ units }: { readonly units: readonly RoundUnit[] }) {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("round.table", { count: units.length })}</summary>
      {isOpen && <Table units={units} />}
    </details>
  );
}

function Table({ units }: { readonly units: readonly RoundUnit[] }) {
  const { model, say } = usePane();
  const numbers = [...new Set(units.flatMap(({ marks }) => Object.keys(marks)))];
  const go = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-source]") : null;
    const unit = units.find(({ id }) => id === cell?.dataset["of"]);
    const place = unit?.cells[cell?.dataset["source"] ?? ""];
    if (place) model.look({ sheet: "", ...place });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="communes" tabIndex={0} aria-label={say("round.table", { count: units.length })}>
      <p className="quiet">{say("round.tableKey")}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tile of a commune leads to the same cells by keyboard */}
      <table onClick={go}>
        <thead>
          <tr>
            <th scope="col">{capital(say("field.unit"))}</th>
            {numbers.map((number) => (
              <th scope="col" key={number} title={say("criterionField", { number })}>
                {number}
              </th>
            ))}
            <th scope="col">{say("round.total")}</th>
            <th scope="col">{say("field.level")}</th>
            <th scope="col">{say("round.source")}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Row key={unit.id} unit={unit} numbers={numbers} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ unit, numbers }: { readonly unit: RoundUnit; readonly numbers: readonly string[] }) {
  const { say } = usePane();
  const nameOf = useUnitNames();
  const wordsOf = useValueWords();
  const { id, reported, marks, criteria, level, source, conflicts } = unit;
  return (
    <tr className={reported ? "" : "absent"}>
      <th scope="row">{nameOf(id)}</th>
      {numbers.map((number) => (
        <Mark key={number} unit={unit} number={number} mark={MARKS[marks[number] ?? "unknown"]} />
      ))}
      <td className="figure">{reported ? spanText(criteria) : ""}</td>
      <td {...sourceOf(unit, "level")}>{level ? capital(wordsOf(level)) : ""}</td>
      <td className="quiet">
        {source
          ? `${source.file}${source.row === null ? "" : `, ${say("round.row", { row: String(source.row) })}`}`
          : say("round.notReported")}
        {conflicts.length > 0 && ` · ${say("round.disputed", { count: conflicts.length })}`}
      </td>
    </tr>
  );
}

interface MarkProps {
  readonly unit: RoundUnit;
  readonly number: string;
  readonly mark: string;
}

const Mark = ({ unit, number, mark }: MarkProps) => (
  <td
    className={unit.conflicts.includes(`criterion.${number}`) ? "mark disputed" : "mark"}
    {...sourceOf(unit, `criterion.${number}`)}
  >
    {mark}
  </td>
);

/** The cell that a value comes from, for whoever points at it. */
function sourceOf(unit: RoundUnit, field: string) {
  const place = unit.cells[field];
  if (!place) return {};
  const { file, sheet = "", cell } = place;
  return { "data-of": unit.id, "data-source": field, title: `${file} › ${placeName({ sheet, cell })}` };
}
