// Checks an XML add-in-only manifest without any service: order, required elements, ids, https, lengths, resources.
//   node scripts/check-manifest.mjs [manifest.xml]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const REQUIRED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "Hosts",
  "DefaultSettings",
  "Permissions",
];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Elements in document order, each with its parent; faults of nesting are thrown. */
function parse(xml) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  for (const [, closing, name, written, empty, text] of bare.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (closing) {
      if (open.pop().name !== name) throw new Error(`</${name}> does not close what is open`);
      continue;
    }
    const attributes = Object.fromEntries([...written.matchAll(/([\w:]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
    const element = { name: name.replace(/^bt:/, ""), attributes, children: [], text: text.trim() };
    open.at(-1).children.push(element);
    if (!empty) open.push({ ...element, name, children: element.children });
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("elements are not closed");
  return root.children[0];
}

const all = (element) => [element, ...element.children.flatMap(all)];
const named = (element, name) => all(element).filter((one) => one.name === name);

/** @returns faults as sentences; none where the manifest is right */
export function checkManifest(xml) {
  let app;
  try {
    app = parse(xml);
  } catch (error) {
    return [`not well-formed: ${error.message}`];
  }
  return [...checkOrder(app), ...checkHead(app), ...checkAddresses(app), ...checkResources(app), ...checkIcons(app)];
}

function checkOrder(app) {
  const names = app.children.map((child) => child.name);
  const places = names.map((name) => ORDER.indexOf(name));
  const faults = REQUIRED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`);
  places.forEach((place, i) => {
    if (place < 0) faults.push(`${names[i]} is no element of a manifest`);
    else if (i > 0 && place <= places[i - 1]) faults.push(`${names[i]} stands after ${names[i - 1]}`);
  });
  return faults;
}

function checkHead(app) {
  const child = (name) => app.children.find((one) => one.name === name);
  const faults = [];
  if (!GUID.test(child("Id")?.text ?? "")) faults.push("Id is no GUID");
  if (!/^\d+(\.\d+){1,3}$/.test(child("Version")?.text ?? "")) faults.push("Version is no version");
  for (const [name, most] of [
    ["DisplayName", 125],
    ["Description", 250],
  ])
    for (const text of textsOf(child(name))) if (text.length > most) faults.push(`${name} is longer than ${most}`);
  if (!named(app, "Set").some((set) => set.attributes.Name === "ExcelApi" && set.attributes.MinVersion === "1.9"))
    faults.push("the requirement ExcelApi 1.9 is missing");
  return faults;
}

/** The default text of an element and its overrides. */
const textsOf = (element) =>
  element
    ? [element.attributes.DefaultValue, ...element.children.map((one) => one.attributes.Value)].filter(Boolean)
    : [];

function checkAddresses(app) {
  const holders = all(app).filter(
    (one) => /Url$|^SourceLocation$|^Image$/.test(one.name) && one.attributes.DefaultValue,
  );
  const domains = named(app, "AppDomain").map((one) => ({ name: "AppDomain", attributes: { DefaultValue: one.text } }));
  return [...holders, ...domains]
    .filter((one) => !one.attributes.DefaultValue.startsWith("https://"))
    .map((one) => `${one.name} ${one.attributes.DefaultValue} is not https`);
}

function checkResources(app) {
  const resources = named(app, "Resources")
    .flatMap(all)
    .filter((one) => one.attributes.id);
  const ids = resources.map((one) => one.attributes.id);
  const used = new Set(all(app).flatMap((one) => one.attributes.resid ?? []));
  const faults = ids.filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`);
  faults.push(...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `resource ${id} stands twice`));
  faults.push(...[...used].filter((id) => !ids.includes(id)).map((id) => `resource ${id} is used and not defined`));
  faults.push(...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is defined and not used`));
  for (const [group, most] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])
    for (const string of named(app, group).flatMap((one) => one.children))
      for (const text of textsOf(string))
        if (text.length > most) faults.push(`string ${string.attributes.id} is longer than ${most}`);
  return faults;
}

function checkIcons(app) {
  return named(app, "Icon").flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes.size);
    return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon of ${size} is missing`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = process.argv[2] ?? new URL("../manifest.xml", import.meta.url);
  const faults = checkManifest(readFileSync(file, "utf8"));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
