import { expect, it } from "vitest";
import { parsePlan } from "../../model/parse-plan";
import { regionsPlan, samplePlan } from "../../testing";
import { constraintOf } from "../solver/constraint";
import { holdsIn } from "../solver/given";
import { frameOf, levelOf, withoutCommune } from "./frame";
import { linkOf } from "./tallies";

const idsOf = (units: readonly { readonly id: string }[]): string[] => units.map(({ id }) => id);

it("a plan is framed once", () => expect(frameOf(samplePlan)).toBe(frameOf(samplePlan)));

it("places are the units right above counted communes, then those above them, the lower first", () => {
  const { places, placeOf } = frameOf(regionsPlan);
  expect(places.map(({ unit, communes }) => [unit.id, idsOf(communes)])).toEqual([
    ["nui-mau", ["nui-mau/suoi-mo", "nui-mau/deo-gio"]],
    ["bien-mau", ["bien-mau/cat-vang", "bien-mau/cua-song"]],
    ["vung-cao", []],
    ["vung-thap", []],
    ["ca-nuoc", []],
  ]);
  expect([...placeOf].filter(([unit, place]) => unit !== place)).toEqual([
    ["nui-mau/suoi-mo", "nui-mau"],
    ["nui-mau/deo-gio", "nui-mau"],
    ["bien-mau/cat-vang", "bien-mau"],
    ["bien-mau/cua-song", "bien-mau"],
  ]);
  expect(placeOf.get("ca-nuoc")).toBe("ca-nuoc");
});

it("a commune has the criteria of its set, and none where no set says", () => {
  const [commune] = frameOf(samplePlan).places[0]?.communes ?? [];
  if (!commune) throw new Error("the first district has communes");
  expect(frameOf(samplePlan).criteriaOf(commune)).toEqual(["1", "2", "3", "4", "5"]);
  const bare = parsePlan({ ...samplePlan, criteriaSets: [], targets: [], assumptions: [] });
  expect(frameOf(bare).criteriaOf(commune)).toEqual([]);
});

it("with one commune less its own place has one less, the others are the same", () => {
  const frame = frameOf(samplePlan);
  const less = withoutCommune(frame, "doi-mau/yen-son");
  expect(less.places.map(({ communes }) => communes.length)).toEqual([5, 2, 0]);
  expect(less.places[0]).toBe(frame.places[0]);
  expect(idsOf(less.communesOf("doi-mau"))).toEqual(["doi-mau/vinh-thinh", "doi-mau/hoa-lac"]);
  expect([less.communesOf("mau").length, less.communesOf("song-mau").length]).toEqual([7, 5]);
});

it("a standard has its level, one that is none has none", () => {
  const frame = frameOf(samplePlan);
  expect(["standard", "model", "other"].map((standard) => levelOf(frame, standard))).toEqual([1, 3, 0]);
});

it("a unit takes its step only where all its communes are at the first standard", () => {
  const frame = frameOf(samplePlan);
  const communes = frame.communesOf("doi-mau");
  const tally = linkOf("doi-mau", communes, frame, 0);
  const law = constraintOf({ tallies: [tally], parts: tally.parts });
  const part = { id: "doi-mau", items: [...idsOf(communes), "doi-mau", "khac"].map((id) => ({ id, choices: [] })) };
  const holds = (...levels: number[]): boolean =>
    holdsIn(law, [part], [levels.map((level) => ({ level, met: 0, cost: 0 }))]);
  expect([...tally.parts]).toEqual(["doi-mau"]);
  expect(holds(1, 1, 1, 1, 0)).toBe(true);
  expect(holds(2, 1, 3, 1, 0)).toBe(true);
  expect(holds(1, 0, 1, 1, 1)).toBe(false);
  expect(holds(1, 0, 0, 0, 1)).toBe(true);
  const later = constraintOf({ tallies: [linkOf("doi-mau", communes, frame, 1)], parts: tally.parts });
  expect(holdsIn(later, [part], [[0, 0, 0, 1, 0].map((level) => ({ level, met: 0, cost: 0 }))])).toBe(true);
});
