// A form whose offices write other words than the library knows.
//   node --conditions=@ntm-kit/source --import tsx words-of-your-own.ts
import { samplePlan as plan } from "@ntm-kit/core/testing";
import { checkFiles, gridFromRows, type OwnWords } from "@ntm-kit/sheets";

/** Handed in with the call: no list of the library is touched, and another call does not see them. */
const words: OwnWords = {
  headings: [{ field: "level", words: ["danh hiệu [năm #]"] }],
  marks: { met: ["OK"], "not-met": ["NOK"] },
  levels: { standard: ["Về đích"], none: ["Chưa về đích"] },
  units: { "song-mau/tan-minh": ["Minh cũ"] },
};

const form = gridFromRows("Biểu 01", [
  ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Danh hiệu năm 2025"],
  [1, "Bình Hòa", "OK", "OK", "OK", "OK", "OK", "Về đích"],
  [2, "Minh cũ", "OK", "OK", "OK", "NOK", "NOK", "Chưa về đích"],
]);
const file = { path: "bieu-01.xlsx", sha256: "", workbook: { format: "xlsx" as const, sheets: [form] } };
const rules = { "unit/missing": "off" } as const;

const without = await checkFiles([file], { plan, asOf: "2025-12-31", rules });
console.log(`without: ${[...new Set(without.findings.map(({ code }) => code))].join(", ")}`);

const { findings, facts } = await checkFiles([file], { plan, asOf: "2025-12-31", rules, words });
const communes = [...facts.communes.values()].flatMap(({ unit, criteria, at, reported }) =>
  reported ? `${unit.id} ${criteria[0]} criteria ${at.standard?.[0] === 1 ? "standard" : "none"}` : [],
);
console.log(`with: ${findings.length} findings, ${communes.join(", ")}`);
