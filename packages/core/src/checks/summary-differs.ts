import { type CommuneFacts, type Facts, factsOf, type Interval } from "../facts";
import type { RelatedPlace } from "../findings/finding";
import type { IsoDate } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { Unit } from "../model/unit";
import { unitPhrase } from "../model/unit-phrase";
import { mergedByDay } from "../records/by-day";
import { type DistrictRecord, figuresOf } from "../records/commune-record";
import { mergeDistrict } from "../records/merge";
import type { Stated } from "../records/stated";
import type { BothLanguages } from "../words/both-languages";
import { bandWords, criterionCountWords, figureWords } from "../words/figure";
import { markWords } from "../words/status";
import { countedBand, countedCriterion, countedFigure, isWithin } from "./support/counted-figures";
import { defineRecordCheck, type RecordCheckContext } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A district summary states something else than the communes of the same run as they stood on its own day; compared
 * only where the communes are reported.
 */
export const summaryDiffers = defineRecordCheck({
  code: "summary/differs",
  severity: "error",
  run(context) {
    for (const { unit, record, communes, criteria } of comparedSummaries(context)) {
      const differences = [
        ...figuresThatDiffer(record, communes, context.index),
        ...bandsThatDiffer(record, communes, context.index, criteria),
        ...criteriaThatDiffer(record, communes, context.index),
      ];
      for (const {
        stated,
        counted: [low, high],
        field,
        words,
        related,
      } of differences)
        context.report({
          at: stated.origin,
          params: {
            name: unitPhrase(unit),
            field: words,
            stated: stated.value,
            counted: low === high ? round(low) : `${round(low)}–${round(high)}`,
          },
          subject: unit.id,
          field,
          ...(related ? { related } : {}),
        });
    }
  },
  passes: [
    {
      why: "a run without communes has nothing to compare with",
      dataset: { districts: [{ unit: "song-mau", stated: { standard: { value: 3, origin: "summary" } } }] },
    },
    {
      why: "communes that are not reported leave it open",
      dataset: {
        communes: [sampleCommune("xxxxx")],
        districts: [{ unit: "song-mau", stated: { standard: { value: 2, origin: "summary" } } }],
      },
    },
    {
      why: "as many communes at a criterion as may be",
      dataset: {
        communes: [sampleCommune("xx-xx"), sampleCommune("xxxxx", {}, { unit: "song-mau/tan-minh" })],
        districts: [
          {
            unit: "song-mau",
            stated: {},
            criteria: { "2": { value: 5, origin: "count" }, "3": { value: 1, origin: "count" } },
          },
        ],
      },
    },
    {
      why: "a summary of an earlier year says nothing of communes without a day",
      dataset: {
        communes: whole("xxxxx"),
        districts: [
          { unit: "song-mau", day: "2024-12-31", stated: { minCriteria: { value: 3, origin: "summary" } } },
          { unit: "song-mau", day: "2025-12-31", stated: { minCriteria: { value: 5, origin: "summary" } } },
        ],
      },
    },
    {
      why: "a mean that is cut, not rounded",
      dataset: {
        communes: whole("xxxxx", "xxx--", "xxx--", "xxx--", "xx---"),
        districts: [{ unit: "song-mau", stated: { meanCriteria: { value: 3, origin: "summary" } } }],
      },
    },
  ],
  fails: [
    {
      why: "a mean that no rounding explains",
      dataset: {
        communes: whole("xxxx-"),
        districts: [{ unit: "song-mau", stated: { meanCriteria: { value: 4.3, origin: "summary" } } }],
      },
      at: "summary",
      params: {
        name: "huyện Sông Mẫu",
        field: { vi: "bình quân tiêu chí/xã", en: "criteria per commune" },
        stated: 4.3,
        counted: 4,
      },
      subject: "song-mau",
      field: "meanCriteria",
    },
    {
      why: "more communes in a band than have so many criteria",
      dataset: {
        communes: whole("xxxxx", "xxx--", "xxx--", "xx---", "xx---"),
        districts: [
          { unit: "song-mau", stated: {}, bands: [{ from: 3, to: 4, communes: { value: 3, origin: "band" } }] },
        ],
      },
      at: "band",
      params: {
        name: "huyện Sông Mẫu",
        field: { vi: "số xã đạt 3–4 tiêu chí", en: "communes with 3–4 criteria" },
        stated: 3,
        counted: 2,
      },
      subject: "song-mau",
      field: "band.3-4",
    },
    {
      why: "more communes at a criterion than are marked",
      dataset: {
        communes: whole("xxxxx", "xx-xx", "xx-xx", "xxxxx", "xxxxx"),
        districts: [{ unit: "song-mau", stated: {}, criteria: { "3": { value: 5, origin: "count" } } }],
      },
      at: "count",
      params: {
        name: "huyện Sông Mẫu",
        field: { vi: "số xã đạt tiêu chí 3", en: "communes that meet criterion 3" },
        stated: 5,
        counted: 3,
      },
      related: ["Tân Minh", "Tân Mạnh"].map((name) => ({
        at: "mark 3",
        note: "part-of-sum",
        params: { name: `xã ${name}`, value: { vi: "chưa đạt", en: "not met" } },
      })),
      subject: "song-mau",
      field: "criterion.3",
    },
    {
      why: "the plan has fewer communes in the unit",
      dataset: {
        communes: [sampleCommune("xxxxx")],
        districts: [{ unit: "song-mau", stated: { communes: { value: 99, origin: "summary" } } }],
      },
      at: "summary",
      params: { name: "huyện Sông Mẫu", field: { vi: "tổng số xã", en: "communes" }, stated: 99, counted: 5 },
      subject: "song-mau",
      field: "communes",
    },
  ],
});

