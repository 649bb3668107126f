import { formatNumber, type Language, type Origin, type PlanIndex } from "@ntm-kit/core";
import { readNumberCell } from "../cells/number-cell";
import { addressOf } from "../grid/place";
import { type CommuneRow, type CommuneTable, isOfTime } from "../kinds/communes/commune-table";
import type { UnitLine } from "../kinds/communes/unit-line";
import type { Column } from "../tables/columns";
import { fieldKey, isFieldOf } from "../tables/field";
import { totalKind } from "../text/labels";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { type Allowed, allowedFor, isAllowed, missingFrom, rowSetsOf, type SumKind } from "./support/sum-intervals";

/**
 * A total row of a district or of the whole table that differs from the rows it sums. A cell that could not be read or
 * a row that is counted twice widens what is allowed: their own findings say it. Where the total of one row is off by
 * as much as the column's, the mark where both meet is the likely slip.
 */
export const criteriaSubtotalMismatch = defineCheck({
  code: "criteria/subtotal-mismatch",
  severity: "error",
  everyTime: true,
  communes(table, { index, report }) {
    const { view } = table.frame;
    for (const line of table.lines) {
      if (line.role !== "subtotal" || !isOfTime(table.frame, table.rows, line)) continue;
      const { rows, wrong } = bestReading(table, line, index);
      for (const { column, slot, stated, allowed, isFormula } of wrong) {
        const at = view.origin(line.line, slot);
        const [low, high] = [round(allowed.low), round(allowed.high)];
        report({
          at,
          params: {
            row: line.label,
            column: column.path[column.path.length - 1] ?? "",
            stated,
            counted: low === high ? low : { vi: span(low, high, "vi"), en: span(low, high, "en") },
            likely: likelyWords(table, low === high ? likelySlip(rows, column, stated - low) : undefined, column),
          },
          ...(low === high && !isFormula ? { fix: { at, from: stated, to: low, safe: false } } : {}),
          related: parts(table, rows, column),
          subject: line.unit?.id ?? line.district?.id ?? line.label,
          field: fieldKey(column.field),
        });
      }
    }
  },
  passes: [
    {
      why: "the row of a block above its communes counts them by column and sums their totals",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"],
        ["I", "Huyện Sông Mẫu", 2, 2, 2, 1, 1, 8],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
        [2, "Tân Minh", "x", "x", "x", "", "", 3],
      ],
    },
    {
      why: "a row that was left out of the list is still in the sums",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"],
        ["I", "Huyện Sông Mẫu", 3, 3, 3, 2, 2, 13],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
        [2, "Tân Minh", "x", "x", "x", "", "", 3],
      ],
    },
  ],
  fails: [
    {
      why: "the row beneath the communes counts one too many",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", 3, ""],
        ["", "Tổng cộng", 2, 2, 2, 2, 1, 8, ""],
      ),
      at: "F5",
      params: { row: "Tổng cộng", column: "TC4", stated: 2, counted: 1, likely: { vi: "", en: "" } },
      related: [
        { at: "F3", note: "part-of-sum", params: { name: "Bình Hòa", value: "x" } },
        { at: "F4", note: "part-of-sum", params: { name: "Tân Minh", value: "–" } },
      ],
      fix: { to: 1, safe: false },
      subject: "Tổng cộng",
      field: "criterion.4",
    },
  ],
});

const round = (value: number): number => Math.round(value * 100) / 100;
const span = (low: number, high: number, language: Language): string =>
  `${formatNumber(low, language)}–${formatNumber(high, language)}`;

interface Sum {
  readonly column: Column;
  /** Where the figure stands. */
  readonly slot: number;
  readonly stated: number;
  readonly isFormula: boolean;
  /** What the rows most likely give. */
  readonly allowed: Allowed;
  readonly isWrong: boolean;
  /** Wrong also where the communes that are not listed are counted in. */
  readonly isWrongWithMissing: boolean;
}

