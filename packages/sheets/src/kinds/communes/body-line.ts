import type { Unit } from "@ntm-kit/core";
import type { PlanContext } from "../../tables/context";
import { type Field, isFieldOf } from "../../tables/field";
import { beginsAsIndex, isIndexLine } from "../../tables/find-header";
import { allColumns, factOf, slotOf, type TableFrame } from "../../tables/frame";
import { HEADER_SHARES } from "../../tables/weights";
import { isFoot, isHeadingNumber, isRowNumber } from "../../text/labels";
import { type UnitMatch, unitOf } from "../../text/unit-matcher";
import { type DistrictTotals, districtClosed, districtTotals } from "./district-totals";

/** What can be seen of a line of the body by itself. */
export interface BodyLine {
  readonly line: number;
  /** Slots in which anything stands. */
  readonly slots: readonly number[];
  /** How many cells hold something in columns that say something of a unit. */
  readonly values: number;
  readonly label: string;
  readonly number: string;
}

/** The same with what its name means in the district that its own cell, or else the block, says. */
export interface NamedLine extends BodyLine {
  readonly district: Unit | undefined;
  readonly match: UnitMatch | undefined;
  readonly unit: Unit | undefined;
}

/** What the lines above say of the next one. */
export interface Block {
  /** Number of the block; a heading begins one. */
  readonly number: number;
  /** District that a heading, a total above its communes or the title names. */
  readonly district: Unit | undefined;
  /** District that the column of districts named last: a merged or grouped cell leaves blanks beneath it. */
  readonly columnDistrict: Unit | undefined;
  /** Notes and signatures have begun. */
  readonly inFoot: boolean;
}

/** Columns that name a unit or say nothing of it. */
const NO_VALUES: ReadonlySet<Field> = new Set<Field>(["number", "unit", "district", "code", "note", "unknown"]);

/** Columns for a total or a claim. */
const STATING: ReadonlySet<Field> = new Set<Field>([
  ...(["total", "level", "standard", "advanced", "model", "decision", "date", "year"] as const),
]);

/** Where units are named; without such a column the table would be none of units. */
export const nameSlotOf = (frame: TableFrame): number => slotOf(frame, "unit") ?? 0;

/** The body of a table whose lines are units: its columns, and what they show of each line. */
export class UnitBody {
  readonly districtSlot: number | undefined;
  /** The table numbers its rows. */
  readonly isNumbered: boolean;
  readonly totals: DistrictTotals;
  readonly #name: number;
  readonly #number: number | undefined;
  readonly #valueSlots: ReadonlySet<number>;
  readonly #criterionSlots: ReadonlySet<number>;
  /** Its names stand under a heading of districts: one that a township shares is the district's. */
  readonly #isOfDistricts: boolean;
  readonly #statingSlots: ReadonlySet<number>;

