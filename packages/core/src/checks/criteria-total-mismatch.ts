import { isEmpty } from "../records/is-empty";
import { isCount } from "../records/limits";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";
import { countMarked, markedAs, notMetHere } from "./support/marked-criteria";

/**
 * The number of criteria met differs from the marks. A mark that is not understood has a finding of its own, so a total
 * that one reading of it would explain is held back; a mark that is missing has none, and the total says that it is
 * missing. A total that cannot be is told as that (`value/out-of-range`).
 */
export const criteriaTotalMismatch = defineRecordCheck({
  code: "criteria/total-mismatch",
  severity: "error",
  run({ index, dataset, report }) {
    for (const record of dataset.communes) {
      const set = index.criteriaSet(index.plainStandard, index.units.get(record.unit));
      const stated = record.total;
      if (!set || !stated || !isCount(stated.value, set.criteria.length)) continue;
      const met = countMarked("met", set, record);
      if (met === stated.value) continue;
      const open = countMarked("open", set, record);
      if (met <= stated.value && stated.value <= met + open) continue;
      if (isEmpty(record.marks)) continue;
      const notMet = markedAs("not-met", set, record);
      const missing = notMet.length <= 6 ? notMet.map(({ number }) => `TC${number}`).join(", ") : "";
      report({
        at: stated.origin,
        params: {
          name: index.nameOf(record.unit),
          stated: stated.value,
          counted: met,
          detail: { vi: missing ? ` (${missing} chưa đạt)` : "", en: missing ? ` (${missing} not met)` : "" },
        },
        ...(stated.origin === undefined || open > 0
          ? {}
          : { fix: { at: stated.origin, from: stated.value, to: met, safe: false } }),
        related: notMet.slice(0, 3).flatMap(notMetHere),
        subject: record.unit,
        field: "total",
      });
    }
  },
  passes: [
    {
      why: "the total is the number of marks that say met",
      dataset: { communes: [sampleCommune("xxx--", {}, { total: { value: 3, origin: "total" } })] },
    },
    {
      why: "an open mark may be the one that is missing",
      dataset: { communes: [sampleCommune("xxx?-", {}, { total: { value: 4, origin: "total" } })] },
    },
    {
      why: "without marks the total stands alone",
      dataset: { communes: [sampleCommune("", {}, { total: { value: 4, origin: "total" } })] },
    },
  ],
  fails: [
    {
      why: "four are stated, three are met and one mark is missing",
      dataset: { communes: [sampleCommune("xxx -", {}, { total: { value: 4, origin: "total" } })] },
      at: "total",
      params: { name: "Bình Hòa", stated: 4, counted: 3, detail: { vi: " (TC5 chưa đạt)", en: " (TC5 not met)" } },
      related: [{ at: "mark 5", note: "not-met-here", params: { criterion: "5" } }],
      fix: { to: 3, safe: false },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "more are stated than an open mark can explain",
      dataset: { communes: [sampleCommune("xxx?-", {}, { total: { value: 5, origin: "total" } })] },
      at: "total",
      params: { name: "Bình Hòa", stated: 5, counted: 3, detail: { vi: " (TC5 chưa đạt)", en: " (TC5 not met)" } },
      related: [{ at: "mark 5", note: "not-met-here", params: { criterion: "5" } }],
      subject: "song-mau/binh-hoa",
      field: "total",
    },
    {
      why: "four are stated, three are met",
      dataset: { communes: [sampleCommune("xxx--", {}, { total: { value: 4, origin: "total" } })] },
      at: "total",
      params: {
        name: "Bình Hòa",
        stated: 4,
        counted: 3,
        detail: { vi: " (TC4, TC5 chưa đạt)", en: " (TC4, TC5 not met)" },
      },
      related: [
        { at: "mark 4", note: "not-met-here", params: { criterion: "4" } },
        { at: "mark 5", note: "not-met-here", params: { criterion: "5" } },
      ],
      fix: { to: 3, safe: false },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
  ],
});
