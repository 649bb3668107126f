import type { Unit } from "@ntm-kit/core";
import type { PlanContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";
import { ownSlot } from "../../tables/frame";
import { totalKind } from "../../text/labels";

/**
 * Rows of totals that name a district, where no heading does ("Cộng huyện …"): they head the communes beneath them, or
 * close those above.
 */
export interface DistrictTotals {
  /** District by the line of its total that stands above its communes. */
  readonly heads: ReadonlyMap<number, Unit>;
  /** Totals that close their blocks, from the top down. */
  readonly closing: readonly Total[];
}

const NONE: DistrictTotals = { heads: new Map(), closing: [] };

/** District of a line by the total that closes its block. */
export const districtClosed = ({ closing }: DistrictTotals, line: number): Unit | undefined =>
  closing.length === 0 ? undefined : firstAfter(closing, line)?.unit;

/** Above or beneath is told by the communes: where most of them belong to the district named. */
export function districtTotals(frame: TableFrame, context: PlanContext): DistrictTotals {
  const totals = totalsByDistrict(frame, context);
  if (!totals.some(({ unit }) => unit)) return NONE;
  const name = ownSlot(frame, "unit");
  let above = 0;
  let beneath = 0;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const text = frame.view.text(line, name);
    if (isTotal(text, context)) continue;
    const match = context.units.match(text, undefined, { prefer: "commune" });
    if (match.kind !== "exact" && match.kind !== "folded") continue;
    if (context.index.isUpper(match.unit)) return NONE;
    if (lastBefore(totals, line)?.unit.id === match.unit.parent) above++;
    if (firstAfter(totals, line)?.unit?.id === match.unit.parent) beneath++;
  }
  if (above > beneath)
    return { heads: new Map(totals.flatMap(({ line, unit }) => (unit ? [[line, unit]] : []))), closing: [] };
  return beneath > 0 ? { heads: NONE.heads, closing: totals } : NONE;
}

interface Total {
  readonly line: number;
  /** Absent where the total names no district. */
  readonly unit?: Unit;
}

function totalsByDistrict(frame: TableFrame, context: PlanContext): Total[] {
  const name = ownSlot(frame, "unit");
  const totals: Total[] = [];
  const known = frame.lines.by<Total | "none">(totalsByDistrict);
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const total = (known[line] ??= totalIn(line, frame.view.text(line, name), context));
    if (total !== "none") totals.push(total);
  }
  return totals;
}

function totalIn(line: number, label: string, context: PlanContext): Total | "none" {
  if (!isTotal(label, context)) return "none";
  const unit = unitOfTotal(label, context);
  return unit && context.index.isUpper(unit) ? { line, unit } : { line };
}

const lastBefore = (totals: readonly Total[], line: number): { readonly unit: Unit } | undefined =>
  totals
    .filter((total): total is Total & { readonly unit: Unit } => total.line < line && total.unit !== undefined)
    .pop();
const firstAfter = (totals: readonly Total[], line: number): Total | undefined =>
  totals.find((total) => total.line > line);

const TYPED = /(?:huyện|thành phố|thị xã|tỉnh|tp\.?|tx\.?|h\.)\s+\S.*$/iu;
const SUM_WORDS = /^(?:(?:tổng|cộng|số|toàn|chung|hợp|bình quân|tỷ lệ)(?=[\s:,-]|$)[\s:,-]*)+/iu;

/** The unit that the label of a total names: "Cộng huyện …", "Tổng cộng …:", "Bình quân toàn huyện …". */
export function unitOfTotal(label: string, context: PlanContext): Unit | undefined {
  for (const text of [TYPED.exec(label)?.[0], label.replace(SUM_WORDS, "")]) {
    if (!text) continue;
    const match = context.units.match(text, undefined, { prefer: "district" });
    if ((match.kind === "exact" || match.kind === "folded") && !context.index.isCommune(match.unit)) return match.unit;
  }
  return undefined;
}

/**
 * Whether a label is that of a row of totals; "Cộng" and a name is one where the name is a district's. A commune may
 * bear the words of one ("Trung Bình"): written as the plan writes it, the name counts.
 */
export const isTotal = (label: string, context: PlanContext): boolean =>
  (totalKind(context.inUsualWords(label)) !== undefined && !isCommune(label, context)) ||
  (/^(?:tổng|cộng)[\s:]/iu.test(label) && unitOfTotal(label, context) !== undefined);

function isCommune(label: string, context: PlanContext): boolean {
  const match = context.units.match(label, undefined, { prefer: "commune" });
  return match.kind === "exact" && context.index.isCommune(match.unit);
}
