/** Styles in which an appendix numbers its groups, from the outside in. */
type Style = "letter" | "roman" | "whole" | "dotted" | "item";

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
  if (/^\d+(?:\.\d+)+$/.test(number)) return "dotted";
  return /^[a-zđ]$/.test(number) ? "item" : undefined;
}

/** "I. Công tác chỉ đạo", "A - Nhóm một": the number of a group and its title in one cell. */
const NUMBERED_TITLE = /^\s*(?:([IVX]+|[A-Z])|(\d+(?:\.\d+)*))\s*[.)\-–:/]+\s+(\S.*)$/su;

/**
 * The number and the title of a group that stand in one cell.
 *
 * @param isAlone - nothing else stands in its row; elsewhere a figure may begin the rest of a text
 */
export function numberedTitle(text: string, isAlone: boolean): { number: string; title: string } | undefined {
  const [, heading, figures, title] = NUMBERED_TITLE.exec(text) ?? [];
  const number = heading ?? (isAlone ? figures : undefined);
  return number === undefined || title === undefined ? undefined : { number, title };
}

/** Whether a number goes on after that of the innermost group, whose own rows are lettered: "1 …, a, b, 2". */
export const goesOnBeside = (open: readonly OpenGroup[], number: string): boolean =>
  open.at(-1)?.style === "whole" && styleOf(number) === "whole" && Number(number) === Number(open.at(-1)?.number) + 1;

export const isItem = (number: string): boolean => styleOf(number) === "item";

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
