import { indexPlan, type Plan, type Unit, unitTitle } from "@ntm-kit/core";
import { templateDocument, type WorkbookDocument } from "@ntm-kit/sheets";

type Rows = WorkbookDocument["sheets"][number]["rows"];
type Row = Rows[number];

/** Columns of number and name stand before the marks. */
const MARKS = 2;

/**
 * The form of the plan's first block, filled in with invented results and the usual mistakes: what a check shows can be
 * seen before there is a sheet of one's own. Nothing of it is a fact.
 */
export function sampleDocument(plan: Plan): WorkbookDocument {
  const index = indexPlan(plan);
  const block = index.districts.find(({ id }) => index.communesOf(id).length > 0) ?? index.root;
  const communes = index.communesOf(block.id);
  const count = (index.criteriaSet(index.plainStandard) ?? plan.criteriaSets[0])?.criteria.length ?? 0;
  const reached = communes.length < 3 ? communes : communes.slice(0, -2);
  const date = `${plan.period.to.slice(0, 4)}-06-30`;
  const carried = new Map(
    reached.map(({ id }, i) => [id, { level: index.plainStandard, decision: `${i + 1}/QĐ-UBND`, date }]),
  );
  const form = templateDocument("commune-criteria", plan, { unit: block.id, day: plan.period.to, carried });
  const [sheet] = form.sheets;
  if (!sheet) return form;
  const marks = communes.map((commune, i) => marksOf(i, count, !reached.includes(commune)));
  const rows = sheet.rows.map((row) => filled(row, { block, communes, marks, count }));
  return { ...form, sheets: [{ ...sheet, rows }] };
}

/** All met; the second has one that is not, the third a mark that says nothing, the last ones lack three. */
function marksOf(place: number, count: number, isBehind: boolean): string[] {
  return Array.from({ length: count }, (_, c) => {
    if (isBehind && c >= count - 3) return "Chưa đạt";
    if (place === 1 && c === 0) return "Chưa đạt";
    return place === 2 && c === 1 ? "cơ bản" : "x";
  });
}

interface Sample {
  readonly block: Unit;
  readonly communes: readonly Unit[];
  readonly marks: readonly (readonly string[])[];
  readonly count: number;
}

/** A row with its marks, and with what its formulas come to. */
function filled(row: Row, { block, communes, marks, count }: Sample): Row {
  const name = row[1]?.value;
  const i = communes.findIndex((commune) => commune.name === name);
  const own = marks[i];
  if (own) {
    const met = own.filter((mark) => mark === "x").length;
    return row.map((cell, c) => {
      const mark = own[c - MARKS];
      if (mark !== undefined) return { ...cell, value: mark };
      // One name has a letter too many, one total is another than its marks.
      if (c === 1 && i === 3) return { ...cell, value: `${name}${String(name).slice(-1)}` };
      if (c === MARKS + count) return i === 0 ? { style: "center", value: met - 1 } : { ...cell, value: met };
      return cell;
    });
  }
  if (name !== unitTitle(block)) return row;
  const sums = Array.from({ length: count }, (_, c) => marks.filter((list) => list[c] === "x").length);
  const all = sums.reduce((sum, one) => sum + one, 0);
  return row.map((cell, c) => {
    const value = c === MARKS + count ? all : sums[c - MARKS];
    return value === undefined ? cell : { ...cell, value };
  });
}
