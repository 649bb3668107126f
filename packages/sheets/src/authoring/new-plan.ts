import type { Period, PlanInput, Unit } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { type Doubt, doubt } from "./doubt";
import { idOfName } from "./id-of-name";
import type { SourcePlace, SourceRow } from "./source-rows";

/** What a new plan is made from. */
export interface NewPlanOptions {
  /** In kebab-case: `tinh-mau-2026-2030`. */
  readonly id: string;
  /** Id of a set of criteria that ships with the package; the plan keeps the reference. */
  readonly criteria: string;
  readonly period: Period;
  /** Standards that the plan has; the three usual ones where absent. */
  readonly standards?: PlanInput["standards"];
}

/** A plan with its units and nothing else, and what is in doubt about them. */
export interface NewPlan {
  readonly plan: PlanInput;
  readonly units: { readonly read: number; readonly counted: number };
  readonly doubts: readonly Doubt[];
}

type UnitField = "code" | "name" | "type" | "parent";

/** Words of headings of a list of units. */
const HEADINGS: readonly (readonly [UnitField, readonly string[]])[] = [
  ["parent", ["mã cấp trên", "cấp trên", "trực thuộc", "thuộc"]],
  ["code", ["mã", "mã số", "mã đơn vị", "mã đvhc"]],
  ["type", ["loại", "cấp", "loại hình"]],
  ["name", ["tên", "tên đơn vị", "đơn vị", "tên xã"]],
];
const FOLDED = HEADINGS.map(([field, words]) => [field, words.map(bareWords)] as const);

interface ListedUnit {
  readonly code: string;
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly place: SourcePlace;
}

/**
 * A plan of the units of a list, with columns Mã · Tên · Loại · Mã cấp trên. The root is the unit without one above it;
 * a unit above is named by its code or its name.
 *
 * @returns undefined where no row heads the names and the units above, or no unit stands beneath
 */
export function newPlan(
  rows: readonly SourceRow[],
  { id, criteria, period, standards }: NewPlanOptions,
): NewPlan | undefined {
  const listed = listedUnits(rows);
  const root = listed?.find((unit) => unit.parent === "");
  if (!listed || !root) return undefined;
  const doubts: Doubt[] = [];
  const units = unitsOf(listed, root, doubts);
  const depth = Math.max(...units.map(({ depth }) => depth));
  const layers = layersOf(units, depth);
  const levelOf = (at: number): string => layers[at]?.id ?? "commune";
  const countedTypes = ["xã", ...(units.some(({ unit }) => unit.type === "đặc khu") ? ["đặc khu"] : [])];
  const plan: PlanInput = {
    id,
    version: "0.1.0",
    title: `Kế hoạch xây dựng nông thôn mới ${root.type} ${root.name} giai đoạn ${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`,
    period,
    documents: [],
    layers,
    ...(standards ? { standards } : {}),
    root: units[0]?.unit.id ?? "",
    countedTypes,
    units: units.map(({ unit, depth: at }) => ({ ...unit, level: levelOf(at) })),
    criteriaSets: [{ ref: criteria }],
    targets: [],
  };
  const counted = units.filter(({ unit, depth: at }) => at === depth && countedTypes.includes(unit.type)).length;
  return { plan, units: { read: listed.length, counted }, doubts };
}

function listedUnits(rows: readonly SourceRow[]): ListedUnit[] | undefined {
  for (const [i, row] of rows.entries()) {
    const columns = columnsOf(row);
    if (columns) return rows.slice(i + 1).flatMap((entry) => listedUnit(entry, columns) ?? []);
  }
  return undefined;
}

function columnsOf({ cells }: SourceRow): Readonly<Record<UnitField, number | undefined>> | undefined {
  const found: Record<UnitField, number | undefined> = {
    code: undefined,
    name: undefined,
    type: undefined,
    parent: undefined,
  };
  for (const [column, text] of cells.entries()) {
    const words = bareWords(text);
    const field = FOLDED.find(([, list]) => list.includes(words))?.[0];
    if (field && found[field] === undefined) found[field] = column;
  }
  return found.name !== undefined && found.parent !== undefined ? found : undefined;
}

function listedUnit(row: SourceRow, columns: Readonly<Record<UnitField, number | undefined>>): ListedUnit | undefined {
  const text = (field: UnitField): string => {
    const column = columns[field];
    return column === undefined ? "" : (row.cells[column] ?? "").replace(/\s+/g, " ").trim();
  };
  const written = text("name").normalize("NFC");
  if (written === "") return undefined;
  const [type, name] = typeAndName(written, text("type").normalize("NFC").toLowerCase());
  return { code: text("code"), type, name, parent: text("parent"), place: row.place(columns.name ?? 0) };
}

