import type { Unit, UnitType } from "@ntm-kit/core";

/**
 * A line of the statistics office's list: code, last part of the id, name, the later unit it went into, other right
 * spellings.
 */
type Row = readonly [code: string, slug: string, name: string, successor: string, ...aliases: string[]];

/** The day before districts ended and communes were merged. */
export const LAST_DAY = "2025-06-30";

/** Units of one type beneath a district, as the statistics office lists them. */
export function communes(parent: string, section: string, type: UnitType, rows: readonly Row[]): Unit[] {
  return rows.map(([code, slug, name, successor, ...aliases]) => ({
    id: `${parent}/${slug}`,
    code,
    level: "commune",
    type,
    name,
    parent,
    aliases,
    validity: { to: LAST_DAY },
    successors: [`lam-dong/${successor}`],
    source: { document: "danh-muc-hanh-chinh", section, quote: `${code} ${name}` },
  }));
}
