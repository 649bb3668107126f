import type { TableFrame } from "../../tables/frame";
import { labelSaid, rowLabelSlot } from "../../tables/row-labels";
import { type TimeSaid, timeSaid } from "../../tables/value-time";
import { isFoot } from "../../text/labels";
import { nameSlotOf } from "./body-line";
import { judges, withJudgingLines } from "./judging-lines";
import type { UnitLine } from "./unit-line";

/** The heading that speaks of nature or time for the lines beneath it. */
interface BlockSaid {
  readonly said: TimeSaid;
  readonly isOfDistrict: boolean;
}

/**
 * Lines with what their labels and the headings of their blocks say of nature and time. A line beneath a name with a
 * label of its own ("Kế hoạch", "Thực hiện") tells of that name.
 */
export function withTimes(frame: TableFrame, lines: readonly UnitLine[]): UnitLine[] {
  const slot = rowLabelSlot(frame);
  const read = slot === undefined ? lines : withJudgingLines(frame, withLabelled(frame, lines, slot), slot);
  let block: BlockSaid | undefined;
  return read.map((line) => {
    if (line.role === "heading" || line.role === "note") block = nextBlock(frame, block, line);
    const label = slot === undefined ? undefined : labelSaid(frame, line.line, slot);
    const said = [label, block?.said].filter((place) => place !== undefined);
    return said.length > 0 ? { ...line, said } : line;
  });
}

/** "A. KẾ HOẠCH NĂM 2026" holds up to the next heading that says so; a district's own words up to the next district. */
function nextBlock({ view }: TableFrame, block: BlockSaid | undefined, heading: UnitLine): BlockSaid | undefined {
  const { label, unit, line, nameSlot } = heading;
  const said = isFoot(label) ? undefined : timeSaid(label);
  if (said) {
    // Without a number of its own a heading may begin in the column of numbers.
    const slot = view.line(line).find(({ text }) => text === label)?.slot ?? nameSlot;
    return { said: { ...said, at: view.origin(line, slot) }, isOfDistrict: unit !== undefined };
  }
  return unit && block?.isOfDistrict ? undefined : block;
}

function withLabelled(frame: TableFrame, lines: readonly UnitLine[], slot: number): UnitLine[] {
  const known = new Map(lines.map((line) => [line.line, line]));
  const name = nameSlotOf(frame);
  const read: UnitLine[] = [];
  let named: UnitLine | undefined;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const own = known.get(line);
    const isLabelled = labelSaid(frame, line, slot) !== undefined || judges(frame, line, slot);
    if (named && isLabelled && isBeneath(frame, line, name)) read.push({ ...named, line });
    else if (own) read.push(own);
    if (own && own.role !== "header" && !isBeneath(frame, line, name)) named = hasValues(own) ? own : undefined;
  }
  return read;
}

/** A heading or a note has none that the lines beneath it could be about. */
const hasValues = ({ role }: UnitLine): boolean => role === "record" || role === "subtotal";

/** Without a name of its own: blank, or beneath a merged one. */
function isBeneath({ view }: TableFrame, line: number, name: number): boolean {
  const merge = view.merge(line, name);
  if (merge) return merge.fromLine < line;
  return view.text(line, name) === "";
}
