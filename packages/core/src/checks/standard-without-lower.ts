import { isResult } from "../records/as-at";
import { standardWords } from "../words/standard";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * Advanced without standard, or model without advanced, where the sheet says each by its own column. The highest claim
 * counts.
 */
export const standardWithoutLower = defineRecordCheck({
  code: "standard/without-lower",
  severity: "error",
  run({ index, dataset, report }) {
    const steps = index.standardIds.flatMap((standard, i, all) => {
      const lower = all[i - 1];
      return lower === undefined ? [] : [{ standard, lower }];
    });
    for (const record of dataset.communes.filter(isResult))
      for (const { standard, lower } of steps) {
        if (!record.claims[standard]?.value || record.claims[lower]?.value !== false) continue;
        report({
          at: record.claims[standard].origin,
          params: {
            name: index.nameOf(record.unit),
            standard: standardWords(index.standards, standard),
            lower: standardWords(index.standards, lower),
          },
          subject: record.unit,
          field: standard,
        });
      }
  },
  passes: [
    {
      why: "each standard stands on the one below",
      dataset: {
        communes: [sampleCommune("xxxxx", { standard: true, advanced: true })],
        claimable: ["standard", "advanced"],
      },
    },
  ],
  fails: [
    {
      why: "advanced without the standard",
      dataset: {
        communes: [sampleCommune("xxxxx", { standard: false, advanced: true })],
        claimable: ["standard", "advanced"],
      },
      at: "claim advanced",
      params: {
        name: "Bình Hòa",
        standard: { vi: "đạt chuẩn nông thôn mới nâng cao", en: "at the advanced standard" },
        lower: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" },
      },
      subject: "song-mau/binh-hoa",
      field: "advanced",
    },
  ],
});