/** All communes of the sample district, with marks in turn. */
function whole(...letters: readonly string[]) {
  return ["binh-hoa", "tan-minh", "tan-manh", "long-khe", "ea-r-mau"].map((name, i) =>
    sampleCommune(letters[i % letters.length] ?? "", {}, { unit: `song-mau/${name}` }),
  );
}

/** What a summary states of a unit, and the unit's communes as they stood on the summary's day. */
interface ComparedSummary {
  readonly unit: Unit;
  readonly record: DistrictRecord;
  readonly communes: readonly CommuneFacts[];
  /** How many criteria a commune may meet at most. */
  readonly criteria: number;
}

/** Summaries of units of which at least one commune is reported. */
function* comparedSummaries({
  index,
  dataset,
  facts: known,
  asOf,
}: RecordCheckContext<"summary/differs">): Generator<ComparedSummary> {
  // What says no day may be of any, and is held against the latest summary alone: the ones before are of other days.
  let ofDays: Facts | undefined;
  const dated = (): Facts =>
    (ofDays ??= factsOf(
      index,
      { ...dataset, communes: dataset.communes.filter((commune) => commune.day !== undefined) },
      { asOf },
    ));
  const summaries = mergedByDay(dataset.districts, asOf, (first, later) => mergeDistrict(first, later, index));
  const latest = new Map<string, IsoDate>();
  for (const { day, record } of summaries) if (day > (latest.get(record.unit) ?? "")) latest.set(record.unit, day);
  for (const { day, record } of summaries) {
    const unit = index.units.get(record.unit);
    if (!unit || index.isCommune(unit)) continue;
    const facts = day === latest.get(unit.id) ? known.asAt(day) : dated().asAt(day);
    const communes = index.communesOf(unit.id).flatMap((commune) => facts.communes.get(commune.id) ?? []);
    if (communes.some((commune) => commune.reported)) yield { unit, record, communes, criteria: facts.criteria };
  }
}

/** A number of a summary that its communes cannot give. */
interface Difference {
  readonly stated: Stated<number>;
  readonly counted: Interval;
  readonly field: string;
  readonly words: BothLanguages;
  readonly related?: readonly RelatedPlace[];
}

const figuresThatDiffer = (
  { stated: figures }: DistrictRecord,
  communes: readonly CommuneFacts[],
  index: PlanIndex,
): Difference[] =>
  figuresOf(index.standardIds).flatMap((figure): Difference[] => {
    const stated = figures[figure];
    const counted = stated && countedFigure(figure, communes);
    if (!counted || isWithin(stated.value, counted)) return [];
    return [{ stated, counted, field: figure, words: figureWords(figure, index) }];
  });

const bandsThatDiffer = (
  { bands = [] }: DistrictRecord,
  communes: readonly CommuneFacts[],
  index: PlanIndex,
  criteria: number,
): Difference[] =>
  bands.flatMap(({ from, to, communes: stated }): Difference[] => {
    const counted = countedBand(from, to, communes);
    if (isIn(stated.value, counted)) return [];
    const most = Math.min(to, criteria);
    return [{ stated, counted, field: `band.${from}-${most}`, words: bandWords(from, most, index) }];
  });

const criteriaThatDiffer = (
  { criteria = {} }: DistrictRecord,
  communes: readonly CommuneFacts[],
  index: PlanIndex,
): Difference[] =>
  Object.entries(criteria).flatMap(([number, stated]): Difference[] => {
    const counted = countedCriterion(number, communes);
    if (isIn(stated.value, counted)) return [];
    const words = criterionCountWords(number, index);
    const related = marksOf(communes, number, stated.value > counted[1] ? "not-met" : "met");
    return [{ stated, counted, field: `criterion.${number}`, words, related }];
  });

const isIn = (value: number, [low, high]: Interval): boolean => low <= value && value <= high;

/** The marks of a criterion that a summary counted wrong: those that are not met where it says too many. */
const marksOf = (communes: readonly CommuneFacts[], number: string, value: "met" | "not-met"): RelatedPlace[] =>
  communes.flatMap(({ unit, record }) => {
    const mark = record?.marks[number];
    if (mark?.origin === undefined || mark.value !== value) return [];
    return [{ at: mark.origin, note: "part-of-sum", params: { name: unitPhrase(unit), value: markWords[value] } }];
  });

const round = (value: number): number => Math.round(value * 100) / 100;
