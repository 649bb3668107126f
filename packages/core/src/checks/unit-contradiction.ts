import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/** Two sheets or files state different things about one unit; what was read first counts. */
export const unitContradiction = defineRecordCheck({
  code: "unit/contradiction",
  severity: "error",
  run({ facts, report }) {
    for (const finding of facts.merged.findings) report(finding as Parameters<typeof report>[0]);
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
      why: "two sheets state two parts of one unit",
      dataset: { communes: [sampleCommune("xxx--"), sampleCommune("", { standard: false })], claimable: ["standard"] },
    },
  ],
  fails: [
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
