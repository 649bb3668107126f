import type { Unit } from "@ntm-kit/core";
import type { ReadContext } from "../../tables/context";
import { type Field, isFieldOf } from "../../tables/field";
import { isIndexLine } from "../../tables/find-header";
import type { TableFrame } from "../../tables/frame";
import { slotOf } from "../../tables/frame";
import { isColumnOfForm, isFoot, isHeadingNumber, isRowNumber } from "../../text/labels";
import { type UnitMatch, unitOf } from "../../text/unit-matcher";
import { type DistrictTotals, districtTotals, isTotal, unitOfTotal } from "./district-totals";

/** What a line of the body is. */
export type LineRole = "record" | "heading" | "subtotal" | "header" | "note";

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
export function readUnitLines(frame: TableFrame, context: ReadContext, scope: Unit | undefined): UnitLine[] {
  if (frame.only) return onlyLines(frame, frame.only);
  const reader = new LineReader(frame, context, scope);
  const lines: UnitLine[] = [];
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const read = reader.read(line);
    if (read) lines.push(read);
  }
  return lines;
}

/** Lines of a sheet that is of one commune alone: one answers, the others say what is asked for and why. */
function onlyLines(frame: TableFrame, unit: Unit): UnitLine[] {
  const nameSlot = slotOf(frame, "unit")!;
  const lines: UnitLine[] = [];
  for (let line = frame.header.last + 1; line < frame.view.lineCount; line++)
    lines.push(
      line === frame.body[0]
        ? { line, role: "record", nameSlot, label: unit.name, match: { kind: "exact", unit }, unit, block: 0 }
        : { line, role: "header", nameSlot, label: "", block: 0 },
    );
  return lines;
}

/** Columns that name a unit or say nothing of it. */
const NO_VALUES: ReadonlySet<Field> = new Set<Field>(["number", "unit", "district", "code", "note", "unknown"]);

class LineReader {
  #district: Unit | undefined;
  #columnDistrict: Unit | undefined;
  #block = 0;
  #foot = false;
  readonly #name: number;
  readonly #number: number | undefined;
  readonly #districtSlot: number | undefined;
  readonly #valueSlots: ReadonlySet<number>;
  readonly #criterionSlots: ReadonlySet<number>;
  readonly #totals: DistrictTotals;

