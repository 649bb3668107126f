import { digestOf } from "./memory";

/** How many entries an import read, added, changed, and left as a person had made them. */
export interface WriteCounts {
  /** Entries of the source. */
  readonly read: number;
  /** Of these, new in the plan. */
  readonly added: number;
  /** Of these, other than before. */
  readonly changed: number;
  /** With a field that a person changed: it stays. */
  readonly kept: number;
}

type Entry = { id: string } & Record<string, unknown>;

/**
 * Puts what an import read into a list of a plan, field by field. A field that stands as an import wrote it takes the
 * new value; one that a person changed, or wrote, stays.
 */
export class FieldWriter {
  #counts = { read: 0, added: 0, changed: 0, kept: 0 };

  /**
   * @param list - entries of the plan, changed in place
   * @param name - name of the list in the plan, for the paths of `written`
   * @param written - digests of what imports wrote, changed in place
   */
  constructor(
    readonly list: Entry[],
    readonly name: string,
    readonly written: Record<string, string>,
  ) {}

  get counts(): WriteCounts {
    return this.#counts;
  }

  put(draft: { readonly id: string }): void {
    this.#counts.read++;
    const known = this.list.find((entry) => entry.id === draft.id);
    if (!known) {
      this.list.push({ ...draft } as Entry);
      for (const [field, value] of Object.entries(draft)) this.#remember(draft.id, field, value);
      this.#counts.added++;
      return;
    }
    const outcomes = Object.entries(draft).map(([field, value]) => this.#putField(known, field, value));
    if (outcomes.includes("kept")) this.#counts.kept++;
    else if (outcomes.includes("changed")) this.#counts.changed++;
  }

  #putField(known: Entry, field: string, value: unknown): "same" | "changed" | "kept" {
    const stands = known[field];
    if (digestOf(stands) === digestOf(value)) {
      this.#remember(known.id, field, value);
      return "same";
    }
    const isOurs = stands === undefined || this.written[this.#path(known.id, field)] === digestOf(stands);
    if (!isOurs) return "kept";
    known[field] = value;
    this.#remember(known.id, field, value);
    return "changed";
  }

  #remember(id: string, field: string, value: unknown): void {
    if (field !== "id") this.written[this.#path(id, field)] = digestOf(value);
  }

  #path = (id: string, field: string): string => `${this.name}[${id}].${field}`;
}
