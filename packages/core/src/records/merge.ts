import type { Finding } from "../findings/finding";
import { reporter } from "../findings/report-finding";
import { STANDARDS, type Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { CommuneRecord, DistrictFigure, DistrictRecord, Recognition } from "./commune-record";
import type { Dataset } from "./dataset";
import type { Mark, Stated } from "./stated";
import type { TaskRecord } from "./task-record";

/** One record a unit and task: what was stated first counts, what only a later one states is added. */
export interface MergedDataset {
  readonly communes: ReadonlyMap<string, CommuneRecord>;
  readonly districts: ReadonlyMap<string, DistrictRecord>;
  readonly tasks: ReadonlyMap<string, TaskRecord>;
  readonly claimable: ReadonlySet<Standard>;
  /** Units whose statements contradict one another: `unit/contradiction`, at the later place. */
  readonly findings: readonly Finding[];
}

/** Merges the records of a run. Records of units that are not in the plan are left out. */
export function mergeDataset(index: PlanIndex, dataset: Dataset): MergedDataset {
  const findings: Finding[] = [];
  const contradicts = contradictionReporter(index, findings);
  const communes = new Map<string, CommuneRecord>();
  for (const record of dataset.communes) {
    const unit = index.units.get(record.unit);
    if (!unit || !index.isCounted(unit)) continue;
    const first = communes.get(record.unit);
    communes.set(record.unit, first ? mergeCommune(first, record, contradicts) : record);
  }
  const districts = new Map<string, DistrictRecord>();
  for (const record of dataset.districts) {
    if (index.units.get(record.unit)?.level !== "district") continue;
    const first = districts.get(record.unit);
    districts.set(record.unit, first ? mergeDistrict(first, record, contradicts) : record);
  }
  const tasks = new Map<string, TaskRecord>();
  for (const record of dataset.tasks)
    if (index.tasks.has(record.task)) tasks.set(record.task, { ...record, ...tasks.get(record.task) });
  return { communes, districts, tasks, claimable: new Set(dataset.claimable), findings };
}

type Contradicts = <T extends string | number | boolean>(
  unit: string,
  field: FieldName,
  first: Stated<T> | undefined,
  later: Stated<T> | undefined,
  show?: (value: T) => Shown,
) => void;
type Shown = string | { readonly vi: string; readonly en: string };
interface FieldName {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

function contradictionReporter(index: PlanIndex, findings: Finding[]): Contradicts {
  const report = reporter("unit/contradiction", "error", findings);
  return (unit, field, first, later, show = (value) => String(value)) => {
    if (!first || !later || first.value === later.value) return;
    report({
      at: later.origin,
      params: {
        name: index.units.get(unit)?.name ?? unit,
        field: { vi: field.vi, en: field.en },
        here: show(later.value),
        there: show(first.value),
      },
      ...(first.origin === undefined
        ? {}
        : { related: [{ at: first.origin, note: "stated-here", params: { value: show(first.value) } }] }),
      subject: unit,
      field: field.id,
    });
  };
}

const MARK_WORDS: Readonly<Record<Mark, Shown>> = {
  met: { vi: "đạt", en: "met" },
  "not-met": { vi: "chưa đạt", en: "not met" },
  open: { vi: "chưa rõ", en: "open" },
};

function mergeCommune(first: CommuneRecord, later: CommuneRecord, contradicts: Contradicts): CommuneRecord {
  for (const [number, mark] of Object.entries(later.marks)) {
    const own = first.marks[number];
    if (own && own.value !== "open" && mark.value !== "open")
      contradicts(
        first.unit,
        { id: `criterion.${number}`, vi: `tiêu chí ${number}`, en: `criterion ${number}` },
        own,
        mark,
        (value) => MARK_WORDS[value as Mark],
      );
  }
  contradicts(first.unit, { id: "total", vi: "tổng số tiêu chí đạt", en: "criteria met" }, first.total, later.total);
  contradicts(
    first.unit,
    { id: "level", vi: "mức đạt chuẩn", en: "standard reached" },
    heightOf(first),
    heightOf(later),
    (height) => HEIGHT_WORDS[height as number]!,
  );
  return {
    ...first,
    marks: Object.keys(later.marks).length === 0 ? first.marks : { ...later.marks, ...first.marks },
    ...(first.total || !later.total ? {} : { total: later.total }),
    claims: { ...later.claims, ...first.claims },
    ...(first.recognitions || later.recognitions
      ? { recognitions: [...(first.recognitions ?? []), ...(later.recognitions ?? [])] satisfies Recognition[] }
      : {}),
  };
}

const HEIGHT_WORDS: readonly Shown[] = [
  { vi: "chưa đạt chuẩn", en: "not at the standard" },
  { vi: "đạt chuẩn", en: "at the standard" },
  { vi: "nâng cao", en: "advanced" },
  { vi: "kiểu mẫu", en: "model" },
];

/** How high a record claims the unit to be, where it says so of every standard; the claim that says it gives the place. */
function heightOf(record: CommuneRecord): Stated<number> | undefined {
  let height: Stated<number> | undefined;
  for (const [i, standard] of STANDARDS.entries()) {
    const claim = record.claims[standard];
    if (claim?.value) height = { value: i + 1, origin: claim.origin };
  }
  if (height)
    return STANDARDS.every((standard) => record.claims[standard] !== undefined) || height.value === STANDARDS.length
      ? height
      : undefined;
  const none = record.claims.standard;
  return none && { value: 0, origin: none.origin };
}

const FIGURE_WORDS: Readonly<Record<DistrictFigure, FieldName>> = {
  communes: { id: "communes", vi: "tổng số xã", en: "communes" },
  standard: { id: "standard", vi: "số xã đạt chuẩn", en: "communes at the standard" },
  advanced: { id: "advanced", vi: "số xã nâng cao", en: "advanced communes" },
  model: { id: "model", vi: "số xã kiểu mẫu", en: "model communes" },
  meanCriteria: { id: "meanCriteria", vi: "bình quân tiêu chí/xã", en: "criteria per commune" },
  minCriteria: { id: "minCriteria", vi: "số tiêu chí thấp nhất", en: "lowest number of criteria" },
};
export const figureWords = (figure: DistrictFigure): { vi: string; en: string } => ({
  vi: FIGURE_WORDS[figure].vi,
  en: FIGURE_WORDS[figure].en,
});

function mergeDistrict(first: DistrictRecord, later: DistrictRecord, contradicts: Contradicts): DistrictRecord {
  contradicts(
    first.unit,
    { id: "districtStandard", vi: "huyện đạt chuẩn", en: "district at the standard" },
    first.standard,
    later.standard,
    (value) => (value ? { vi: "đạt", en: "yes" } : { vi: "chưa đạt", en: "no" }),
  );
  for (const figure of Object.keys(later.stated) as DistrictFigure[])
    contradicts(first.unit, FIGURE_WORDS[figure], first.stated[figure], later.stated[figure]);
  return {
    ...first,
    ...(first.standard || !later.standard ? {} : { standard: later.standard }),
    stated: { ...later.stated, ...first.stated },
  };
}
