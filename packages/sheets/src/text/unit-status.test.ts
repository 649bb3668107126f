import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { createUnitMatcher } from "./unit-matcher";

const matcher = createUnitMatcher(samplePlan.units);

describe("words of programmes beside a name", () => {
  it.each([
    "Xã ĐBKK Bình Hòa",
    "Xã đặc biệt khó khăn Bình Hòa",
    "Bình Hòa - ATK",
    "Bình Hòa – xã ATK",
    "Xã Bình Hòa (KV III)",
    "Bình Hòa KV III",
    "Bình Hòa - Khu vực II",
    "Xã biên giới Bình Hòa",
    "Bình Hòa, xã biên giới",
    "Xã ATK, ĐBKK Bình Hòa",
    "1. Xã điểm Bình Hòa",
    "Bình Hòa ATK/ĐBKK",
  ])("%s is the commune without them", (text) => {
    expect(matcher.match(text, undefined)).toMatchObject({ kind: "folded", unit: { name: "Bình Hòa" } });
  });

  it("a slip in the name beside them is a slip", () => {
    expect(matcher.match("Xã ĐBKK Bình Hóc", "song-mau")).toMatchObject({ kind: "near", unit: { name: "Bình Hòa" } });
  });

  it("the words alone are no name", () => {
    expect(matcher.match("Xã ĐBKK", undefined).kind).toBe("unknown");
  });
});
