import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
const HEADER: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];
const of = (...names: string[]): Row[] => names.map((name, i) => [i + 1, name, "x", "x", "x", "x", "x", 5]);
const sum = (label: string): Row => ["", label, 2, 2, 2, 2, 2, 10];

/** Each line beneath the header: its unit, or its words in quotes, and the district it is in after an at sign. */
const under = (...rows: Row[]): string[] =>
  readTable("communes", [HEADER, ...rows]).table.lines.map(({ unit, label, district }) =>
    [unit?.name ?? `“${label}”`, ...(district ? [`@${district.name}`] : [])].join(" "),
  );

describe("a total that names a district says where the communes are that it", () => {
  it("closes, written in whatever letters, up to the next total", () => {
    expect(
      under(...of("Tan Minh", "BÌNH HÒA"), sum("Cộng huyện Sông Mẫu"), ...of("Hòa Lạc"), sum("Tổng cộng")),
    ).toEqual([
      "Tân Minh @Sông Mẫu",
      "Bình Hòa @Sông Mẫu",
      "“Cộng huyện Sông Mẫu” @Sông Mẫu",
      "Hòa Lạc",
      "“Tổng cộng”",
    ]);
    expect(under(...of("Tân Minh", "Bình Hòa"), sum("Toàn huyện Sông Mẫu"), ...of("Hòa Lạc", "Yên Sơn"))).toEqual([
      "Tân Minh @Sông Mẫu",
      "Bình Hòa @Sông Mẫu",
      "“Toàn huyện Sông Mẫu” @Sông Mẫu",
      "Hòa Lạc",
      "Yên Sơn",
    ]);
  });
  it("heads, a sum of the province between them too", () => {
    expect(under(sum("Cộng huyện Sông Mẫu"), sum("Cộng tỉnh Mẫu"), ...of("Tan Minh", "Bình Hòa"))).toEqual([
      "Sông Mẫu @Sông Mẫu",
      "“Cộng tỉnh Mẫu” @Mẫu",
      "Tân Minh @Sông Mẫu",
      "Bình Hòa @Sông Mẫu",
    ]);
  });
  it("closes, where it stands above its communes and beneath them", () => {
    expect(under(sum("Cộng huyện Sông Mẫu"), ...of("Tân Minh", "Bình Hòa"), sum("Cộng huyện Sông Mẫu"))[0]).toBe(
      "“Cộng huyện Sông Mẫu” @Sông Mẫu",
    );
  });
});

describe("a total that names a district says nothing of communes", () => {
  it("where none of them is of that district", () => {
    expect(under(...of("Hòa Lạc", "Yên Sơn"), sum("Cộng huyện Sông Mẫu"))).toEqual([
      "Hòa Lạc",
      "Yên Sơn",
      "“Cộng huyện Sông Mẫu” @Sông Mẫu",
    ]);
    const both = [sum("Cộng thị xã Đồi Mẫu"), sum("Cộng huyện Sông Mẫu")];
    expect(under(...of("Tân Minh", "Bình Hòa"), ...both)).toEqual([
      "Tân Minh",
      "Bình Hòa",
      "“Cộng thị xã Đồi Mẫu” @Đồi Mẫu",
      "“Cộng huyện Sông Mẫu” @Sông Mẫu",
    ]);
  });
  it("where headings name the districts", () => {
    const headed = [["I", "Huyện Sông Mẫu"], ...of("Bình Hòa"), sum("Cộng thị xã Đồi Mẫu")];
    expect(under(...of("Hòa Lạc", "Yên Sơn"), ...headed)).toEqual([
      "Hòa Lạc",
      "Yên Sơn",
      "Sông Mẫu @Sông Mẫu",
      "Bình Hòa @Sông Mẫu",
      "“Cộng thị xã Đồi Mẫu” @Đồi Mẫu",
    ]);
  });
  it("where its name is misspelt", () => {
    expect(under(...of("Tân Minh", "Bình Hòa"), sum("Cộng huyện Sông Mâu"))).toEqual([
      "Tân Minh",
      "Bình Hòa",
      "“Cộng huyện Sông Mâu”",
    ]);
  });
});

describe("no total is", () => {
  const roles = (name: string, plan = samplePlan) =>
    readTable("communes", [HEADER, ...of("Bình Hòa", name)], { plan }).table.lines.map(({ role }) => role);
  it("a name that begins with the word of one, where it is no district's", () => {
    expect(roles("Cộng Hòa")).toEqual(["record", "record"]);
    expect(roles("Cộng Tân Minh")).toEqual(["record", "record"]);
    expect(roles("Cộng Đồi Mẫu")).toEqual(["record", "subtotal"]);
  });
  it("a name with that word further on", () => {
    expect(roles("Các xã cộng tác huyện Sông Mẫu")).toEqual(["record", "record"]);
  });
  it("the name of a commune that reads like one, as the plan writes it", () => {
    const units = samplePlan.units.map((unit) =>
      unit.id === "song-mau/tan-minh" ? { ...unit, name: "Trung Bình" } : unit,
    );
    expect(roles("Trung Bình", { ...samplePlan, units })).toEqual(["record", "record"]);
    expect(roles("Trung Bình")).toEqual(["record", "subtotal"]);
  });
});
