const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text for an element or an attribute; what XML cannot hold is written as `_xHHHH_`, and what looks like that is
 * guarded.
 */
export function escapeText(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/\p{Surrogate}|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu, hexEscape)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The same for formulas and references, where `_xHHHH_` has no meaning. */
export const escapePlain = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const hexEscape = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out, line breaks in them are kept. `inner` is XML already. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapePlain(String(value)).replace(/\n/g, "&#10;")}"`);
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
