import type { AcceptedEntry, Decision, Office, SavedRound } from "@ntm-kit/sheets";
import type { EngineClient } from "../../engine/client";
import type { Checked, Download, RoundFileKind } from "../../engine/protocol";
import type { FileLine } from "../../engine/round/round-view";
import type { Acceptance, Letterhead } from "../../host/host";
import type { ChosenFile } from "../../host/page/given-files";
import type { StringKey } from "../../strings/vi";
import type { PaneState } from "../pane-state";
import type { RoundState } from "./round-state";

/** What the actions on a round need of the pane. */
export interface Desk {
  readonly engine: EngineClient;
  state(): PaneState;
  set(change: Partial<PaneState>): void;
  say(key: StringKey, params?: Readonly<Record<string, string | number>>): void;
  /** One thing after the other, with progress and one sentence after a failure. */
  work(work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  checkAgain(signal: AbortSignal): Promise<void>;
  keepAccepted(accepted: readonly Acceptance[]): Promise<void>;
  hand(file: Download): void;
  words(key: StringKey): string;
  /** What takes back the last thing that was done. */
  onUndo(undo: (signal: AbortSignal) => Promise<void>): void;
  changeDay(asOf: string): void;
}

/** What is done with the round on the page. */
export class RoundActions {
  constructor(private readonly desk: Desk) {}

  /** The day follows the round, unless a day is chosen after it. */
  choosePeriod(period: string | null): Promise<void> {
    this.#set({ period });
    this.desk.changeDay("");
    return this.desk.state().checked ? this.#judgeAgain() : Promise.resolve();
  }

  /** The round of one file alone is made when it is looked at. */
  async show(): Promise<void> {
    const { checked, settings } = this.desk.state();
    if (!checked || checked.round) return;
    await this.desk.work(async () => {
      const round = await this.desk.engine.call("roundView", [settings.language]);
      if (this.desk.state().checked === checked) this.desk.set({ checked: { ...checked, round } });
    });
  }

  open(unit: string | undefined): void {
    this.#set({ unit });
  }

  /** One file takes the place of others of its sender. */
  replace(file: FileLine, others: readonly FileLine[]): Promise<void> {
    return this.#change(
      (saved) => {
        // Each replaces the next, so that one entry a file says it all.
        const chain = [file, ...others];
        const links = chain.slice(0, -1).map((one, i) => entryOf(saved, one, chain[i + 1]?.name ?? null));
        const said = new Set(chain.map(({ name }) => name));
        return { ...saved, files: [...saved.files.filter(({ name }) => !said.has(name)), ...links] };
      },
      () => this.desk.say("round.replaced", { file: file.name, others: others.map(({ name }) => name).join(", ") }),
    );
  }

  /** This side of a contradiction counts. */
  take({ unit, field, take: { ...take } }: Decision): Promise<void> {
    const isSame = (one: Decision): boolean => one.unit === unit && one.field === field;
    return this.#change(
      (saved) => ({ ...saved, decisions: [...saved.decisions.filter((one) => !isSame(one)), { unit, field, take }] }),
      () => this.desk.say("round.taken", { cell: take.cell, file: take.file }),
    );
  }

  download(kind: RoundFileKind): Promise<void> {
    return this.desk.work(async () => {
      this.desk.set({ doing: this.#words("writing") });
      this.desk.hand(await this.desk.engine.call("roundFile", [kind, officeOf(this.desk.state().settings.letterhead)]));
    });
  }

  /** A saved round is taken up before the files are chosen, or for those that are there. */
  openSaved(file: File): Promise<void> {
    return this.desk.work(async (signal) => {
      const saved = await this.desk.engine.call("readRound", [await file.text()]);
      this.#set({ saved, period: saved.period, isOpened: true });
      this.desk.changeDay(saved.asOf ?? "");
      await this.desk.keepAccepted(saved.accepted.map(acceptanceOf));
      if (this.desk.state().checked) await this.desk.checkAgain(signal);
      this.desk.say("round.opened", { name: file.name });
    });
  }

  compare(files: readonly ChosenFile[]): Promise<void> {
    return this.desk.work(async () => {
      this.desk.set({ doing: this.#words("round.comparing") });
      const given = [];
      for (const { path, file } of files) given.push({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) });
      const { settings, checked } = this.desk.state();
      const moves = await this.desk.engine.call("compare", [given, settings.language]);
      const round = checked?.round;
      if (checked && round) this.desk.set({ checked: { ...checked, round: { ...round, moves } } satisfies Checked });
      const { up, down, mixed, stopped } = moves.summary.units;
      this.desk.say("round.compared", { up, down: down + mixed, stopped });
    });
  }

  #change(change: (saved: SavedRound) => SavedRound, said: () => void): Promise<void> {
    const before = this.desk.state().round.saved;
    return this.desk.work(async (signal) => {
      this.#set({ saved: change(before) });
      await this.desk.checkAgain(signal);
      this.desk.onUndo(async (again) => {
        this.#set({ saved: before });
        await this.desk.checkAgain(again);
      });
      said();
    });
  }

  #judgeAgain(): Promise<void> {
    return this.desk.work((signal) => this.desk.checkAgain(signal));
  }

  #words(key: StringKey): string {
    return this.desk.words(key);
  }

  #set(change: Partial<RoundState>): void {
    this.desk.set({ round: { ...this.desk.state().round, ...change } });
  }
}

/** The letterhead as the report takes it; nothing where nothing was said. */
function officeOf({ title, signatory, ...head }: Letterhead): Office | undefined {
  const signs = { ...(title ? { title } : {}), ...(signatory ? { name: signatory } : {}) };
  const isSaid = Object.keys({ ...head, ...signs }).length > 0;
  return isSaid
    ? { officeVersion: 1, ...head, ...(Object.keys(signs).length > 0 ? { signatory: signs } : {}) }
    : undefined;
}

/** What the saved round says of a file, with another word on what it replaces. */
function entryOf(saved: SavedRound, { name, sha256 }: FileLine, replaces: string | null): SavedRound["files"][number] {
  const known = saved.files.find((one) => one.name === name);
  return { sender: null, ...known, name, ...(sha256 === undefined ? {} : { sha256 }), replaces };
}

const acceptanceOf = ({ fingerprint, round, ...entry }: AcceptedEntry): Acceptance => {
  const { key, code, reason, by, on, until } = entry;
  const of = round === undefined ? {} : { round };
  return { fingerprint: fingerprint ?? key, key, code, reason, by, on, until, ...of };
};
