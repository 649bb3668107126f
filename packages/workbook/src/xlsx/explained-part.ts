import type { ExplainedFinding } from "@ntm-kit/sheets";
import { toUtf8 } from "../xml/xml-encoding";
import type { ZipArchive } from "../zip/read-zip";
import { findPart, type Relationship } from "./relationships";

/** Namespace of the custom XML part in which the pane keeps what was explained. */
const NAMESPACE = "urn:ntm-kit:pane:1";
/** Bytes of a part that is looked at: reasons are sentences. */
const LARGEST = 1_000_000;
const LONGEST_REASON = 2000;

/**
 * What the workbook says about its own findings. It is the word of who sent it: nothing where there is no such part, or
 * one that cannot be read.
 */
export async function readExplained(
  zip: ZipArchive,
  relations: ReadonlyMap<string, Relationship>,
): Promise<ExplainedFinding[]> {
  const found: ExplainedFinding[] = [];
  for (const { type, target } of relations.values()) {
    const entry = type === "customXml" && target !== undefined ? findPart(zip, target) : undefined;
    if (!entry || entry.size > LARGEST) continue;
    try {
      found.push(...explainedIn(new TextDecoder().decode(toUtf8(await zip.inflate(entry), entry.name))));
    } catch {
      // A part that is broken explains nothing; the cells are as sound as before.
    }
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text of our part is JSON: one of another name, or of another shape, holds nothing. */
function explainedIn(xml: string): ExplainedFinding[] {
  const [, namespace, text = ""] = /<state[^>]*xmlns=["']([^"']*)["'][^>]*>([\s\S]*)<\/state>/.exec(xml) ?? [];
  if (namespace !== NAMESPACE) return [];
  const plain = text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name = "") =>
    hex || digits
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(digits))
      : (ENTITIES[name as string] ?? whole),
  );
  const { accepted } = JSON.parse(plain) as { readonly accepted?: unknown };
  return Array.isArray(accepted) ? accepted.flatMap(explainedOf) : [];
}

function explainedOf(entry: unknown): ExplainedFinding[] {
  const { key, fingerprint, code, reason, on } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const known = [key, fingerprint].filter((one) => typeof one === "string" && one !== "");
  if (known.length === 0 || typeof code !== "string" || typeof reason !== "string" || reason.trim() === "") return [];
  return [
    {
      ...(typeof key === "string" ? { key } : {}),
      ...(typeof fingerprint === "string" ? { fingerprint } : {}),
      code,
      reason: reason.trim().slice(0, LONGEST_REASON),
      ...(typeof on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}),
    },
  ];
}
