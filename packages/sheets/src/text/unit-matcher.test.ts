import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { createUnitMatcher, type UnitMatch } from "./unit-matcher";

const matcher = createUnitMatcher(samplePlan.units);
const idsOf = (match: UnitMatch): readonly string[] =>
  "unit" in match ? [match.unit.id] : (match.kind === "ambiguous" ? match.units : match.nearest).map(({ id }) => id);
const read = (text: string, within?: string) => {
  const match = matcher.match(text, within);
  return [match.kind, ...idsOf(match)];
};

describe("every name of the plan is its own unit's", () => {
  const named = samplePlan.units.filter(
    ({ name }) => samplePlan.units.filter((other) => other.name === name).length === 1,
  );
  it.each(named.map(({ id, name, type, parent }) => ({ id, name, type, parent })))(
    "$name",
    ({ id, name, type, parent }) => {
      for (const within of [undefined, parent])
        for (const text of [name, name.toUpperCase(), name.normalize("NFD"), `${type} ${name}`, name.replace(/ /g, "")])
          expect(read(text, within).slice(1), `${text} within ${within}`).toEqual([id]);
    },
  );
});

describe("a name that is cut short or noted", () => {
  it("is the one unit that its initial can mean", () => {
    expect(read("B. Hòa")).toEqual(["folded", "song-mau/binh-hoa"]);
    expect(read("xã L.Khê", "song-mau")).toEqual(["folded", "song-mau/long-khe"]);
    expect(read("C. Hòa")[0]).not.toBe("folded");
  });
  it("is the unit whose name the figure of a note follows, and no other one", () => {
    expect(read("Bình Hòa1")).toEqual(["folded", "song-mau/binh-hoa"]);
    expect(read("Bình Hòa 1")[0]).not.toBe("folded");
    expect(read("Bình Hoa1")[0]).not.toBe("folded");
  });
});

describe("within the district first", () => {
  it("finds a commune of another district, and says that it is elsewhere", () => {
    expect(read("Vĩnh Thịnh", "song-mau")).toEqual(["elsewhere", "doi-mau/vinh-thinh"]);
  });
  it("takes the district's own name for the unit, not for a commune near it", () => {
    expect(read("Huyện Sông Mẫu", "song-mau")).toEqual(["folded", "song-mau"]);
  });
  it("takes the district that the text itself names", () => {
    expect(read("Xã Tân Minh, huyện Sông Mẫu")).toEqual(["folded", "song-mau/tan-minh"]);
    expect(read("Tân Minh - Sông Mẫu")).toEqual(["exact", "song-mau/tan-minh"]);
    expect(read("Xã Tân Minh, huyện Sông Mẫu", "doi-mau")).toEqual(["elsewhere", "song-mau/tan-minh"]);
  });
});

describe("a district and a township of one name", () => {
  it.each([
    ["Huyện Sông Mẫu", "song-mau"],
    ["H.Sông Mẫu", "song-mau"],
    ["Thị trấn Sông Mẫu", "song-mau/song-mau"],
    ["TT.Sông Mẫu", "song-mau/song-mau"],
  ])("%s is told by its word of type", (text, id) => {
    expect(read(text)).toEqual(["folded", id]);
  });
  it("are both meant where nothing tells", () => {
    expect(read("Sông Mẫu")).toEqual(["ambiguous", "song-mau", "song-mau/song-mau"]);
  });
  it("are told by the level that is asked for or preferred", () => {
    expect(matcher.match("Sông Mẫu", undefined, { level: "district" })).toMatchObject({ unit: { id: "song-mau" } });
    expect(matcher.match("Sông Mẫu", undefined, { prefer: "commune" })).toMatchObject({
      unit: { id: "song-mau/song-mau" },
    });
  });
});

describe("slips", () => {
  it.each([
    ["one letter changed", "Bình Hóc", "near", "song-mau/binh-hoa"],
    ["one letter left out", "Long Kê", "near", "song-mau/long-khe"],
    ["two letters swapped", "Bình Hào", "near", "song-mau/binh-hoa"],
    ["a wrong tone", "Tân Mịnh", "near", "song-mau/tan-minh"],
    ["no marks at all", "Tan Minh", "folded", "song-mau/tan-minh"],
    ["no marks but Đ's bar", "Đoi Mau", "folded", "doi-mau"],
    ["numbering and a footnote", "3. Xã Tân Minh (*)", "folded", "song-mau/tan-minh"],
  ])("%s", (_, text, kind, id) => {
    expect(read(text, id.split("/")[1] ? "song-mau" : undefined)).toEqual([kind, id]);
  });
  it("are ambiguous between two units that are equally near", () => {
    expect(read("Tân Monh", "song-mau")).toEqual(["ambiguous", "song-mau/tan-minh", "song-mau/tan-manh"]);
  });
  it("are not looked for in another district where the own one has one", () => {
    expect(read("Hòa Lạt", "doi-mau")).toEqual(["near", "doi-mau/hoa-lac"]);
  });
});

it("takes the code of the statistics office for the unit", () => {
  expect(read("99102")).toEqual(["exact", "song-mau/tan-minh"]);
});

describe("figures of a name", () => {
  const [unit] = samplePlan.units.filter(({ level }) => level === "commune");
  const numbered = createUnitMatcher(
    ["Thôn 3", "Thôn 8"].map((name, i) => ({ ...unit!, id: `t${i}`, code: "", name })),
  );
  it.each(["Thôn 5", "Thôn 13", "TH 6 tháng"])("are never misspelt: “%s”", (text) => {
    expect(numbered.match(text, undefined).kind).toBe("unknown");
  });
});

describe("what is no name of a unit", () => {
  it.each(["", "12", "Phú Quý Đông", "Người lập biểu", "x".repeat(5000)])("%s is unknown", (text) => {
    expect(matcher.match(text, "song-mau").kind).toBe("unknown");
  });
  it("comes with the units that look most like it", () => {
    expect(read("Bính Hạnh")).toEqual(["unknown", ...idsOf(matcher.match("Bính Hạnh", undefined))]);
    expect(idsOf(matcher.match("Tân Mai", undefined)).length).toBeGreaterThan(0);
    expect(idsOf(matcher.match("Tân Mai", undefined)).length).toBeLessThanOrEqual(3);
  });
});

it("knows the spellings that a plan lists as its aliases", () => {
  const units = samplePlan.units.map((unit) =>
    unit.id === "song-mau/ea-r-mau" ? { ...unit, aliases: ["Ea Rơ Mẫu"] } : unit,
  );
  expect(createUnitMatcher(units).match("ea rơ mẫu", "song-mau")).toMatchObject({
    kind: "folded",
    unit: { id: "song-mau/ea-r-mau" },
  });
});
