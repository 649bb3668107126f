import { Button, Select } from "@fluentui/react-components";
import { type ReportSheet, SHEET_KINDS, type SheetKind } from "@ntm-kit/core";
import { useState } from "react";
import { ColumnChoices } from "./column-choices";
import { Sign } from "./icons";
import { usePane } from "./pane-context";

/** How each sheet was read, and the user's word over it. */
export function SheetReadings() {
  const { state, say } = usePane();
  const sheets = state.checked?.report.files[0]?.sheets ?? [];
  const read = sheets.filter((sheet) => sheet.kind !== "unrecognised").length;
  return (
    <details className="section readings" open={read === 0}>
      <summary>{say("sheets", { read, count: sheets.length })}</summary>
      {sheets.map((sheet) => (
        <Reading key={`${sheet.name}:${sheet.kind}:${sheet.fingerprint}`} sheet={sheet} />
      ))}
    </details>
  );
}

function Reading({ sheet }: { readonly sheet: ReportSheet }) {
  const { model, state, say, busy } = usePane();
  const [kind, setKind] = useState(sheet.kind);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const isRead = sheet.kind !== "unrecognised";
  const name = sheet.name || state.checked!.report.files[0]!.path;
  const apply = (): void => {
<<<<<<< HEAD
    const mapping = {
      mappingVersion: 1 as const,
      name: sheet.name,
      kind: kind as SheetKind,
      ...(sheet.orientation ? { orientation: sheet.orientation } : {}),
      columns: { ...columns },
    };
=======
    const mapping = { mappingVersion: 1 as const, name, kind: kind as SheetKind, columns };
>>>>>>> ae0584a (feat(addin): the pane reads at a glance: counts, groups, meters, a grid beside the findings; the page fixes its own copy)
    void model.overrule(sheet.name, mapping);
  };
  const isChanged = kind !== sheet.kind || Object.keys(columns).length > 0;
  return (
    <div className="card reading" data-sheet={sheet.name} data-kind={sheet.kind}>
      <p className="card-top">
        <Sign of={isRead ? "met" : "undetermined"} />
        <strong>{name}</strong>
      </p>
      <p className="quiet">
        {isRead
          ? say("sheetRecords", { kind: say(`kind.${sheet.kind}`), records: sheet.records })
          : say("sheetNoTable")}
        {sheet.hidden && ` · ${say("sheetHidden")}`}
      </p>
      {sheet.headerRows && (
        <p className="quiet">
          {say("sheetCells", { rows: sheet.headerRows.join(", "), range: sheet.dataRange ?? "–" })}
        </p>
      )}
      {isRead && <LedgerLine sheet={sheet} />}
      <Select
        size="small"
        aria-label={say("sheetKind", { sheet: name })}
        value={kind}
        onChange={(_, { value }) => setKind(value as typeof kind)}
      >
        {!isRead && <option value="unrecognised">{say("kind.unrecognised")}</option>}
        {SHEET_KINDS.map((one) => (
          <option key={one} value={one}>
            {say(`kind.${one}`)}
          </option>
        ))}
      </Select>
<<<<<<< HEAD
      <details>
        <summary>{say("columns")}</summary>
        {sheet.columns.map(({ column, row, field, header }) => {
          const key = row === undefined ? column : String(row);
          return (
            <div key={key} className="column-choice">
              <span>{say("column", { column: key, header })}</span>
              <Select
                size="small"
                aria-label={say("column", { column: key, header })}
                value={columns[key] ?? field}
                onChange={(_, { value }) => setColumns({ ...columns, [key]: value })}
              >
                <option value="">{say("unread")}</option>
                {fields.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </div>
          );
        })}
      </details>
      <div className="bar">
        <Button size="small" disabled={busy || kind === "unrecognised"} onClick={apply}>
=======
      {isRead && kind === sheet.kind && (
        <ColumnChoices sheet={sheet} kind={kind as SheetKind} chosen={columns} onChoose={setColumns} />
      )}
      <div className="card-buttons">
        <Button size="small" disabled={busy || kind === "unrecognised" || !isChanged} onClick={apply}>
>>>>>>> ae0584a (feat(addin): the pane reads at a glance: counts, groups, meters, a grid beside the findings; the page fixes its own copy)
          {say("applyReading")}
        </Button>
        {state.workbook.overrides[sheet.name] && (
          <Button
            size="small"
            appearance="subtle"
            disabled={busy}
            onClick={() => void model.overrule(sheet.name, undefined)}
          >
            {say("resetReading")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Every non-empty cell of the sheet, accounted for. */
function LedgerLine({ sheet: { ledger } }: { readonly sheet: ReportSheet }) {
  const { say } = usePane();
  const { used, header, heading, subtotal, note, ignored } = ledger;
  return <p className="quiet">{say("ledger", { used, other: header + heading + subtotal + note, ignored })}</p>;
}