/** Types that may stand before a name; the longest first. */
const TYPES = [
  "thành phố trực thuộc trung ương",
  "thành phố",
  "thị trấn",
  "thị xã",
  "đặc khu",
  "phường",
  "huyện",
  "quận",
  "tỉnh",
  "xã",
];

/** "Xã Nam Dong": the type stands before the name where no column says it. */
function typeAndName(written: string, type: string): readonly [type: string, name: string] {
  const said = TYPES.find((word) => written.toLowerCase().startsWith(`${word} `));
  const name = said && (type === "" || type === said) ? written.slice(said.length + 1) : written;
  return [type === "" ? (said ?? "xã") : type, name];
}

interface PlacedUnit {
  readonly unit: Omit<Unit, "level">;
  readonly depth: number;
}

function unitsOf(listed: readonly ListedUnit[], root: ListedUnit, doubts: Doubt[]): PlacedUnit[] {
  const placed = new Map<ListedUnit, PlacedUnit>();
  const ids = new Set<string>();
  const aboveOf = (unit: ListedUnit): ListedUnit | undefined =>
    listed.find((other) => other !== unit && other.code !== "" && other.code === unit.parent) ??
    listed.find((other) => other !== unit && bareWords(other.name) === bareWords(typeAndName(unit.parent, "")[1]));
  const isLeaf = (unit: ListedUnit): boolean => !listed.some((other) => other.parent !== "" && aboveOf(other) === unit);
  const place = (unit: ListedUnit, above: PlacedUnit | undefined): void => {
    const own = idOfName(unit.name);
    const id = above && isLeaf(unit) ? `${above.unit.id.split("/").at(-1)}/${own}` : own;
    const about = { place: unit.place, path: `units[${id}]`, subject: id };
    const name = `${unit.type} ${unit.name}`;
    if (ids.has(id)) {
      doubts.push(doubt({ code: "plan/unit-twice", params: { name }, ...about }));
      return;
    }
    if (unit.code === "") doubts.push(doubt({ code: "plan/unit-without-code", params: { name }, ...about }));
    ids.add(id);
    placed.set(unit, {
      unit: {
        id,
        code: unit.code,
        type: unit.type,
        name: unit.name,
        ...(above ? { parent: above.unit.id } : {}),
        aliases: [],
        successors: [],
      },
      depth: above ? above.depth + 1 : 0,
    });
    for (const beneath of listed)
      if (beneath.parent !== "" && aboveOf(beneath) === unit) place(beneath, placed.get(unit));
  };
  place(root, undefined);
  for (const unit of listed)
    if (unit !== root && !placed.has(unit) && !isTwice(unit, placed)) doubts.push(parentUnknown(unit));
  return [...placed.values()];
}

const isTwice = (unit: ListedUnit, placed: ReadonlyMap<ListedUnit, PlacedUnit>): boolean =>
  [...placed.keys()].some((other) => other.name === unit.name && other.parent === unit.parent);

function parentUnknown({ type, name, parent, place }: ListedUnit): Doubt {
  const params = { name: `${type} ${name}`, written: parent };
  return doubt({ code: "plan/parent-unknown", params, place, path: "units", subject: name });
}

const LAYER_WORDS: Readonly<Record<string, readonly [id: string, name: string, nameEn: string]>> = {
  "cả nước": ["country", "cả nước", "country"],
  vùng: ["region", "vùng", "region"],
  tỉnh: ["province", "tỉnh", "province"],
  "thành phố trực thuộc trung ương": ["province", "tỉnh", "province"],
  huyện: ["district", "huyện", "district"],
  quận: ["district", "huyện", "district"],
  "thị xã": ["district", "huyện", "district"],
};

/** Layers from the root down, named by what most of their units are. */
function layersOf(units: readonly PlacedUnit[], deepest: number): { id: string; name: string; nameEn: string }[] {
  return Array.from({ length: deepest + 1 }, (_, at) => {
    if (at === deepest && deepest > 0) return { id: "commune", name: "xã", nameEn: "commune" };
    const types = units.filter(({ depth }) => depth === at).map(({ unit }) => unit.type);
    const known = types.map((type) => LAYER_WORDS[type]).find((words) => words !== undefined);
    const [id, name, nameEn] = known ?? [`layer-${at + 1}`, types[0] ?? "", types[0] ?? ""];
    return { id, name, nameEn };
  });
}
