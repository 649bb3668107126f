import { readNumberCell } from "../../cells/number-cell";
import type { PlanContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import { ownSlot, type TableFrame } from "../../tables/frame";
import { CELL_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { unitOf } from "../../text/unit-matcher";

/**
 * Whether the criteria across a summary count the communes that meet each. Shares of them are said in words or by the
 * format, have decimals, or are mostly more than a unit has communes.
 */
export function hasCriterionCounts(frame: TableFrame, { units, index }: PlanContext): boolean {
  const { view, columns, body, title } = frame;
  const criteria = columns.filter(({ field }) => isFieldOf(field, "criterion"));
  const said = [...title.lines.map(({ text }) => text), ...criteria.flatMap(({ path }) => path)].join(" ");
  if (criteria.length === 0 || said.includes("%") || SHARE.test(bareWords(said))) return false;
  let fitting = 0;
  let all = 0;
  const lines = frame.answers?.map((answer) => answer.line);
  for (let line = body[0]; line < body[1]; line++) {
    if (lines && !lines.includes(line)) continue;
    const unit =
      frame.only ?? unitOf(units.match(view.text(line, ownSlot(frame, "unit")), undefined, { level: "district" }));
    const communes = unit && index.communesOf(unit.id).length;
    for (const { slot } of criteria) {
      const cell = view.cell(line, slot);
      const { value } = readNumberCell(cell, view.textOf(cell));
      if (value === undefined || communes === undefined) continue;
      if (!Number.isInteger(value) || cell?.format.includes("%")) return false;
      all++;
      if (value <= communes) fitting++;
    }
  }
  return all > 0 && fitting >= all * CELL_SHARES.clearly;
}
const SHARE = /(?:^| )t[yi] le(?: |$)/;
