import { expect, it } from "vitest";
import { ROW_HEIGHT, RowPlaces } from "./row-places";

it("rows stand one below the other, the tall ones among them", () => {
  const places = new RowPlaces(
    new Map([
      [7, 60],
      [2, 30],
    ]),
  );
  expect([0, 2, 3, 7, 8].map((row) => places.topOf(row))).toEqual([0, 44, 74, 162, 222]);
  expect([places.heightOf(2), places.heightOf(3)]).toEqual([30, ROW_HEIGHT]);
});

it("the row at a place is the one whose edges lie around it", () => {
  const places = new RowPlaces(
    new Map([
      [1, 100],
      [3, 10],
    ]),
  );
  for (const row of [0, 1, 2, 3, 4, 999]) {
    expect(places.rowAt(places.topOf(row))).toBe(row);
    expect(places.rowAt(places.topOf(row) + places.heightOf(row) - 1)).toBe(row);
  }
});
