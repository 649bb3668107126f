import { escapedJson, localDay, type Plan, type ReportFinding } from "@ntm-kit/core";
import { type AcceptedEntry, type Mapping, type Progress, parseArea, type WorkbookDocument } from "@ntm-kit/sheets";
import type { EngineClient } from "../engine/client";
import { describeError } from "../engine/engine-error";
import type { Checked, Download, Place, PlanChoice, TemplateKind } from "../engine/protocol";
import { FIRST_PLAN } from "../first-plan";
import { type Acceptance, EMPTY_STATE, type Host, type HostFix, type Settings, type WorkbookState } from "../host/host";
import type { PageHost } from "../host/page/page-host";
import { layerNames } from "../strings/layer-names";
import { failureText, type Say, wordsOf } from "../strings/words";
import { acceptancesOf, entriesOf, idOf, withKeys } from "./findings/acceptances";
import { openFindings, placeName, safeFixes } from "./findings/findings";
import type { ReasonWords } from "./frame/reason-words";
import { DEFAULT_SETTINGS, FIRST_VIEW, type PaneState, stateAtStart, type View } from "./pane-state";
import { choiceOf, nameOfChoice, PlanRefused } from "./plan-choice";

/** What the pane knows and does, without any component: every action ends in a status or in one failure sentence. */
export class PaneModel {
  #state: PaneState;
  #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  #isWatching = false;
  /** One thing after the other: an edit that comes during a check waits for it. */
  #queue: Promise<void> = Promise.resolve();

