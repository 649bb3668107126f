import { STANDARDS, type Standard } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { isFoot } from "../../text/labels";
import { readStandardClaim } from "../../text/standard-claim";
import { levelSlot } from "./claims";
import type { UnitLine } from "./unit-line";

/** The standard that a list is of at a line, by the heading above it or else by its title, and which of its sections that is. */
export interface Listed {
  readonly standard?: Standard;
  readonly section: number;
}

/** What each line of a list is listed as, where the list has no column that says it: "I. Xã đạt chuẩn", "II. Xã nâng cao", or its title. */
export function listedStandards(frame: TableFrame, lines: readonly UnitLine[]): ReadonlyMap<UnitLine, Listed> {
  const listed = new Map<UnitLine, Listed>();
  if (saysItself(frame)) return listed;
  let standard = titledStandard(frame);
  let section = 0;
  for (const line of lines) {
    const headed = line.role === "heading" || line.role === "note" ? standardOf(line.label) : undefined;
    if (headed) {
      standard = headed;
      section++;
    } else listed.set(line, { section, ...(standard ? { standard } : {}) });
  }
  return listed;
}

const saysItself = (frame: TableFrame): boolean =>
  levelSlot(frame) !== undefined || STANDARDS.some((standard) => frame.fields.has(standard));

function standardOf(heading: string): Standard | undefined {
  if (
    heading.length > 80 ||
    isFoot(heading) ||
    !/\b(?:xa|don vi|danh sach|ntm|nong thon moi)\b/.test(bareWords(heading))
  )
    return undefined;
  const says = readStandardClaim(heading);
  return says === "none" || says === "unknown" ? undefined : says;
}

/** A list without a column for the level says by its title which standard it is of. */
function titledStandard({ title: { words } }: TableFrame): Standard | undefined {
  if (/kieu mau/.test(words) && !/nang cao/.test(words)) return "model";
  if (/nang cao/.test(words) && !/kieu mau/.test(words)) return "advanced";
  return /cong nhan|dat chuan/.test(words) ? "standard" : undefined;
}
