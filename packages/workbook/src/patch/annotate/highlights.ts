import { cut } from "../package/package-lists";
import { children, insertInOrder, STYLES_ORDER, tagAt, WORKSHEET_ORDER } from "../package/xml-edit";

export type MarkSeverity = "error" | "warning" | "info";
export const SEVERITIES: readonly MarkSeverity[] = ["error", "warning", "info"];

/** Always true, and found again by its words: nothing else in a workbook would be written like this. */
const FORMULA_XML = "AND(TRUE,&quot;ntm&quot;=&quot;ntm&quot;)";
const FILLS: Readonly<Record<MarkSeverity, string>> = { error: "FFFFC7CE", warning: "FFFFEB9C", info: "FFDDEBF7" };

const dxf = (prefix: string, severity: MarkSeverity): string =>
  `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[severity]}"/><${prefix}bgColor rgb="${FILLS[severity]}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;

/** How the list of differential styles stood before ours came: there was none, an empty one, or one with items. */
export type ListBefore = "none" | "empty" | "open";

/** Appends the three fills to the differential styles; `first` is the number of the first. */
export function addFills(styles: string): { xml: string; first: number; before: ListBefore } {
  const { root, list } = children(styles);
  const own = list.find((child) => child.local === "dxfs");
  const all = SEVERITIES.map((severity) => dxf(root.prefix, severity)).join("");
  const whole = (p: string): string => `<${p}dxfs count="3">${all}</${p}dxfs>`;
  if (!own) return { xml: insertInOrder(styles, STYLES_ORDER, "dxfs", whole), first: 0, before: "none" };
  const inner = styles.slice(own.innerStart, own.innerEnd);
  const first = countOf(inner, root.prefix);
  const open = tagAt(styles, own)
    .asOpen()
    .update("count", first + 3);
  return {
    xml: `${styles.slice(0, own.start)}${open}${inner}${all}</${own.prefix}dxfs>${styles.slice(own.whole)}`,
    first,
    before: own.kind === "empty" ? "empty" : "open",
  };
}

/** Takes the three fills away again where they are the last. */
export function removeFills(styles: string, before: ListBefore): string {
  const { root, list } = children(styles);
  const own = list.find((child) => child.local === "dxfs" && child.kind === "open");
  const all = SEVERITIES.map((severity) => dxf(root.prefix, severity)).join("");
  if (!own || !styles.slice(own.innerStart, own.innerEnd).endsWith(all)) return styles;
  const inner = styles.slice(own.innerStart, own.innerEnd - all.length);
  if (before === "none" && inner === "") return cut(styles, [[own.start, own.whole]]);
  const open = tagAt(styles, own).update("count", countOf(inner, root.prefix));
  if (before === "empty" && inner === "")
    return `${styles.slice(0, own.start)}${open.asEmpty()}${styles.slice(own.whole)}`;
  return styles.slice(0, own.start) + open + inner + styles.slice(own.innerEnd);
}

const countOf = (inner: string, prefix: string): number => inner.split(new RegExp(`<${prefix}dxf[\\s/>]`)).length - 1;

/** Longest list of cells in one rule. */
const MOST = 800;

/** Puts rules over the cells, after every rule of the user's, so that nothing of his is overridden. */
export function addHighlights(
  sheet: string,
  cells: Readonly<Record<MarkSeverity, readonly string[]>>,
  firstFill: number,
): string {
  let priority = lastPriority(sheet);
  const rules = (p: string): string =>
    SEVERITIES.map((severity, i) => {
      const groups: string[] = [];
      for (let at = 0; at < cells[severity].length; at += MOST)
        groups.push(
          `<${p}conditionalFormatting sqref="${cells[severity].slice(at, at + MOST).join(" ")}"><${p}cfRule type="expression" dxfId="${firstFill + i}" priority="${++priority}"><${p}formula>${FORMULA_XML}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
        );
      return groups.join("");
    }).join("");
  return insertInOrder(sheet, WORKSHEET_ORDER, "conditionalFormatting", rules);
}

/** The highest priority of a rule, those of newer kinds in `extLst` included. */
function lastPriority(sheet: string): number {
  let highest = 0;
  for (const match of sheet.slice(sheet.lastIndexOf("sheetData")).matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g))
    highest = Math.max(highest, Number(match[1]));
  return highest;
}

const RULE = /<((?:[\w.-]+:)?)cfRule\b[^>]*>(?:(?!<\/(?:[\w.-]+:)?cfRule>)[\s\S])*<\/(?:[\w.-]+:)?cfRule>/g;
/** As we write it, and as other programs write it again. */
const OURS = /AND\(TRUE(?:\(\))?,(?:"|&quot;)ntm(?:"|&quot;)=(?:"|&quot;)ntm(?:"|&quot;)\)/;

/**
 * Takes our rules away, also where another program has written the workbook since, and put a rule of the user's beside
 * them.
 */
export function removeHighlights(sheet: string): string {
  if (!OURS.test(sheet)) return sheet;
  let out = "";
  let at = 0;
  for (const child of children(sheet).list) {
    if (child.local !== "conditionalFormatting" || child.kind !== "open") continue;
    const inner = sheet.slice(child.innerStart, child.innerEnd);
    if (!OURS.test(inner)) continue;
    const kept = inner.replace(RULE, (rule) => (OURS.test(rule) ? "" : rule));
    const isEmpty = !/<(?:[\w.-]+:)?cfRule\b/.test(kept);
    out += sheet.slice(at, child.start);
    if (!isEmpty) out += sheet.slice(child.start, child.innerStart) + kept + sheet.slice(child.innerEnd, child.whole);
    at = child.whole;
  }
  return out + sheet.slice(at);
}
