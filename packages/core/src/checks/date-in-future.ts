import type { IsoDate } from "../model/basics";
import { isResult } from "../records/as-at";
import type { CommuneRecord } from "../records/commune-record";
import { yearOf } from "../schedule/days";
import type { BothLanguages } from "../words/both-languages";
import { dayWords } from "../words/day";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A date of recognition or of a document, or a year of recognition, that lies in the future. Where the day judged comes
 * from the sheets, only days after today are told of. A table that is a plan may look ahead; a "not yet" in a table of
 * results is told.
 */
export const dateInFuture = defineRecordCheck({
  code: "date/in-future",
  severity: "error",
  run({ dataset, lastDay, report }) {
    const asOf = dayWords(lastDay);
    for (const record of dataset.communes.filter(isOfResults))
      for (const { date, year } of record.recognitions ?? []) {
        const { unit: subject } = record;
        if (date && date.value > lastDay)
          report({ at: date.origin, params: { date: dayNamed(date.value), asOf }, subject, field: "date" });
        if (year && year.value > yearOf(lastDay))
          report({ at: year.origin, params: { date: yearNamed(year.value), asOf }, subject, field: "year" });
      }
    for (const record of dataset.tasks) {
      const { task: subject, evidenceDate: date } = record;
      if (date && date.value > lastDay && isResult(record))
        report({ at: date.origin, params: { date: dayNamed(date.value), asOf }, subject, field: "evidenceDate" });
    }
  },
  passes: [
    { why: "a date of the day itself", dataset: { communes: [dated("2025-06-30")] }, asOf: "2025-06-30" },
    { why: "the year that still runs", dataset: { communes: [ofYear(2025)] }, asOf: "2025-06-30" },
    { why: "a table of plans", dataset: { communes: [{ ...ofYear(2027), nature: "plan" }] }, asOf: "2025-06-30" },
  ],
  fails: [
    {
      why: "a date of the day after",
      dataset: { communes: [dated("2025-07-01")] },
      asOf: "2025-06-30",
      at: "date",
      params: { date: { vi: "Ngày 1/7/2025", en: "2025-07-01" }, asOf: { vi: "30/6/2025", en: "2025-06-30" } },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
    {
      why: "a year to come",
      dataset: { communes: [ofYear(2026)] },
      asOf: "2025-06-30",
      at: "year",
      params: { date: { vi: "Năm 2026", en: "The year 2026" }, asOf: { vi: "30/6/2025", en: "2025-06-30" } },
      subject: "song-mau/binh-hoa",
      field: "year",
    },
    {
      why: "a year to come that the cell itself calls planned: not yet",
      dataset: { communes: [{ ...ofYear(2027, false), nature: "plan" }] },
      asOf: "2025-06-30",
      at: "year",
      params: { date: { vi: "Năm 2027", en: "The year 2027" }, asOf: { vi: "30/6/2025", en: "2025-06-30" } },
      subject: "song-mau/binh-hoa",
      field: "year",
    },
  ],
});

const dayNamed = (day: IsoDate): BothLanguages => ({ vi: `Ngày ${dayWords(day).vi}`, en: dayWords(day).en });
const yearNamed = (year: number): BothLanguages => ({ vi: `Năm ${year}`, en: `The year ${year}` });

/** Results, and what says "not yet" among them. */
const isOfResults = (record: CommuneRecord): boolean =>
  isResult(record) || Object.values(record.claims).some((claim) => claim?.value === false);

function ofYear(year: number, standard = true) {
  return sampleCommune(
    "",
    { standard },
    { recognitions: [{ standard: "standard", year: { value: year, origin: "year" } }] },
  );
}

function dated(date: string) {
  return sampleCommune(
    "xxxxx",
    { standard: true },
    { recognitions: [{ standard: "standard", date: { value: date, origin: "date" } }] },
  );
}
