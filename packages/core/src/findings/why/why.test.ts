import { describe, expect, it } from "vitest";
import { catalogue } from "../catalogue";
import { whyOf } from "./index";

const codes = Object.keys(catalogue).filter((code) => !code.startsWith("plan/"));

describe.each(codes)("why %s matters", (code) => {
  it.each(["vi", "en"] as const)(
    "is said in one or two sentences with an example before and after, in %s",
    (language) => {
      const words = whyOf(code)?.[language];
      expect(words?.why).toMatch(/^\S.{20,200}\.$/);
      expect(words?.wrong).toMatch(/^\S.*[^.]$/);
      expect(words?.right).toMatch(/^\S.*[^.]$/);
      expect(words?.wrong).not.toBe(words?.right);
    },
  );
});

it("nothing is said of a code that the catalogue does not have, or of the writing of a plan", () => {
  expect(whyOf("office/no-stamp")).toBeUndefined();
  expect(whyOf("plan/id-repeats")).toBeUndefined();
  expect(whyOf("toString")).toBeUndefined();
});
