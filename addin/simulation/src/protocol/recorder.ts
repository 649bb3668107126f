import { ACTION, FLAG, type RequestBody, type ResponseBody } from "./messages";

/** One batch as it crossed the line. */
export interface RecordedBatch {
  /** Bytes of the request and of the answer, in UTF-8. */
  readonly sent: number;
  received: number;
  readonly actions: number;
  /** Calls and settings by name, `Add`, `values =`. */
  readonly names: readonly string[];
  /** Whether the client says that the batch may change something. */
  readonly writeBit: boolean;
  /** What it did change, as the workbook saw it. */
  readonly changes: string[];
  /** Only gives references back; the client sends it on its own after a run. */
  readonly isCleanup: boolean;
  error: string;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Keeps what went over the line, for promises such as “a check sends no write” and for budgets. */
export class Recorder {
  batches: RecordedBatch[] = [];

  begin(text: string, flags: number, { Actions, ObjectPaths }: RequestBody): RecordedBatch {
    const calls = Actions.filter(({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.set);
    const names = calls.map(({ ActionType, Name }) => (ActionType === ACTION.set ? `${Name} =` : Name));
    const made = Object.values(ObjectPaths).flatMap(({ ObjectPathType, Name }) => (ObjectPathType === 3 ? [Name] : []));
    const batch: RecordedBatch = {
      sent: bytes(text),
      received: 0,
      actions: Actions.length,
      names: [...names, ...made],
      writeBit: (flags & FLAG.write) !== 0,
      changes: [],
      isCleanup: names.length > 0 && made.length === 0 && names.every((name) => name === "_RemoveReference"),
      error: "",
    };
    this.batches.push(batch);
    return batch;
  }

  end(batch: RecordedBatch, text: string, response: ResponseBody): void {
    batch.received = bytes(text);
    batch.error = response.Error?.Code ?? "";
  }

  clear(): void {
    this.batches = [];
  }

  /** Batches that did something besides giving references back. */
  get working(): readonly RecordedBatch[] {
    return this.batches.filter((batch) => !batch.isCleanup);
  }

  get totals(): { batches: number; actions: number; sent: number; received: number; changes: number } {
    const sum = (of: (batch: RecordedBatch) => number): number => this.batches.reduce((n, batch) => n + of(batch), 0);
    return {
      batches: this.working.length,
      actions: sum((batch) => batch.actions),
      sent: sum((batch) => batch.sent),
      received: sum((batch) => batch.received),
      changes: sum((batch) => batch.changes.length),
    };
  }
}
