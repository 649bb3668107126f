import { expect, it } from "vitest";
import { MergedCells, NO_SPANS } from "./merged-cells";

const merged = new MergedCells([
  { top: 0, left: 1, bottom: 1, right: 3 },
  { top: 5, left: 0, bottom: 9, right: 0 },
]);

it("a merged area is drawn once, at its first cell, and lies over the others", () => {
  expect(merged.spansOf(0, 0, 20, 6)).toEqual([undefined, { rows: 2, columns: 3 }, "covered", "covered"]);
  expect(merged.spansOf(1, 0, 20, 6)).toEqual([undefined, "covered", "covered", "covered"]);
  expect(merged.spansOf(2, 0, 20, 6)).toBe(NO_SPANS);
});

it("an area that is there in part is drawn as far as rows and columns go", () => {
  expect(merged.spansOf(0, 0, 20, 3)).toEqual([undefined, { rows: 2, columns: 2 }, "covered"]);
  expect(merged.spansOf(7, 7, 8, 6)).toEqual([{ rows: 2, columns: 1 }]);
  expect(merged.spansOf(8, 7, 8, 6)).toEqual(["covered"]);
});

it("a cell beneath a merged area is drawn as that area", () => {
  const cell = { top: 1, left: 2, bottom: 1, right: 2 };
  expect(merged.drawn(cell)).toEqual({ top: 0, left: 1, bottom: 1, right: 3 });
  expect(merged.drawn({ ...cell, left: 4, right: 4 })).toMatchObject({ left: 4 });
});
