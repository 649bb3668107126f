import { formatNumber, type Language } from "../findings/words";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import { isCount, mostOfFigure } from "../records/limits";
import type { Stated } from "../records/stated";
import { bandField } from "../tidy/band";
import type { BothLanguages } from "../words/both-languages";
import { bandWords, criterionCountWords, figureWords, mostInWords } from "../words/figure";
import { defineRecordCheck, type RecordCheckContext } from "./support/define-record-check";
import { FIELD_WORDS } from "./support/disagreement-words";
import { sampleCommune } from "./support/example-records";

type Context = RecordCheckContext<"value/out-of-range">;

/** No recognition is older, and no year is written with fewer digits. */
const FIRST_YEAR = 1900;
/** Years beyond those of any plan; that they are still to come is another finding. */
const LAST_YEAR = 2200;

/**
 * A number that cannot be: more criteria than are asked for, a share outside 0 to 100 %, a count below 0 or above what
 * there is to count, a year of no recognition. What is a plan is told too.
 */
export const valueOutOfRange = defineRecordCheck({
  code: "value/out-of-range",
  severity: "error",
  run(context) {
    for (const record of context.dataset.communes) ofCommune(record, context);
    for (const record of context.dataset.districts) ofDistrict(record, context);
    for (const { task, progress } of context.dataset.tasks)
      if (progress && (progress.value < 0 || progress.value > 1))
        context.report({
          at: progress.origin,
          params: { value: percent(progress.value), column: PROGRESS, low: "0 %", high: "100 %" },
          subject: task,
          field: "progress",
        });
  },
  passes: [
    { why: "all criteria met is the most there can be", dataset: { communes: [counted(5)] } },
    { why: "none at all", dataset: { communes: [counted(0)] } },
    { why: "a year to come is another finding", dataset: { communes: [ofYear(2031)] } },
    {
      why: "as many communes as the district has",
      dataset: { districts: [summary({ communes: { value: 5 }, standard: { value: 5 }, minCriteria: { value: 0 } })] },
    },
    {
      why: "nothing done yet",
      dataset: {
        tasks: [
          { task: "I.1", progress: { value: 0 } },
          { task: "I.1", progress: { value: 1 } },
        ],
      },
    },
  ],
  fails: [
    {
      why: "six of five criteria",
      dataset: { communes: [counted(6)] },
      at: "total",
      params: { value: 6, column: FIELD_WORDS.total, low: 0, high: 5 },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "fewer than none",
      dataset: { communes: [counted(-1)] },
      at: "total",
      params: { value: -1, column: FIELD_WORDS.total, low: 0, high: 5 },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "half a criterion",
      dataset: { communes: [counted(2.5)] },
      at: "total",
      params: {
        value: 2.5,
        column: FIELD_WORDS.total,
        low: 0,
        high: { vi: "5 (số nguyên)", en: "5 (a whole number)" },
      },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "a year of no recognition",
      dataset: { communes: [ofYear(20)] },
      at: "year",
      params: { value: "20", column: FIELD_WORDS.year, low: "1900", high: "2200" },
      subject: "song-mau/binh-hoa",
      field: "year",
    },
    {
      why: "more than all of a task",
      dataset: { tasks: [{ task: "I.1", progress: { value: 1.4, origin: "progress" } }] },
      at: "progress",
      params: {
        value: { vi: "140 %", en: "140 %" },
        column: { vi: "tiến độ", en: "progress" },
        low: "0 %",
        high: "100 %",
      },
      subject: "I.1",
      field: "progress",
    },
    {
      why: "more communes at the standard than the district says it has",
      dataset: {
        districts: [summary({ communes: { value: 4 }, standard: { value: 5, origin: "standard" } })],
      },
      at: "standard",
      params: { value: 5, column: { vi: "số xã đạt chuẩn", en: "communes at the standard" }, low: 0, high: 4 },
      subject: "song-mau",
      field: "standard",
    },
    {
      why: "a mean above all criteria",
      dataset: { districts: [summary({ meanCriteria: { value: 5.1, origin: "mean" } })] },
      at: "mean",
      params: { value: 5.1, column: { vi: "bình quân tiêu chí/xã", en: "criteria per commune" }, low: 0, high: 5 },
      subject: "song-mau",
      field: "meanCriteria",
    },
    {
      why: "a count below 0 in a band and at a criterion",
      dataset: {
        districts: [
          {
            ...summary({}),
            bands: [{ from: 3, to: 4, communes: { value: -1, origin: "band" } }],
            criteria: { "2": { value: 6, origin: "criterion" } },
          },
        ],
      },
      at: "band",
      params: {
        value: -1,
        column: { vi: "số xã đạt 3–4 tiêu chí", en: "communes with 3–4 criteria" },
        low: 0,
        high: 5,
      },
      subject: "song-mau",
      field: "band.3-4",
      also: [
        {
          at: "criterion",
          params: {
            value: 6,
            column: { vi: "số xã đạt tiêu chí 2", en: "communes that meet criterion 2" },
            low: 0,
            high: 5,
          },
          subject: "song-mau",
          field: "criterion.2",
        },
      ],
    },
  ],
});

