import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { createUnitMatcher, type UnitMatch } from "@ntm-kit/sheets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const matcher = createUnitMatcher(plan.units);
const communes = plan.units.filter(({ level }) => level === "commune");
const districts = plan.units.filter(({ level }) => level === "district");
const unitOf = (match: UnitMatch) => ("unit" in match ? match.unit.id : match.kind);
const isUnique = ({ name }: { name: string }) => plan.units.filter((other) => other.name === name).length === 1;
const withoutMarks = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");

/** Ways of typing one name that change nothing of what it says. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize("NFD"),
  (name) => name.replace(/'/g, "’"),
  (name) => name.replace(/'/g, ""),
  (name) => name.replace(/Đ/g, "Ð"),
  (name) => name.replace(/ /g, "\u00a0"),
  (name) => name.replace(/ /g, ""),
  (name) => name.replace(/Đăk/g, "Đắk"),
  (name) => name.replace(/Đắk/g, "Đăk"),
  withoutMarks,
];

describe("no official name is taken for another unit", () => {
  it("by itself or within its own district, however it is typed", () => {
    for (const unit of plan.units.filter(isUnique))
      for (const way of WAYS)
        for (const within of [undefined, unit.parent])
          expect(unitOf(matcher.match(way(unit.name), within)), `${way(unit.name)} within ${within}`).toBe(unit.id);
  });

  it("with its word of type, the one name of a district and its township included", () => {
    for (const unit of plan.units)
      expect(unitOf(matcher.match(`${unit.type} ${unit.name}`, undefined)), unit.id).toBe(unit.id);
  });

  it("beneath another district: it is elsewhere, never near a commune there", () => {
    for (const unit of communes.filter(isUnique))
      for (const district of districts.filter(({ id }) => id !== unit.parent))
        expect(matcher.match(unit.name, district.id), `${unit.id} in ${district.id}`).toMatchObject({
          kind: "elsewhere",
          unit: { id: unit.id },
        });
  });

  it("by its code", () => {
    for (const unit of plan.units) expect(unitOf(matcher.match(unit.code, undefined))).toBe(unit.id);
  });
});

const lettersOf = (text: string) =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
/** Whether a text has the very letters of a unit's name: then it is that name, whatever it was made from. */
const isNameOf = (text: string, unit: (typeof plan.units)[number]) =>
  [unit.name, ...unit.aliases].some((name) => lettersOf(name) === lettersOf(text));

it("a slip of one letter leads back to its unit, alone or among others, unless it makes another unit's name", () => {
  const slips = fc.record({
    unit: fc.constantFrom(...communes.filter(isUnique)),
    at: fc.nat(20),
    letter: fc.constantFrom(..."bcdeghiklmnopqrstuvy"),
    how: fc.constantFrom("change", "drop", "add"),
  });
  fc.assert(
    fc.property(slips, ({ unit, at, letter, how }) => {
      const i = 1 + (at % (unit.name.length - 1));
      const text = unit.name.slice(0, i) + (how === "drop" ? "" : letter) + unit.name.slice(how === "add" ? i : i + 1);
      fc.pre(lettersOf(text).length >= 4); // three letters are near too much
      const match = matcher.match(text, unit.parent);
      const found = "unit" in match ? [match.unit] : match.kind === "ambiguous" ? match.units : [];
      const isRight = found.some(({ id }) => id === unit.id) || found.some((other) => isNameOf(text, other));
      expect(isRight, `${text} for ${unit.id}: ${match.kind} ${found.map(({ id }) => id)}`).toBe(true);
    }),
    { numRuns: 2000, seed: 772 },
  );
});
