import type { SourcePlace, SourceRow } from "../source-rows";
import { type AppendixColumns, type AppendixField, columnsOf, numbersColumns, withSecondRow } from "./appendix-columns";
import {
  cleanNumber,
  goesOnBeside,
  groupBeneath,
  isItem,
  isNumber,
  numberedTitle,
  type OpenGroup,
  outerGroups,
  taskId,
} from "./numbering";

/** A group of tasks as the table heads it. */
export interface AppendixGroup {
  readonly id: string;
  readonly number: string;
  readonly parent: string | undefined;
  /** The cell's words, the number of tasks in brackets included. */
  readonly text: string;
  /** The same without the number of the group, where that stands in the cell, too. */
  readonly title: string;
  readonly place: SourcePlace;
}

/** A task as the table lists it; texts as they stand. */
export interface AppendixTask {
  readonly id: string;
  readonly group: string;
  readonly number: string;
  readonly content: string;
  readonly place: SourcePlace;
  /** The rest of a content that a page break has cut, each with its own place. */
  readonly continued: readonly { readonly text: string; readonly place: SourcePlace }[];
  readonly texts: Readonly<Partial<Record<AppendixField, string>>>;
  readonly places: Readonly<Partial<Record<AppendixField, SourcePlace>>>;
}

/** Something of the table that a person should look at. */
export interface AppendixDoubt {
  readonly code: "plan/row-continued" | "plan/number-repeats" | "plan/number-missing";
  readonly task: string;
  readonly written: string;
  readonly place: SourcePlace;
}

export interface Appendix {
  readonly groups: readonly AppendixGroup[];
  readonly tasks: readonly AppendixTask[];
  readonly doubts: readonly AppendixDoubt[];
}

/**
 * Reads a table of tasks: its header, repeated on each page or not, groups by number, tasks, and rows that a page break
 * has cut.
 * @returns undefined where no row names the contents and who leads or when
 */
export function readAppendix(rows: readonly SourceRow[]): Appendix | undefined {
  const reader = new AppendixReader();
  for (const row of rows) reader.take(row);
  return reader.isFound ? reader.appendix() : undefined;
}

interface OpenTask {
  task: AppendixTask;
  readonly continued: { text: string; place: SourcePlace }[];
}

class AppendixReader {
  #columns: AppendixColumns | undefined;
  #isBeneathHeader = false;
  /** Rows without a number since the last that had one. */
  #unnumbered = 0;
  #open: readonly OpenGroup[] = [];
  #last: OpenTask | undefined;
  #lastNumber = "0";
  /** The last task is one of a list: lettered, or without a number. */
  #isLastItem = false;
  readonly #groups: AppendixGroup[] = [];
  readonly #tasks: OpenTask[] = [];
  readonly #doubts: AppendixDoubt[] = [];
  readonly #times = new Map<string, number>();

  get isFound(): boolean {
    return this.#columns !== undefined;
  }

  appendix(): Appendix {
    return { groups: this.#groups, tasks: this.#tasks.map(({ task }) => task), doubts: this.#doubts };
  }

  take(row: SourceRow): void {
    const header = columnsOf(row);
    if (header) this.#columns = header;
    else if (this.#columns) this.#takeBody(row, this.#columns);
    this.#isBeneathHeader = header !== undefined;
  }

  #takeBody(row: SourceRow, columns: AppendixColumns): void {
    const second = this.#isBeneathHeader ? withSecondRow(columns, row) : undefined;
    if (second) this.#columns = second;
    else if (!numbersColumns(row)) this.#takeLine(row, columns);
  }

  #takeLine(row: SourceRow, columns: AppendixColumns): void {
    const text = (field: AppendixField): string => {
      const column = columns[field];
      return column === undefined ? "" : (row.cells[column] ?? "");
    };
    const number = cleanNumber(text("number"));
    const content = text("content");
    const hasMore = (["lead", "coordinating", "schedule", "outputs"] as const).some((field) => text(field) !== "");
    const place = row.place(columns.content ?? 0);
    if (content === "" && !hasMore) this.#headAcross(text("number"), row.place(columns.number ?? 0));
    if (content === "") return;
    const headed = number === "" && !hasMore ? numberedTitle(content, false) : undefined;
    if (hasMore) this.#beginTask(row, columns, number, place);
    else if (isNumber(number) && !isItem(number)) this.#beginGroup(number, content, place);
    else if (headed) this.#beginGroup(headed.number, content, place, headed.title);
    else if (isItem(number)) this.#continue(`${number}) ${content}`, place);
    else if (number === "" && row.cells.length > 1) this.#continue(content, place);
  }

  /** A heading that is merged across the columns stands in the first of them. */
  #headAcross(text: string, place: SourcePlace): void {
    const headed = numberedTitle(text, true);
    if (headed) this.#beginGroup(headed.number, text, place, headed.title);
  }

  #beginGroup(number: string, text: string, place: SourcePlace, title = text): void {
    const outer = outerGroups(this.#open, number);
    const group = groupBeneath(outer, number);
    this.#open = [...outer, group];
    this.#groups.push({ id: group.id, number, parent: outer.at(-1)?.id, text, title, place });
    this.#last = undefined;
    this.#lastNumber = "0";
    this.#isLastItem = false;
    this.#unnumbered = 0;
  }

  #beginTask(row: SourceRow, columns: AppendixColumns, written: string, place: SourcePlace): void {
    const content = row.cells[columns.content ?? 0] ?? "";
    const isMissing = !isNumber(written);
    this.#unnumbered = isMissing ? this.#unnumbered + 1 : 0;
    if (!isMissing && this.#isLastItem && goesOnBeside(this.#open, written)) this.#open = this.#open.slice(0, -1);
    const number = isMissing ? `${this.#lastNumber}-${this.#unnumbered}` : written;
    if (!isMissing) this.#lastNumber = written;
    this.#isLastItem = isMissing || isItem(written);
    const first = taskId(this.#open, number);
    const times = (this.#times.get(first) ?? 0) + 1;
    this.#times.set(first, times);
    const id = times === 1 ? first : `${first}-${times}`;
    const texts: Partial<Record<AppendixField, string>> = {};
    const places: Partial<Record<AppendixField, SourcePlace>> = {};
    for (const [field, column] of Object.entries(columns) as [AppendixField, number][]) {
      texts[field] = row.cells[column] ?? "";
      places[field] = row.place(column);
    }
    const continued: OpenTask["continued"] = [];
    const group = this.#open.at(-1)?.id ?? "";
    this.#last = { task: { id, group, number, content, place, continued, texts, places }, continued };
    this.#tasks.push(this.#last);
    const at = row.place(columns.number ?? columns.content ?? 0);
    if (isMissing) this.#doubts.push({ code: "plan/number-missing", task: id, written: content, place: at });
    else if (times > 1) this.#doubts.push({ code: "plan/number-repeats", task: id, written, place: at });
  }

  /** A row with words alone, and no number: the rest of the row above, which a page break has cut. */
  #continue(text: string, place: SourcePlace): void {
    if (!this.#last) return;
    this.#last.continued.push({ text, place });
    this.#doubts.push({ code: "plan/row-continued", task: this.#last.task.id, written: text, place });
  }
}
