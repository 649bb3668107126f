import { checkOptional } from "../check-given";

/** How far a question has come. */
export interface ReasoningProgress {
  /** Steps done, up to `total`. */
  readonly done: number;
  /** Steps there are in all. */
  readonly total: number;
}

/** Long questions can be watched, and stopped from what watches them. */
export interface Watching {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReasoningProgress) => void) | undefined;
}

/** A counter of the steps of a question; each asks whether to go on. */
export class Pace {
  private done = 0;
  constructor(
    private readonly total: number,
    private readonly watching: Watching,
  ) {
    checkOptional({ signal: watching.signal, onProgress: watching.onProgress });
  }

  /** @throws {DOMException} `AbortError`, where the signal says so */
  readonly check = (): void => this.watching.signal?.throwIfAborted();

  step(): void {
    this.check();
    this.done++;
    this.watching.onProgress?.({ done: this.done, total: this.total });
  }
}
