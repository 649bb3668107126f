import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "./check-files";
import { extractRecords } from "./extract-records";

const HEAD = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số"];
const ownBlock = (total: number) => [HEAD, ["I", "Huyện Sông Mẫu"], [1, "Bình Hòa", "x", "x", "x", "x", "x", total]];
const foreignBlock = [
  HEAD,
  ["II", "Thị xã Đồi Mẫu"],
  [1, "Yên Sơn", "x", "x", "", "", "", 2],
  [2, "Bình Hòa", "x", "", "", "", "", 1],
];

async function run(...sheets: (string | number)[][][]) {
  const grids = sheets.map((rows, i) => gridFromRows(`Biểu ${i + 1}`, rows));
  const workbook = { format: "xlsx" as const, sheets: grids };
  return checkFiles([{ path: "a.xlsx", sha256: "", workbook }], { plan: samplePlan, asOf: "2025-12-31" });
}
const criteriaOf = async (...sheets: (string | number)[][][]) =>
  (await run(...sheets)).facts.communes.get("song-mau/binh-hoa")?.criteria;

describe("a row in another district's block", () => {
  it("gives way to the unit's own row, whichever sheet comes first, and contradicts nothing", async () => {
    for (const sheets of [
      [ownBlock(5), foreignBlock],
      [foreignBlock, ownBlock(5)],
    ]) {
      const checked = await run(...sheets);
      expect(checked.facts.communes.get("song-mau/binh-hoa")?.criteria).toEqual([5, 5]);
      expect(checked.findings.map(({ code }) => code)).not.toContain("unit/contradiction");
      expect(checked.findings.map(({ code }) => code)).toContain("unit/wrong-district");
      const totals = extractRecords(checked).filter(
        ({ subject, field }) => subject === "song-mau/binh-hoa" && field === "total",
      );
      expect(totals.map(({ value }) => value)).toEqual([5]);
    }
  });
  it("counts where no other row states the unit", async () => {
    expect(await criteriaOf(foreignBlock)).toEqual([1, 1]);
  });
  it("gives way within one table too", async () => {
    expect(await criteriaOf([...foreignBlock, ...ownBlock(5).slice(1)])).toEqual([5, 5]);
  });
});
