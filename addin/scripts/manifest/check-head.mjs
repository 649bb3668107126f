// What a manifest says of the add-in as a whole: id, version, names, languages, hosts, requirements, permissions.
import { child, localName, named } from "./parse-xml.mjs";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const NAMESPACES = {
  OfficeApp: "http://schemas.microsoft.com/office/appforoffice/1.1",
  VersionOverrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
};
/** The set that every Excel must have; what lies above is asked for at run time. */
export const REQUIRED_SET = { name: "ExcelApi", version: "1.9" };
const LENGTHS = { ProviderName: 125, DisplayName: 125, Description: 250 };

export function checkHead(app) {
  const text = (name) => child(app, name)?.text.trim() ?? "";
  const faults = [];
  if (localName(app) !== "OfficeApp") faults.push("the root is no OfficeApp");
  if (app.attributes["xsi:type"] !== "TaskPaneApp") faults.push("the add-in is no TaskPaneApp");
  for (const [name, namespace] of Object.entries(NAMESPACES))
    for (const one of named(app, name))
      if (one.attributes.xmlns !== namespace) faults.push(`${name} has not the namespace ${namespace}`);
  if (!GUID.test(text("Id"))) faults.push("Id is no GUID");
  if (!isVersion(text("Version"))) faults.push("Version is not four numbers up to 65535, or is 0.0");
  if (!LOCALE.test(text("DefaultLocale"))) faults.push("DefaultLocale is no language and country, such as vi-VN");
  for (const [name, most] of Object.entries(LENGTHS))
    for (const words of wordsOf(child(app, name)))
      if (words.length > most) faults.push(`${name} is longer than ${most}`);
  if (text("Permissions") !== "ReadWriteDocument") faults.push("Permissions is not ReadWriteDocument");
  return [...faults, ...checkHosts(app), ...checkRequirements(app)];
}

function isVersion(text) {
  if (!/^\d+(\.\d+){3}$/.test(text)) return false;
  const numbers = text.split(".").map(Number);
  return numbers.every((one) => one <= 65_535) && numbers[0] + numbers[1] > 0;
}

function checkHosts(app) {
  const hosts = named(app, "Host").map((one) => one.attributes.Name ?? one.attributes["xsi:type"]);
  return hosts.length === 2 && hosts.every((name) => name === "Workbook") ? [] : ["Hosts name more or less than Excel"];
}

function checkRequirements(app) {
  const sets = named(app, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion ?? ""}`.trim());
  const wanted = `${REQUIRED_SET.name} ${REQUIRED_SET.version}`;
  return sets.length === 1 && sets[0] === wanted ? [] : [`the requirement is not ${wanted} alone`];
}

/** The default text of an element and its overrides. */
export const wordsOf = (element) =>
  element
    ? [
        element.text.trim(),
        element.attributes.DefaultValue,
        ...element.children.map((one) => one.attributes.Value),
      ].filter(Boolean)
    : [];
