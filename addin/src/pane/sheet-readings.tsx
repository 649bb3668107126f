import { Button, Select } from "@fluentui/react-components";
import { type ReportSheet, SHEET_KINDS, type SheetKind } from "@ntm-kit/core";
import { useState } from "react";
import { usePane } from "./pane-context";

/** How each sheet was read, and the user's word over it. */
export function SheetReadings() {
  const { state, say } = usePane();
  const sheets = state.checked?.report.files[0]?.sheets ?? [];
  return (
    <details className="section" open={sheets.every((sheet) => sheet.kind === "unrecognised")}>
      <summary>{say("sheets")}</summary>
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
  const fields = [
    ...new Set((state.checked?.report.files[0]?.sheets ?? []).flatMap((one) => one.columns.map((c) => c.field))),
  ];
  const apply = (): void => {
    const mapping = {
      mappingVersion: 1 as const,
      name: sheet.name,
      kind: kind as SheetKind,
      ...(sheet.orientation ? { orientation: sheet.orientation } : {}),
      columns: { ...columns },
    };
    void model.overrule(sheet.name, mapping);
  };
  return (
    <div className="card" data-sheet={sheet.name} data-kind={sheet.kind}>
      <strong>{sheet.name}</strong>
      {sheet.headerRows && (
        <p className="quiet">
          {say("headerRows", {
            rows: sheet.headerRows.join(", "),
            range: sheet.dataRange ?? "",
            records: sheet.records,
          })}
        </p>
      )}
      <Select
        size="small"
        aria-label={say("sheetKind")}
        value={kind}
        onChange={(_, { value }) => setKind(value as typeof kind)}
      >
        {kind === "unrecognised" && <option value="unrecognised">{say("kind.unrecognised")}</option>}
        {SHEET_KINDS.map((name) => (
          <option key={name} value={name}>
            {say(`kind.${name}`)}
          </option>
        ))}
      </Select>
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
          {say("applyReading")}
        </Button>
        {state.workbook.overrides[sheet.name] && (
          <Button size="small" disabled={busy} onClick={() => void model.overrule(sheet.name, undefined)}>
            {say("resetReading")}
          </Button>
        )}
      </div>
    </div>
  );
}
