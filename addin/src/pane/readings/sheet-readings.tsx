import { Button } from "@fluentui/react-components";
import { isOwnSheetKind, type ReportSheet, SHEET_KINDS } from "@ntm-kit/core";
import { useState } from "react";
import { Choice } from "../frame/choice";
import { Sign } from "../frame/icons";
import { usePane, usePart, useSay } from "../pane-context";
import { ColumnChoices } from "./column-choices";
import { readCounts } from "./counts";

/** How each sheet was read, and the user's word over it. */
export function SheetReadings() {
  const say = useSay();
  const report = usePart(({ checked }) => checked?.report);
  if (!report) return null;
  const { files } = report;
  const sheets = files.flatMap((file) => file.sheets.map((sheet) => ({ file: file.path, sheet })));
  const counts = readCounts(report);
  const isRound = files.length > 1;
  // A file of statements has none.
  if (sheets.length === 0) return null;
  return (
    <details className="section readings" open={counts.read === 0}>
      <summary>{say("sheets", counts)}</summary>
      {sheets.map(({ file, sheet }) => (
        <Reading
          key={`${file}:${sheet.name}:${sheet.kind}:${sheet.fingerprint}`}
          sheet={sheet}
          file={isRound ? file : undefined}
          name={isRound ? [file, sheet.name].filter(Boolean).join(" › ") : sheet.name || file}
          saidOf={isRound ? `${file}!${sheet.name}` : sheet.name}
        />
      ))}
    </details>
  );
}

interface ReadingProps {
  readonly sheet: ReportSheet;
  /** Its file, where there are several. */
  readonly file: string | undefined;
  /** The sheet's name, or that of the file where it has none. */
  readonly name: string;
  /** What the user's word on it is kept under. */
  readonly saidOf: string;
}

function Reading({ sheet, file, name, saidOf }: ReadingProps) {
  return (
    <div className="card reading" data-sheet={sheet.name} data-kind={sheet.kind}>
      <p className="card-top">
        <Sign of={sheet.kind === "unrecognised" ? "undetermined" : "met"} />
        <strong>{name}</strong>
      </p>
      <WhatWasRead sheet={sheet} />
      <ReadOtherwise sheet={sheet} file={file} name={name} saidOf={saidOf} />
    </div>
  );
}

function WhatWasRead({ sheet }: Pick<ReadingProps, "sheet">) {
  const say = useSay();
  const { kind, kindTitle, records, hidden, headerRows, dataRange, ledger } = sheet;
  const { used, header, heading, subtotal, note, ignored } = ledger;
  const isRead = kind !== "unrecognised";
  return (
    <>
      <p className="quiet">
        {isRead
          ? say("sheetRecords", { kind: isOwnSheetKind(kind) ? (kindTitle ?? kind) : say(`kind.${kind}`), records })
          : say("sheetNoTable")}
        {hidden && ` · ${say("sheetHidden")}`}
      </p>
      {headerRows && (
        <p className="quiet">{say("sheetCells", { rows: headerRows.join(", "), range: dataRange ?? "–" })}</p>
      )}
      {/* Every non-empty cell of the sheet, accounted for. */}
      {isRead && <p className="quiet">{say("ledger", { used, other: header + heading + subtotal + note, ignored })}</p>}
    </>
  );
}

/** The user's word: another kind, other columns. */
function ReadOtherwise({ sheet, file, name, saidOf }: ReadingProps) {
  const { model, state, say, busy } = usePane();
  const [kind, setKind] = useState(sheet.kind);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const isChanged = kind !== sheet.kind || Object.keys(columns).length > 0;
  const apply = (): void => {
    if (kind === "unrecognised" || isOwnSheetKind(kind)) return;
    const { orientation } = sheet;
    const mapping = { mappingVersion: 1 as const, name, kind, ...(orientation ? { orientation } : {}), columns };
    void model.overrule(saidOf, mapping);
  };
  return (
    <>
      <KindChoice label={say("sheetKind", { sheet: name })} detected={sheet.kind} kind={kind} onChoose={setKind} />
      {kind !== "unrecognised" && !isOwnSheetKind(kind) && kind === sheet.kind && (
        <ColumnChoices sheet={sheet} file={file} kind={kind} chosen={columns} onChoose={setColumns} />
      )}
      <div className="card-buttons">
        <Button size="small" disabled={busy || kind === "unrecognised" || !isChanged} onClick={apply}>
          {say("applyReading")}
        </Button>
        {state.workbook.overrides[saidOf] && (
          <Button
            size="small"
            appearance="subtle"
            disabled={busy}
            onClick={() => void model.overrule(saidOf, undefined)}
          >
            {say("resetReading")}
          </Button>
        )}
      </div>
    </>
  );
}

interface KindProps {
  readonly label: string;
  readonly detected: ReportSheet["kind"];
  readonly kind: ReportSheet["kind"];
  onChoose(kind: ReportSheet["kind"]): void;
}

function KindChoice({ label, detected, kind, onChoose }: KindProps) {
  const { say } = usePane();
  const kinds = detected === "unrecognised" ? [detected, ...SHEET_KINDS] : SHEET_KINDS;
  return (
    <Choice
      label={label}
      value={kind}
      options={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
      onChoose={onChoose}
    />
  );
}
