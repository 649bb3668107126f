import type { Language, ReportFinding } from "@ntm-kit/core";
import { type Area, cellName } from "@ntm-kit/sheets";
import type { Place, RowsView } from "../../engine/protocol";
import { wordsOf } from "../../strings/words";
import { cellKey, placeName } from "../findings/findings";
import { useModel } from "../pane-context";
import { CellInput, type Editing } from "./cell-input";

/** Pixels; every row is as high, so that rows out of sight need not be there. */
export const ROW_HEIGHT = 22;

interface Props {
  readonly view: RowsView;
  readonly columns: number;
  /** Rows of the sheet; those out of sight are empty space. */
  readonly total: number;
  readonly area: Area | undefined;
  readonly place: Place | undefined;
  readonly found: ReadonlyMap<string, ReportFinding>;
  readonly language: Language;
  /** The cell that is typed into, and what was typed to begin with. */
  readonly editing: Editing | undefined;
  onEdit(cell: string): void;
  onDone(): void;
}

/** The fetched rows at their place between the space of those before and after. */
export function GridRows(props: Props) {
  const { view, columns, total } = props;
  const after = Math.max(0, total - view.from - view.rows.length);
  return (
    <tbody>
      <Space rows={view.from} columns={columns} />
      {view.rows.map((texts, r) => (
        <tr key={view.from + r} aria-rowindex={view.from + r + 1}>
          <th scope="row">{view.from + r + 1}</th>
          {Array.from({ length: columns }, (_, c) => (
            <GridCell key={cellName(0, c)} texts={texts} row={view.from + r} column={c} {...props} />
          ))}
        </tr>
      ))}
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

const NUMBER = /^-?[\d.,%]+$/;

function GridCell({
  texts,
  row,
  column,
  area,
  place,
  found,
  language,
  editing,
  onEdit,
  onDone,
}: Props & { readonly texts: readonly string[]; readonly row: number; readonly column: number }) {
  const model = useModel();
  const text = texts[column] ?? "";
  const finding = found.get(cellKey({ sheet: place?.sheet ?? "", cell: cellName(row, column) }));
  const isChosen =
    area && place && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
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
      onDoubleClick={() => onEdit(cell)}
      {...(isChosen ? { "data-selected": placeName(place), "aria-current": true } : {})}
      {...(finding ? { title: say("cellFinding", { severity: say(finding.severity), message: finding.message }) } : {})}
    >
      {text}
    </td>
  );
}