/** Of the rows that a total row may sum, those that explain most of its figures. */
function bestReading(table: CommuneTable, line: UnitLine, index: PlanIndex): { rows: CommuneRow[]; wrong: Sum[] } {
  let best: { rows: CommuneRow[]; wrong: Sum[] } = { rows: [], wrong: [] };
  for (const rows of rowSetsOf(table, line)) {
    const wrong = wrongSums(table, line, rows, missingFrom(table, line, rows, index));
    if (best.rows.length === 0 || wrong.length < best.wrong.length) best = { rows, wrong };
    if (wrong.length === 0) break;
  }
  return best;
}

/**
 * Where most sums of a row are higher by communes that the table does not list, those sums are not wrong by themselves.
 */
function wrongSums(table: CommuneTable, line: UnitLine, rows: readonly CommuneRow[], missing: number): Sum[] {
  const kind = totalKind(line.label) ?? "sum";
  if (kind === "share") return [];
  const sums = table.frame.columns.flatMap((column) => sumAt(table, line, rows, column, kind, missing) ?? []);
  const wrong = sums.filter((sum) => sum.isWrong);
  return missing > 0 && wrong.length * 2 >= sums.length ? wrong.filter((sum) => sum.isWrongWithMissing) : wrong;
}

function sumAt(
  table: CommuneTable,
  line: UnitLine,
  rows: readonly CommuneRow[],
  column: Column,
  kind: SumKind,
  missing: number,
): Sum | undefined {
  const { view } = table.frame;
  // What is merged over several columns is said of all of them: of the totals, where it reaches over theirs.
  const merge = view.isAcross(line.line, column.slot) ? view.merge(line.line, column.slot) : undefined;
  if (merge && column.field !== "total") return undefined;
  const cell = view.shown(line.line, column.slot);
  const read = readNumberCell(cell, view.textOf(cell));
  const allowed = allowedFor(table, column, rows, kind, 0);
  if (!allowed?.[0] || read.value === undefined || (read.state !== "number" && read.state !== "text-number"))
    return undefined;
  const stated = read.value;
  const isOutside = (all: readonly Allowed[] = []): boolean => !all.some((each) => isAllowed(stated, each, kind));
  return {
    column,
    slot: merge?.fromSlot ?? column.slot,
    stated,
    allowed: allowed[0],
    isFormula: cell?.isFormula ?? false,
    isWrong: isOutside(allowed),
    isWrongWithMissing: isOutside(allowedFor(table, column, rows, kind, missing)),
  };
}

/** The one row whose own total is off by as much as the total of a column of marks, the same way. */
function likelySlip(rows: readonly CommuneRow[], { field }: Column, off: number): CommuneRow | undefined {
  if (!isFieldOf(field, "criterion") || Math.abs(off) !== 1) return undefined;
  const says = off > 0 ? "met" : "not-met";
  const found = rows.filter(({ marks, total, blankSaysNotMet }) => {
    const met = marks.filter(({ state }) => state === "met").length;
    const mark = marks.find(({ criterion }) => criterion === field.number);
    const state = mark?.state === "blank" && blankSaysNotMet ? "not-met" : mark?.state;
    return total?.value !== undefined && total.value - met === off && state !== undefined && state !== says;
  });
  return found.length === 1 ? found[0] : undefined;
}

function likelyWords({ frame: { view } }: CommuneTable, row: CommuneRow | undefined, { slot }: Column) {
  if (!row) return { vi: "", en: "" };
  const cell = addressOf(view.origin(row.line, slot));
  const name = row.unit?.name ?? row.label;
  return {
    vi: `; có thể ô ${cell} (${name}) ghi sai, vì tổng của dòng này cũng lệch như vậy`,
    en: `; ${cell} (${name}) may be the slip: the total of its row is off by as much`,
  };
}

/** The first rows of a sum, with what each gives. */
function parts(
  table: CommuneTable,
  rows: readonly CommuneRow[],
  column: Column,
): { at: Origin; note: "part-of-sum"; params: Record<string, string> }[] {
  const { view } = table.frame;
  return rows.slice(0, 5).map((row) => ({
    at: view.origin(row.line, column.slot),
    note: "part-of-sum",
    params: { name: row.unit?.name ?? row.label, value: view.text(row.line, column.slot) || "–" },
  }));
}
