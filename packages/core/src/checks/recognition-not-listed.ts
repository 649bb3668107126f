import type { PlanIndex } from "../model/plan-index";
import { isResult } from "../records/as-at";
import { highestClaim } from "../records/claims";
import type { CommuneRecord } from "../records/commune-record";
import { standardWords } from "../words/standard";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A sheet states a commune at the standard, and the list of recognitions, which has communes of its district, does not
 * have it. A plan states nothing, and a list of plans is none.
 */
export const recognitionNotListed = defineRecordCheck({
  code: "recognition/not-listed",
  severity: "warning",
  run({ index, dataset, report }) {
    const results = dataset.communes.filter(isResult);
    const listed = new Set(results.flatMap(({ unit, isListed }) => (isListed ? [unit] : [])));
    const districts = new Set([...listed].map((unit) => index.districtOf(unit)?.id));
    // A list of advanced communes says nothing of those that are at the plain standard.
    const lowest = Math.min(...results.filter(({ isListed }) => isListed).map((record) => heightOf(record, index)));
    const told = new Set<string>();
    for (const record of results) {
      const standard = highestClaim(record, index.standardIds);
      if (!standard || index.heightOf(standard) < lowest || listed.has(record.unit) || told.has(record.unit)) continue;
      if (!isIn(districts, record, index)) continue;
      told.add(record.unit);
      report({
        at: record.claims[standard]?.origin ?? record.origin,
        params: {
          name: index.nameOf(record.unit),
          standard: standardWords(index.standards, standard),
        },
        subject: record.unit,
        field: standard,
      });
    }
  },
  passes: [
    { why: "listed", dataset: { communes: [sampleCommune("", { standard: true }), listedAs("song-mau/binh-hoa")] } },
    {
      why: "a list of advanced communes says nothing of the plain standard",
      dataset: {
        communes: [
          sampleCommune("", { standard: true }),
          sampleCommune("", { advanced: true }, { unit: "song-mau/tan-minh", isListed: true }),
        ],
      },
    },
    { why: "a run without a list", dataset: { communes: [sampleCommune("", { standard: true })] } },
    {
      why: "the list has nobody of its block",
      dataset: { communes: [sampleCommune("", { standard: true }), listedAs("doi-mau/yen-son")] },
    },
    {
      why: "stated not at the standard",
      dataset: { communes: [sampleCommune("", { standard: false }), listedAs("song-mau/tan-minh")] },
    },
    {
      why: "a list of what is registered is no list of recognitions",
      dataset: {
        communes: [sampleCommune("", { standard: true }), { ...listedAs("song-mau/tan-minh"), nature: "plan" }],
      },
    },
  ],
  fails: [
    {
      why: "the list has another commune of its block",
      dataset: { communes: [sampleCommune("", { standard: true }), listedAs("song-mau/tan-minh")] },
      at: "claim standard",
      params: {
        name: "Bình Hòa",
        standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" },
      },
      subject: "song-mau/binh-hoa",
      field: "standard",
    },
  ],
});

function heightOf(record: CommuneRecord, index: PlanIndex): number {
  const standard = highestClaim(record, index.standardIds);
  return standard === undefined ? Number.POSITIVE_INFINITY : index.heightOf(standard);
}

const isIn = (districts: ReadonlySet<string | undefined>, { unit }: CommuneRecord, index: PlanIndex): boolean => {
  const district = index.districtOf(unit)?.id;
  return district !== undefined && districts.has(district);
};

function listedAs(unit: string): CommuneRecord {
  return sampleCommune("", { standard: true }, { unit, origin: "list", isListed: true });
}
