import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error a script without types
import { checkManifest } from "../scripts/check-manifest.mjs";

const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");

it("the manifest has no fault", () => {
  expect(checkManifest(manifest)).toEqual([]);
});

it.each([
  ["an id that is no GUID", /<Id>[^<]*</, "<Id>ntm<", "no GUID"],
  ["http instead of https", /https:\/\/localhost:3000\/taskpane/, "http://localhost:3000/taskpane", "not https"],
  ["a resource that is not defined", 'resid="Pane.Url"', 'resid="Pane.Uri"', "not defined"],
  ["an icon of 80 that is missing", /<bt:Image size="80"[^>]*>/, "", "icon of 80"],
  ["elements out of order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "stands after"],
  [
    "a name that is too long",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${"x".repeat(125)}`,
    "longer than 125",
  ],
  ["another requirement", 'MinVersion="1.9"', 'MinVersion="1.17"', "ExcelApi 1.9"],
])("a manifest with %s is refused", (_, from, to, fault) => {
  expect(checkManifest(manifest.replace(from, to)).join("\n")).toContain(fault);
});
