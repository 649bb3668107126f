import { describeError } from "../engine/engine-error";
import { layerNames } from "../strings/layer-names";
import { failureText, type Say, wordsOf } from "../strings/words";
import type { PaneState } from "./pane-state";
import { PlanRefused } from "./plan-choice";

type Work = (signal: AbortSignal) => Promise<void>;

/** What the pane shows, who listens, and one thing after the other: every action ends in a status or in one failure sentence. */
export class PaneStore {
  #state: PaneState;
  #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  /** An edit that comes during a check waits for it. */
  #queue: Promise<void> = Promise.resolve();
  /** What takes back what was done, the last thing last. */
  #undo: Work[] = [];

  /** @param isUndoShort - only the very last thing can be taken back: what follows it may rest on it */
  constructor(
    protected readonly isUndoShort: boolean,
    start: PaneState,
  ) {
    this.#state = start;
  }

  get state(): PaneState {
    return this.#state;
  }
  get say(): Say {
    const { settings, plan } = this.#state;
    return wordsOf(settings.language, layerNames(plan, settings.language));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = (): PaneState => this.#state;

  /** When all that was begun is done. */
  idle(): Promise<void> {
    return this.#queue;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  fail(error: unknown): void {
    const { code, message } = describeError(error);
    const phase = code === "cancelled" ? "ready" : "error";
    const text = failureText(this.#state.settings.language, code, message);
    const faults = error instanceof PlanRefused ? error.faults : [];
    this.set({ phase, failure: { code, text, faults }, status: "", progress: undefined, doing: "" });
  }

  protected canUndo(undo: Work): void {
    this.#undo.push(undo);
    this.set({ canUndo: true });
  }

  protected forgetUndo(): void {
    this.#undo = [];
    this.set({ canUndo: false });
  }

  protected async takeBack(signal: AbortSignal): Promise<void> {
    await this.#undo.pop()?.(signal);
    this.set({ canUndo: this.#undo.length > 0 });
  }

  protected work(work: Work): Promise<void> {
    return this.#enqueue(work, () => {
      this.set({ phase: this.#state.phase === "starting" ? "starting" : "busy", failure: undefined });
      if (this.isUndoShort) this.forgetUndo();
    });
  }

  /** Short work that shows no progress: going to a cell must not make the pane flicker. */
  protected quietly(work: Work): Promise<void> {
    return this.#enqueue(work, () => this.set({ failure: undefined }));
  }

  #enqueue(work: Work, begin: () => void): Promise<void> {
    const run = async (): Promise<void> => {
      this.#abort = new AbortController();
      begin();
      try {
        await work(this.#abort.signal);
        this.set({ phase: "ready", progress: undefined, doing: "" });
      } catch (error) {
        this.fail(error);
      }
    };
    this.#queue = this.#queue.then(run);
    return this.#queue;
  }

  /** Takes away what was said last: the result, or why there was none. */
  protected sayNoMore(): void {
    const { phase } = this.#state;
    this.set({ status: "", failure: undefined, phase: phase === "error" ? "ready" : phase });
  }

  protected tell(key: Parameters<Say>[0], params?: Readonly<Record<string, string | number>>): void {
    this.set({ status: this.say(key, params) });
  }

  protected set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
