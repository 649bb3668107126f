import type { CommuneRecord, Dataset, DistrictRecord, PlanIndex, Unit } from "@ntm-kit/core";
import { isHeaderLine } from "../../cells/header-line";
import { numberCellAt, statedNumber } from "../../cells/number-cell";
import { type QuantityCell, quantitiesAt } from "../../cells/quantities";
import type { PlanContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import { slotOf, type TableFrame } from "../../tables/frame";
import { indicatorNames } from "../../tables/indicator-names";
import { frameTime } from "../../tables/row-time";
import { scopeOf } from "../../tables/scope";
import { bareWords } from "../../text/bare-words";
import { isFoot } from "../../text/labels";
import { unitOf } from "../../text/unit-matcher";

/** A line that states quantities of a unit. */
export interface IndicatorRow {
  readonly line: number;
  readonly unit?: Unit;
  readonly values: readonly QuantityCell[];
}

export interface IndicatorTable {
  readonly frame: TableFrame;
  /** Whose table it is, where its title or the sheet's name says so. */
  readonly unit?: Unit;
  readonly rows: readonly IndicatorRow[];
  /** The same rows for other natures and times: what was planned. */
  readonly beside: readonly IndicatorTable[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

export function readIndicatorTable(frame: TableFrame, context: PlanContext): IndicatorTable {
  const unit = ownUnit(frame);
  const byRow = slotOf(frame, "unit") === undefined;
  const rows: IndicatorRow[] = [];
  const headerLines: number[] = [];
  const noteLines: number[] = [];
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = frame.view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      headerLines.push(line);
      continue;
    }
    foot ||= cells.some(({ text }) => isFoot(text));
    if (foot) noteLines.push(line);
    else rows.push(byRow ? namedRow(frame, line, unit) : unitRow(frame, line, context));
  }
  return {
    frame,
    ...(unit ? { unit } : {}),
    rows,
    headerLines,
    noteLines,
    beside: frame.beside.map((other) => readIndicatorTable(other, context)),
  };
}

/** The unit that the title or the sheet's name names, the lowest; else the root, where its name stands there. */
function ownUnit({ title, view, index }: TableFrame): Unit | undefined {
  const named = scopeOf(title, view.grid.name, index, "commune") ?? scopeOf(title, view.grid.name, index, "district");
  return named ?? (title.words.includes(bareWords(index.root.name)) ? index.root : undefined);
}

/** A row of one quantity, named by its label. */
function namedRow(frame: TableFrame, line: number, unit: Unit | undefined): IndicatorRow {
  const { view } = frame;
  const label = view.shownText(line, slotOf(frame, "label") ?? 0);
  const indicator = indicatorNames(frame.index)(label)?.id;
  const values = frame.columns.flatMap(({ field, slot }): QuantityCell[] => {
    if (indicator === undefined || !isFieldOf(field, "amount")) return [];
    return [{ indicator, slot, ...numberCellAt(view, line, slot) }];
  });
  return { line, ...(unit ? { unit } : {}), values };
}

/** A row of one unit, with a column for each quantity. */
function unitRow(frame: TableFrame, line: number, context: PlanContext): IndicatorRow {
  const district = slotOf(frame, "district");
  const above =
    district === undefined
      ? undefined
      : unitOf(context.units.match(frame.view.shownText(line, district), undefined, { level: "district" }));
  const unit = unitOf(context.units.match(frame.view.shownText(line, slotOf(frame, "unit") ?? 0), above?.id));
  return { line, ...(unit ? { unit } : {}), values: quantitiesAt(frame, line) };
}

/** One record for each unit, nature and time; of a quantity that stands twice the first counts. */
export function indicatorRecords(table: IndicatorTable): Pick<Dataset, "communes" | "districts"> {
  const records = [table, ...table.beside].flatMap((part) => recordsIn(part, table.frame.index));
  return {
    communes: records.flatMap((record) => ("marks" in record ? [record] : [])),
    districts: records.flatMap((record) => ("marks" in record ? [] : [record])),
  };
}

function recordsIn({ frame, rows }: IndicatorTable, index: PlanIndex): (CommuneRecord | DistrictRecord)[] {
  const time = frameTime(frame);
  const byUnit = new Map<Unit, NonNullable<CommuneRecord["quantities"]>>();
  for (const { line, unit, values } of rows) {
    if (!unit) continue;
    const known = byUnit.get(unit) ?? {};
    const stated = values.flatMap((cell) => {
      const number = statedNumber(frame.view, line, cell);
      return number ? [[cell.indicator, number] as const] : [];
    });
    if (stated.length > 0)
      byUnit.set(unit, { ...known, ...Object.fromEntries(stated.filter(([id]) => !(id in known))) });
  }
  return [...byUnit].map(([unit, quantities]) => {
    const origin = Object.values(quantities)[0]?.origin;
    const said = { unit: unit.id, ...(origin === undefined ? {} : { origin }), ...time, quantities };
    return index.isCommune(unit) ? { ...said, marks: {}, claims: {} } : { ...said, stated: {} };
  });
}
