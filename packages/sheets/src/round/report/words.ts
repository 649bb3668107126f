import { formatNumber, layerWord, type PlanIndex, type ReportTarget, requiredText, resultText } from "@ntm-kit/core";

/** A number with the decimals that are asked for, zeros too: `61,7`. */
export const withDecimals = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");

/** `37/60 xã đạt chuẩn (61,7%)`; what is not certain `từ 35 đến 43/60 xã đạt chuẩn (chưa có số liệu của 8 xã)`. */
export function shareText(range: readonly [number, number], of: number, words: string, silent: string): string {
  const [low, high] = range;
  if (low !== high) return `từ ${low} đến ${high}/${of} ${words} (${silent})`;
  return of === 0 ? `0/0 ${words}` : `${low}/${of} ${words} (${withDecimals((low / of) * 100, 1)}%)`;
}

/** `16,85 tiêu chí/xã`, with more decimals where two would look as if what is asked for were reached. */
export function meanText([low, high]: readonly [number, number], commune: string, required?: number): string {
  const decimals = [2, 3, 4, 5, 6].find(
    (n) => required === undefined || low >= required || Number(low.toFixed(n)) < required,
  );
  const text = (value: number): string => withDecimals(value, decimals ?? 6);
  return low === high ? `${text(low)} tiêu chí/${commune}` : `${text(low)} đến ${text(high)} tiêu chí/${commune}`;
}

/** What the number of a target counts: `xã`, `huyện`, `tiêu chí/xã`; nothing where it bears its own sign or none. */
export function countedIn({ id, measure }: ReportTarget, index: PlanIndex): string {
  const of = index.targets.get(id)?.rule.of ?? index.countedLevel;
  if (measure === "count" || measure === "newly") return layerWord(index, of).vi;
  return measure === "mean" || measure === "minimum" ? `tiêu chí/${layerWord(index, index.countedLevel).vi}` : "";
}

/** What is asked for, and how far it is: `mục tiêu ít nhất 43 xã, còn thiếu 6 xã`. */
export function targetText(target: ReportTarget, unit: string): string {
  const wanted = `mục tiêu ${target.operator === ">=" ? "ít nhất " : ""}${requiredText(target, "vi")} ${unit}`.trim();
  if (target.status === "met") return `đạt ${wanted}`;
  if (target.status === "undetermined") return `${wanted}, chưa đủ số liệu để đánh giá`;
  if (target.measure === "status") return "chưa được công nhận";
  if (target.gap === null) return leastLackText(target, wanted, unit);
  return `${wanted}, còn thiếu ${gapText(target)} ${unit}`.trim();
}

/** Not reached whatever the missing figures turn out to be: by how much at least. */
function leastLackText(target: ReportTarget, wanted: string, unit: string): string {
  const { required, range, operator } = target;
  const [, high] = range;
  if (operator !== ">=" || typeof required !== "number" || high === null) return wanted;
  return `${wanted}, còn thiếu ít nhất ${gapText({ ...target, gap: required - high })} ${unit}`.trim();
}

function gapText({ gap, measure, eachMeasure, required }: ReportTarget): string {
  return gap === null
    ? ""
    : measure === "mean"
      ? formatNumber(gap, "vi", 2)
      : resultText(gap, { measure, eachMeasure, required }, "vi");
}

/** The names of a list, joined as a sentence has them. */
export const listText = (names: readonly string[]): string => names.join(", ");
