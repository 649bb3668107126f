import type { CommuneRecord, Dataset, DistrictRecord, Origin, Recognition } from "@ntm-kit/core";
import type { Decision, Run } from "./run";

/**
 * The records without what was decided against: of a field that a decision is about, only what stands in the cell it
 * takes is left. A decision whose cell states nothing of the field has no effect.
 */
export function decided(dataset: Dataset, decisions: readonly Decision[], locate: Run["locate"]): Dataset {
  return decisions.reduce((data, decision) => decide(data, decision, locate), dataset);
}

function decide(dataset: Dataset, { unit, field, take }: Decision, locate: Run["locate"]): Dataset {
  const isTaken = (origin: Origin | undefined): boolean => {
    const at = origin === undefined ? undefined : locate(origin);
    return (
      at !== undefined && isFile(at.file, take.file) && at.cell === take.cell && at.sheet === (take.sheet ?? at.sheet)
    );
  };
  const isIt = (record: CommuneRecord | DistrictRecord): boolean =>
    record.unit === unit && originsOf(record, field).some(isTaken);
  if (![...dataset.communes, ...dataset.districts].some(isIt)) return dataset;
  const isOther = (record: CommuneRecord | DistrictRecord): boolean => record.unit === unit && !isIt(record);
  return {
    ...dataset,
    communes: dataset.communes.map((record) => (isOther(record) ? communeWithout(record, field) : record)),
    districts: dataset.districts.map((record) => (isOther(record) ? districtWithout(record, field) : record)),
  };
}

/** A file by its path, or by the end of it. */
const isFile = (path: string, named: string): boolean => path === named || path.endsWith(`/${named}`);

const OF_RECOGNITION = ["decision", "date", "year"] as const;

function originsOf(record: CommuneRecord | DistrictRecord, field: string): (Origin | undefined)[] {
  const number = /^criterion\.(.+)$/.exec(field)?.[1];
  if ("marks" in record) {
    if (number !== undefined) return [record.marks[number]?.origin];
    if (field === "total") return [record.total?.origin];
    const known = OF_RECOGNITION.find((one) => one === field);
    if (known) return (record.recognitions ?? []).map((recognition) => recognition[known]?.origin);
    return Object.values(record.claims).map((claim) => claim?.origin);
  }
  if (field === "districtStandard") return [record.standard?.origin];
  return [record.stated[field]?.origin, ...Object.values(record.claims ?? {}).map((claim) => claim?.origin)];
}

/** A record that says nothing of a field. A mark takes its row's total with it, which counts the mark. */
function communeWithout(record: CommuneRecord, field: string): CommuneRecord {
  const number = /^criterion\.(.+)$/.exec(field)?.[1];
  const { total: _total, ...rest } = record;
  if (number !== undefined) {
    const { [number]: _mark, ...marks } = rest.marks;
    return { ...rest, marks };
  }
  if (field === "total") return rest;
  const known = OF_RECOGNITION.find((one) => one === field);
  if (!known) return { ...record, claims: {}, recognitions: undefined };
  const recognitions = record.recognitions?.map(({ [known]: _, ...one }): Recognition => ({ ...one }));
  return { ...record, recognitions };
}

function districtWithout(record: DistrictRecord, field: string): DistrictRecord {
  const { standard, ...rest } = record;
  const { [field]: _, ...stated } = record.stated;
  return { ...rest, ...(field === "districtStandard" || !standard ? {} : { standard }), stated };
}
