import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { newPlan } from "./new-plan";
import { rowsOfGrid } from "./source-rows";

const HEADER = ["Mã", "Tên", "Loại", "Mã cấp trên"];
const options = { id: "mau-2026-2030", criteria: "xa-2026-2030", period: { from: "2026-01-01", to: "2030-12-31" } };
const make = (...rows: (string | null)[][]) => newPlan(rowsOfGrid(gridFromRows("Đơn vị", [HEADER, ...rows])), options);

describe("a plan from a list of units", () => {
  const made = make(
    ["90", "Mẫu", "tỉnh", null],
    ["901", "Xã Bình Hòa", null, "90"],
    ["902", "Tân Minh", "xã", "90"],
    ["903", "Đảo Mẫu", "đặc khu", "90"],
    ["904", "Trung tâm", "phường", "90"],
  );

  it("has ids that are made from the names, communes beneath the unit above them", () => {
    expect(made?.plan.units.map(({ id, type, level, parent }) => [id, type, level, parent])).toEqual([
      ["mau", "tỉnh", "province", undefined],
      ["mau/binh-hoa", "xã", "commune", "mau"],
      ["mau/tan-minh", "xã", "commune", "mau"],
      ["mau/dao-mau", "đặc khu", "commune", "mau"],
      ["mau/trung-tam", "phường", "commune", "mau"],
    ]);
  });

  it("counts communes and special zones, keeps the reference to the set, and has nothing else yet", () => {
    expect(made?.plan).toMatchObject({
      id: "mau-2026-2030",
      version: "0.1.0",
      root: "mau",
      countedTypes: ["xã", "đặc khu"],
      layers: [{ id: "province" }, { id: "commune" }],
      criteriaSets: [{ ref: "xa-2026-2030" }],
      documents: [],
      targets: [],
    });
    expect(made?.units).toEqual({ read: 5, counted: 3 });
    expect(made?.doubts).toEqual([]);
  });
});

it("three layers come from who stands above whom, named by code or by name", () => {
  const made = make(
    ["90", "Mẫu", "tỉnh", null],
    ["91", "Sông Mẫu", "huyện", "90"],
    ["911", "Bình Hòa", "xã", "Sông Mẫu"],
  );
  expect(made?.plan.layers?.map(({ id }) => id)).toEqual(["province", "district", "commune"]);
  expect(made?.plan.units.at(-1)).toMatchObject({ id: "song-mau/binh-hoa", level: "commune", parent: "song-mau" });
});

it("a list that ends with hamlets makes a plan that counts them, in their own words", () => {
  const made = make(
    ["90", "Minh An", "xã", null],
    ["901", "Thôn Đông", null, "90"],
    ["902", "Nam", "buôn", "90"],
    ["903", "Tây", "thôn", "90"],
    ["904", "Chợ", "tổ dân phố", "90"],
  );
  expect(made?.plan.layers).toEqual([
    { id: "commune", name: "xã", nameEn: "commune" },
    { id: "thon", name: "thôn", nameEn: "hamlet" },
  ]);
  expect(made?.plan.countedTypes).toEqual(["thôn", "buôn"]);
  expect(made?.units).toEqual({ read: 5, counted: 3 });
  expect(made?.plan.units.map(({ id }) => id)).toContain("minh-an/dong");
});

it("units of one name are told apart by the unit above, or by their type", () => {
  const made = make(
    ["0", "Cả nước", "cả nước", null],
    ["1", "Bến Mẫu", "tỉnh", "0"],
    ["2", "Long Mẫu", "tỉnh", "0"],
    ["11", "Châu Thành", "huyện", "1"],
    ["21", "Châu Thành", "huyện", "2"],
    ["111", "Tân Phú", "xã", "11"],
    ["112", "Tân Phú", "thị trấn", "11"],
    ["211", "Tân Phú", "xã", "21"],
  );
  expect(made?.doubts).toEqual([]);
  expect(made?.plan.units.slice(3).map(({ id, parent }) => [id, parent])).toEqual([
    ["chau-thanh/tan-phu", "chau-thanh"],
    ["chau-thanh/tan-phu-thi-tran", "chau-thanh"],
    ["long-mau", "ca-nuoc"],
    ["long-mau-chau-thanh", "long-mau"],
    ["long-mau-chau-thanh/tan-phu", "long-mau-chau-thanh"],
  ]);
});

it("tells units without a code, twice in the list, and beneath no unit of it, each at its cell", () => {
  const made = make(
    ["90", "Mẫu", "tỉnh", null],
    [null, "Bình Hòa", "xã", "90"],
    ["902", "Bình Hòa", "xã", "90"],
    ["903", "Tân Minh", "xã", "99"],
  );
  expect(made?.doubts.map(({ code, place, params }) => [code, place.cell, params])).toEqual([
    ["plan/unit-without-code", "B3", { name: "xã Bình Hòa" }],
    ["plan/unit-twice", "B4", { name: "xã Bình Hòa" }],
    ["plan/parent-unknown", "B5", { name: "xã Tân Minh", written: "99" }],
  ]);
  expect(made?.plan.units).toHaveLength(2);
});

it("gives nothing where no row heads names and the units above", () => {
  expect(
    newPlan(
      rowsOfGrid(
        gridFromRows("x", [
          ["TT", "Nội dung"],
          ["1", "Việc"],
        ]),
      ),
      options,
    ),
  ).toBeUndefined();
});

it("ids keep the parts of a name that a sign divides", () => {
  const made = make(["90", "Mẫu", "tỉnh", null], ["91", "Đắk R'Mẫu", "huyện", "90"], ["911", "Ea K’Sin", "xã", "91"]);
  expect(made?.plan.units.map(({ id }) => id)).toEqual(["mau", "dak-r-mau", "dak-r-mau/ea-k-sin"]);
});
