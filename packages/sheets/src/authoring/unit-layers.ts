import { idOfName } from "./id-of-name";
import type { PlacedUnit } from "./place-units";

interface LayerWords {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

const DISTRICT: LayerWords = { id: "district", name: "huyện", nameEn: "district" };
const PROVINCE: LayerWords = { id: "province", name: "tỉnh", nameEn: "province" };
const COMMUNE: LayerWords = { id: "commune", name: "xã", nameEn: "commune" };
const LAYERS: Readonly<Record<string, LayerWords>> = {
  "cả nước": { id: "country", name: "cả nước", nameEn: "country" },
  vùng: { id: "region", name: "vùng", nameEn: "region" },
  tỉnh: PROVINCE,
  "thành phố trực thuộc trung ương": PROVINCE,
  huyện: DISTRICT,
  quận: DISTRICT,
  "thị xã": DISTRICT,
  xã: COMMUNE,
  "đặc khu": COMMUNE,
  "thị trấn": COMMUNE,
  phường: { id: "ward", name: "phường", nameEn: "ward" },
};
/** What lies beneath communes goes by many names. */
const HAMLET = "hamlet";
/** Types of the layer of communes; a list of hamlets has none of them at its end. */
const COMMUNES: ReadonlySet<string> = new Set(["xã", "đặc khu", "thị trấn", "phường"]);
/** Parts of wards and towns: no hamlets that a programme for the country counts. */
const OF_TOWNS: ReadonlySet<string> = new Set(["tổ dân phố", "khu phố", "khóm"]);

/** Layers from the root down, named by what most of their units are. */
export function layersOf(units: readonly PlacedUnit[]): LayerWords[] {
  const deepest = deepestOf(units);
  return Array.from({ length: deepest + 1 }, (_, at) => {
    const types = typesAt(units, at);
    if (at === deepest && deepest > 0) return types.some((type) => COMMUNES.has(type)) ? COMMUNE : hamletsOf(types);
    const most = mostOf(types.filter((type) => type in LAYERS));
    const [type = ""] = types;
    return LAYERS[most ?? ""] ?? { id: `layer-${at + 1}`, name: type, nameEn: type };
  });
}

/** Types of the last layer that targets count: communes and special zones, or hamlets of a list that ends with them. */
export function countedTypesOf(units: readonly PlacedUnit[]): string[] {
  const deepest = deepestOf(units);
  const types = [...new Set(typesAt(units, deepest))];
  if (types.some((type) => COMMUNES.has(type))) return ["xã", ...(types.includes("đặc khu") ? ["đặc khu"] : [])];
  const hamlets = types.filter((type) => !OF_TOWNS.has(type));
  return hamlets.length > 0 ? hamlets : types;
}

/** How many units stand above the lowest one: a country has more hamlets than a call may have arguments. */
const deepestOf = (units: readonly PlacedUnit[]): number =>
  units.reduce((deepest, { depth }) => Math.max(deepest, depth), 0);

const typesAt = (units: readonly PlacedUnit[], at: number): string[] =>
  units.filter(({ depth }) => depth === at).map(({ unit }) => unit.type);

function hamletsOf(types: readonly string[]): LayerWords {
  const name = mostOf(types) ?? "";
  return { id: idOfName(name), name, nameEn: HAMLET };
}

function mostOf(types: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
