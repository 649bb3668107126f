import { describe, expect, it } from "vitest";
import { MEMO_SIZES, memo } from "./memo";

describe("a reader with a memory", () => {
  it("reads each text once, also one that reads as nothing", () => {
    const read: string[] = [];
    const length = memo(10, (text) => {
      read.push(text);
      return text === "" ? undefined : text.length;
    });
    expect([length("ab"), length(""), length("ab"), length("")]).toEqual([2, undefined, 2, undefined]);
    expect(read).toEqual(["ab", ""]);
  });

  it("forgets everything once it is full, and goes on", () => {
    const read: string[] = [];
    const same = memo(2, (text) => {
      read.push(text);
      return text;
    });
    for (const text of ["a", "b", "a", "c", "c", "a"]) expect(same(text)).toBe(text);
    expect(read).toEqual(["a", "b", "c", "a"]);
  });

  it("takes no name of an object's own property for a text it knows", () => {
    expect(memo(2, (text) => text.length)("constructor")).toBe(11);
  });

  it("has a size for every reader", () => {
    for (const [name, size] of Object.entries(MEMO_SIZES)) expect(size, name).toBeGreaterThanOrEqual(1_000);
  });
});
