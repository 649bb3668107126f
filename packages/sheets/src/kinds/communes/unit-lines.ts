import type { Unit } from "@ntm-kit/core";
import { isSame } from "../../is-same";
import type { PlanContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";
import { unitOf } from "../../text/unit-matcher";
import { type Block, type BodyLine, nameSlotOf, UnitBody } from "./body-line";
import { FRAMING_RULES, type LineReading, NAME_RULES } from "./line-rules";
import type { Mutable } from "./mutable";
import { withTimes } from "./time-of-lines";
import type { UnitLine } from "./unit-line";

/** Tells what each line of the body is, in the order of the lines. */
export function readUnitLines(
  frame: TableFrame,
  context: PlanContext,
  scope: Unit | undefined,
  isList: boolean,
): UnitLine[] {
  if (frame.only) return onlyLines(frame, frame.only);
  const lines: UnitLine[] = [];
  for (const { read } of traceUnitLines(new UnitBody(frame, context, isList), scope)) if (read) lines.push(read);
  return withTimes(frame, lines);
}

/** What a line was read as, between what the lines above say of it and what holds beneath it. */
interface TracedLine {
  readonly line: number;
  readonly rule: string;
  readonly read: UnitLine | undefined;
  readonly above: Block;
  readonly beneath: Block;
}

/** Each line that holds anything, with the rule that told what it is. */
export function* traceUnitLines(
  body: UnitBody,
  scope: Unit | undefined,
): Generator<Pick<TracedLine, "line" | "rule" | "read">> {
  const known = body.frame.lines.by<TracedLine>(traceUnitLines);
  let block: Block = { number: 0, district: scope, columnDistrict: undefined, inFoot: false };
  const [first, end] = body.frame.body;
  for (let line = first; line < end; line++) {
    let traced = known[line];
    if (!traced || !isSame(traced.above, block)) {
      const seen = body.see(line);
      traced = known[line] = seen && traceLine(seen, block, body);
    }
    if (!traced) continue;
    block = traced.beneath;
    yield traced;
  }
}

function traceLine(seen: BodyLine, above: Block, body: UnitBody): TracedLine {
  let block = above;
  const framing = FRAMING_RULES.find((rule) => rule.fits(seen, block, body));
  let reading = framing?.read(seen, block, body);
  let rule = framing?.name;
  if (!reading) {
    const { district, columnDistrict } = body.districtAt(seen.line, block);
    if (columnDistrict !== block.columnDistrict) block = { ...block, columnDistrict };
    const named = body.named(seen, district);
    const naming = NAME_RULES.find((one) => one.fits(named, block, body));
    reading = naming?.read(named, block, body);
    rule = naming?.name;
  }
  const beneath = reading?.block ?? block;
  const read = reading && lineOf(reading, seen, beneath, body);
  return { line: seen.line, rule: rule ?? "", read, above, beneath };
}

function lineOf(reading: LineReading, seen: BodyLine, block: Block, body: UnitBody): UnitLine | undefined {
  const { role, match, district, label = seen.label } = reading;
  if (!role) return undefined;
  const unit = match && unitOf(match);
  const at = district ?? (role === "record" ? block.district : undefined);
  // Made for every line of a sheet: fields are set one by one, since spreading an object for each costs more than
  // reading it.
  const read: Mutable<UnitLine> = {
    line: seen.line,
    role,
    nameSlot: body.nameSlot(seen.line),
    label,
    block: block.number,
  };
  if (reading.isNameless) read.isNameless = true;
  if (match) read.match = match;
  if (unit) read.unit = unit;
  if (at) read.district = at;
  if (body.districtSlot !== undefined && district) read.districtSlot = body.districtSlot;
  return read;
}

/**
 * Lines of a sheet that is of one commune alone: some answer, one for each time, the others say what is asked for and
 * why.
 */
function onlyLines(frame: TableFrame, unit: Unit): UnitLine[] {
  const nameSlot = nameSlotOf(frame);
  const answers = new Map(frame.answers?.map(({ line, said }) => [line, said]));
  const lines: UnitLine[] = [];
  for (let line = frame.header.last + 1; line < frame.view.lineCount; line++) {
    const said = answers.get(line);
    lines.push(
      said
        ? { line, role: "record", nameSlot, label: unit.name, match: { kind: "exact", unit }, unit, block: 0, said }
        : { line, role: "header", nameSlot, label: "", block: 0 },
    );
  }
  return lines;
}
