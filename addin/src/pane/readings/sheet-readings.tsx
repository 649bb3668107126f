import { Button, Select } from "@fluentui/react-components";
import { type ReportSheet, SHEET_KINDS, type SheetKind } from "@ntm-kit/core";
import { useState } from "react";
import { Sign } from "../frame/icons";
import { usePane } from "../pane-context";
import { ColumnChoices } from "./column-choices";

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
    const mapping = {
      mappingVersion: 1 as const,
      name,
      kind: kind as SheetKind,
      ...(sheet.orientation ? { orientation: sheet.orientation } : {}),
      columns,
    };
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
      {isRead && kind === sheet.kind && (
        <ColumnChoices sheet={sheet} kind={kind as SheetKind} chosen={columns} onChoose={setColumns} />
      )}
      <div className="card-buttons">
        <Button size="small" disabled={busy || kind === "unrecognised" || !isChanged} onClick={apply}>
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
