import type { Plan } from "@ntm-kit/core";
import { literal } from "../../text/literal";

/** Words that decisions call units by, whatever a plan counts. */
const USUAL = ["xã", "phường", "huyện", "tỉnh", "thị xã", "thành phố", "đơn vị cấp huyện"];

/**
 * Words for units as alternatives of an expression: those that decisions use, and those of the plan ("thôn", "ấp"); the
 * longest first.
 */
export function unitNouns({ layers = [], units, countedTypes }: Plan): string {
  const own = [...layers.map(({ name }) => name), ...countedTypes, ...units.map(({ type }) => type)];
  return [...new Set([...USUAL, ...own.map((word) => word.toLowerCase())])]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");
}
