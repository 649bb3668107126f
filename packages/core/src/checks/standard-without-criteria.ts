import { highestClaim } from "../records/claims";
import type { CommuneRecord } from "../records/commune-record";
import { standardWords } from "../words/standard";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";
import { markedAs, notMetHere } from "./support/marked-criteria";

/**
 * A standard claimed with a criterion marked not met. A warning where the recognition is dated before the criteria set
 * took effect: a commune recognised on an older set often meets fewer of the new one.
 */
export const standardWithoutCriteria = defineRecordCheck({
  code: "standard/without-criteria",
  severity: "error",
  run({ index, facts, report }) {
    for (const record of facts.merged.communes.values()) {
      const known = facts.communes.get(record.unit);
      // Where all of them may be met, none is marked not met.
      if (!known || known.criteria[1] === known.asked.length) continue;
      const set = index.criteriaSet(index.plainStandard, known.unit);
      const claim = highestClaim(record, index.standardIds);
      if (!claim || !set) continue;
      const missing = markedAs("not-met", set, record);
      if (missing.length === 0) continue;
      report({
        at: record.claims[claim]?.origin,
        severity: isOlderThan(record, set.effective?.from) ? "warning" : "error",
        params: {
          name: index.nameOf(record.unit),
          standard: standardWords(index.standards, claim),
          missing: missing.map(({ number }) => number).join(", "),
        },
        related: missing.slice(0, 5).flatMap(notMetHere),
        subject: record.unit,
      });
    }
  },
  passes: [
    {
      why: "all criteria met",
      dataset: { communes: [sampleCommune("xxxxx", { standard: true })], claimable: ["standard"] },
    },
  ],
  fails: [
    {
      why: "one criterion not met",
      dataset: { communes: [sampleCommune("xxxx-", { standard: true })], claimable: ["standard"] },
      at: "claim standard",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" }, missing: "5" },
      related: [{ at: "mark 5", note: "not-met-here", params: { criterion: "5" } }],
      subject: "song-mau/binh-hoa",
    },
    {
      why: "recognised before the set took effect",
      dataset: {
        communes: [
          sampleCommune(
            "xxxx-",
            { standard: true },
            { recognitions: [{ standard: "standard", date: { value: "2019-06-05", origin: "date" } }] },
          ),
        ],
        claimable: ["standard"],
      },
      at: "claim standard",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" }, missing: "5" },
      severity: "warning",
      related: [{ at: "mark 5", note: "not-met-here", params: { criterion: "5" } }],
      subject: "song-mau/binh-hoa",
    },
  ],
});

function isOlderThan(record: CommuneRecord, effective: string | undefined): boolean {
  if (effective === undefined) return false;
  const recognition = record.recognitions?.find((entry) => entry.date || entry.year);
  if (recognition?.date) return recognition.date.value < effective;
  return recognition?.year !== undefined && recognition.year.value < Number(effective.slice(0, 4));
}