function ofCommune({ unit, total, recognitions = [] }: CommuneRecord, { index, report }: Context): void {
  const most = index.criteriaSet(index.plainStandard, index.units.get(unit))?.criteria.length;
  if (total && most !== undefined && !isCount(total.value, most)) {
    const high = mostInWords(most, total.value);
    const params = { value: total.value, column: FIELD_WORDS.total, low: 0, high };
    report({ at: total.origin, params, subject: unit, field: "total" });
  }
  for (const { year } of recognitions) {
    if (!year || year.value >= FIRST_YEAR) continue;
    // As texts: a year has no sign between its thousands.
    const params = { value: String(year.value), column: FIELD_WORDS.year, low: `${FIRST_YEAR}`, high: `${LAST_YEAR}` };
    report({ at: year.origin, params, subject: unit, field: "year" });
  }
}

function ofDistrict(record: DistrictRecord, { index, report, facts }: Context): void {
  const { unit, stated, bands = [], criteria = {} } = record;
  const named = index.units.get(unit);
  // A summary's row that names a commune says nothing of communes.
  if (named && index.isCommune(named)) return;
  const communes = stated.communes?.value;
  const hold = (field: string, number: Stated<number>, column: BothLanguages): void => {
    const most = mostOfFigure(field, { unit, communes }, index);
    const { value, origin: at } = number;
    if (value >= 0 && (most === undefined || value <= most)) return;
    report({ at, params: { value, column, low: 0, high: most ?? "…" }, subject: unit, field });
  };
  for (const [figure, number] of Object.entries(stated)) if (number) hold(figure, number, figureWords(figure, index));
  for (const { communes: number, ...band } of bands)
    hold(bandField(band), number, bandWords(band.from, Math.min(band.to, facts.criteria), index));
  for (const [number, count] of Object.entries(criteria))
    hold(`criterion.${number}`, count, criterionCountWords(number, index));
}

const PROGRESS: BothLanguages = { vi: "tiến độ", en: "progress" };

function percent(share: number): BothLanguages {
  const text = (language: Language): string => `${formatNumber(share * 100, language, 1)} %`;
  return { vi: text("vi"), en: text("en") };
}

function counted(value: number): CommuneRecord {
  return sampleCommune("", {}, { total: { value, origin: "total" } });
}

function ofYear(year: number): CommuneRecord {
  return sampleCommune(
    "",
    { standard: true },
    { recognitions: [{ standard: "standard", year: { value: year, origin: "year" } }] },
  );
}

function summary(stated: DistrictRecord["stated"]): DistrictRecord {
  return { unit: "song-mau", stated };
}
