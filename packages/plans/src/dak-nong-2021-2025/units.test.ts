import { indexPlan } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";

const index = indexPlan(plan);
const later = plan.laterUnits[0]!.units;

describe("counted communes of each district", () => {
  it.each([
    ["cu-jut", 7],
    ["dak-mil", 9],
    ["dak-r-lap", 10],
    ["dak-song", 8],
    ["krong-no", 11],
    ["dak-glong", 7],
    ["tuy-duc", 6],
    ["gia-nghia", 2],
  ])("%s: %i", (id, communes) => {
    expect(index.communesOf(id)).toHaveLength(communes);
  });
});

it("forms ids from the official names: a commune under its district, an apostrophe as a hyphen", () => {
  const slug = (name: string) =>
    name
      .replace(/[Đđ]/g, "d")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/['\s]+/g, "-");
  for (const { id, name, parent, level } of [...plan.units, ...later])
    expect(id).toBe(level === "commune" ? `${parent}/${slug(name)}` : slug(name));
});

it("has a code of the statistics office for every unit, each once among the units of one time", () => {
  for (const units of [plan.units, later]) {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const { id, code } of units) expect(code, id).toMatch(/^(\d{2}|\d{3}|\d{5})$/);
  }
});

it("lists other right spellings as aliases and no slip", () => {
  const aliases = (id: string) => index.units.get(id)?.aliases;
  expect(aliases("dak-song/dak-n-dung")).toContain("Đắk N'Drung");
  expect(aliases("krong-no/buon-choah")).toEqual(["Buôn Choáh"]);
  expect(aliases("dak-mil")).toEqual(["Đăk Mil"]);
  expect(plan.units.flatMap((unit) => unit.aliases)).not.toContain("Ea Tlinh");
});

describe("since 1 July 2025", () => {
  it("there are 28 units, 25 xã and 3 phường, in another province", () => {
    const communes = later.filter(({ level }) => level === "commune");
    expect(communes).toHaveLength(28);
    expect(communes.filter(({ type }) => type === "phường")).toHaveLength(3);
    expect(new Set(communes.map(({ parent }) => parent))).toEqual(new Set(["lam-dong"]));
  });

  it("every old commune went whole into one of them, and into each went at least one", () => {
    const old = plan.units.filter(({ level }) => level === "commune");
    expect(old).toHaveLength(71);
    for (const { id, successors } of old) expect(successors, id).toHaveLength(1);
    expect(new Set(old.flatMap(({ successors }) => successors)).size).toBe(28);
  });

  it("names the same codes as the list of the merger", () => {
    for (const { id, source } of later.filter(({ level }) => level === "commune")) {
      const went = plan.units.filter(({ successors }) => successors.includes(id)).map(({ code }) => code);
      expect(source?.quote.split(": ")[1], id).toBe(went.sort().join(", "));
    }
  });

  it("only three went on alone", () => {
    const counts = new Map<string, string[]>();
    for (const { id, successors } of plan.units)
      for (const next of successors) counts.set(next, [...(counts.get(next) ?? []), id]);
    const alone = [...counts.values()].filter((old) => old.length === 1 && old[0] !== "dak-nong").flat();
    expect(alone.sort()).toEqual(["dak-glong/quang-hoa", "dak-glong/quang-son", "tuy-duc/quang-truc"]);
  });

  it("a code that was used again stands for another unit, told apart by the day", () => {
    const now = later.find(({ code }) => code === "24646");
    const then = plan.units.find(({ code }) => code === "24646");
    expect([then?.name, then?.validity?.to]).toEqual(["Ea Pô", "2025-06-30"]);
    expect([now?.name, now?.validity?.from]).toEqual(["Đắk Wil", "2025-07-01"]);
  });
});
