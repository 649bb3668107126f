import { Button } from "@fluentui/react-components";
import { columnName, parseArea } from "@ntm-kit/sheets";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RowsView, SheetOutline } from "../../engine/protocol";
import { cellKey, openFindings, placeOf } from "../findings/findings";
import { usePageHost, usePageView } from "../page-view";
import { usePane } from "../pane-context";
import { GridRows } from "./grid-rows";

export const ROW_HEIGHT = 22;
/** Rows that are fetched around those in sight. */
const WINDOW = 80;
const MOST_COLUMNS = 120;

/** The opened file beside the findings: one sheet, the rows in sight, the chosen cell among them. */
export default function GridView() {
  const { say } = usePane();
  const host = usePageHost();
  const { sheets, place, file } = usePageView();
  const [isShown, setShown] = useState(true);
  const sheet = sheets.find((entry) => entry.name === place?.sheet);
  if (!sheet) return null;
  return (
    <section className={isShown ? "grid" : "grid folded"} aria-label={say("grid")}>
      <div className="sheet-tabs">
        <fieldset aria-label={say("sheetTabs")}>
          {sheets.map(({ name, hidden }) => (
            <button
              key={name}
              type="button"
              className={hidden ? "sheet-tab hidden-sheet" : "sheet-tab"}
              aria-pressed={name === sheet.name}
              onClick={() => void host.select({ sheet: name, cell: "A1" })}
            >
              {name || file}
            </button>
          ))}
        </fieldset>
        <Button
          className="fold"
          size="small"
          appearance="subtle"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {say(isShown ? "hideGrid" : "showGrid")}
        </Button>
      </div>
      {isShown && <Cells key={sheet.name} sheet={sheet} />}
    </section>
  );
}

/** One sheet in a box that scrolls; only the rows in sight are there. */
function Cells({ sheet }: { readonly sheet: SheetOutline }) {
  const { model, state } = usePane();
  const { place, version, file } = usePageView();
  const box = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  const [view, setView] = useState<RowsView>({ from: 0, rows: [] });
  const area = useMemo(() => place && parseArea(place.cell), [place]);
  const columns = Math.min(sheet.columns, MOST_COLUMNS);
  const widths = useWidths(view, columns);
  const found = useFindingsOf(sheet.name);

  useEffect(() => {
    let isCurrent = true;
    model.engine.call("rows", [sheet.name, from, from + WINDOW]).then(
      (next) => isCurrent && setView(next),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [model, sheet.name, from, version]);

  useEffect(() => {
    const element = box.current;
    if (!element || !area) return;
    const [top, left] = [area.top * ROW_HEIGHT, sum(widths.slice(0, area.left))];
    const isInSight = top > element.scrollTop && top < element.scrollTop + element.clientHeight - 3 * ROW_HEIGHT;
    if (!isInSight) element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    const right = left + (widths[area.left] ?? 0);
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth - 60)
      element.scrollLeft = Math.max(0, left - element.clientWidth / 2);
  }, [area, widths]);

  const onScroll = (): void => {
    const first = Math.floor((box.current?.scrollTop ?? 0) / ROW_HEIGHT);
    const isFar = first < from || first > from + WINDOW / 2;
    if (isFar || first - from < 10) setFrom(Math.max(0, first - 20));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="cells" ref={box} tabIndex={0} aria-label={sheet.name || file} onScroll={onScroll}>
      <table aria-rowcount={sheet.rows} style={{ width: sum(widths) + 48 }}>
        <colgroup>
          <col style={{ width: 48 }} />
          {widths.map((width, c) => (
            <col key={columnName(c)} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="corner" />
            {widths.map((_, c) => (
              <th scope="col" key={columnName(c)}>
                {columnName(c)}
              </th>
            ))}
          </tr>
        </thead>
        <GridRows
          view={view}
          columns={columns}
          total={sheet.rows}
          area={area}
          place={place}
          found={found}
          language={state.settings.language}
        />
      </table>
    </section>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Widths from the texts of the first rows that were seen; they stay, so that columns do not jump while one scrolls. */
function useWidths(view: RowsView, columns: number): readonly number[] {
  const [widths, setWidths] = useState<readonly number[]>(() => Array.from({ length: columns }, () => 64));
  const isMeasured = useRef(false);
  useEffect(() => {
    if (isMeasured.current || view.rows.length === 0) return;
    isMeasured.current = true;
    setWidths(Array.from({ length: columns }, (_, c) => widthOf(view.rows.map((row) => row[c] ?? ""))));
  }, [view, columns]);
  return widths;
}

function widthOf(texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).filter((length) => length > 0);
  // The longest texts are titles that flow over their neighbours: they set no width.
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 4;
  return Math.min(220, Math.max(36, 14 + usual * 7));
}

/** Findings of a sheet by the cell they stand at. */
function useFindingsOf(sheet: string) {
  const { state } = usePane();
  const { checked, workbook } = state;
  return useMemo(
    () =>
      new Map(
        openFindings({ checked, workbook })
          .toReversed()
          .flatMap((finding) => {
            const at = placeOf(finding);
            return at?.sheet === sheet ? [[cellKey(at), finding] as const] : [];
          }),
      ),
    [checked, workbook, sheet],
  );
}
