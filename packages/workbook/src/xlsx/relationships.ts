import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import type { ZipArchive } from "../zip/read-zip";
import type { ZipEntry } from "../zip/zip-entry";

/** How one part refers to another. */
export interface Relationship {
  /** Last segment of the type, which is alike in both families of URIs: `worksheet`, `sharedStrings` … */
  readonly type: string;
  /** Name of the part meant; absent where it lies outside the package. */
  readonly target?: string;
}

const names = new NameTable("Relationship Id Type Target TargetMode");
const { id } = names;

/**
 * What a part refers to, by relationship id; `""` as source is the package itself. Nothing where there is no such list.
 */
export async function readRelationships(zip: ZipArchive, source: string): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const entry = zip.find(relationshipsName(source));
  if (!entry) return found;
  const open = (xml: { element: number; attribute(name: number): string | undefined }): void => {
    if (xml.element !== id.Relationship) return;
    const type = xml.attribute(id.Type)?.split("/").at(-1) ?? "";
    const isExternal = xml.attribute(id.TargetMode)?.toLowerCase() === "external";
    const target = isExternal ? undefined : resolveTarget(source, xml.attribute(id.Target) ?? "");
    const key = xml.attribute(id.Id) ?? `#${found.size}`;
    if (!found.has(key)) found.set(key, { type, target });
  };
  readXml(await zip.inflate(entry), names, { open, close: () => {} }, entry.name);
  return found;
}

/** Name of the part that holds what a part refers to; slashes of its folders may lean either way. */
export function relationshipsName(part: string): string {
  const source = part.replaceAll("\\", "/");
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part a target names: relative to the folder of its source, or absolute. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/, "");
  const steps = path.startsWith("/") ? [] : source.split(/[/\\]/).slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The entry of a part, whose name may be written with `%20` and the like. */
export function findPart(zip: ZipArchive, target: string): ZipEntry | undefined {
  const exact = zip.find(target);
  if (exact || !target.includes("%")) return exact;
  try {
    return zip.find(decodeURIComponent(target));
  } catch {
    return undefined;
  }
}
