import { Select } from "@fluentui/react-components";
import type { ReportSheet, SheetKind } from "@ntm-kit/core";
import { columnName } from "@ntm-kit/sheets";
import { useEffect, useState } from "react";
import { usePane } from "../pane-context";
import { fieldLabel } from "./fields";

interface Props {
  readonly sheet: ReportSheet;
  /** Its file, where there are several. */
  readonly file: string | undefined;
  readonly kind: SheetKind;
  /** What the user has said so far: column letter to field, empty to set it aside. */
  readonly chosen: Readonly<Record<string, string>>;
  onChoose(columns: Readonly<Record<string, string>>): void;
}

/** Each field with its column; another column can be chosen for it. */
export function ColumnChoices({ sheet, file, kind, chosen, onChoose }: Props) {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const headings = useHeadings({ sheet, file }, isOpen);
  const offered = useFields(kind, isOpen);
  const detected = new Map(sheet.columns.map((one) => [one.field, lineOf(one)]));
  const said = new Map(Object.entries(chosen).map(([column, field]) => [field, column]));
  const columnOf = (field: string): string => {
    const before = detected.get(field);
    return said.get(field) ?? (before !== undefined && chosen[before] === undefined ? before : "");
  };
  const fields = [...new Set([...sheet.columns.map((one) => one.field), ...offered])];
  const choose = (field: string, column: string): void => {
    const before = columnOf(field);
    const { [before]: _, ...others } = chosen;
    onChoose({
      ...others,
      ...(detected.get(field) === before && before ? { [before]: "" } : {}),
      ...(column ? { [column]: field } : {}),
    });
  };
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("columns", { count: sheet.columns.length })}</summary>
      {isOpen &&
        fields.map((field) => (
          <div key={field} className="column-choice">
            <span>{fieldLabel(field, say)}</span>
            <Select
              size="small"
              aria-label={fieldLabel(field, say)}
              value={columnOf(field)}
              onChange={(_, { value }) => choose(field, value)}
            >
              <option value="">{say("notInSheet")}</option>
              {headings.map(({ column, header }) => (
                <option key={column} value={column}>
                  {say("column", { column, header })}
                </option>
              ))}
            </Select>
          </div>
        ))}
    </details>
  );
}

/** Letter of a column; number of a row where the units stand across. */
const lineOf = ({ column, row }: ReportSheet["columns"][number]): string => (row === undefined ? column : String(row));

/** What the columns of a sheet of the kind can hold. */
function useFields(kind: SheetKind, isWanted: boolean): readonly string[] {
  const { model } = usePane();
  const [fields, setFields] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isWanted) model.engine.call("fields", [kind]).then(setFields, (error) => model.fail(error));
  }, [model, isWanted, kind]);
  return fields;
}

/** Columns of the sheet with what stands lowest over them in the header. */
function useHeadings(
  { sheet, file }: Pick<Props, "sheet" | "file">,
  isWanted: boolean,
): readonly { column: string; header: string }[] {
  const { model } = usePane();
  const [headings, setHeadings] = useState<readonly { column: string; header: string }[]>([]);
  const rows = sheet.headerRows ?? [1];
  const isAcross = sheet.orientation === "units-in-columns";
  const lines = sheet.columns;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  useEffect(() => {
    if (!isWanted) return;
    // Rows that hold fields are named as they were found: a sheet lies on its side too seldom for more.
    if (isAcross) return setHeadings(lines.map((one) => ({ column: lineOf(one), header: one.header })));
    model.engine.call("rows", [sheet.name, first - 1, last, file]).then(
      (seen) => {
        const width = Math.max(0, ...seen.rows.map((line) => line.length));
        setHeadings(
          Array.from({ length: width }, (_, c) => ({
            column: columnName(c),
            header: seen.rows.reduce((lowest, line) => line[c] || lowest, ""),
          })),
        );
      },
      (error) => model.fail(error),
    );
  }, [model, isWanted, sheet.name, file, first, last, isAcross, lines]);
  return headings;
}
