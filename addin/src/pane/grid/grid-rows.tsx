import type { Language, ReportFinding } from "@ntm-kit/core";
import { type Area, cellName } from "@ntm-kit/sheets";
import { memo } from "react";
import type { Place, RowsView } from "../../engine/protocol";
import { wordsOf } from "../../strings/words";
import { placeName } from "../findings/findings";
import { useModel } from "../pane-context";
import { CellInput, type Editing } from "./cell-input";

/** Pixels; every row is as high, so that rows out of sight need not be there. */
export const ROW_HEIGHT = 22;

/** What all cells of a sheet have in common. */
interface Shared {
  readonly columns: number;
  readonly place: Place | undefined;
  readonly language: Language;
  onEdit(editing: Editing): void;
  onDone(): void;
}

interface Props extends Shared {
  readonly view: RowsView;
  /** Rows of the sheet; those out of sight are empty space. */
  readonly total: number;
  readonly area: Area | undefined;
  /** By the cell they stand at. */
  readonly found: ReadonlyMap<string, ReportFinding>;
  /** The cell that is typed into, and what was typed to begin with. */
  readonly editing: Editing | undefined;
}

/** The fetched rows at their place between the space of those before and after. */
export function GridRows({ view, total, area, found, editing, ...shared }: Props) {
  const { columns } = shared;
  const after = Math.max(0, total - view.from - view.rows.length);
  return (
    <tbody>
      <Space rows={view.from} columns={columns} />
      {view.rows.map((texts, r) => {
        const row = view.from + r;
        const isChosen = area !== undefined && row >= area.top && row <= area.bottom;
        const names = Array.from({ length: columns }, (_, c) => cellName(row, c));
        return (
          <GridRow
            key={row}
            row={row}
            texts={texts}
            found={names.map((name) => found.get(name))}
            chosen={isChosen ? area : undefined}
            editing={editing && names.includes(editing.cell) ? editing : undefined}
            {...shared}
          />
        );
      })}
      <Space rows={after} columns={columns} />
    </tbody>
  );
}

const Space = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows === 0 ? null : (
    <tr>
      <td colSpan={columns + 1} className="space" style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );

interface RowProps extends Shared {
  readonly row: number;
  readonly texts: readonly string[];
  /** The finding of each column. */
  readonly found: readonly (ReportFinding | undefined)[];
  /** The chosen cells, where they reach into the row. */
  readonly chosen: Area | undefined;
  readonly editing: Editing | undefined;
}

/** A row is drawn again when anything in it is another: after an edit that is one of the eighty that are there. */
const GridRow = memo(function GridRow({ row, ...props }: RowProps) {
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row">{row + 1}</th>
      {Array.from({ length: props.columns }, (_, c) => (
        <GridCell key={cellName(0, c)} row={row} column={c} {...props} />
      ))}
    </tr>
  );
}, isSameRow);

function isSameRow(before: RowProps, now: RowProps): boolean {
  const isSame = (name: "row" | "columns" | "language" | "chosen" | "editing" | "onEdit" | "onDone"): boolean =>
    before[name] === now[name];
  return (
    (["row", "columns", "language", "chosen", "editing", "onEdit", "onDone"] as const).every(isSame) &&
    areSame(before.texts, now.texts) &&
    areSame(before.found, now.found) &&
    before.place?.sheet === now.place?.sheet &&
    before.place?.file === now.place?.file &&
    // Which cell is chosen concerns those rows alone that it reaches into.
    (now.chosen === undefined || before.place?.cell === now.place?.cell)
  );
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);

const NUMBER = /^-?[\d.,%]+$/;

function GridCell({
  texts,
  row,
  column,
  chosen,
  place,
  found,
  language,
  editing,
  onEdit,
  onDone,
}: RowProps & { readonly column: number }) {
  const model = useModel();
  const text = texts[column] ?? "";
  const finding = found[column];
  const isChosen = chosen && place && column >= chosen.left && column <= chosen.right;
  const spills = text.length > 4 && !NUMBER.test(text) && !texts[column + 1];
  const names = [NUMBER.test(text) ? "figure" : "", spills ? "spills" : "", finding?.severity ?? ""].filter(Boolean);
  const say = wordsOf(language);
  const cell = cellName(row, column);
  const at = place && placeName({ sheet: place.sheet, cell });
  const go = (): void => {
    if (place) void model.select({ ...place, cell }, finding?.fingerprint);
  };
  if (editing?.cell === cell && place)
    return (
      <CellInput
        place={{ ...place, cell }}
        text={editing.text ?? text}
        isTyped={editing.text !== undefined}
        language={language}
        onDone={onDone}
      />
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the sheet around it goes from cell to cell and edits by keyboard
    <td
      className={names.join(" ")}
      data-cell={at}
      onClick={go}
      onDoubleClick={() => onEdit({ cell })}
      {...(isChosen ? { "data-selected": placeName(place), "aria-current": true } : {})}
      {...(finding ? { title: say("cellFinding", { severity: say(finding.severity), message: finding.message }) } : {})}
    >
      {text}
    </td>
  );
}