  constructor(
    readonly frame: TableFrame,
    readonly context: PlanContext,
    /** The table is a list: that a unit stands in it says that it was recognised. */
    readonly isList: boolean,
  ) {
    this.#name = nameSlotOf(frame);
    this.#number = slotOf(frame, "number");
    this.isNumbered = this.#number !== undefined;
    this.districtSlot = slotOf(frame, "district");
    this.totals = factOf(frame, districtTotals, context);
    const heading = frame.fields.get("unit")?.path.at(-1) ?? "";
    this.#isOfDistricts = context.headings.guesses(heading).some(({ field }) => field === "district");
    const slotsWhere = (test: (field: Field) => boolean): ReadonlySet<number> =>
      new Set(
        allColumns(frame)
          .filter(({ field }) => test(field))
          .map(({ slot }) => slot),
      );
    this.#valueSlots = slotsWhere((field) => !NO_VALUES.has(field));
    this.#criterionSlots = slotsWhere((field) => isFieldOf(field, "criterion"));
    this.#statingSlots = slotsWhere(
      (field) => STATING.has(field) || isFieldOf(field, "criterion") || isFieldOf(field, "standard"),
    );
  }

  /** What stands in a line; undefined where nothing does. */
  see(line: number): BodyLine | undefined {
    const { view } = this.frame;
    const slots = view.filledSlots(line);
    if (slots.length === 0) return undefined;
    let values = 0;
    for (const slot of slots) if (this.#valueSlots.has(slot)) values++;
    return {
      line,
      slots,
      values,
      label: this.#label(line, slots),
      number: this.#number === undefined ? "" : view.text(line, this.#number),
    };
  }

  /** The district that a line is in, and that which its own column names for the lines beneath. */
  districtAt(line: number, block: Block): Pick<Block, "district" | "columnDistrict"> {
    const { district, columnDistrict } = block;
    if (this.districtSlot === undefined)
      return { district: district ?? districtClosed(this.totals, line), columnDistrict };
    const text = this.frame.view.shownText(line, this.districtSlot);
    if (text === "") return { district: columnDistrict ?? district, columnDistrict };
    const unit = unitOf(this.context.units.match(text, undefined, { level: "district" }));
    const own = unit && this.context.index.isUpper(unit) ? unit : undefined;
    return { district: own ?? district, columnDistrict: own };
  }

  /**
   * A name that a district and a commune share is the district's where it heads a block, the commune's in a numbered
   * row of marks.
   */
  named(seen: BodyLine, district: Unit | undefined): NamedLine {
    const { line, label, number, values } = seen;
    if (label === "") return { ...seen, district, match: undefined, unit: undefined };
    const isHead = isHeadingNumber(number) || this.hasCounts(line);
    const asRow = isRowNumber(number) || values > 0;
    const match = this.context.units.match(
      label,
      district && this.context.index.isUpper(district) ? district.id : undefined,
      {
        prefer: isHead || this.#isOfDistricts ? "district" : asRow ? "commune" : undefined,
      },
    );
    // Made for every line of a sheet: spreading one object into another costs more than the match.
    const { slots } = seen;
    return { line, slots, values, label, number, district, match, unit: unitOf(match) };
  }

  /** Where the name of a line stands. */
  nameSlot(line: number): number {
    const { view } = this.frame;
    if (view.index(line, this.#name) >= 0) return this.#name;
    return view.merge(line, this.#name)?.fromSlot ?? this.#name;
  }

  /** The header printed again on a new page, or the numbers of its columns. */
  isHeader({ line, slots }: BodyLine): boolean {
    const { view, header } = this.frame;
    const first = view.text(line, slots.find((slot) => view.text(line, slot) !== "") ?? 0);
    if (beginsAsIndex(first) && isIndexLine(view, line, header.first))
      return header.indexLines.length > 0 || slots.length > 4;
    if (!slots.some((slot) => slot <= this.#name && this.#isOfHeader(line, slot))) return false;
    const same = slots.filter((slot) => this.#isOfHeader(line, slot)).length;
    return same >= 2 && same >= slots.length * HEADER_SHARES.repeated;
  }

  /** Whether a text of the line is a note or a signature. */
  hasFoot({ line, slots }: BodyLine): boolean {
    return slots.some((slot) => isFoot(this.frame.view.text(line, slot)));
  }

  /** The name is merged over several lines; only the first is the unit's row. */
  isBeneathMergedName({ line }: BodyLine): boolean {
    const merge = this.frame.view.merge(line, this.#name);
    return merge !== undefined && merge.fromLine < line;
  }

  isInPageBreak({ line }: BodyLine): boolean {
    return this.frame.pageBreaks.some(([from, to]) => line >= from && line <= to);
  }

  /** A numbered row of marks under the bare name of a district is that of a commune which the plan does not have. */
  isMarkedRow({ line, number, match }: NamedLine): boolean {
    if (!isRowNumber(number) || match?.typeHint !== undefined || this.hasCounts(line)) return false;
    const marked = this.frame.view.line(line).filter(({ slot }) => this.#criterionSlots.has(slot)).length;
    return marked > 0 && marked * 2 >= this.#criterionSlots.size;
  }

  /** Numbers above 1 beneath the criteria count communes: the line is a sum, no row of marks. */
  hasCounts(line: number): boolean {
    return this.frame.view.hasTwoNumbers(line, this.#isCount);
  }

  readonly #isCount = (value: number, slot: number): boolean => value > 1 && this.#criterionSlots.has(slot);

  /** A mark, a total or a claim: what would be counted if the line had a name. */
  hasStatements({ slots }: BodyLine): boolean {
    return slots.some((slot) => this.#statingSlots.has(slot));
  }

  /** Values that are numbers, or cannot be told from them. */
  hasFigures({ line }: BodyLine): boolean {
    const { view } = this.frame;
    return view
      .line(line)
      .some(
        ({ slot, cell }) =>
          this.#valueSlots.has(slot) &&
          (cell.kind === "unstored" || cell.kind === "error" || /\d/.test(view.textOf(cell))),
      );
  }

  #label(line: number, slots: readonly number[]): string {
    const { view } = this.frame;
    const own = view.shownText(line, this.#name);
    if (own !== "") return own;
    const first = slots.find((slot) => !this.#valueSlots.has(slot));
    const text = first === undefined ? "" : view.text(line, first);
    return isRowNumber(text) || isHeadingNumber(text) ? "" : text;
  }

  readonly #headers = new Map<number, ReadonlySet<string>>();

  #isOfHeader(line: number, slot: number): boolean {
    return this.#headerTexts(slot).has(this.frame.view.text(line, slot));
  }

  /** Texts of the header in a slot. */
  #headerTexts(slot: number): ReadonlySet<string> {
    let texts = this.#headers.get(slot);
    if (!texts) {
      const { view, header } = this.frame;
      const found = new Set<string>();
      for (let line = header.first; line <= header.last; line++) found.add(view.text(line, slot));
      found.delete("");
      this.#headers.set(slot, (texts = found));
    }
    return texts;
  }
}
