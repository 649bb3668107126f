import { cut } from "./package-lists";
import { children, insertInOrder, STYLES_ORDER, WORKSHEET_ORDER } from "./xml-edit";

export type MarkSeverity = "error" | "warning" | "info";
export const SEVERITIES: readonly MarkSeverity[] = ["error", "warning", "info"];

/** Always true, and found again by its words: nothing else in a workbook would be written like this. */
const FORMULA = 'AND(TRUE,"ntm"="ntm")';
const FORMULA_XML = "AND(TRUE,&quot;ntm&quot;=&quot;ntm&quot;)";
const FILLS: Readonly<Record<MarkSeverity, string>> = { error: "FFFFC7CE", warning: "FFFFEB9C", info: "FFDDEBF7" };

const dxf = (prefix: string, severity: MarkSeverity): string =>
  `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[severity]}"/><${prefix}bgColor rgb="${FILLS[severity]}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;

/** Appends the three fills to the differential styles; `first` is the number of the first. */
export function addFills(styles: string): { xml: string; first: number } {
  const { root, list } = children(styles);
  const own = list.find((child) => child.local === "dxfs");
  const all = SEVERITIES.map((severity) => dxf(root.prefix, severity)).join("");
  if (!own)
    return {
      xml: insertInOrder(styles, STYLES_ORDER, "dxfs", (prefix) => `<${prefix}dxfs count="3">${all}</${prefix}dxfs>`),
      first: 0,
    };
  const inner = own.kind === "empty" ? "" : styles.slice(own.innerStart, own.innerEnd);
  const first = countOf(inner, root.prefix);
  const open = withCount(styles.slice(own.start, own.end).replace(/\s*\/?>$/, ">"), first + 3);
  return {
    xml: `${styles.slice(0, own.start)}${open}${inner}${all}</${own.prefix}dxfs>${styles.slice(own.whole)}`,
    first,
  };
}

/** Takes the three fills away again where they are the last. */
export function removeFills(styles: string): string {
  const { root, list } = children(styles);
  const own = list.find((child) => child.local === "dxfs" && child.kind === "open");
  const all = SEVERITIES.map((severity) => dxf(root.prefix, severity)).join("");
  if (!own || !styles.slice(own.innerStart, own.innerEnd).endsWith(all)) return styles;
  const inner = styles.slice(own.innerStart, own.innerEnd - all.length);
  const left = countOf(inner, root.prefix);
  if (left === 0) return cut(styles, [[own.start, own.whole]]);
  return `${styles.slice(0, own.start)}${withCount(styles.slice(own.start, own.end), left)}${inner}${styles.slice(own.innerEnd)}`;
}

const countOf = (inner: string, prefix: string): number => inner.split(new RegExp(`<${prefix}dxf[\\s/>]`)).length - 1;
const withCount = (tag: string, count: number): string =>
  /\scount\s*=/.test(tag)
    ? tag.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, ` count="${count}"`)
    : tag.replace(/>$/, ` count="${count}">`);

/** Longest list of cells in one rule. */
const MOST = 800;

/** Puts rules over the cells, after every rule of the user's, so that nothing of his is overridden. */
export function addHighlights(
  sheet: string,
  cells: Readonly<Record<MarkSeverity, readonly string[]>>,
  firstFill: number,
): string {
  let priority = Math.max(
    0,
    ...[...sheet.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1])),
  );
  let xml = sheet;
  for (const [i, severity] of SEVERITIES.entries())
    for (let at = 0; at < cells[severity].length; at += MOST) {
      const sqref = cells[severity].slice(at, at + MOST).join(" ");
      priority++;
      xml = insertInOrder(
        xml,
        WORKSHEET_ORDER,
        "conditionalFormatting",
        (p) =>
          `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${firstFill + i}" priority="${priority}"><${p}formula>${FORMULA_XML}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  return xml;
}

/** Takes our rules away, also where another program has written the quotes plainly. */
export function removeHighlights(sheet: string): string {
  if (!sheet.includes(FORMULA) && !sheet.includes(FORMULA_XML)) return sheet;
  const ours = children(sheet).list.filter(
    (child) =>
      child.local === "conditionalFormatting" &&
      [FORMULA, FORMULA_XML].some((formula) => sheet.slice(child.innerStart, child.innerEnd).includes(formula)),
  );
  return cut(
    sheet,
    ours.map((child) => [child.start, child.whole]),
  );
}
