import { countText, type RoadBody, type RoadStep, type RoadWay, standardWords, unitTitle } from "@ntm-kit/core";
import type { ReportContext } from "./context";
import { listText } from "./words";

/**
 * The way of the fewest steps to the binding targets, as criteria and units: what would have to be met, and no word of
 * what will be. Where figures are missing it is that of the best case: what is lacking even then.
 */
export function sayRoad(context: ReportContext, { cost: [low, high], optimistic, pessimistic }: RoadBody): void {
  const { draft } = context;
  const isOpen = low !== high;
  const way = optimistic ?? pessimistic;
  if (isOpen && way?.status === "reached") {
    draft.say("Chưa xác định được còn phải đạt thêm tiêu chí nào để đạt các mục tiêu: còn thiếu số liệu.");
    return;
  }
  if (way?.status !== "road") return;
  const lead = way.proved ? "Cách ít bước nhất để đạt các mục tiêu" : "Một cách để đạt các mục tiêu";
  const even = isOpen ? ", kể cả khi những nội dung chưa có số liệu đều đạt" : "";
  draft.say(
    `${lead}${even}: ${totalsOf(context, way)}. Cách tính không xét kinh phí, thời gian và không phải là dự báo.`,
  );
  for (const [upper, steps] of byUpperUnit(context, way)) {
    const unit = context.index.units.get(upper);
    draft.say(`${unit ? unitTitle(unit) : upper}: ${listText(steps.map((step) => stepText(context, step, upper)))}.`);
  }
}

function totalsOf({ draft, index, commune }: ReportContext, { steps }: RoadWay): string {
  const criteria = steps.reduce((n, step) => n + step.criteria.length, 0);
  const recognitions = steps.reduce((n, step) => n + step.recognitions.length, 0);
  const communes = steps.filter(({ unit }) => index.communes.some(({ id }) => id === unit)).length;
  const cells = steps.flatMap((step) => step.cells);
  return [
    draft.fact("road-criteria", { value: criteria, text: `${countText(criteria, "vi")} tiêu chí đạt thêm`, cells }),
    draft.fact("road-recognitions", { value: recognitions, text: `${countText(recognitions, "vi")} lượt công nhận` }),
    draft.fact("road-communes", { value: communes, text: `ở ${countText(communes, "vi")} ${commune}` }),
  ].join(", ");
}

/** Steps under the unit directly above; a unit above communes stands first among its own. */
function byUpperUnit({ index }: ReportContext, { steps }: RoadWay): Map<string, RoadStep[]> {
  const groups = new Map<string, RoadStep[]>();
  for (const step of steps) {
    const isCommune = index.communes.some(({ id }) => id === step.unit);
    const upper = isCommune ? (index.units.get(step.unit)?.parent ?? step.unit) : step.unit;
    const own = groups.get(upper) ?? [];
    groups.set(upper, isCommune ? [...own, step] : [step, ...own]);
  }
  return groups;
}

/** `Ea Pô (tiêu chí 5, 17; công nhận đạt chuẩn nông thôn mới)`. */
function stepText({ index }: ReportContext, { unit, criteria, recognitions }: RoadStep, upper: string): string {
  const known = new Set<string>(index.standardIds);
  const asked = [
    ...(criteria.length > 0 ? [`tiêu chí ${listText(criteria)}`] : []),
    ...recognitions.map((id) => `công nhận ${known.has(id) ? standardWords(index.standards, id).vi : "đạt chuẩn"}`),
  ].join("; ");
  return unit === upper ? asked : `${index.nameOf(unit)} (${asked})`;
}
