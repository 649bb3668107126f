import { highestClaim } from "../records/claims";
import { isEmpty } from "../records/is-empty";
import { standardWords } from "../words/standard";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A standard claimed, no criterion not met, some not reported. A list of claims alone reports no criteria and is not
 * asked for them.
 */
export const standardIncompleteCriteria = defineRecordCheck({
  code: "standard/incomplete-criteria",
  severity: "warning",
  run({ index, facts, report }) {
    for (const record of facts.merged.communes.values()) {
      const known = facts.communes.get(record.unit);
      const numbers = known?.asked ?? [];
      // Who certainly meets all of them lacks none.
      if (known?.criteria[0] === numbers.length) continue;
      const claim = highestClaim(record, index.standardIds);
      if (!claim) continue;
      const missing = numbers.filter((number) => record.marks[number] === undefined);
      if (missing.length === 0 || isEmpty(record.marks)) continue;
      if (numbers.some((number) => record.marks[number]?.value === "not-met")) continue;
      report({
        at: record.claims[claim]?.origin,
        params: {
          name: index.nameOf(record.unit),
          standard: standardWords(index.standards, claim),
          missing: missing.join(", "),
        },
        subject: record.unit,
      });
    }
  },
  passes: [
    {
      why: "every criterion is reported",
      dataset: { communes: [sampleCommune("xxxxx", { standard: true })], claimable: ["standard"] },
    },
  ],
  fails: [
    {
      why: "two criteria are blank",
      dataset: { communes: [sampleCommune("xxx  ", { standard: true })], claimable: ["standard"] },
      at: "claim standard",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" }, missing: "4, 5" },
      subject: "song-mau/binh-hoa",
    },
  ],
});