  constructor(
    readonly frame: TableFrame,
    readonly context: ReadContext,
    scope: Unit | undefined,
  ) {
    this.#district = scope;
    this.#name = slotOf(frame, "unit")!;
    this.#number = slotOf(frame, "number");
    this.#districtSlot = slotOf(frame, "district");
    this.#totals = districtTotals(frame, context);
    this.#valueSlots = new Set(
      frame.columns.filter((column) => !NO_VALUES.has(column.field)).map((column) => column.slot),
    );
    this.#criterionSlots = new Set(
      frame.columns.filter((column) => isFieldOf(column.field, "criterion")).map((column) => column.slot),
    );
  }

  read(line: number): UnitLine | undefined {
    const { view } = this.frame;
    const cells = view.line(line).filter(({ cell, text }) => text !== "" || cell.value === null);
    if (cells.length === 0) return undefined;
    if (this.#isHeader(line, cells)) {
      this.#foot = false;
      return this.#line(line, "header", "");
    }
    const values = cells.filter(({ slot }) => this.#valueSlots.has(slot)).length;
    const label = this.#label(line, cells);
    if (view.transposed && isColumnOfForm(label)) return this.#line(line, "header", "");
    if (this.#isBeneathMergedName(line)) return values > 0 ? this.#line(line, "note", label) : undefined;
    const number = this.#number === undefined ? "" : view.text(line, this.#number);
    if (isTotal(label === "" ? number : label, this.context)) return this.#total(line, label || number);
    if (this.#foot && values < 2) return this.#line(line, "note", label);
    const district = this.#statedDistrict(line);
    const match = label === "" ? undefined : this.#match(line, label, number, district, values);
    const unit = match ? unitOf(match) : undefined;
    if (!unit && this.frame.pageBreaks.some(([from, to]) => line >= from && line <= to))
      return this.#line(line, "note", label);
    if (
      match &&
      unit?.level === "district" &&
      this.frame.kind === "recognition-list" &&
      values > 0 &&
      !isHeadingNumber(number)
    )
      return this.#line(line, "record", label, match);
    if (match && unit && unit.level !== "commune" && this.#isMarkedRow(line, match, number))
      return this.#line(line, "record", label, { kind: "unknown", nearest: [] }, district);
    if (match && unit && unit.level !== "commune") return this.#upper(line, label, match, unit, values, number);
    if (match && unit) return this.#line(line, "record", label, match, district);
    if (values < 2 && (isFoot(label) || cells.some(({ text }) => isFoot(text)))) {
      this.#foot = true;
      return this.#line(line, "note", label);
    }
    return this.#unmatched(line, label, match, district, values, number);
  }

  /** A name that fits nothing: a row where it is numbered or has values, a heading or note else. */
  #unmatched(
    line: number,
    label: string,
    match: UnitMatch | undefined,
    district: Unit | undefined,
    values: number,
    number: string,
  ): UnitLine {
    const typed = match && "typeHint" in match ? match.typeHint : undefined;
    const isUpper = typed === "huyện" || typed === "thành phố" || typed === "thị xã" || typed === "tỉnh";
    if (label !== "" && (values > 0 || isRowNumber(number)) && !isHeadingNumber(number) && !isUpper)
      return this.#line(line, "record", label, match, district);
    if (isUpper || (isHeadingNumber(number) && label !== "" && match?.kind !== undefined)) {
      this.#block++;
      if (isUpper) this.#district = undefined;
      return this.#line(line, "heading", label, isUpper ? match : undefined);
    }
    if (values >= 2 && label === "") return this.#line(line, "note", label);
    if (label !== "" && this.#isListedAlone(line, label)) return this.#line(line, "record", label, match, district);
    return this.#line(line, values > 0 ? "subtotal" : "note", label);
  }

  /** A name by itself among names: a commune whose row holds nothing yet. */
  #isListedAlone(line: number, label: string): boolean {
    return (
      this.#number === undefined &&
      label.length <= 40 &&
      this.frame.view.line(line).length === 1 &&
      /^xã\s/i.test(label)
    );
  }

  #upper(line: number, label: string, match: UnitMatch, unit: Unit, values: number, number: string): UnitLine {
    if (unit.level === "district") {
      this.#district = unit;
      this.#block++;
    }
    const isSum = values > 0 && this.#hasFigures(line);
    return { ...this.#line(line, isSum ? "subtotal" : "heading", label, match, unit), ...(number ? {} : {}) };
  }

  #hasFigures(line: number): boolean {
    return this.frame.view
      .line(line)
      .some(
        ({ slot, cell }) =>
          this.#valueSlots.has(slot) &&
          (cell.kind === "number" ||
            cell.kind === "unstored" ||
            cell.kind === "error" ||
            /\d/.test(this.frame.view.textOf(cell))),
      );
  }

  /** A total that names a district above its communes begins the district's block. */
  #total(line: number, label: string): UnitLine {
    const head = this.#totals.heads.get(line);
    if (head) {
      this.#district = head;
      this.#block++;
      return this.#line(line, "subtotal", label, { kind: "folded", unit: head }, head);
    }
    return this.#line(line, "subtotal", label, undefined, unitOfTotal(label, this.context));
  }

  #line(line: number, role: LineRole, label: string, match?: UnitMatch, district?: Unit): UnitLine {
    const unit = match ? unitOf(match) : undefined;
    const at = district ?? (role === "record" ? this.#district : undefined);
    // Made for every line of a sheet: fields are set one by one, since spreading an object for each costs more than reading the line.
    const read: Mutable<UnitLine> = { line, role, nameSlot: this.#nameSlot(line), label, block: this.#block };
    if (match) read.match = match;
    if (unit) read.unit = unit;
    if (at) read.district = at;
    if (this.#districtSlot !== undefined && district) read.districtSlot = this.#districtSlot;
    return read;
  }

  #nameSlot(line: number): number {
    const { view } = this.frame;
    if (view.cell(line, this.#name)) return this.#name;
    return view.merge(line, this.#name)?.fromSlot ?? this.#name;
  }

  #label(line: number, cells: readonly { readonly slot: number }[]): string {
    const { view } = this.frame;
    const own = view.shownText(line, this.#name);
    if (own !== "") return own;
    const first = cells.find(({ slot }) => !this.#valueSlots.has(slot));
    const text = first ? view.text(line, first.slot) : "";
    return isRowNumber(text) || isHeadingNumber(text) ? "" : text;
  }

  /** The name is merged over several lines; only the first is the unit's row. */
  #isBeneathMergedName(line: number): boolean {
    const merge = this.frame.view.merge(line, this.#name);
    return merge !== undefined && merge.fromLine < line && merge.fromLine >= this.frame.body[0];
  }

  #isHeader(line: number, cells: readonly { readonly slot: number; readonly text: string }[]): boolean {
    const { view, header } = this.frame;
    if (isIndexLine(view, line, header.first)) return header.indexLines.length > 0 || cells.length > 4;
    if (!cells.some(({ slot, text }) => slot <= this.#name && this.#headerTexts(slot).has(text))) return false;
    const same = cells.filter(({ slot, text }) => this.#headerTexts(slot).has(text)).length;
    return same >= 2 && same >= cells.length * 0.7;
  }

  readonly #headers = new Map<number, ReadonlySet<string>>();

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

  /** The district of the row's own column, carried down where a merged or grouped cell leaves blanks beneath it. */
  #statedDistrict(line: number): Unit | undefined {
    if (this.#districtSlot === undefined) return this.#district ?? this.#totals.closes(line);
    const text = this.frame.view.shownText(line, this.#districtSlot);
    if (text === "") return this.#columnDistrict ?? this.#district;
    const match = this.context.units.match(text, undefined, { level: "district" });
    const unit = unitOf(match);
    this.#columnDistrict = unit?.level === "district" ? unit : undefined;
    return this.#columnDistrict ?? this.#district;
  }

  /** A name that a district and a commune share is the district's where it heads a block, the commune's in a numbered row of marks. */
  #match(line: number, label: string, number: string, district: Unit | undefined, values: number): UnitMatch {
    const isHead = isHeadingNumber(number) || this.#hasCounts(line);
    const asRow = isRowNumber(number) || values > 0;
    return this.context.units.match(label, district?.level === "district" ? district.id : undefined, {
      prefer: isHead ? "district" : asRow ? "commune" : undefined,
    });
  }

  /** A numbered row of marks under the bare name of a district is that of a commune which the plan does not have. */
  #isMarkedRow(line: number, match: UnitMatch, number: string): boolean {
    if (!isRowNumber(number) || match.typeHint !== undefined || this.#hasCounts(line)) return false;
    const marked = this.frame.view.line(line).filter(({ slot }) => this.#criterionSlots.has(slot)).length;
    return marked > 0 && marked * 2 >= this.#criterionSlots.size;
  }

  /** Numbers above 1 beneath the criteria count communes: the line is a sum, no row of marks. */
  #hasCounts(line: number): boolean {
    let counts = 0;
    for (const { slot, cell } of this.frame.view.line(line))
      if (this.#criterionSlots.has(slot) && cell.kind === "number" && (cell.value as number) > 1 && ++counts === 2)
        return true;
    return false;
  }
}