  constructor(
    readonly host: Host,
    readonly engine: EngineClient,
    presets: Partial<Settings>,
    readonly save: (file: Download) => void,
  ) {
    this.#state = stateAtStart({ ...DEFAULT_SETTINGS, ...host.loadSettings(), live: false, ...presets });
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

  /**
   * The pane can be used at once: the engine answers in turn, so that a check that is pressed now waits for the plan.
   */
  async start(): Promise<void> {
    this.#set({ phase: "ready" });
    try {
      const kept = this.host.loadPlan();
      if (kept) await this.#take(kept).catch((error: unknown) => this.#forgetPlan(error));
      if (!this.#state.plan) await this.#take({ builtIn: FIRST_PLAN.id });
    } catch (error) {
      this.fail(error);
    }
  }

  /** A plan that was kept and no longer fits is said once. */
  #forgetPlan(error: unknown): void {
    this.host.savePlan(undefined);
    this.fail(error);
  }

  check(): Promise<void> {
    return this.#work(async (signal) => {
      this.#set({ workbook: await this.host.loadState() });
      const onProgress = (progress: Progress): void => this.#set({ progress });
      await this.host.read(this.engine, { signal, onProgress });
      await this.#checkAgain(signal);
      await this.#watch();
    });
  }

  /** Changes what is looked at. What was said of one part is not said on another. */
  show(change: Partial<View>): void {
    const isOtherTab = change.tab !== undefined && change.tab !== this.#state.view.tab;
    this.#set({ view: { ...this.#state.view, ...change }, ...(isOtherTab ? { status: "", undo: [] } : {}) });
  }

  /** The page alone: forgets what was found and looked at in the file before, then checks this one. */
  open(file: File): Promise<void> {
    (this.host as PageHost).choose(file);
    const nothing = { checked: undefined, workbook: EMPTY_STATE, selected: undefined, status: "", undo: [] };
    this.#set({ ...nothing, view: FIRST_VIEW });
    return this.check();
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Shows the cell of a finding, and says so where it no longer holds what was checked. */
  select(place: Place, fingerprint?: string): Promise<void> {
    return this.#quietly(async () => {
      this.#set({ selected: fingerprint });
      const value = await this.host.select(place);
      const first = parseArea(place.cell);
      if (value === undefined || !first) return this.#say("selected", { cell: placeName(place) });
      const seen = await this.engine.call("rows", [place.sheet, first.top, first.top + 1]);
      const checked = seen.rows[0]?.[first.left] ?? "";
      const isSame = typeof value === "number" || checked === String(value) || typeof value === "boolean";
      this.#say(isSame ? "selected" : "cellChanged", { cell: placeName(place) });
    });
  }

  fix(fixes: readonly HostFix[]): Promise<void> {
    return this.#work(async (signal) => {
      this.#set({ doing: this.say("fixing", { count: fixes.length }) });
      const skipped = await this.host.applyFixes(fixes);
      this.#set({ hasWritten: true });
      await this.host.read(this.engine, { signal });
      await this.#checkAgain(signal);
      const count = fixes.length - skipped.length;
      this.#say(skipped.length > 0 ? "fixSkipped" : "fixed", { count, skipped: skipped.length });
    });
  }

  /**
   * Keeps findings as they are, with the user's words; it can be taken back in one press until something else is done.
   */
  accept(findings: readonly ReportFinding[], words: ReasonWords): Promise<void> {
    return this.#work(async () => {
      const added = acceptancesOf(findings, words, this.#state.checked?.report.asOf ?? localDay());
      const undo = added.map(idOf);
      await this.#acceptOnly([...this.#state.workbook.accepted.filter((one) => !undo.includes(idOf(one))), ...added]);
      this.#say("acceptedDone", { count: findings.length });
      this.#set({ undo, by: words.by });
    });
  }

  /** @param ids - keys, or fingerprints of what an older version kept */
  restore(ids: readonly string[]): Promise<void> {
    return this.#work(async () => {
      await this.#acceptOnly(this.#state.workbook.accepted.filter((one) => !ids.includes(idOf(one))));
      this.#say("restored");
    });
  }

  /** What is accepted from now on; the report is worded anew by it. */
  async #acceptOnly(accepted: readonly Acceptance[]): Promise<void> {
    await this.#keep({ ...this.#state.workbook, accepted });
    const checked = await this.engine.call("accept", [this.#entries(), this.#state.settings.language]);
    this.#set({ checked });
  }

  #entries(): readonly AcceptedEntry[] {
    return entriesOf(this.#state.workbook.accepted, this.say("unnamed"));
  }

  mark(): Promise<void> {
    return this.#work(async () => {
      const findings = openFindings(this.#state);
      const marks = findings.flatMap(({ sheet, cell, severity }) => (sheet && cell ? [{ sheet, cell, severity }] : []));
      if (this.#state.workbook.marked) await this.host.unmark();
      await this.host.mark(marks);
      const { language } = this.#state.settings;
      const document = await this.engine.call("findingsDocument", [language]);
      const { ids } = await this.host.insert(document, this.#state.workbook.ownSheets["findings"] ?? []);
      await this.#keep({
        ...this.#state.workbook,
        marked: true,
        ownSheets: { ...this.#state.workbook.ownSheets, findings: ids },
      });
      this.#set({ hasWritten: true });
      this.#say("marked", { count: new Set(marks.map((mark) => `${mark.sheet}!${mark.cell}`)).size });
    });
  }

  unmark(): Promise<void> {
    return this.#work(async () => {
      const state = await this.host.loadState();
      await this.host.unmark();
      const { findings = [], ...ownSheets } = state.ownSheets;
      await this.host.removeSheets(findings);
      await this.#keep({ ...state, marked: false, ownSheets });
      this.#say("unmarked");
    });
  }

  writeSummary(): Promise<void> {
    return this.#write("summary", () => this.engine.call("summaryDocument", [this.#state.settings.language]), true);
  }

  /** A template becomes the user's own sheet: it is filled in, so it is never replaced. */
  insertTemplate(kind: TemplateKind): Promise<void> {
    return this.#write(kind, () => this.engine.call("templateDocument", [kind]), false);
  }

  async #write(as: string, describe: () => Promise<WorkbookDocument>, isOwn: boolean): Promise<void> {
    return this.#work(async () => {
      const document = await describe();
      const state = await this.host.loadState();
      const { ids, name } = await this.host.insert(document, isOwn ? (state.ownSheets[as] ?? []) : []);
      if (isOwn) await this.#keep({ ...state, ownSheets: { ...state.ownSheets, [as]: ids } });
      this.#set({ hasWritten: true });
      this.#say("wrote", { name });
    });
  }

  /** The user's word on how a sheet is read; undefined goes back to what is detected. */
  overrule(sheet: string, mapping: Mapping | undefined): Promise<void> {
    const { [sheet]: _before, ...others } = this.#state.workbook.overrides;
    const overrides = mapping ? { ...others, [sheet]: mapping } : others;
    return this.#work(async (signal) => {
      await this.#keep({ ...this.#state.workbook, overrides });
      await this.#checkAgain(signal);
    });
  }

  /** Whether an edit is checked at once; what was edited while it was off is checked when it is switched on. */
  live(on: boolean): Promise<void> {
    this.change({ live: on });
    if (on && this.#state.isStale) return this.check();
    return this.#quietly(() => this.#watch());
  }

  /** From the first check on edits are heard of, so that a list that has become old says so. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    await this.host.onEdit((read) => void this.#edited(read));
  }

  #edited(read: (engine: EngineClient) => Promise<void>): Promise<void> | undefined {
    if (!this.#state.settings.live) {
      if (this.#state.checked) this.#set({ isStale: true });
      return undefined;
    }
    return this.#work(async (signal) => {
      await read(this.engine);
      await this.#checkAgain(signal);
    });
  }

  download(call: "annotated" | "fixed" | "summaryFile" | "htmlReport" | "report"): Promise<void> {
    return this.#work(async () => {
      const { language } = this.#state.settings;
      if (call === "report") return this.#hand(reportFile(this.#state.checked));
      if (call === "summaryFile") return this.#hand(await this.engine.call("summaryFile", [language]));
      if (call === "htmlReport") return this.#hand(await this.engine.call("htmlReport", [language]));
      if (call === "annotated") return this.#hand(await this.engine.call("annotated", [language]));
      const fixes = safeFixes(this.#state).map(({ sheet, cell, to }) => ({ sheet, cell, to }));
      this.#hand(await this.engine.call("fixed", [fixes]));
    });
  }

  saveTemplate(kind: TemplateKind): Promise<void> {
    return this.#work(async () => this.#hand(await this.engine.call("templateFile", [kind])));
  }

  #hand(file: Download): void {
    this.save(file);
    this.#say("downloaded", { name: file.name });
  }

  /** A plan from a file takes the place of the one in use; one that does not fit is refused with all its faults. */
  loadPlan(file: File): Promise<void> {
    return this.#work(async (signal) => this.#change(await choiceOf(file), signal));
  }

  usePlan(builtIn: string): Promise<void> {
    return this.#work((signal) => this.#change({ builtIn }, signal));
  }

  /** What was checked is judged again by the new plan. */
  async #change(choice: PlanChoice, signal: AbortSignal): Promise<void> {
    const wasChecked = this.#state.checked !== undefined;
    const plan = await this.#take(choice);
    const isKept = this.host.savePlan(isFirst(choice) ? undefined : choice);
    this.#set({ view: { ...FIRST_VIEW, tab: this.#state.view.tab } });
    if (wasChecked) await this.#checkAgain(signal);
    this.#say(isKept ? "planInUse" : "planNotKept", { title: plan.title });
  }

  /** @throws {PlanRefused} */
  async #take(choice: PlanChoice): Promise<Plan> {
    const answer = await this.engine.call("usePlan", [choice]);
    if ("faults" in answer) throw new PlanRefused(nameOfChoice(choice), answer.faults);
    const planFile = "json" in choice ? choice.file : undefined;
    this.#set({ plan: answer.plan, planFile, checked: undefined });
    await this.host.leaveForFormulas(isFirst(choice) ? undefined : answer.plan);
    return answer.plan;
  }

  /** Changes preferences; what is shown follows, with a new check where words or the day changed. */
  change(change: Partial<Settings>): void {
    const settings = { ...this.#state.settings, ...change };
    this.#set({ settings });
    this.host.saveSettings(settings);
    const isOtherResult = change.language !== undefined || change.asOf !== undefined;
    if (isOtherResult && this.#state.checked) void this.#work((signal) => this.#checkAgain(signal));
  }

  fail(error: unknown): void {
    const { code, message } = describeError(error);
    const phase = code === "cancelled" ? "ready" : "error";
    const text = failureText(this.#state.settings.language, code, message);
    const faults = error instanceof PlanRefused ? error.faults : [];
    this.#set({ phase, failure: { code, text, faults }, status: "", progress: undefined, doing: "" });
  }

  async #checkAgain(signal: AbortSignal): Promise<void> {
    const { settings, workbook } = this.#state;
    const { asOf, language } = settings;
    const { overrides } = workbook;
    const options = { ...(asOf === "" ? {} : { asOf }), language, overrides, accepted: this.#entries() };
    const onProgress = (progress: Progress): void => this.#set({ progress });
    const checked = await this.engine.call("check", [options], { signal, onProgress });
    this.#set({ checked: await this.#withOlder(checked), isStale: false });
    this.#sayDone();
  }

  /** What an older version accepted is known by fingerprint alone: its keys are known once it was checked. */
  async #withOlder(checked: Checked): Promise<Checked> {
    const { workbook, settings } = this.#state;
    const accepted = withKeys(workbook.accepted, checked.report.findings);
    if (accepted === workbook.accepted) return checked;
    this.#set({ workbook: { ...workbook, accepted } });
    return this.engine.call("accept", [this.#entries(), settings.language]);
  }

  #sayDone(): void {
    const { errors = 0, warnings = 0, infos = 0, accepted = 0 } = this.#state.checked?.report.summary ?? {};
    this.#say(accepted > 0 ? "doneExplained" : "done", { errors, warnings, infos, accepted });
  }

  async #keep(workbook: WorkbookState): Promise<void> {
    await this.host.saveState(workbook);
    this.#set({ workbook });
  }

  #work(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.#enqueue(work, () => {
      this.#set({ phase: this.#state.phase === "starting" ? "starting" : "busy", failure: undefined, undo: [] });
    });
  }

  /** Short work that shows no progress: going to a cell must not make the pane flicker. */
  #quietly(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.#enqueue(work, () => this.#set({ failure: undefined }));
  }

  #enqueue(work: (signal: AbortSignal) => Promise<void>, begin: () => void): Promise<void> {
    const run = async (): Promise<void> => {
      this.#abort = new AbortController();
      begin();
      try {
        await work(this.#abort.signal);
        this.#set({ phase: "ready", progress: undefined, doing: "" });
      } catch (error) {
        this.fail(error);
      }
    };
    this.#queue = this.#queue.then(run);
    return this.#queue;
  }

  #say(key: Parameters<Say>[0], params?: Readonly<Record<string, string | number>>): void {
    this.#set({ status: this.say(key, params) });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What the pane begins with: nothing of it has to be remembered. */
const isFirst = (choice: PlanChoice): boolean => "builtIn" in choice && choice.builtIn === FIRST_PLAN.id;

function reportFile(checked: Checked | undefined): Download {
  if (!checked) throw Object.assign(new Error(), { code: "check-first" });
  const bytes = new TextEncoder().encode(escapedJson(`${JSON.stringify(checked.report, null, 2)}\n`));
  return { name: "ntm-report.json", type: "application/json", bytes };
}
