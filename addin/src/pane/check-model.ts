import { localDay, planRounds, type ReportFinding } from "@ntm-kit/core";
import type { AcceptedEntry, Mapping, Progress } from "@ntm-kit/sheets";
import type { EngineClient } from "../engine/client";
import type { Checked, RoundOptions } from "../engine/protocol";
import type { Acceptance, Host, Settings, WorkbookState } from "../host/host";
import { acceptancesOf, entriesOf, idOf, withKeys } from "./findings/acceptances";
import { countsOf, openFindings } from "./findings/findings";
import { groupsOf } from "./findings/groups";
import type { ReasonWords } from "./frame/reason-words";
import type { PaneState } from "./pane-state";
import { PaneStore } from "./pane-store";

/** What was checked, what of it stands with a reason, and what makes it old: edits, another day, other words. */
export class CheckModel extends PaneStore {
  #isWatching = false;

  constructor(
    readonly host: Host,
    readonly engine: EngineClient,
    start: PaneState,
  ) {
    super(host.kind === "excel", start);
  }

  check(): Promise<void> {
    return this.work(async (signal) => {
      this.set({ workbook: await this.host.loadState() });
      const onProgress = (progress: Progress): void => this.set({ progress });
      await this.host.read(this.engine, { signal, onProgress });
      await this.checkAgain(signal);
      await this.#watch();
    });
  }

  /**
   * Keeps findings as they are, with the user's words; it can be taken back in one press until something else is done.
   */
  accept(findings: readonly ReportFinding[], words: ReasonWords): Promise<void> {
    return this.work(async () => {
      const on = this.state.checked?.report.asOf ?? localDay();
      const added = acceptancesOf(findings, words, { on, round: this.state.round.period });
      const before = this.state.workbook.accepted;
      const ids = added.map(idOf);
      await this.#acceptOnly([...before.filter((one) => !ids.includes(idOf(one))), ...added]);
      this.canUndo(() => this.#acceptOnly(before));
      this.tell("acceptedDone", { count: findings.length });
      this.set({ by: words.by });
    });
  }

  /** @param ids - keys, or fingerprints of what an older version kept */
  restore(ids: readonly string[]): Promise<void> {
    return this.work(async () => {
      await this.#acceptOnly(this.state.workbook.accepted.filter((one) => !ids.includes(idOf(one))));
      this.tell("restored");
    });
  }

  /** What is accepted from now on; the report is worded anew by it. */
  async #acceptOnly(accepted: readonly Acceptance[]): Promise<void> {
    await this.keep({ ...this.state.workbook, accepted });
    const checked = await this.engine.call("accept", [this.#entries(), this.state.settings.language]);
    this.set({ checked });
  }

  #entries(): readonly AcceptedEntry[] {
    return entriesOf(this.state.workbook.accepted, this.say("unnamed"));
  }

  /** The user's word on how a sheet is read; undefined goes back to what is detected. */
  overrule(sheet: string, mapping: Mapping | undefined): Promise<void> {
    const { [sheet]: _before, ...others } = this.state.workbook.overrides;
    const overrides = mapping ? { ...others, [sheet]: mapping } : others;
    return this.work(async (signal) => {
      await this.keep({ ...this.state.workbook, overrides });
      await this.checkAgain(signal);
    });
  }

  /** Whether an edit is checked at once; what was edited while it was off is checked when it is switched on. */
  live(on: boolean): Promise<void> {
    this.change({ live: on });
    if (on && this.state.isStale) return this.check();
    return this.quietly(() => this.#watch());
  }

  /** From the first check on edits are heard of, so that a list that has become old says so. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    await this.host.onEdit((read) => this.#edited(read));
  }

  #edited(read: (engine: EngineClient) => Promise<void>): Promise<void> | undefined {
    if (!this.state.settings.live) {
      if (this.state.checked) this.set({ isStale: true });
      return undefined;
    }
    return this.work(async (signal) => {
      await read(this.engine);
      await this.checkAgain(signal);
    });
  }

  /** Changes preferences; what is shown follows, with a new check where words or the day changed. */
  change(change: Partial<Settings>): void {
    const settings = { ...this.state.settings, ...change };
    this.set({ settings });
    this.host.saveSettings(settings);
    const isOtherResult = change.language !== undefined || change.asOf !== undefined;
    if (isOtherResult && this.state.checked) void this.work((signal) => this.checkAgain(signal));
  }

  protected async checkAgain(signal: AbortSignal): Promise<void> {
    const { settings, workbook } = this.state;
    const { asOf, language } = settings;
    const { overrides } = workbook;
    const day = asOf || this.#periodEnd();
    const asRound = this.host.kind === "page" ? { round: this.#roundOptions() } : {};
    const options = { ...(day ? { asOf: day } : {}), language, overrides, accepted: this.#entries(), ...asRound };
    const onProgress = (progress: Progress): void => this.set({ progress });
    const checked = await this.#withOlder(await this.engine.call("check", [options], { signal, onProgress }));
    await this.#madeReady(checked);
    const { round } = this.state;
    this.set({ checked, isStale: false, round: { ...round, reading: undefined } });
    this.#sayDone();
  }

  #roundOptions(): RoundOptions {
    const { period, saved } = this.state.round;
    return { period, saved };
  }

  /** The last day of the round that was chosen. */
  #periodEnd(): string | undefined {
    const { plan, round } = this.state;
    return plan && planRounds(plan).find(({ id }) => id === round.period)?.to;
  }

  /**
   * Tens of thousands of findings are put together, counted and grouped, and drawn in tasks of their own, so that none
   * holds up the pane.
   */
  async #madeReady(checked: Checked): Promise<void> {
    await nextTask();
    const { view, plan } = this.state;
    const open = openFindings({ checked });
    countsOf(open);
    groupsOf(open, view.order, plan);
    await nextTask();
  }

  /** What an older version accepted is known by fingerprint alone: its keys are known once it was checked. */
  async #withOlder(checked: Checked): Promise<Checked> {
    const { workbook, settings } = this.state;
    const accepted = withKeys(workbook.accepted, checked.report.findings);
    if (accepted === workbook.accepted) return checked;
    this.set({ workbook: { ...workbook, accepted } });
    return this.engine.call("accept", [this.#entries(), settings.language]);
  }

  #sayDone(): void {
    const { errors = 0, warnings = 0, infos = 0, accepted = 0 } = this.state.checked?.report.summary ?? {};
    this.tell(accepted > 0 ? "doneExplained" : "done", { errors, warnings, infos, accepted });
  }

  protected async keep(workbook: WorkbookState): Promise<void> {
    await this.host.saveState(workbook);
    this.set({ workbook });
  }
}

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));
