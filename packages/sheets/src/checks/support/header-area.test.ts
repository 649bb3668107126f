import { expect, it } from "vitest";
import { addressOf } from "../../grid/place";
import { readTable } from "../../testing/read-table";
import { headerArea } from "./header-area";

it("the header of a table ends at its lowest headings, above the numbers of its columns", () => {
  const { frame } = readTable("communes", [
    ["KẾT QUẢ NĂM 2024"],
    ["", "TT", "Tên xã", "Tiêu chí", "", "", ""],
    ["", "", "", "TC1", "TC2", "TC3", "TC4"],
    ["", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["", 1, "Bình Hòa", "x", "x", "x", "x"],
  ]).table;
  const { at, until } = headerArea(frame);
  expect(addressOf(at, until)).toBe("B2:G3");
});
