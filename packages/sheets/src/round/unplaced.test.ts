import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { GridBuilder } from "../grid/grid-builder";
import { checkFiles } from "../run/check-files";
import { unplacedOf } from "./unplaced";

it("the row of an unknown unit says its day as it is written, not the number that it is kept as", async () => {
  const styles = [
    { format: "General", isDate: false },
    { format: "dd/mm/yyyy", isDate: true },
  ];
  const grid = new GridBuilder("Biểu", { visibility: "visible", styles });
  const numbers = samplePlan.criteriaSets[0]!.criteria.map(({ number }) => `TC${number}`);
  const header = ["TT", "Tên xã", ...numbers, "Ngày quyết định"];
  header.forEach((text, column) => grid.addText(0, column, text));
  for (const [row, name] of ["Bình Hòa", "Xã Không Có"].entries()) {
    grid.addNumber(row + 1, 0, row + 1);
    header.slice(1, -1).forEach((_, i) => grid.addText(row + 1, i + 1, i === 0 ? name : "x"));
    grid.addNumber(row + 1, header.length - 1, 45080, { style: 1 });
  }
  const input = { path: "a.xlsx", sha256: "", workbook: { format: "xlsx" as const, sheets: [grid.build()] } };
  const [unknown] = unplacedOf(await checkFiles([input], { plan: samplePlan, asOf: "2024-12-31" }), []).filter(
    ({ why }) => why === "unit/unknown",
  );
  expect(unknown).toMatchObject({ row: 3, text: `2 | Xã Không Có | ${numbers.map(() => "x").join(" | ")} | 3/6/2023` });
});
