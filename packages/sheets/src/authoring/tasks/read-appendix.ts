import type { SourcePlace, SourceRow } from "../source-rows";
import { type AppendixColumns, type AppendixField, columnsOf } from "./appendix-columns";
import { cleanNumber, groupBeneath, isNumber, type OpenGroup, outerGroups, taskId } from "./numbering";

/** A group of tasks as the table heads it. */
export interface AppendixGroup {
  readonly id: string;
  readonly number: string;
  readonly parent: string | undefined;
  /** The cell's words, the number of tasks in brackets included. */
  readonly text: string;
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
  #open: readonly OpenGroup[] = [];
  #last: OpenTask | undefined;
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
  }

  #takeBody(row: SourceRow, columns: AppendixColumns): void {
    const text = (field: AppendixField): string => {
      const column = columns[field];
      return column === undefined ? "" : (row.cells[column] ?? "");
    };
    const number = cleanNumber(text("number"));
    const content = text("content");
    const hasMore = (["lead", "coordinating", "schedule", "outputs"] as const).some((field) => text(field) !== "");
    if (content === "") return;
    const place = row.place(columns.content ?? 0);
    if (hasMore) this.#beginTask(row, columns, number, place);
    else if (isNumber(number)) this.#beginGroup(number, content, place);
    else if (number === "" && row.cells.length > 1) this.#continue(content, place);
  }

  #beginGroup(number: string, text: string, place: SourcePlace): void {
    const outer = outerGroups(this.#open, number);
    const group = groupBeneath(outer, number);
    this.#open = [...outer, group];
    this.#groups.push({ id: group.id, number, parent: outer.at(-1)?.id, text, place });
    this.#last = undefined;
  }

  #beginTask(row: SourceRow, columns: AppendixColumns, written: string, place: SourcePlace): void {
    const content = row.cells[columns.content ?? 0] ?? "";
    const isMissing = !isNumber(written);
    const number = isMissing ? `${this.#last?.task.number ?? "0"}-1` : written;
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
