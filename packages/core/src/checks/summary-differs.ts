import { atStandard, type CommuneFacts, type Interval } from "../facts";
import { unitPhrase } from "../model/unit-phrase";
import { mergedByDay } from "../records/by-day";
import { type DistrictFigure, figuresOf } from "../records/commune-record";
import { mergeDistrict } from "../records/merge";
import type { Stated } from "../records/stated";
import { figureWords } from "../words/figure";
import { layerWord, layerWords } from "../words/layer";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A district summary states something else than the communes of the same run as they stood on its own day; compared
 * only where the communes are reported.
 */
export const summaryDiffers = defineRecordCheck({
  code: "summary/differs",
  severity: "error",
  run({ index, dataset, facts: known, asOf, report }) {
    for (const { day, record } of mergedByDay(dataset.districts, asOf, (first, later) =>
      mergeDistrict(first, later, index),
    )) {
      const unit = index.units.get(record.unit);
      if (!unit || index.isCommune(unit)) continue;
      const facts = known.asAt(day);
      const communes = index.communesOf(unit.id).flatMap((commune) => facts.communes.get(commune.id) ?? []);
      if (!communes.some((commune) => commune.reported)) continue;
      const differs = (
        stated: Stated<number>,
        [low, high]: Interval,
        field: string,
        words: { vi: string; en: string },
      ): void =>
        report({
          at: stated.origin,
          params: {
            name: unitPhrase(unit),
            field: words,
            stated: stated.value,
            counted: low === high ? round(low) : `${round(low)}–${round(high)}`,
          },
          subject: unit.id,
          field,
        });
      for (const figure of figuresOf(index.standardIds)) {
        const stated = record.stated[figure];
        if (!stated) continue;
        const counted = countedFigure(figure, communes);
        if (!isWithin(stated.value, counted)) differs(stated, counted, figure, figureWords(figure, index));
      }
      for (const { from, to, communes: stated } of record.bands ?? []) {
        const counted = countedBand(from, to, communes);
        const most = Math.min(to, facts.criteria);
        if (stated.value >= counted[0] && stated.value <= counted[1]) continue;
        differs(stated, counted, `band.${from}-${most}`, {
          vi: `số ${layerWord(index, index.countedLevel).vi} đạt ${from}–${most} tiêu chí`,
          en: `${layerWords(index, index.countedLevel).en} with ${from}–${most} criteria`,
        });
      }
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

/** Communes that certainly meet so many criteria, and those that may. */
function countedBand(from: number, to: number, communes: readonly CommuneFacts[]): Interval {
  const certain = communes.filter(({ criteria: [low, high] }) => low >= from && high <= to).length;
  const possible = communes.filter(({ criteria: [low, high] }) => high >= from && low <= to).length;
  return [certain, possible];
}

function countedFigure(figure: DistrictFigure, communes: readonly CommuneFacts[]): Interval {
  const sum = (of: (commune: CommuneFacts) => Interval): Interval =>
    communes.reduce<Interval>(([low, high], commune) => [low + of(commune)[0], high + of(commune)[1]], [0, 0]);
  switch (figure) {
    case "communes":
      return [communes.length, communes.length];
    case "meanCriteria": {
      const [low, high] = sum((commune) => commune.criteria);
      return [low / communes.length, high / communes.length];
    }
    case "minCriteria":
      return [
        Math.min(...communes.map((commune) => commune.criteria[0])),
        Math.min(...communes.map((commune) => commune.criteria[1])),
      ];
    default:
      return sum((commune) => atStandard(commune.at, figure));
  }
}

function isWithin(stated: number, [low, high]: Interval): boolean {
  const slack = Math.max(unitOfLastDecimal(stated) - EXACT, EXACT);
  return stated > low - slack && stated < high + slack;
}

/** Floating point: a stored mean may differ from ours in its last bits. */
const EXACT = 1e-9;

/**
 * Offices round a mean or cut it ("12,42" for 87/7): either way it differs by less than one of its last decimal. Whole
 * numbers that differ by less than one are the same.
 */
const unitOfLastDecimal = (stated: number): number => 10 ** -(String(stated).split(".")[1] ?? "").length;

const round = (value: number): number => Math.round(value * 100) / 100;
