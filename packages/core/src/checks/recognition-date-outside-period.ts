import { isResult } from "../records/as-at";
import { dayWords } from "../words/day";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * Recognised after the plan's period ended (a decision "for 2025" may be dated 2026: a warning, no error); for advanced
 * and model also before it began, since those were recognised on sets that are to be reviewed.
 */
export const recognitionDateOutsidePeriod = defineRecordCheck({
  code: "recognition/date-outside-period",
  severity: "warning",
  run({ index, dataset, asOf, report }) {
    const { from, to } = index.plan.period;
    for (const record of dataset.communes.filter(isResult))
      for (const { standard, date } of record.recognitions ?? []) {
        if (!date || date.value > asOf) continue;
        if (date.value <= to && (standard === index.plainStandard || date.value >= from)) continue;
        report({
          at: date.origin,
          params: {
            name: index.nameOf(record.unit),
            date: dayWords(date.value),
            from: dayWords(from),
            to: dayWords(to),
          },
          subject: record.unit,
          field: "date",
        });
      }
  },
  passes: [
    {
      why: "the standard may have been reached before the period",
      dataset: { communes: [recognised("standard", "2018-05-05")], claimable: ["standard"] },
    },
  ],
  fails: [
    {
      why: "advanced before the period",
      dataset: { communes: [recognised("advanced", "2018-05-05")], claimable: ["advanced"] },
      at: "date",
      params: {
        name: "Bình Hòa",
        date: { vi: "5/5/2018", en: "2018-05-05" },
        from: { vi: "1/1/2021", en: "2021-01-01" },
        to: { vi: "31/12/2025", en: "2025-12-31" },
      },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
    {
      why: "after the period",
      dataset: { communes: [recognised("standard", "2026-02-01")], claimable: ["standard"] },
      asOf: "2026-06-30",
      at: "date",
      params: {
        name: "Bình Hòa",
        date: { vi: "1/2/2026", en: "2026-02-01" },
        from: { vi: "1/1/2021", en: "2021-01-01" },
        to: { vi: "31/12/2025", en: "2025-12-31" },
      },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
  ],
});

function recognised(standard: "standard" | "advanced", date: string) {
  return sampleCommune(
    "xxxxx",
    { [standard]: true },
    { recognitions: [{ standard, date: { value: date, origin: "date" } }] },
  );
}
