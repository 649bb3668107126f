// A sheet of a kind that the library does not know, read, checked and counted beside those that it does.
//   node --conditions=@ntm-kit/source --import tsx a-kind-of-your-own.ts
import { samplePlan as plan } from "@ntm-kit/core/testing";
import { checkFiles, defineKind, gridFromRows, reportOf } from "@ntm-kit/sheets";

/** What an appraisal team writes of each commune: its verdict is a claim of the standard. */
const verdicts = defineKind({
  kind: "office/verdicts",
  title: { vi: "biên bản thẩm định", en: "minutes of appraisals" },
  columns: {
    commune: { holds: "unit" },
    verdict: { holds: "mark", words: ["kết luận [của đoàn [thẩm định]]"] },
    points: { holds: "number", words: ["[tổng] điểm"] },
    visited: { holds: "date", words: ["ngày (thẩm định | kiểm tra)"], optional: true },
  },
  records: (rows) => ({
    communes: rows.flatMap(({ unit, origin, cells: { verdict } }) => {
      if (!unit || !verdict?.value || verdict.value === "open") return [];
      const standard = { value: verdict.value === "met", origin: verdict.origin };
      return [{ unit: unit.id, origin, marks: {}, claims: { standard } }];
    }),
  }),
});

const minutes = gridFromRows("Biên bản", [
  ["BIÊN BẢN THẨM ĐỊNH NĂM 2025"],
  ["STT", "Tên xã", "Kết luận của đoàn thẩm định", "Tổng điểm"],
  [1, "Bình Hòa", "Đạt", 96],
  [2, "Tân Mính", "Chưa đạt", "8x"],
]);
const workbook = { format: "xlsx" as const, sheets: [minutes] };
const run = await checkFiles([{ path: "bien-ban.xlsx", sha256: "", workbook }], {
  ...{ plan, asOf: "2025-12-31", kinds: [verdicts] },
});

const { files, findings, targets } = reportOf(run, { language: "en", toolVersion: "1" });
for (const { name, kind, kindTitle, records } of files.flatMap(({ sheets }) => sheets))
  console.log(name, kindTitle ?? kind, records, "rows");
for (const { cell, message } of findings) console.log(cell, message);
const standing = targets.find(({ id }) => id === "song-mau/communes-standard");
console.log(standing?.id, standing?.status, standing?.range);
for (const { content } of run.sheets)
  for (const { unit, cells } of verdicts.rowsIn(content)) console.log(unit?.name, cells.points?.value ?? "no points");
