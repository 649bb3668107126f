// Which elements stand in which, in what order; `!` marks those that must stand there, `*` those that may stand several
// times. From Microsoft's schemas of task pane add-ins, version 1.1, and of their version overrides 1.0.
import { localName } from "./parse-xml.mjs";

const ORDER = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides!",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain!*",
  "OfficeApp/Hosts": "Host!*",
  Requirements: "Sets Methods",
  Sets: "Set!*",
  DefaultSettings: "SourceLocation!",
  VersionOverrides: "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins VersionOverrides",
  "VersionOverrides/Hosts": "Host!*",
  "Hosts/Host": "AllFormFactors DesktopFormFactor",
  AllFormFactors: "ExtensionPoint!",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!*",
  GetStarted: "Title! Description! LearnMoreUrl!",
  "ExtensionPoint:CustomFunctions": "Script! Page! Metadata! Namespace!",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  OfficeTab: "Group!*",
  Group: "Label! Icon! Control!*",
  Control: "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Icon: "Image!*",
  "Action:ShowTaskpane": "TaskpaneId SourceLocation! Title",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image!*",
  Urls: "Url!*",
  ShortStrings: "String!*",
  LongStrings: "String!*",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

/** Parents whose like-named children are told apart by where they stand, or by their type. */
function ruleOf(element, parent) {
  const name = localName(element);
  const type = element.attributes["xsi:type"];
  const key = [`${name}:${type}`, parent && `${localName(parent)}/${name}`, name].find((one) => one in ORDER);
  return (key ? ORDER[key] : "").split(" ").filter(Boolean).map(partOf);
}

const partOf = (written) => ({
  name: written.replace(/[!*]/g, ""),
  required: written.includes("!"),
  several: written.includes("*"),
});

/** @returns a sentence for each element that is missing, unknown, out of its place or too many */
export function checkOrder(element, parent) {
  const rule = ruleOf(element, parent);
  const names = element.children.map(localName);
  const own = localName(element);
  const faults = rule
    .filter(({ name, required }) => required && !names.includes(name))
    .map(({ name }) => `${name} is missing in ${own} (line ${element.line})`);
  let last = -1;
  element.children.forEach((one, i) => {
    const place = rule.findIndex(({ name }) => name === names[i]);
    const where = `(line ${one.line})`;
    if (place < 0) faults.push(`${names[i]} does not belong in ${own} ${where}`);
    else if (place < last) faults.push(`${names[i]} stands after ${rule[last].name} ${where}`);
    else if (place === last && !rule[place].several) faults.push(`${names[i]} stands twice in ${own} ${where}`);
    last = Math.max(last, place);
  });
  return [...faults, ...element.children.flatMap((one) => checkOrder(one, element))];
}
