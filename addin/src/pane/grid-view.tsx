import { Button } from "@fluentui/react-components";
import { columnName, parseArea } from "@ntm-kit/sheets";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { RowsView } from "../engine/protocol";
import type { PageHost } from "../host/page/page-host";
import { placeName } from "./findings";
import { usePane } from "./pane-context";

const SHOWN_ROWS = 60;
const BEFORE = 10;

/** The opened file beside the findings: one sheet, a window of rows, the chosen cell in sight. */
export function GridView() {
  const { model, say } = usePane();
  const host = model.host as PageHost;
  const view = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.view,
  );
  const [from, setFrom] = useState(0);
  const [rows, setRows] = useState<RowsView>({ from: 0, rows: [] });
  const { place } = view;
  const area = place && parseArea(place.cell);
  const sheet = view.sheets.find((entry) => entry.name === place?.sheet);
  useEffect(() => setFrom(Math.max(0, (area?.top ?? 0) - BEFORE)), [place?.sheet, place?.cell]);
  useEffect(() => {
    if (!sheet) return;
    let current = true;
    model.engine.call("rows", [sheet.name, from, from + SHOWN_ROWS]).then(
      (next) => current && setRows(next),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [model, sheet, from]);
  useEffect(() => {
    document.querySelector("[data-selected]")?.scrollIntoView({ block: "center", inline: "center" });
  }, [rows, place]);
  if (!sheet) return null;
  return (
    <section className="grid" aria-label={say("grid")}>
      <div className="sheet-tabs">
        {view.sheets.map(({ name }) => (
          <Button
            key={name}
            size="small"
            appearance={name === sheet.name ? "primary" : "subtle"}
            onClick={() => void host.select({ sheet: name, cell: "A1" })}
          >
            {name || view.file}
          </Button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="cells" tabIndex={0} aria-label={sheet.name || view.file}>
        <table>
          <thead>
            <tr>
              <th scope="col">#</th>
              {Array.from({ length: Math.min(sheet.columns, 60) }, (_, c) => (
                <th scope="col" key={columnName(c)}>
                  {columnName(c)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.rows.map((texts, r) => (
              <tr key={rows.from + r}>
                <th scope="row">{rows.from + r + 1}</th>
                {Array.from({ length: Math.min(sheet.columns, 60) }, (_, c) => {
                  const isChosen =
                    area &&
                    rows.from + r >= area.top &&
                    rows.from + r <= area.bottom &&
                    c >= area.left &&
                    c <= area.right;
                  return (
                    <td
                      key={columnName(c)}
                      {...(isChosen ? { "data-selected": place ? placeName(place) : "", "aria-current": true } : {})}
                    >
                      {texts[c] ?? ""}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="row-buttons">
        <Button size="small" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - SHOWN_ROWS))}>
          {say("previousRows")}
        </Button>
        <Button size="small" disabled={from + SHOWN_ROWS >= sheet.rows} onClick={() => setFrom(from + SHOWN_ROWS)}>
          {say("nextRows")}
        </Button>
      </div>
    </section>
  );
}
