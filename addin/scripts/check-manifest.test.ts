import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkManifest } from "./check-manifest.mjs";
import { iconPng, writeIcons } from "./icons.mjs";
import { manifestFor } from "./manifest/for-installation.mjs";

const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");
const long = (length: number): string => "x".repeat(length);

it("the manifest has no fault", () => {
  expect(checkManifest(manifest)).toEqual([]);
});

/** What is broken, how, and a part of the sentence that says so. */
const BROKEN: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["an element that is not closed", "</Hosts>\n  <Requirements>", "<Requirements>", "not well-formed"],
  ["a sign that XML does not take", "<ProviderName>NTM Kit", "<ProviderName>NTM < Kit", "not well-formed"],
  ["an attribute without quotes", 'size="16"', "size=16", "not well-formed"],
  ["an attribute twice", 'size="16"', 'size="16" size="16"', "stands twice"],
  ["an unescaped sign in a text", "<ProviderName>NTM Kit", "<ProviderName>NTM & Kit", "is no entity"],
  ["the root of another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', "no TaskPaneApp"],
  ["a wrong namespace", "appforoffice/1.1", "appforoffice/1.0", "has not the namespace"],
  ["an id that is no GUID", /<Id>[^<]*</, "<Id>ntm<", "Id is no GUID"],
  ["an id of zeros", /<Id>[^<]*</, "<Id>00000000-0000-0000-0000-000000000000<", "Id is no GUID"],
  ["a version of three numbers", /<Version>[^<]*</, "<Version>1.0.0<", "Version is not four numbers"],
  ["a version that is too large", /<Version>[^<]*</, "<Version>1.0.0.70000<", "Version is not four numbers"],
  ["a version of zero", /<Version>[^<]*</, "<Version>0.0.1.0<", "Version is not four numbers"],
  ["no version", /<Version>.*<\/Version>/, "", "Version is missing"],
  ["no support address", /<SupportUrl[^>]*>/, "", "SupportUrl is missing"],
  ["elements out of order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "stands after"],
  ["an element that stands twice", /(<ProviderName>.*<\/ProviderName>)/, "$1$1", "ProviderName stands twice"],
  [
    "an element of another kind of add-in",
    "<Permissions>",
    "<RequestedWidth>350</RequestedWidth><Permissions>",
    "does not belong",
  ],
  [
    "a supertip before its label",
    /(<Label resid="Button.Label"\/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
    "$2$1",
    "stands after Supertip",
  ],
  ["a supertip without description", /<Description resid="Button.Tip"\/>/, "", "Description is missing in Supertip"],
  ["a language that is none", "<DefaultLocale>vi-VN", "<DefaultLocale>vi", "DefaultLocale"],
  [
    "a name that is too long",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${long(125)}`,
    "DisplayName is longer",
  ],
  [
    "an override that is too long",
    'Locale="en-US" Value="Checks',
    `Locale="en-US" Value="${long(250)}`,
    "Description is longer",
  ],
  ["another permission", "ReadWriteDocument", "ReadDocument", "Permissions"],
  ["another host", '<Host Name="Workbook"/>', '<Host Name="Document"/>', "more or less than Excel"],
  ["another requirement", 'MinVersion="1.9"', 'MinVersion="1.17"', "ExcelApi 1.9"],
  ["no requirement", /<Requirements>[\s\S]*<\/Requirements>\s*<DefaultSettings>/, "<DefaultSettings>", "ExcelApi 1.9"],
  ["http instead of https", "https://localhost:3000/taskpane", "http://localhost:3000/taskpane", "is not https"],
  [
    "an http override",
    'Value="https://localhost:3000/functions',
    'Value="http://localhost:3000/functions',
    "is not https",
  ],
  ["another site's domain", "<AppDomain>https://localhost:3000", "<AppDomain>https://example.org", "another site"],
  [
    "another site's icon",
    /(<bt:Image id="Icon.16" DefaultValue=")[^"]*/,
    "$1https://example.org/i.png",
    "another site",
  ],
  ["a resource that is not defined", 'resid="Pane.Url"', 'resid="Pane.Uri"', "Pane.Uri is used and not defined"],
  ["a resource that is not used", 'resid="Pane.Url"', 'resid="Page.Url"', "Pane.Url is defined and not used"],
  ["a resource that stands twice", /(<bt:Url id="Pane.Url"[^>]*>)/, "$1$1", "resource Pane.Url stands twice"],
  [
    "a resource of another kind",
    'Description resid="Button.Tip"',
    'Description resid="Button.Label"',
    "used as one of LongStrings",
  ],
  ["a resource id that is too long", /Pane\.Url/g, `Pane.${long(30)}`, "longer than 32"],
  [
    "a label that is too long",
    'id="Button.Label" DefaultValue="',
    `id="Button.Label" DefaultValue="${long(125)}`,
    "Button.Label is longer",
  ],
  [
    "a text without English",
    /(id="Button.Label" DefaultValue="[^"]*")>\s*<bt:Override[^>]*>\s*<\/bt:String>/,
    "$1/>",
    "Button.Label has no English",
  ],
  [
    "a name without English",
    /(<DisplayName[^>]*)>\s*<Override[^>]*>\s*<\/DisplayName>/,
    "$1/>",
    "DisplayName has no English",
  ],
  ["an icon of 80 that is missing", /<bt:Image size="80"[^>]*>/, "", "icon of 80"],
  ["two controls of one id", /(<Control xsi:type[\s\S]*<\/Control>)/, "$1$1", "ribbon id Ntm.Open stands twice"],
  ["functions without metadata", /<Metadata>[\s\S]*?<\/Metadata>/, "", "Metadata is missing"],
  ["functions whose script is a page", /functions\.js"/, 'functions.html"', "Script of the functions"],
  [
    "a namespace that no formula holds",
    'id="Functions.Namespace" DefaultValue="NTM"',
    'id="Functions.Namespace" DefaultValue="N T M"',
    "no word of capitals",
  ],
  [
    "a runtime shared with the pane",
    "<DesktopFormFactor>",
    '<Runtimes><Runtime resid="Pane.Url"/></Runtimes><DesktopFormFactor>',
    "share a runtime",
  ],
];

it.each(BROKEN)("a manifest with %s is refused", (_, from, to, fault) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(checkManifest(broken).join("\n")).toContain(fault);
});

describe("beside its built files", () => {
  const origin = "https://ntm.example.vn/addin";
  let folder: string;
  const built = manifestFor(manifest, { origin, version: "1.2.3-beta.1" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ntm-manifest-"));
    for (const name of [
      "taskpane.html",
      "ntm.html",
      "functions.js",
      "functions.html",
      "functions.json",
      "functions.en.json",
    ])
      writeFileSync(join(folder, name), "");
    writeIcons(join(folder, "icons"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("it names its folder, its site alone as domain, and the version of the package", () => {
    expect(checkManifest(built, { folder, origin })).toEqual([]);
    expect(built).toContain(`DefaultValue="${origin}/taskpane.html"`);
    expect(built).toContain("<AppDomain>https://ntm.example.vn</AppDomain>");
    expect(built).toContain("<Version>1.2.3.0</Version>");
  });

  it("a file that is not there, and an icon of another size, are said", () => {
    rmSync(join(folder, "functions.en.json"));
    writeFileSync(join(folder, "icons", "icon-80.png"), iconPng(64));
    expect(checkManifest(built, { folder, origin })).toEqual([
      `${origin}/functions.en.json is not among the built files`,
      `${origin}/icons/icon-80.png is no PNG of 80 × 80`,
    ]);
  });
});
