import { describe, expect, it } from "vitest";
import { findingsOf, foundIn, runOf, saidBy } from "../testing/found-in";
import { exampleGrid } from "./support/example-grid";
import { communeSheet } from "./support/examples";

const REF = { error: "#REF!" };

describe("cells with one cause", () => {
  it("side by side are one finding, also over several rows", () => {
    const rows = communeSheet(
      [1, "Bình Hòa", "x", "x", "x", "x", "x", REF, ""],
      [2, "Tân Minh", REF, REF, REF, REF, REF, REF, ""],
      ["", "Tổng cộng", REF, REF, REF, REF, REF, REF, ""],
    );
    expect(saidBy("value/error", rows)).toEqual(["H3 #REF!", "C4:H5 #REF!"]);
  });

  it("that hold something else, or stand apart, are told each", () => {
    const rows = communeSheet([1, "Bình Hòa", REF, { error: "#N/A" }, "x", REF, "x", 5, ""]);
    expect(saidBy("value/error", rows)).toEqual(["C3 #REF!", "D3 #N/A", "F3 #REF!"]);
  });

  it("hold back what else would be said of any of them", async () => {
    const rows = communeSheet(
      [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
      ["", "Tổng cộng", REF, REF, REF, REF, REF, REF, ""],
    );
    expect((await foundIn(rows)).filter((finding) => !finding.startsWith("unit/missing"))).toEqual([
      "value/error C4:H4",
    ]);
  });
});

describe("what a row states", () => {
  const reported = async (note: string): Promise<unknown> => {
    const rows = [
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Mức đạt chuẩn", "Ghi chú"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x", "Đạt chuẩn NTM", ""],
      [2, "Tân Minh", "", "", "", "", "", "", note],
    ];
    const run = await runOf([exampleGrid({ rows })]);
    return run.facts.communes.get("song-mau/tan-minh")?.at.standard;
  };

  it("is nothing where only a note stands in it: it stays open", async () => {
    expect(await reported("Chưa có báo cáo")).toEqual([0, 1]);
    expect(await reported("")).toEqual([0, 1]);
  });
});

it("a total that cannot be is told as that, not as one that differs from its marks", async () => {
  const rows = communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 51, ""]);
  const found = (await foundIn(rows)).filter((finding) => !finding.startsWith("unit/missing"));
  expect(found).toEqual(["value/out-of-range H3"]);
});

it("a guide to a form is no sheet that was not recognised", async () => {
  const guide = exampleGrid({ rows: [["Cách điền biểu"], ["Đánh dấu x vào tiêu chí đạt"]] }, "Hướng dẫn");
  expect(findingsOf(await runOf([guide]))).toEqual([]);
});
