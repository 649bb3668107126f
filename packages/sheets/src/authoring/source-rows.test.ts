import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { rowsOfGrid } from "./source-rows";

it.each([
  ["Phụ lục", { sheet: "Phụ lục", cell: "B1" }],
  ["", { cell: "B1" }],
])("a cell of the sheet “%s” is named by what there is: a .csv has no name of a sheet", (name, place) => {
  expect(rowsOfGrid(gridFromRows(name, [["TT", "Nội dung"]]))[0]?.place(1)).toEqual(place);
});
