import type { Language, ReportFinding } from "@ntm-kit/core";
import { type Area, cellName } from "@ntm-kit/sheets";
import { memo, useMemo } from "react";
import type { Place, RowsView } from "../../engine/protocol";
import { wordsOf } from "../../strings/words";
import { placeName } from "../findings/findings";
import { useModel } from "../pane-context";
import { CellInput, type Editing } from "./cell-input";
import { NO_SPANS, type RowSpans, type Spanning } from "./merged-cells";
import { ROW_HEIGHT } from "./row-places";
import type { GridLayout } from "./use-layout";

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
  readonly layout: GridLayout;
  /** Rows of the sheet; those out of sight are empty space. */
  readonly total: number;
  readonly area: Area | undefined;
  /** By the cell they stand at. */
  readonly found: ReadonlyMap<string, ReportFinding>;
  /** The cell that is typed into, and what was typed to begin with. */
  readonly editing: Editing | undefined;
}

/** The fetched rows at their place between the space of those before and after. */
export function GridRows({ view, layout, total, area, found, editing, ...shared }: Props) {
  const { columns } = shared;
  const { places, merged } = layout;
  const { from } = view;
  const end = from + view.rows.length;
  const spans = useMemo(
    () => Array.from({ length: end - from }, (_, r) => merged.spansOf(from + r, from, end - 1, columns)),
    [from, end, merged, columns],
  );
  return (
    <tbody>
      <Space height={places.topOf(view.from)} columns={columns} />
      {view.rows.map((texts, r) => {
        const row = view.from + r;
        const isChosen = area !== undefined && row >= area.top && row <= area.bottom;
        const names = Array.from({ length: columns }, (_, c) => cellName(row, c));
        return (
          <GridRow
            key={row}
            row={row}
            texts={texts}
            spans={spans[r] ?? NO_SPANS}
            height={places.heightOf(row)}
            found={names.map((name) => found.get(name))}
            chosen={isChosen ? area : undefined}
            editing={editing && names.includes(editing.cell) ? editing : undefined}
            {...shared}
          />
        );
      })}
      <Space height={places.topOf(Math.max(total, end)) - places.topOf(end)} columns={columns} />
    </tbody>
  );
}

const Space = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height === 0 ? null : (
    <tr>
      <td colSpan={columns + 1} className="space" style={{ height }} />
    </tr>
  );

interface RowProps extends Shared {
  readonly row: number;
  readonly texts: readonly string[];
  readonly spans: RowSpans;
  /** Pixels. */
  readonly height: number;
  /** The finding of each column. */
  readonly found: readonly (ReportFinding | undefined)[];
  /** The chosen cells, where they reach into the row. */
  readonly chosen: Area | undefined;
  readonly editing: Editing | undefined;
}

/** A row is drawn again when anything in it is another: after an edit that is one of the eighty that are there. */
const GridRow = memo(function GridRow({ row, ...props }: RowProps) {
  return (
    <tr aria-rowindex={row + 1} style={{ height: props.height }}>
      <th scope="row">{row + 1}</th>
      {Array.from({ length: props.columns }, (_, c) => {
        const span = props.spans[c];
        return span === "covered" ? null : (
          <GridCell key={cellName(0, c)} row={row} column={c} span={span} {...props} />
        );
      })}
    </tr>
  );
}, isSameRow);

/** What is compared as it is. */
const SAME = ["row", "columns", "height", "spans", "language", "chosen", "editing", "onEdit", "onDone"] as const;

function isSameRow(before: RowProps, now: RowProps): boolean {
  return (
    SAME.every((name) => before[name] === now[name]) &&
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
  height,
  span,
  chosen,
  place,
  found,
  language,
  editing,
  onEdit,
  onDone,
}: RowProps & { readonly column: number; readonly span: Spanning | undefined }) {
  const model = useModel();
  const text = texts[column] ?? "";
  const finding = found[column];
  const isChosen = chosen && place && column >= chosen.left && column <= chosen.right;
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
        span={spanning(span)}
        onDone={onDone}
      />
    );
  const isFlat = height <= ROW_HEIGHT && (span?.rows ?? 1) === 1;
  const spills = isFlat && !span && text.length > 4 && !NUMBER.test(text) && !texts[column + 1];
  const names = [
    NUMBER.test(text) ? "figure" : "",
    spills ? "spills" : "",
    isTitle(span) ? "merged" : "",
    finding?.severity ?? "",
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the sheet around it goes from cell to cell and edits by keyboard
    <td
      className={names.join(" ")}
      data-cell={at}
      {...spanning(span)}
      onClick={go}
      onDoubleClick={() => onEdit({ cell })}
      {...(isChosen ? { "data-selected": placeName(place), "aria-current": true } : {})}
      {...(finding ? { title: say("cellFinding", { severity: say(finding.severity), message: finding.message }) } : {})}
    >
      {isFlat || text === "" ? text : <Lines text={text} rows={span?.rows ?? 1} height={height} />}
    </td>
  );
}

/** Over more columns the middle of a title is out of sight. */
const MOST_COLUMNS_CENTRED = 10;
const isTitle = (span: Spanning | undefined): boolean => span !== undefined && span.columns <= MOST_COLUMNS_CENTRED;

const spanning = (span: Spanning | undefined): { readonly rowSpan?: number; readonly colSpan?: number } =>
  span ? { rowSpan: span.rows, colSpan: span.columns } : {};

/** A text in several lines, as many as its rows have room for. */
const Lines = ({ text, rows, height }: { readonly text: string; readonly rows: number; readonly height: number }) => (
  <div className="lines" style={{ maxHeight: height + (rows - 1) * ROW_HEIGHT - 4 }}>
    {text}
  </div>
);
