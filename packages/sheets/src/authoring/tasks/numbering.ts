/** Styles in which an appendix numbers its groups, from the outside in. */
type Style = "letter" | "roman" | "whole" | "dotted";

/** A group on the way from the outside to the row. */
export interface OpenGroup {
  readonly id: string;
  readonly number: string;
  readonly style: Style;
}

/** The number of a first column without what closes it: "II." and "1.10)" are `II` and `1.10`. */
export const cleanNumber = (text: string): string => text.replace(/\s+/g, "").replace(/[.)\]:]+$/, "");

export const isNumber = (text: string): boolean => styleOf(text) !== undefined;

function styleOf(number: string): Style | undefined {
  if (/^[IVX]+$/.test(number)) return "roman";
  if (/^[A-Z]$/.test(number)) return "letter";
  if (/^\d+$/.test(number)) return "whole";
  return /^\d+(?:\.\d+)+$/.test(number) ? "dotted" : undefined;
}

/** Groups that stay open when one of this number begins: those outside its style. */
export function outerGroups(open: readonly OpenGroup[], number: string): readonly OpenGroup[] {
  const style = styleOf(number);
  const at = open.findIndex((group) => group.style === style);
  return at < 0 ? open : open.slice(0, at);
}

/** A group as it stands beneath those that are open: `IV`, then `IV.1`. */
export function groupBeneath(open: readonly OpenGroup[], number: string): OpenGroup {
  const above = open.at(-1);
  return { id: above ? `${above.id}.${number}` : number, number, style: styleOf(number) ?? "letter" };
}

/** The id of a task: `II.1`; `IV.1.10` where the number repeats that of its sub-group ("1.10" within "1"). */
export function taskId(open: readonly OpenGroup[], number: string): string {
  const group = open.at(-1);
  if (!group) return number;
  const outer = open.at(-2);
  return number.startsWith(`${group.number}.`) && outer ? `${outer.id}.${number}` : `${group.id}.${number}`;
}
