import { disagreementsOf } from "../records/disagreements";
import { defineRecordCheck } from "./support/define-record-check";
import { fieldOf, saidIn } from "./support/disagreement-words";
import { sampleCommune } from "./support/example-records";

/** Two sheets or files state different things about one unit and one day; what was read first counts. */
export const unitContradiction = defineRecordCheck({
  code: "unit/contradiction",
  severity: "error",
  run({ index, dataset, asOf, report }) {
    for (const disagreement of disagreementsOf(index, dataset, asOf)) {
      const { unit, first, later } = disagreement;
      const { field, words } = fieldOf(disagreement, index);
      const there = saidIn(disagreement, "first", index);
      report({
        at: later.origin,
        params: {
          name: index.nameOf(unit),
          field: words,
          here: saidIn(disagreement, "later", index),
          there,
        },
        ...(first.origin === undefined
          ? {}
          : { related: [{ at: first.origin, note: "stated-here" as const, params: { value: there } }] }),
        subject: unit,
        field,
      });
    }
  },
  passes: [
    {
      why: "a decision with and without its date in words is the same",
      dataset: {
        communes: [
          recognised("2023-06-05", "earlier", "123/QĐ-UBND"),
          recognised("2023-06-05", "later", "Số 123/QĐ-UBND ngày 5/6/2023"),
        ],
      },
    },
    {
      why: "of another day it is development, and a plan states nothing",
      dataset: {
        communes: [
          sampleCommune("", {}, { total: { value: 3, origin: "first" }, day: "2024-12-31" }),
          sampleCommune("", {}, { total: { value: 4, origin: "later" } }),
          sampleCommune("", {}, { total: { value: 5, origin: "plan" }, nature: "plan" }),
        ],
      },
    },
    {
      why: "two sheets state two parts of one unit",
      dataset: { communes: [sampleCommune("xxx--"), sampleCommune("", { standard: false })], claimable: ["standard"] },
    },
  ],
  fails: [
    {
      why: "two totals of one day that is stated, and of the day of the report that is not",
      dataset: {
        communes: [
          sampleCommune("", {}, { total: { value: 3, origin: "first" }, day: "2025-12-31" }),
          sampleCommune("", {}, { total: { value: 4, origin: "later" } }),
        ],
      },
      at: "later",
      params: { name: "Bình Hòa", field: { vi: "tổng số tiêu chí đạt", en: "criteria met" }, here: "4", there: "3" },
      related: [{ at: "first", note: "stated-here", params: { value: "3" } }],
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "a list recognises at another date than the sheet before it",
      dataset: { communes: [recognised("2023-06-05", "earlier"), recognised("2023-07-05", "later")] },
      at: "later",
      params: {
        name: "Bình Hòa",
        field: { vi: "ngày công nhận", en: "date of recognition" },
        here: { vi: "5/7/2023", en: "2023-07-05" },
        there: { vi: "5/6/2023", en: "2023-06-05" },
      },
      related: [{ at: "earlier", note: "stated-here", params: { value: { vi: "5/6/2023", en: "2023-06-05" } } }],
      subject: "song-mau/binh-hoa",
      field: "date",
    },
    {
      why: "a criterion met in one sheet and not met in the next",
      dataset: {
        communes: [
          sampleCommune("xxx--"),
          sampleCommune("x-x--", {}, { marks: { "2": { value: "not-met", origin: "later" } } }),
        ],
      },
      at: "later",
      params: {
        name: "Bình Hòa",
        field: { vi: "tiêu chí 2", en: "criterion 2" },
        here: { vi: "chưa đạt", en: "not met" },
        there: { vi: "đạt", en: "met" },
      },
      related: [{ at: "mark 2", note: "stated-here", params: { value: { vi: "đạt", en: "met" } } }],
      subject: "song-mau/binh-hoa",
      field: "criterion.2",
    },
  ],
});

function recognised(date: string, origin: string, decision = "123/QĐ-UBND") {
  return sampleCommune(
    "",
    { standard: true },
    {
      recognitions: [
        { standard: "standard", date: { value: date, origin }, decision: { value: decision, origin: "decision" } },
      ],
    },
  );
}
