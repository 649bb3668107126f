import { expect, it } from "vitest";
import { asComment, isPermissive } from "./licences.mjs";

it.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["Apache-2.0 AND MIT", true],
  ["GPL-3.0", false],
  ["MIT AND GPL-3.0", false],
  ["SEE LICENSE IN LICENSE", false],
  ["UNLICENSED", false],
  [undefined, false],
])("%s may be bundled: %s", (license, expected) => {
  expect(isPermissive(license)).toBe(expected);
});

it("licences within a page are one comment, whatever they hold", () => {
  const comment = asComment("a -- b --> c ---- d\n");
  expect(comment.slice(4, comment.lastIndexOf("-->"))).not.toContain("--");
});
