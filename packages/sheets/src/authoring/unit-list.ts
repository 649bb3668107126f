import { bareWords } from "../text/bare-words";
import { UNIT_TYPES } from "../text/unit-types";
import type { SourcePlace, SourceRow } from "./source-rows";

type UnitField = "code" | "name" | "type" | "parent";

/** Words of headings of a list of units. */
const HEADINGS: readonly (readonly [UnitField, readonly string[]])[] = [
  ["parent", ["mã cấp trên", "cấp trên", "trực thuộc", "thuộc"]],
  ["code", ["mã", "mã số", "mã đơn vị", "mã đvhc"]],
  ["type", ["loại", "cấp", "loại hình"]],
  ["name", ["tên", "tên đơn vị", "đơn vị", "tên xã", "tên thôn"]],
];
const FOLDED = HEADINGS.map(([field, words]) => [field, words.map(bareWords)] as const);

/** A row of a list of units. */
export interface ListedUnit {
  readonly code: string;
  readonly type: string;
  readonly name: string;
  /** Code or name of the unit above it; empty for the root. */
  readonly parent: string;
  readonly place: SourcePlace;
}

/** The units of a list in its order; undefined where no row heads the names and the units above. */
export function listedUnits(rows: readonly SourceRow[]): ListedUnit[] | undefined {
  for (const [i, row] of rows.entries()) {
    const columns = columnsOf(row);
    if (columns) return rows.slice(i + 1).flatMap((entry) => listedUnit(entry, columns) ?? []);
  }
  return undefined;
}

function columnsOf({ cells }: SourceRow): Readonly<Record<UnitField, number | undefined>> | undefined {
  const found: Record<UnitField, number | undefined> = {
    code: undefined,
    name: undefined,
    type: undefined,
    parent: undefined,
  };
  for (const [column, text] of cells.entries()) {
    const words = bareWords(text);
    const field = FOLDED.find(([, list]) => list.includes(words))?.[0];
    if (field && found[field] === undefined) found[field] = column;
  }
  return found.name !== undefined && found.parent !== undefined ? found : undefined;
}

function listedUnit(row: SourceRow, columns: Readonly<Record<UnitField, number | undefined>>): ListedUnit | undefined {
  const text = (field: UnitField): string => {
    const column = columns[field];
    return column === undefined ? "" : (row.cells[column] ?? "").replace(/\s+/g, " ").trim();
  };
  const written = text("name").normalize("NFC");
  if (written === "") return undefined;
  const [type, name] = typeAndName(written, text("type").normalize("NFC").toLowerCase());
  return { code: text("code"), type, name, parent: text("parent"), place: row.place(columns.name ?? 0) };
}

/** Types that may stand before a name, and are no part of one. */
const TYPES = UNIT_TYPES.filter(({ beginsNames }) => !beginsNames).map(({ type }) => type);

/** "Xã Nam Dong": the type stands before the name where no column says it. */
export function typeAndName(written: string, type: string): readonly [type: string, name: string] {
  const said = TYPES.find((word) => written.toLowerCase().startsWith(`${word} `));
  const name = said && (type === "" || type === said) ? written.slice(said.length + 1) : written;
  return [type === "" ? (said ?? "xã") : type, name];
}
