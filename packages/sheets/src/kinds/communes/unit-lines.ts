import type { Unit } from "@ntm-kit/core";
import type { ReadContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";
import { type UnitMatch, unitOf } from "../../text/unit-matcher";
import { type Block, type BodyLine, nameSlotOf, UnitBody } from "./body-line";
import { FRAMING_RULES, type LineRole, NAME_RULES, type Reading } from "./line-rules";

/** One line of a table whose lines are units. */
export interface UnitLine {
  readonly line: number;
  readonly role: LineRole;
  /** Where the name stands, and what it says. */
  readonly nameSlot: number;
  readonly label: string;
  readonly match?: UnitMatch;
  /** The unit meant, where there is one: also of a misspelt name and of one under another district. */
  readonly unit?: Unit;
  /** District that the block, the column or the title says. */
  readonly district?: Unit;
  /** Slot of the district's own cell, where the table has such a column. */
  readonly districtSlot?: number;
  /** Number of the block; a heading begins one. */
  readonly block: number;
}

/** A thing that is still being put together. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Tells what each line of the body is, in the order of the lines. */
export function readUnitLines(
  frame: TableFrame,
  context: ReadContext,
  scope: Unit | undefined,
  isList: boolean,
): UnitLine[] {
  if (frame.only) return onlyLines(frame, frame.only);
  const lines: UnitLine[] = [];
  for (const { read } of traceUnitLines(new UnitBody(frame, context, isList), scope)) if (read) lines.push(read);
  return lines;
}

/** Each line that holds anything, with the rule that told what it is. */
export function* traceUnitLines(
  body: UnitBody,
  scope: Unit | undefined,
): Generator<{ readonly line: number; readonly rule: string; readonly read: UnitLine | undefined }> {
  let block: Block = { number: 0, district: scope, columnDistrict: undefined, inFoot: false };
  const [first, end] = body.frame.body;
  for (let line = first; line < end; line++) {
    const seen = body.see(line);
    if (!seen) continue;
    const framing = FRAMING_RULES.find((rule) => rule.fits(seen, block, body));
    let reading = framing?.read(seen, block, body);
    let rule = framing?.name;
    if (!reading) {
      const { district, columnDistrict } = body.districtAt(line, block);
      if (columnDistrict !== block.columnDistrict) block = { ...block, columnDistrict };
      const named = body.named(seen, district);
      const naming = NAME_RULES.find((one) => one.fits(named, block, body));
      reading = naming?.read(named, block, body);
      rule = naming?.name;
    }
    block = reading?.block ?? block;
    yield { line, rule: rule ?? "", read: reading && lineOf(reading, seen, block, body) };
  }
}

function lineOf(reading: Reading, seen: BodyLine, block: Block, body: UnitBody): UnitLine | undefined {
  const { role, match, district, label = seen.label } = reading;
  if (!role) return undefined;
  const unit = match && unitOf(match);
  const at = district ?? (role === "record" ? block.district : undefined);
  // Made for every line of a sheet: fields are set one by one, since spreading an object for each costs more than reading it.
  const read: Mutable<UnitLine> = {
    line: seen.line,
    role,
    nameSlot: body.nameSlot(seen.line),
    label,
    block: block.number,
  };
  if (match) read.match = match;
  if (unit) read.unit = unit;
  if (at) read.district = at;
  if (body.districtSlot !== undefined && district) read.districtSlot = body.districtSlot;
  return read;
}

/** Lines of a sheet that is of one commune alone: one answers, the others say what is asked for and why. */
function onlyLines(frame: TableFrame, unit: Unit): UnitLine[] {
  const nameSlot = nameSlotOf(frame);
  const lines: UnitLine[] = [];
  for (let line = frame.header.last + 1; line < frame.view.lineCount; line++)
    lines.push(
      line === frame.body[0]
        ? { line, role: "record", nameSlot, label: unit.name, match: { kind: "exact", unit }, unit, block: 0 }
        : { line, role: "header", nameSlot, label: "", block: 0 },
    );
  return lines;
}
