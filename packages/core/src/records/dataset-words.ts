import type { PlanIndex } from "../model/plan-index";
import { nearestWord } from "../text/nearest-word";
import { figuresOf } from "./commune-record";
import type { Dataset } from "./dataset";
import type { DatasetFault, DatasetFaultCode } from "./dataset-fault";

/** What a dataset names that has to stand in the plan. */
type Kind = "unit" | "task" | "standard" | "criterion" | "indicator" | "figure";

const KINDS: Readonly<Record<Kind, string>> = {
  unit: "đơn vị",
  task: "nhiệm vụ",
  standard: "mức chuẩn",
  criterion: "tiêu chí",
  indicator: "chỉ tiêu",
  figure: "số liệu tổng hợp",
};

/** How many of the words that could stand there a message names. */
const NAMED = 5;

/** Faults of the words of a dataset that the plan does not have, in the order of its records. */
export function unknownWords(index: PlanIndex, dataset: Dataset): DatasetFault[] {
  const faults: DatasetFault[] = [];
  const known = wordsOf(index);
  const hold = (kind: Kind, word: string, path: string): void => {
    if (!known[kind].has(word)) faults.push(unknown(kind, word, [...known[kind]], path));
  };
  const holdKeys = (kind: Kind, record: object | undefined, path: string): void => {
    for (const key of Object.keys(record ?? {})) hold(kind, key, `${path}.${key}`);
  };
  for (const [i, record] of dataset.communes.entries()) {
    const path = `communes[${i}]`;
    faults.push(...unitFaults(index, record.unit, "commune", `${path}.unit`));
    holdKeys("criterion", record.marks, `${path}.marks`);
    holdKeys("standard", record.claims, `${path}.claims`);
    holdKeys("indicator", record.quantities, `${path}.quantities`);
    for (const [n, { standard }] of (record.recognitions ?? []).entries())
      hold("standard", standard, `${path}.recognitions[${n}].standard`);
    for (const [n, standard] of (record.openClaims ?? []).entries())
      hold("standard", standard, `${path}.openClaims[${n}]`);
  }
  for (const [i, record] of dataset.districts.entries()) {
    const path = `districts[${i}]`;
    faults.push(...unitFaults(index, record.unit, "upper", `${path}.unit`));
    holdKeys("standard", record.claims, `${path}.claims`);
    holdKeys("indicator", record.quantities, `${path}.quantities`);
    holdKeys("figure", record.stated, `${path}.stated`);
    holdKeys("criterion", record.criteria, `${path}.criteria`);
  }
  for (const [i, { task }] of dataset.tasks.entries()) hold("task", task, `tasks[${i}].task`);
  for (const [i, standard] of dataset.claimable.entries()) hold("standard", standard, `claimable[${i}]`);
  return faults;
}

function wordsOf(index: PlanIndex): Readonly<Record<Kind, ReadonlySet<string>>> {
  return {
    unit: new Set(index.units.keys()),
    task: new Set(index.tasks.keys()),
    standard: new Set(index.standardIds),
    criterion: new Set(index.plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number))),
    indicator: new Set(index.indicators.map(({ id }) => id)),
    figure: new Set(figuresOf(index.standardIds)),
  };
}

/**
 * A unit that the plan does not have, or that is of the other list: communes stand in one, what lies above them in the
 * other.
 */
function unitFaults(index: PlanIndex, id: string, list: "commune" | "upper", path: string): DatasetFault[] {
  const belongs = (unitId: string): boolean => {
    const unit = index.units.get(unitId);
    return unit !== undefined && index.isCommune(unit) === (list === "commune");
  };
  if (belongs(id)) return [];
  const known = [...index.units.keys()].filter(belongs);
  if (!index.units.has(id)) return [unknown("unit", id, known, path)];
  const place = list === "commune" ? "districts" : "communes";
  return [
    {
      code: "dataset/unit-of-other-layer",
      path,
      word: id,
      vi: `${id} thuộc cấp khác; hãy ghi trong ${place}`,
      message: `${id} is of another layer; it belongs in ${place}`,
    },
  ];
}

function unknown(kind: Kind, word: string, words: readonly string[], path: string): DatasetFault {
  const known = mostAlike(word, words);
  const some = known.slice(0, NAMED).join(", ") + (known.length > NAMED ? ", …" : "");
  return {
    code: `dataset/${kind}-unknown` satisfies DatasetFaultCode,
    path,
    word,
    known,
    vi: known.length > 0 ? `không có ${KINDS[kind]} ${word}; có: ${some}` : `kế hoạch không có ${KINDS[kind]} nào`,
    message: known.length > 0 ? `no ${kind} ${word}; there are: ${some}` : `the plan has no ${kind} at all`,
  };
}

/** The word that was probably meant first, then words that begin alike, the others in the order of the plan. */
function mostAlike(word: string, words: readonly string[]): string[] {
  const alike = (other: string): number => {
    let length = 0;
    while (length < word.length && word[length] === other[length]) length++;
    return length;
  };
  const near = nearestWord(word, words);
  return words
    .map((other) => ({ other, length: other === near ? Number.POSITIVE_INFINITY : alike(other) }))
    .sort((a, b) => b.length - a.length)
    .map(({ other }) => other);
}
