import type { PlanIndex, Standard } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { isFoot } from "../../text/labels";
import { ownWords, readStandardClaim } from "../../text/standard-claim";
import { hasOwnColumn, levelSlot } from "./claims";
import type { UnitLine } from "./unit-line";

/**
 * The standard that a list is of at a line, by the heading above it or else by its title, and which of its sections
 * that is.
 */
export interface Listed {
  readonly standard?: Standard;
  readonly section: number;
}

/**
 * What each line of a list is listed as, where the list has no column that says it: "I. Xã đạt chuẩn", "II. Xã nâng
 * cao", or its title.
 */
export function listedStandards(frame: TableFrame, lines: readonly UnitLine[]): ReadonlyMap<UnitLine, Listed> {
  const listed = new Map<UnitLine, Listed>();
  if (saysItself(frame)) return listed;
  let standard = headedStandard(frame) ?? titledStandard(frame);
  let section = 0;
  for (const line of lines) {
    const headed = line.role === "heading" || line.role === "note" ? standardOf(line.label, frame.index) : undefined;
    if (headed) {
      standard = headed;
      section++;
    } else listed.set(line, { section, ...(standard ? { standard } : {}) });
  }
  return listed;
}

const saysItself = (frame: TableFrame): boolean => levelSlot(frame) !== undefined || hasOwnColumn(frame);

function standardOf(heading: string, { standards }: PlanIndex): Standard | undefined {
  if (
    heading.length > 80 ||
    isFoot(heading) ||
    !/\b(?:xa|don vi|danh sach|ntm|nong thon moi)\b/.test(bareWords(heading))
  )
    return undefined;
  const says = readStandardClaim(heading, standards);
  return says === "none" || says === "unknown" ? undefined : says;
}

/** "Đạt chuẩn NTM" over the names themselves says what they are listed as. */
function headedStandard({ fields, index }: TableFrame): Standard | undefined {
  const name = fields.get("unit");
  const isOfStandard = name?.guess !== undefined && name.guess.field !== "unit";
  return isOfStandard ? standardOf(name.path.at(-1) ?? "", index) : undefined;
}

/**
 * A list without a column for the level says by its title which standard it is of; one that names several says none of
 * the higher.
 */
function titledStandard({ title: { words }, index }: TableFrame): Standard | undefined {
  const [, ...higher] = index.standards;
  const named = higher.filter((standard) => ownWords(standard).some((own) => words.includes(own)));
  if (named.length === 1) return named[0]?.id;
  return /cong nhan|dat chuan/.test(words) ? index.plainStandard : undefined;
}
