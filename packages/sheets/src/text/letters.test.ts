import { editDistance } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { hasAtMost, lettersOf } from "./letters";

const missing = (a: string, b: string): number => {
  const left = lettersOf(a) & ~lettersOf(b);
  return [0, 1, 2, 3, 4, 5].find((most) => hasAtMost(most, left)) ?? 6;
};

describe("the set of letters of a name", () => {
  it("holds each letter once, and all digits as one", () => {
    expect(lettersOf("nama")).toBe(lettersOf("man"));
    expect(lettersOf("tan12")).toBe(lettersOf("tan9"));
    expect(missing("tanminh", "tan")).toBe(3);
    expect(missing("z", "a")).toBe(1);
  });

  it.each([
    ["tanminh", "tanmnh"],
    ["tanminh", "tanmihn"],
    ["tanminh", "tamninh"],
    ["dakwil", "dakwin"],
    ["eapo", "eapoo"],
    ["thon1", "thon2"],
  ])("never misses more letters than %s and %s are edits apart", (a, b) => {
    const edits = editDistance(a, b, 4);
    expect(missing(a, b)).toBeLessThanOrEqual(edits);
    expect(missing(b, a)).toBeLessThanOrEqual(edits);
  });
});
