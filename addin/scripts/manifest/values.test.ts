import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseXml } from "./parse-xml.mjs";
import { checkValues } from "./values.mjs";

const manifest = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

it("every attribute and text of the manifest is of its type", () => {
  expect(checkValues(parseXml(manifest))).toEqual([]);
});

/** What is broken, how, and the sentence that says so, its line aside. */
it.each([
  [
    "an attribute that the schema does not know",
    '<Host Name="Workbook"',
    '<Host Name="Workbook" Kind="x"',
    "Host takes no attribute Kind",
  ],
  ["an attribute in another case", '<Host Name="Workbook"', '<Host name="Workbook"', "Host has no Name"],
  [
    "an override without its language",
    '<Override Locale="en-US" Value="NTM',
    '<Override Value="NTM',
    "Override has no Locale",
  ],
  [
    "a language by its name",
    'Locale="en-US" Value="NTM',
    'Locale="English" Value="NTM',
    "Locale of Override is no CultureName",
  ],
  ["an icon without its size", '<bt:Image size="16"', "<bt:Image", "Image has no size"],
  ["a size in pixels by word", 'size="16"', 'size="16px"', "size of Image is no Size"],
  ["a set of one number", 'MinVersion="1.9"', 'MinVersion="1"', "MinVersion of Set is no SetVersion"],
  ["a control without its kind", '<Control xsi:type="Button"', "<Control", "Control has no xsi:type"],
  ["a label as text", '<Label resid="Group.Label"/>', "<Label>NTM</Label>", "Label has no resid"],
  ["a text among elements", "<AppDomains>", "<AppDomains>localhost", "AppDomains takes no text"],
  [
    "an empty resource",
    'id="Group.Label" DefaultValue="Nông thôn mới"',
    'id="Group.Label" DefaultValue=""',
    "DefaultValue of String is no ShortString",
  ],
  [
    "an address that is too long",
    /(<SupportUrl DefaultValue=")/,
    `$1${"x".repeat(2048)}`,
    "DefaultValue of SupportUrl is no URL",
  ],
  ["a pane without a name", "<TaskpaneId>Ntm.Pane<", "<TaskpaneId><", "the text of TaskpaneId is no ShortString"],
] as const)("%s is refused", (_what, from, to, said) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(checkValues(parseXml(broken)).map((fault) => fault.replace(/ \(line \d+\)$/, ""))).toContain(said);
});
