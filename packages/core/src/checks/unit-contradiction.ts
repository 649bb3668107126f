import { defineRecordCheck } from "./define-record-check";
import { sampleCommune } from "./example-records";

/** Two sheets or files state different things about one unit; what was read first counts. */
export const unitContradiction = defineRecordCheck({
  code: "unit/contradiction",
  severity: "error",
  run({ facts, report }) {
    for (const finding of facts.merged.findings) report(finding as Parameters<typeof report>[0]);
  },
  passes: [
    {
      why: "two sheets state two parts of one unit",
      dataset: { communes: [sampleCommune("xxx--"), sampleCommune("", { standard: false })], claimable: ["standard"] },
    },
  ],
  fails: [
    {
      why: "a criterion met in one sheet and not met in the next",
      dataset: {
        communes: [
          sampleCommune("xxx--"),
          sampleCommune("x-x--", {}, { marks: { "2": { value: "not-met", origin: "later" } } }),
        ],
      },
      at: "later",
    },
  ],
});
