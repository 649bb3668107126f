import type { Unit } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { type Doubt, doubt } from "./doubt";
import { idOfName } from "./id-of-name";
import { type ListedUnit, typeAndName } from "./unit-list";

/** A unit of a list with its id, and how many stand above it. */
export interface PlacedUnit {
  readonly unit: Omit<Unit, "level">;
  readonly depth: number;
}

type Tree = ReadonlyMap<ListedUnit, readonly ListedUnit[]>;

/** The units of a list beneath its root, each after the one above it; what does not fit is told. */
export function placeUnits(listed: readonly ListedUnit[], root: ListedUnit, doubts: Doubt[]): PlacedUnit[] {
  const tree = treeOf(listed);
  const placed = new Map<ListedUnit, PlacedUnit>();
  const twice = new Set<ListedUnit>();
  const ids = new Set<string>();
  const place = (unit: ListedUnit, above: PlacedUnit | undefined): void => {
    const here = placedUnit(unit, above, idFor(unit, above, tree, ids));
    ids.add(here.unit.id);
    placed.set(unit, here);
    if (unit.code === "") doubts.push(aboutUnit("plan/unit-without-code", unit, here.unit.id));
    const known = new Map<string, ListedUnit>();
    for (const beneath of tree.get(unit) ?? []) {
      const first = known.get(nameOf(beneath));
      if (first) {
        twice.add(beneath);
        doubts.push(aboutUnit("plan/unit-twice", beneath, placed.get(first)?.unit.id ?? ""));
      } else {
        known.set(nameOf(beneath), beneath);
        place(beneath, here);
      }
    }
  };
  place(root, undefined);
  for (const unit of listed) if (!placed.has(unit) && !twice.has(unit)) doubts.push(parentUnknown(unit));
  return [...placed.values()];
}

const nameOf = ({ type, name }: ListedUnit): string => `${type} ${bareWords(name)}`;

/** Who stands right beneath whom, by code, else by name; of a name that repeats the first. */
function treeOf(listed: readonly ListedUnit[]): Tree {
  const codes = new Map<string, ListedUnit>();
  const names = new Map<string, ListedUnit[]>();
  for (const unit of listed) {
    if (unit.code !== "" && !codes.has(unit.code)) codes.set(unit.code, unit);
    const name = bareWords(unit.name);
    names.set(name, [...(names.get(name) ?? []), unit]);
  }
  const aboveOf = (unit: ListedUnit): ListedUnit | undefined => {
    const byCode = codes.get(unit.parent);
    if (byCode && byCode !== unit) return byCode;
    const [type, name] = typeAndName(unit.parent, "");
    const others = (names.get(bareWords(name)) ?? []).filter((other) => other !== unit);
    return (name === unit.parent ? undefined : others.find((other) => other.type === type)) ?? others[0];
  };
  const tree = new Map<ListedUnit, ListedUnit[]>();
  for (const unit of listed) {
    const above = unit.parent === "" ? undefined : aboveOf(unit);
    if (!above) continue;
    const beneath = tree.get(above);
    if (beneath) beneath.push(unit);
    else tree.set(above, [unit]);
  }
  return tree;
}

/**
 * Ids are made from names, those of the last layer after the unit above. Districts of two provinces may share a name,
 * and a town that of the commune beside it: such an id says more.
 */
function idFor(unit: ListedUnit, above: PlacedUnit | undefined, tree: Tree, taken: ReadonlySet<string>): string {
  const own = idOfName(unit.name);
  if (!above) return own;
  const upper = above.unit.id.split("/").at(-1) ?? "";
  const isLeaf = !tree.has(unit);
  const id = isLeaf ? `${upper}/${own}` : own;
  if (!taken.has(id)) return id;
  const longer = isLeaf ? `${id}-${idOfName(unit.type)}` : `${upper}-${own}`;
  let free = longer;
  for (let n = 2; taken.has(free); n++) free = `${longer}-${n}`;
  return free;
}

const placedUnit = ({ code, type, name }: ListedUnit, above: PlacedUnit | undefined, id: string): PlacedUnit => ({
  unit: { id, code, type, name, ...(above ? { parent: above.unit.id } : {}), aliases: [], successors: [] },
  depth: above ? above.depth + 1 : 0,
});

function aboutUnit(code: "plan/unit-without-code" | "plan/unit-twice", unit: ListedUnit, id: string): Doubt {
  const params = { name: `${unit.type} ${unit.name}` };
  return doubt({ code, params, place: unit.place, path: `units[${id}]`, subject: id });
}

function parentUnknown({ type, name, parent, place }: ListedUnit): Doubt {
  const params = { name: `${type} ${name}`, written: parent };
  return doubt({ code: "plan/parent-unknown", params, place, path: "units", subject: name });
}
