import { dayWords } from "../words/day";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/** A date of recognition or of a document after the day of the report. */
export const dateInFuture = defineRecordCheck({
  code: "date/in-future",
  severity: "error",
  run({ dataset, asOf, report }) {
    for (const record of dataset.communes)
      for (const { date } of record.recognitions ?? [])
        if (date && date.value > asOf)
          report({
            at: date.origin,
            params: { date: dayWords(date.value), asOf: dayWords(asOf) },
            subject: record.unit,
            field: "date",
          });
    for (const { task, evidenceDate } of dataset.tasks)
      if (evidenceDate && evidenceDate.value > asOf)
        report({
          at: evidenceDate.origin,
          params: { date: dayWords(evidenceDate.value), asOf: dayWords(asOf) },
          subject: task,
          field: "evidenceDate",
        });
  },
  passes: [{ why: "a date of the day itself", dataset: { communes: [dated("2025-06-30")] }, asOf: "2025-06-30" }],
  fails: [
    {
      why: "a date of the day after",
      dataset: { communes: [dated("2025-07-01")] },
      asOf: "2025-06-30",
      at: "date",
      params: { date: { vi: "1/7/2025", en: "2025-07-01" }, asOf: { vi: "30/6/2025", en: "2025-06-30" } },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
  ],
});

function dated(date: string) {
  return sampleCommune(
    "xxxxx",
    { standard: true },
    { recognitions: [{ standard: "standard", date: { value: date, origin: "date" } }] },
  );
}
