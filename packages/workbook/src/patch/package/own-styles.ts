import type { DocumentStyle } from "@ntm-kit/sheets";
import { cellLooks, type StylesPart } from "../../write/styles-part";
import { children, insertInOrder, STYLES_ORDER, tagAt } from "./xml-edit";

const LISTS = ["fonts", "fills", "borders", "cellXfs"] as const;
type List = (typeof LISTS)[number];
const ITEM: Readonly<Record<List, string>> = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" };
/** What a workbook without such a list must begin with. */
const FIRST: Readonly<Record<List, readonly string[]>> = {
  fonts: ["<font/>"],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border/>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

export interface AddedLooks {
  readonly xml: string;
  /** Which number each of them has. */
  readonly part: Omit<StylesPart, "xml">;
  /** How many there were and how many came, by which they are found again: `fonts 5+2 fills 2+1 …`. */
  readonly account: string;
}

/** The user's styles with some of ours at the end of its lists, so that no number of his changes. */
export function addLooks(styles: string, looks: Readonly<Record<string, DocumentStyle>>): AddedLooks {
  const counts = countsOf(styles);
  const own = cellLooks(Object.values(looks), { ...counts, formats: nextFormat(styles) });
  const isNew = (list: List): boolean => listOf(styles, list) === undefined;
  let xml = styles;
  for (const list of LISTS) if (own[list].length > 0) xml = withItems(xml, list, own[list]);
  if (own.numFmts.length > 0) xml = withFormats(xml, own.numFmts);
  const names = Object.keys(looks);
  return {
    xml,
    account: LISTS.map((list) => `${list} ${counts[list]}${isNew(list) ? "new" : ""}+${own[list].length}`).join(" "),
    part: {
      cellStyle: (name) => (name === undefined ? 0 : counts.cellXfs + names.indexOf(name)),
      conditionalStyle: () => 0,
      look: (name) => (name === undefined ? {} : (looks[name] ?? {})),
    },
  };
}

/** The first number that no format has; those below 164 are built in. */
function nextFormat(styles: string): number {
  const taken = [...styles.matchAll(/\snumFmtId\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  return taken.reduce((most, id) => Math.max(most, id + 1), 164);
}

/** Formats are told by their numbers: one that nothing uses any more does no harm, so none is taken away. */
function withFormats(styles: string, items: readonly string[]): string {
  const own = children(styles).list.find((child) => child.local === "numFmts");
  const inner = own ? styles.slice(own.innerStart, own.innerEnd) : "";
  const count = inner.split(/<(?:[\w.-]+:)?numFmt[\s/>]/).length - 1 + items.length;
  const whole = (p: string): string => `<${p}numFmts count="${count}">${inner}${prefixed(items, p)}</${p}numFmts>`;
  if (own) return styles.slice(0, own.start) + whole(own.prefix) + styles.slice(own.whole);
  return insertInOrder(styles, STYLES_ORDER, "numFmts", whole);
}

/** Takes those styles away again, unless another program has added some of its own since. */
export function removeLooks(styles: string, account: string): string {
  const parts = [...account.matchAll(/(fonts|fills|borders|cellXfs) (\d+)(new)?\+(\d+)/g)].map(
    ([, list, before, isNew, added]) => ({
      list: list as List,
      before: Number(before),
      isNew: isNew !== undefined,
      added: Number(added),
    }),
  );
  const counts = countsOf(styles);
  if (!parts.every(({ list, before, added }) => counts[list] === before + added)) return styles;
  let xml = styles;
  for (const { list, before, isNew, added } of parts) if (added > 0) xml = firstItems(xml, list, isNew ? 0 : before);
  return xml;
}

const prefixed = (items: readonly string[], prefix: string): string =>
  items.join("").replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

const listOf = (styles: string, list: List) => children(styles).list.find((child) => child.local === list);

const startsOf = (inner: string, list: List): number[] =>
  [...inner.matchAll(new RegExp(`<(?:[\\w.-]+:)?${ITEM[list]}[\\s/>]`, "g"))].map((match) => match.index);

function countsOf(styles: string): Record<List, number> {
  const count = (list: List): number => {
    const own = listOf(styles, list);
    const items = own ? startsOf(styles.slice(own.innerStart, own.innerEnd), list).length : 0;
    return items > 0 ? items : FIRST[list].length;
  };
  return { fonts: count("fonts"), fills: count("fills"), borders: count("borders"), cellXfs: count("cellXfs") };
}

function withItems(styles: string, list: List, items: readonly string[]): string {
  const own = listOf(styles, list);
  const inner = own ? styles.slice(own.innerStart, own.innerEnd) : "";
  const has = startsOf(inner, list).length;
  if (own && has > 0) {
    const tag = tagAt(styles, own).update("count", has + items.length);
    return `${styles.slice(0, own.start)}${tag}${inner}${prefixed(items, own.prefix)}${styles.slice(own.innerEnd)}`;
  }
  const all = [...FIRST[list], ...items];
  const whole = (p: string): string => `<${p}${list} count="${all.length}">${prefixed(all, p)}</${p}${list}>`;
  if (own) return styles.slice(0, own.start) + whole(own.prefix) + styles.slice(own.whole);
  return insertInOrder(styles, STYLES_ORDER, list, whole);
}

function firstItems(styles: string, list: List, count: number): string {
  const own = listOf(styles, list);
  if (!own) return styles;
  if (count === 0) return styles.slice(0, own.start) + styles.slice(own.whole);
  const inner = styles.slice(own.innerStart, own.innerEnd);
  const tag = tagAt(styles, own).update("count", count);
  const kept = inner.slice(0, startsOf(inner, list)[count]);
  return styles.slice(0, own.start) + tag + kept + styles.slice(own.innerEnd);
}
