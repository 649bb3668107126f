import { Button } from "@fluentui/react-components";
import type { ReportFinding } from "@ntm-kit/core";
import { columnName, parseArea } from "@ntm-kit/sheets";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { SheetOutline } from "../../engine/protocol";
import { openFindings } from "../findings/findings";
import { usePageHost, usePageView } from "../page-view";
import { usePart, useSay } from "../pane-context";
import { GridRows } from "./grid-rows";
import type { MergedCells } from "./merged-cells";
import { useEditing } from "./use-editing";
import { sum, useCellInSight, useRowsInSight } from "./use-grid";
import { drawnAt, useLayout } from "./use-layout";

const MOST_COLUMNS = 120;

/** The opened file beside the findings: one sheet, the rows in sight, the chosen cell among them. */
export default memo(function GridView() {
  const say = useSay();
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
      {isShown && <Cells key={`${file}!${sheet.name}`} sheet={sheet} />}
    </section>
  );
});

/** One sheet in a box that scrolls; only the rows in sight are there. */
function Cells({ sheet }: { readonly sheet: SheetOutline }) {
  const say = useSay();
  const language = usePart(({ settings }) => settings.language);
  const { place, file } = usePageView();
  const box = useRef<HTMLDivElement>(null);
  const [view, show] = useRowsInSight(sheet.name, file);
  const columns = Math.min(sheet.columns, MOST_COLUMNS);
  const layout = useLayout(view, sheet.name, file, columns);
  const { widths, merged, places } = layout;
  const area = useMemo(() => {
    const chosen = place && parseArea(place.cell);
    return chosen && merged.drawn(chosen);
  }, [place, merged]);
  const found = useFindingsOf(sheet.name, file, merged);
  useCellInSight(box, area, layout);
  const { editing, edit, onKeyDown, leave } = useEditing(box, sheet, merged);
  return (
    <section
      className="cells"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={`${sheet.name || file}. ${say("grid.hint")}`}
      onScroll={({ currentTarget }) => show(places.rowAt(currentTarget.scrollTop))}
      onKeyDown={onKeyDown}
    >
      <table aria-rowcount={sheet.rows} style={{ width: sum(widths) + 48 }}>
        <ColumnHeads widths={widths} />
        <GridRows
          view={view}
          columns={columns}
          layout={layout}
          total={sheet.rows}
          area={area}
          place={place}
          found={found}
          language={language}
          editing={editing}
          onEdit={edit}
          onDone={leave}
        />
      </table>
    </section>
  );
}

function ColumnHeads({ widths }: { readonly widths: readonly number[] }) {
  return (
    <>
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
    </>
  );
}

/** Findings of a sheet by the cell they stand at, as it is drawn. */
function useFindingsOf(sheet: string, file: string, merged: MergedCells): ReadonlyMap<string, ReportFinding> {
  // The list of findings stands first: of a long sheet there are tens of thousands.
  const checked = useDeferredValue(usePart((state) => state.checked));
  return useMemo(() => {
    const found = new Map<string, ReportFinding>();
    for (const finding of openFindings({ checked })) {
      if (!finding.cell || finding.file !== file || (finding.sheet ?? "") !== sheet) continue;
      const cell = drawnAt(finding.cell, merged);
      // Of several the first is shown.
      if (!found.has(cell)) found.set(cell, finding);
    }
    return found;
  }, [checked, sheet, file, merged]);
}
