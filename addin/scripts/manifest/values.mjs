// Attributes and texts of a manifest by their types. From Microsoft's published schemas of add-in manifests
// ([MS-OWEMXML] 5.2, 5.6 and the version overrides of task panes), as far as this manifest goes.
import { localName } from "./parse-xml.mjs";

const text = (least, most) => (value) => value.length >= least && value.length <= most;
const pattern = (expression) => (value) => expression.test(value);

/** The simple types, by their names in the schemas. */
const TYPES = {
  UUID: pattern(/^((urn:uuid:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\})$/i),
  CultureName: pattern(
    /^([a-z]{2,3}-[a-z\d]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i,
  ),
  ShortString: text(1, 125),
  LongString: text(1, 250),
  NonEmptyString: text(1, Number.POSITIVE_INFINITY),
  URL: text(1, 2048),
  ReferenceId: text(1, 32),
  Size: pattern(/^[1-9]\d*$/),
  /** Two numbers at least: a set is named by its number, such as 1.9. */
  SetVersion: pattern(/^\d{1,5}(\.\d{1,5}){1,3}$/),
};

/** `attribute:Type`, with `!` where it must be given. A namespace and a type of its own (`xsi:`) every element may bear. */
const ATTRIBUTES = {
  Override: "Locale:CultureName! Value:NonEmptyString!",
  DisplayName: "DefaultValue:ShortString!",
  "OfficeApp/Description": "DefaultValue:LongString!",
  IconUrl: "DefaultValue:URL!",
  HighResolutionIconUrl: "DefaultValue:URL!",
  SupportUrl: "DefaultValue:URL!",
  "OfficeApp/Hosts/Host": "Name:NonEmptyString!",
  Sets: "DefaultMinVersion:SetVersion",
  Set: "Name:NonEmptyString! MinVersion:SetVersion",
  "DefaultSettings/SourceLocation": "DefaultValue:URL!",
  SourceLocation: "resid:ReferenceId!",
  LearnMoreUrl: "resid:ReferenceId!",
  Namespace: "resid:ReferenceId!",
  Title: "resid:ReferenceId!",
  Description: "resid:ReferenceId!",
  Label: "resid:ReferenceId!",
  "Icon/Image": "size:Size! resid:ReferenceId!",
  OfficeTab: "id:NonEmptyString!",
  Group: "id:ShortString!",
  Control: "id:ShortString!",
  "Images/Image": "id:ReferenceId! DefaultValue:URL!",
  Url: "id:ReferenceId! DefaultValue:URL!",
  "ShortStrings/String": "id:ReferenceId! DefaultValue:ShortString!",
  "LongStrings/String": "id:ReferenceId! DefaultValue:LongString!",
};

/** Types of what stands between the tags. */
const TEXTS = {
  Id: "UUID",
  ProviderName: "ShortString",
  DefaultLocale: "CultureName",
  AppDomain: "NonEmptyString",
  TaskpaneId: "ShortString",
};

/** Elements whose kind is said by `xsi:type`. */
const TYPED = new Set(["OfficeApp", "VersionOverrides", "ExtensionPoint", "Control", "Action"]);

/** The rule of the longest path that ends in this element: like-named ones differ by where they stand. */
const ruleFor = (table, path) => {
  const ends = path.map((_, i) => path.slice(i).join("/"));
  const key = ends.find((end) => Object.hasOwn(table, end));
  return key === undefined ? undefined : table[key];
};

const partOf = (written) => {
  const [name, type] = written.replace("!", "").split(":");
  return { name, type, required: written.endsWith("!") };
};

/** @returns a sentence for each attribute that is missing, unknown or of another form, and each text of another form */
export function checkValues(element, above = []) {
  const path = [...above, localName(element)];
  const inner = element.children.flatMap((child) => checkValues(child, path));
  return [...checkAttributes(element, path), ...checkText(element, path), ...inner];
}

function checkAttributes({ attributes, line }, path) {
  const own = path.at(-1);
  const rule = (ruleFor(ATTRIBUTES, path) ?? "").split(" ").filter(Boolean).map(partOf);
  const isTyped = TYPED.has(own) || (own === "Host" && path.includes("VersionOverrides"));
  const missing = [...rule.filter(({ required }) => required).map(({ name }) => name), ...(isTyped ? ["xsi:type"] : [])]
    .filter((name) => attributes[name] === undefined)
    .map((name) => `${own} has no ${name} (line ${line})`);
  const wrong = Object.entries(attributes).flatMap(([name, value]) => {
    if (/^xmlns(:|$)/.test(name) || name === "xsi:type") return [];
    const known = rule.find((part) => part.name === name);
    if (!known) return [`${own} takes no attribute ${name} (line ${line})`];
    return TYPES[known.type](value) ? [] : [`${name} of ${own} is no ${known.type} (line ${line})`];
  });
  return [...missing, ...wrong];
}

function checkText({ text: written, line }, path) {
  const type = ruleFor(TEXTS, path);
  const trimmed = written.trim();
  if (type) return TYPES[type](trimmed) ? [] : [`the text of ${path.at(-1)} is no ${type} (line ${line})`];
  const takesText = path.length === 2 && /^(Version|Permissions)$/.test(path[1]);
  return trimmed === "" || takesText ? [] : [`${path.at(-1)} takes no text (line ${line})`];
}
