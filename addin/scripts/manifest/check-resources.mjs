// Resources of a manifest: each is defined once, used, of the kind its user wants, short enough, and said in English
// too.
import { wordsOf } from "./check-head.mjs";
import { all, child, localName, named } from "./parse-xml.mjs";

const GROUPS = ["Images", "Urls", "ShortStrings", "LongStrings"];
const LENGTHS = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;
/** The namespace of functions stands in formulas: it is the same in every language. */
const SAME_IN_ALL = new Set(["Functions.Namespace"]);

/** The group that an element's `resid` must point into. */
function groupFor(element, parent) {
  const name = localName(element);
  if (name === "Image") return "Images";
  if (/^(SourceLocation|LearnMoreUrl|FunctionFile)$/.test(name)) return "Urls";
  return name === "Description" && /^(Supertip|GetStarted|VersionOverrides)$/.test(localName(parent))
    ? "LongStrings"
    : "ShortStrings";
}

export function checkResources(app) {
  const resources = named(app, "Resources")[0];
  if (!resources) return [];
  const defined = GROUPS.flatMap((group) =>
    (child(resources, group)?.children ?? []).map((element) => ({ group, id: element.attributes.id ?? "", element })),
  );
  const uses = usesOf(app);
  return [...checkIds(defined, uses), ...checkUses(defined, uses), ...checkWords(defined)];
}

const usesOf = (element) =>
  element.children.flatMap((one) => [
    ...(one.attributes.resid === undefined ? [] : [{ id: one.attributes.resid, group: groupFor(one, element) }]),
    ...usesOf(one),
  ]);

function checkIds(defined, uses) {
  const ids = defined.map(({ id }) => id);
  const used = new Set(uses.map(({ id }) => id));
  return [
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `resource id ${id} is longer than ${LONGEST_ID}`),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `resource ${id} stands twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is defined and not used`),
  ];
}

function checkUses(defined, uses) {
  return uses.flatMap(({ id, group }) => {
    const found = defined.find((one) => one.id === id);
    if (!found) return [`resource ${id} is used and not defined`];
    return found.group === group ? [] : [`resource ${id} stands in ${found.group}, and is used as one of ${group}`];
  });
}

function checkWords(defined) {
  return defined.flatMap(({ group, id, element }) => {
    const most = LENGTHS[group];
    if (!most) return [];
    const tooLong = wordsOf(element).some((words) => words.length > most);
    return [
      ...(tooLong ? [`string ${id} is longer than ${most}`] : []),
      ...(SAME_IN_ALL.has(id) || isInEnglish(element) ? [] : [`string ${id} has no English`]),
    ];
  });
}

const isInEnglish = (element) =>
  element.children.some((one) => one.attributes.Locale === "en-US" && one.attributes.Value);

/** Names outside the resources are said in English too; ids of what stands on the ribbon are each its own. */
export function checkNames(app) {
  const unsaid = ["DisplayName", "Description"].filter((name) => !isInEnglish(child(app, name) ?? { children: [] }));
  const ids = all(app)
    .filter((one) => /^(Group|Control)$/.test(localName(one)))
    .map((one) => one.attributes.id ?? "");
  return [
    ...unsaid.map((name) => `${name} has no English`),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `ribbon id “${id}” is empty or longer than 125`),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `ribbon id ${id} stands twice`),
  ];
}
