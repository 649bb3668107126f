import { describe, expect, it } from "vitest";
import { catalogue, notes } from "./catalogue";
import { type CompleteTexts, defineTexts, missingTexts, type Texts, textOfFinding, textOfNote } from "./texts";

const french = defineTexts({
  findings: {
    "unit/misspelt": {
      title: "Nom mal écrit",
      message: "« {written} » n'existe pas ; le plus proche est {name} ({district}).",
      hint: "Écrire « {name} ».",
    },
  },
  notes: { "first-listed": "Déjà cité ici" },
});

describe("texts of a language of one's own", () => {
  it("say what they have, and leave the rest to the language asked for beside them", () => {
    expect(textOfFinding({ code: "unit/misspelt" }, "en", french).title).toBe("Nom mal écrit");
    expect(textOfFinding({ code: "unit/unknown" }, "en", french)).toBe(catalogue["unit/unknown"].en);
    expect(textOfNote("first-listed", "en", french)).toBe("Déjà cité ici");
    expect(textOfNote("place-here", "vi", french)).toBe(notes["place-here"].vi);
    expect(textOfNote("place-here", "en", defineTexts({ findings: {} }))).toBe(notes["place-here"].en);
    expect(textOfNote("place-here", "en", undefined)).toBe(notes["place-here"].en);
  });
  it("do not find what every object has", () => {
    expect(textOfFinding({ code: "constructor" }, "en", french).title).toBe("constructor");
  });
  it("leave a check from outside its own words", () => {
    const own = { title: "t", message: "m", hint: "h" };
    expect(textOfFinding({ code: "office/no-stamp", words: { vi: own, en: own } }, "en", french)).toBe(own);
  });
  it("know what they lack", () => {
    const missing = missingTexts(french);
    expect(missing).toHaveLength(Object.keys(catalogue).length + Object.keys(notes).length - 2);
    expect(missing).toContain("unit/unknown");
    expect(missing).not.toContain("unit/misspelt");
    expect(missing).not.toContain("first-listed");
  });
});

const text = { title: "a", message: "b", hint: "c" };
it.each<[string, unknown, RegExp]>([
  ["a code that is none", { "unit/mising": text }, /texts: a code of the catalogue expected, not “unit\/mising”/],
  [
    "braces that would stay as they are",
    { "unit/misspelt": { ...text, hint: "{nom}" } },
    /texts\.findings\["unit\/misspelt"\]\.hint: one of \{written\}, \{name\}, \{district\} expected, not “\{nom\}”/,
  ],
  ["a text left out", { "unit/misspelt": { title: "a", message: "b" } }, /\.hint: a text expected, not undefined/],
  ["no text", { "unit/misspelt": undefined }, /\.title: a text expected, not undefined/],
  ["a list of texts that is none", "unit/misspelt", /texts\.findings: texts by code expected, not “unit\/misspelt”/],
  ["a blank text", { "unit/misspelt": { ...text, title: " " } }, /\.title: a text expected/],
])("%s is refused", (_, findings, message) => {
  // @ts-expect-error: what a compiler would refuse
  expect(() => defineTexts({ findings })).toThrow(message);
});

it("a note that is none is refused, and one with other braces", () => {
  // @ts-expect-error: what a compiler would refuse
  expect(() => defineTexts({ findings: {}, notes: { "first-told": "x" } })).toThrow(/texts\.notes/);
  // @ts-expect-error: what a compiler would refuse
  expect(() => defineTexts({ findings: {}, notes: { "could-be": "{nom}" } })).toThrow(/one of \{name\}/);
  // @ts-expect-error: what a compiler would refuse
  expect(() => defineTexts({ findings: {}, notes: { "first-listed": "{nom}" } })).toThrow(
    /: no parameter expected, not “\{nom\}”/,
  );
  // @ts-expect-error: what a compiler would refuse
  expect(() => defineTexts(undefined)).toThrow(/texts\.findings: texts by code expected, not undefined/);
});

it("the compiler sees braces that a finding does not have, and codes that are left out", () => {
  const wrong = { findings: { "unit/misspelt": { title: "a", message: "b", hint: "{nom}" } } } as const;
  // @ts-expect-error: “no parameter of unit/misspelt: nom”
  expect(() => defineTexts(wrong)).toThrow();
  // @ts-expect-error: every other code is missing
  const complete: CompleteTexts = french;
  const partial: Texts = complete;
  expect(partial).toBe(french);
});
