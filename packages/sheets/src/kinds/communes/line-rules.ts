import type { Unit } from "@ntm-kit/core";
import type { PlanContext } from "../../tables/context";
import { isCarriedOver, isColumnOfForm, isFoot, isHeadingNumber, isPartOfRow, isRowNumber } from "../../text/labels";
import type { UnitMatch } from "../../text/unit-matcher";
import { isUpperType } from "../../text/unit-types";
import type { Block, BodyLine, NamedLine, UnitBody } from "./body-line";
import { isTotal, unitOfTotal } from "./district-totals";

/** What a line of the body is. */
export type LineRole = "record" | "heading" | "subtotal" | "header" | "note";

/** What a rule makes of a line. */
export interface LineReading {
  /** Absent where the line is nothing of its own. */
  readonly role?: LineRole;
  /** What its name means, where the rule goes by it. */
  readonly match?: UnitMatch | undefined;
  /** The district that it states; a record without one is in that of its block. */
  readonly district?: Unit | undefined;
  /** The label as shown, where it is not the name. */
  readonly label?: string;
  /** Values stand in the line and no name. */
  readonly isNameless?: boolean;
  /** What holds for this line and those beneath, where it begins a block or the foot. */
  readonly block?: Block;
}

/** One way to read a line. Of the rules that fit a line the first one counts. */
export interface LineRule<Line> {
  readonly name: string;
  fits(line: Line, block: Block, body: UnitBody): boolean;
  read(line: Line, block: Block, body: UnitBody): LineReading;
}

/** Lines that are told by what they look like, before their name is asked. */
export const FRAMING_RULES: readonly LineRule<BodyLine>[] = [
  {
    name: "header again",
    fits: (line, _, body) => body.isHeader(line),
    read: (_line, block) => ({ role: "header", label: "", block: { ...block, inFoot: false } }),
  },
  {
    name: "column of the form",
    fits: ({ label }, _, { frame }) => frame.view.transposed && isColumnOfForm(label),
    read: () => ({ role: "header", label: "" }),
  },
  {
    name: "beneath a merged name",
    fits: (line, _, body) => body.isBeneathMergedName(line),
    read: ({ values }) => (values > 0 ? { role: "note" } : {}),
  },
  {
    name: "carried over a page break",
    fits: ({ label, number }) => isCarriedOver(label || number),
    read: () => ({ role: "note" }),
  },
  {
    name: "total",
    fits: ({ label, number }, _, { context }) => isTotal(label || number, context),
    read(line, block, { totals, context }) {
      const label = line.label || line.number;
      const head = totals.heads.get(line.line);
      if (!head) return { role: "subtotal", label, district: unitOfTotal(label, context) };
      const match = { kind: "folded", unit: head } as const;
      return { role: "subtotal", label, match, district: head, block: nextBlock(block, head) };
    },
  },
  {
    name: "rest of the foot",
    fits: ({ values }, { inFoot }) => inFoot && values < 2,
    read: () => ({ role: "note" }),
  },
];

/** Lines that are told by what their name means. */
export const NAME_RULES: readonly LineRule<NamedLine>[] = [
  {
    name: "title printed again",
    fits: (line, _, body) => !line.unit && body.isInPageBreak(line),
    read: () => ({ role: "note" }),
  },
  {
    name: "recognised district",
    fits: ({ unit, values, number }, _, { isList, context }) =>
      isAbove(unit, context) && isList && values > 0 && !isHeadingNumber(number),
    read: ({ match }) => ({ role: "record", match }),
  },
  {
    name: "marks under a district's name",
    fits: (line, _, body) => isAbove(line.unit, body.context) && body.isMarkedRow(line),
    read: ({ district }) => ({ role: "record", match: { kind: "unknown", nearest: [] }, district }),
  },
  {
    name: "district or province",
    fits: ({ unit }, _, { context }) => isAbove(unit, context),
    read(line, block, body) {
      const { unit, match } = line;
      return {
        role: body.hasFigures(line) ? "subtotal" : "heading",
        match,
        district: unit,
        ...(unit && body.context.index.isUpper(unit) ? { block: nextBlock(block, unit) } : {}),
      };
    },
  },
  {
    name: "commune",
    fits: ({ unit }) => unit !== undefined,
    read: ({ match, district }) => ({ role: "record", match, district }),
  },
  {
    name: "foot",
    fits: (line, _, body) => line.values < 2 && (isFoot(line.label) || body.hasFoot(line)),
    read: (_, block) => ({ role: "note", block: { ...block, inFoot: true } }),
  },
  {
    name: "part of another row",
    // A row that the table numbers is a row: communes are called "Xã Vùng …" and "Xã Biên Giới" too.
    fits: ({ label, number }) => isPartOfRow(label) && !isRowNumber(number),
    read: () => ({ role: "note" }),
  },
  {
    name: "row of an unknown name",
    fits: (line) =>
      line.label !== "" &&
      (line.values > 0 || isRowNumber(line.number)) &&
      !isHeadingNumber(line.number) &&
      !isTypedUpper(line),
    read: ({ match, district }) => ({ role: "record", match, district }),
  },
  {
    name: "heading of an unknown district",
    fits: (line) => isTypedUpper(line),
    read: ({ match }, block) => ({ role: "heading", match, block: nextBlock(block, undefined) }),
  },
  {
    name: "numbered heading",
    fits: ({ label, number }) => label !== "" && isHeadingNumber(number),
    read: (_, block) => ({ role: "heading", block: nextBlock(block, block.district) }),
  },
  {
    name: "sums without a name",
    fits: ({ label, line }, _, body) => label === "" && body.hasCounts(line),
    read: () => ({ role: "note" }),
  },
  {
    name: "values without a name",
    fits: (line, _, body) => line.label === "" && body.hasStatements(line),
    read: () => ({ role: "note", isNameless: true }),
  },
  {
    name: "words without a name",
    fits: ({ values, label }) => values >= 2 && label === "",
    read: () => ({ role: "note" }),
  },
  {
    name: "commune alone in its line",
    fits: ({ label, line }, _, { frame, isNumbered, context }) =>
      !isNumbered && label.length <= 40 && frame.view.line(line).length === 1 && isOfCountedType(label, context),
    read: ({ match, district }) => ({ role: "record", match, district }),
  },
  {
    name: "anything else",
    fits: () => true,
    read: ({ values }) => ({ role: values > 0 ? "subtotal" : "note" }),
  },
];

/** "Xã Tân Minh", or "Thôn Đông" of a plan that counts hamlets. */
function isOfCountedType(label: string, { inUsualWords }: PlanContext): boolean {
  const usual = inUsualWords(label);
  return usual === label ? /^xã\s/i.test(label) : usual.startsWith("xa ");
}

const nextBlock = (block: Block, district: Unit | undefined): Block => ({
  ...block,
  number: block.number + 1,
  district,
});

const isAbove = (unit: Unit | undefined, { index }: PlanContext): boolean =>
  unit !== undefined && !index.isCommune(unit);

/** A name that fits no unit and calls itself a district or province. */
const isTypedUpper = ({ match }: NamedLine): boolean => isUpperType(match?.typeHint);
