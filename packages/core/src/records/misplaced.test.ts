import { expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { withoutMisplaced } from "./misplaced";

it("a row in another unit's block counts only where no other row states the unit, in whatever order", () => {
  const own = commune("x", {}, { origin: "own" });
  const misplaced = commune("-", {}, { origin: "elsewhere", isMisplaced: true });
  const alone = commune("-", {}, { unit: "song-mau/tan-minh", origin: "alone", isMisplaced: true });
  for (const records of [
    [own, misplaced, alone],
    [misplaced, alone, own],
  ])
    expect(
      withoutMisplaced(records)
        .map(({ origin }) => origin)
        .sort(),
    ).toEqual(["alone", "own"]);
});
