import { localDay, type Plan, planRounds, type ReportFinding } from "@ntm-kit/core";
import { type AcceptedEntry, type Mapping, type Progress, parseArea, type WorkbookDocument } from "@ntm-kit/sheets";
import type { EngineClient } from "../engine/client";
import type { Checked, Download, Place, PlanChoice, RoundOptions, TemplateKind } from "../engine/protocol";
import { FIRST_PLAN } from "../first-plan";
import { type Acceptance, EMPTY_STATE, type Host, type HostFix, type Settings, type WorkbookState } from "../host/host";
import { type ChosenFile, isSavedRound } from "../host/page/given-files";
import type { PageHost } from "../host/page/page-host";
import type { Presets } from "../presets";
import { acceptancesOf, entriesOf, idOf, withKeys } from "./findings/acceptances";
import { openFindings, placeName, safeFixes } from "./findings/findings";
import type { ReasonWords } from "./frame/reason-words";
import { reportFile } from "./frame/report-file";
import { DEFAULT_SETTINGS, FIRST_VIEW, stateAtStart, type View } from "./pane-state";
import { PaneStore } from "./pane-store";
import { choiceOf, nameOfChoice, PlanRefused } from "./plan-choice";
import { type Desk, RoundActions } from "./round/round-actions";
import { FIRST_ROUND } from "./round/round-state";

/** What the pane knows and does, without any component: every action ends in a status or in one failure sentence. */
export class PaneModel extends PaneStore {
  #isWatching = false;
  /** On the page: what is done with the round. */
  readonly round: RoundActions;

  constructor(
    readonly host: Host,
    readonly engine: EngineClient,
    { period, ...presets }: Presets,
    readonly save: (file: Download) => void,
  ) {
    const start = stateAtStart({ ...DEFAULT_SETTINGS, ...host.loadSettings(), live: false, ...presets });
    super(host.kind === "excel", { ...start, round: { ...start.round, period: period ?? null } });
    this.round = new RoundActions(this.#desk());
  }

  /** The host of the page, where the model stands on it: what is done with files alone. */
  get page(): PageHost {
    return this.host as PageHost;
  }

  #desk(): Desk {
    return {
      engine: this.engine,
      state: () => this.state,
      set: (change) => this.set(change),
      say: (key, params) => this.tell(key, params),
      words: (key) => this.say(key),
      work: (work) => this.work(work),
      checkAgain: (signal) => this.#checkAgain(signal),
      keepAccepted: (accepted) => this.#keep({ ...this.state.workbook, accepted }),
      hand: (file) => this.#hand(file),
      onUndo: (undo) => this.canUndo(undo),
      changeDay: (asOf) => this.set({ settings: { ...this.state.settings, asOf } }),
    };
  }

  /**
   * The pane can be used at once: the engine answers in turn, so that a check that is pressed now waits for the plan.
   */
  async start(): Promise<void> {
    this.set({ phase: "ready" });
    try {
      const kept = this.host.loadPlan();
      if (kept) await this.#take(kept).catch((error: unknown) => this.#forgetPlan(error));
      if (!this.state.plan) await this.#take({ builtIn: FIRST_PLAN.id });
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
    return this.work(async (signal) => {
      this.set({ workbook: await this.host.loadState() });
      const onProgress = (progress: Progress): void => this.set({ progress });
      await this.host.read(this.engine, { signal, onProgress });
      await this.#checkAgain(signal);
      await this.#watch();
    });
  }

  /** Changes what is looked at. What was said of one part is not said on another. */
  show(change: Partial<View>): void {
    const isOtherTab = change.tab !== undefined && change.tab !== this.state.view.tab;
    if (isOtherTab && this.isUndoShort) this.forgetUndo();
    this.set({ view: { ...this.state.view, ...change }, ...(isOtherTab ? { status: "" } : {}) });
  }

  /** The page alone: forgets what was found and looked at in the files before, then checks these. */
  open(given: readonly ChosenFile[]): Promise<void> {
    const [saved] = given.filter(({ path }) => isSavedRound(path));
    const files = given.filter((one) => one !== saved);
    if (saved) void this.round.openSaved(saved.file);
    if (files.length === 0) return this.idle();
    const { round, workbook } = this.state;
    const kept = saved || round.isOpened ? round : { ...FIRST_ROUND, period: round.period };
    this.page.choose(files, {
      state: saved || round.isOpened ? workbook : EMPTY_STATE,
      onRead: (reading) => this.set({ round: { ...this.state.round, reading } }),
    });
    this.forgetUndo();
    const tab = files.length > 1 ? "round" : "check";
    const nothing = { checked: undefined, workbook: EMPTY_STATE, selected: undefined, status: "" };
    this.set({ ...nothing, view: { ...FIRST_VIEW, tab }, round: { ...kept, reading: undefined, unit: undefined } });
    return this.check();
  }

  /** Files beside those that are there. */
  add(given: readonly ChosenFile[]): Promise<void> {
    const { files } = this.page;
    const isNew = ({ path }: ChosenFile): boolean => !files.some((one) => one.path === path);
    return this.open([...files, ...given.filter(isNew)]);
  }

  /** Takes back the last thing that was done. */
  undo(): Promise<void> {
    return this.work(async (signal) => {
      await this.takeBack(signal);
      this.tell("undone");
    });
  }

  /** Shows a cell beside the findings, from wherever it was named. */
  look(place: Place): void {
    this.show({ tab: "check" });
    if (place.cell) void this.select(place);
  }

  /** Shows the cell of a finding, and says so where it no longer holds what was checked. */
  select(place: Place, fingerprint?: string): Promise<void> {
    return this.quietly(async () => {
      this.set({ selected: fingerprint });
      const value = await this.host.select(place);
      const first = parseArea(place.cell);
      if (value === undefined || !first) return this.tell("selected", { cell: placeName(place) });
      const seen = await this.engine.call("rows", [place.sheet, first.top, first.top + 1]);
      const checked = seen.rows[0]?.[first.left] ?? "";
      const isSame = typeof value === "number" || checked === String(value) || typeof value === "boolean";
      this.tell(isSame ? "selected" : "cellChanged", { cell: placeName(place) });
    });
  }

  /** On the page: another value in a cell of the opened file. */
  edit(place: Place, text: string): Promise<void> {
    return this.work(async (signal) => {
      await this.page.edit(this.engine, place, text);
      this.#undoEdit();
      await this.#checkAgain(signal);
      this.tell("edited", { cell: placeName(place) });
    });
  }

  #undoEdit(): void {
    this.canUndo(async (signal) => {
      await this.page.undoEdit(this.engine);
      await this.#checkAgain(signal);
    });
  }

  fix(fixes: readonly HostFix[]): Promise<void> {
    return this.work(async (signal) => {
      this.set({ doing: this.say("fixing", { count: fixes.length }) });
      const skipped = await this.host.applyFixes(fixes);
      this.set({ hasWritten: true });
      if (this.host.kind === "page" && skipped.length < fixes.length) this.#undoEdit();
      await this.host.read(this.engine, { signal });
      await this.#checkAgain(signal);
      const count = fixes.length - skipped.length;
      this.tell(skipped.length > 0 ? "fixSkipped" : "fixed", { count, skipped: skipped.length });
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
    await this.#keep({ ...this.state.workbook, accepted });
    const checked = await this.engine.call("accept", [this.#entries(), this.state.settings.language]);
    this.set({ checked });
  }

  #entries(): readonly AcceptedEntry[] {
    return entriesOf(this.state.workbook.accepted, this.say("unnamed"));
  }

  mark(): Promise<void> {
    return this.work(async () => {
      const findings = openFindings(this.state);
      const marks = findings.flatMap(({ sheet, cell, severity }) => (sheet && cell ? [{ sheet, cell, severity }] : []));
      if (this.state.workbook.marked) await this.host.unmark();
      await this.host.mark(marks);
      const { language } = this.state.settings;
      const document = await this.engine.call("findingsDocument", [language]);
      const { ids } = await this.host.insert(document, this.state.workbook.ownSheets["findings"] ?? []);
      await this.#keep({
        ...this.state.workbook,
        marked: true,
        ownSheets: { ...this.state.workbook.ownSheets, findings: ids },
      });
      this.set({ hasWritten: true });
      this.tell("marked", { count: new Set(marks.map((mark) => `${mark.sheet}!${mark.cell}`)).size });
    });
  }

  unmark(): Promise<void> {
    return this.work(async () => {
      const state = await this.host.loadState();
      await this.host.unmark();
      const { findings = [], ...ownSheets } = state.ownSheets;
      await this.host.removeSheets(findings);
      await this.#keep({ ...state, marked: false, ownSheets });
      this.tell("unmarked");
    });
  }

  /** The sheets of figures; `live`: as formulas, which follow what is changed in the tables. One takes the other's place. */
  writeSummary(how?: "live"): Promise<void> {
    const { language } = this.state.settings;
    return this.#write("summary", () => this.engine.call("summaryDocument", how ? [language, how] : [language]), true);
  }

  /** A template becomes the user's own sheet: it is filled in, so it is never replaced. */
  insertTemplate(kind: TemplateKind): Promise<void> {
    return this.#write(kind, () => this.engine.call("templateDocument", [kind]), false);
  }

  /** A filled-in form with the usual mistakes, checked at once: opened on the page, a new sheet in Excel. */
  async trySample(): Promise<void> {
    if (this.host.kind === "excel") {
      await this.#write("sample", () => this.engine.call("sampleDocument", []), false);
      return this.check();
    }
    await this.work(async () => {
      const { name, type, bytes } = await this.engine.call("sampleFile", []);
      void this.open([{ path: name, file: new File([bytes as BlobPart], name, { type }) }]);
    });
    return this.idle();
  }

  async #write(as: string, describe: () => Promise<WorkbookDocument>, isOwn: boolean): Promise<void> {
    return this.work(async () => {
      const document = await describe();
      const state = await this.host.loadState();
      const { ids, name } = await this.host.insert(document, isOwn ? (state.ownSheets[as] ?? []) : []);
      if (isOwn) await this.#keep({ ...state, ownSheets: { ...state.ownSheets, [as]: ids } });
      this.set({ hasWritten: true });
      this.tell("wrote", { name });
    });
  }

  /** The user's word on how a sheet is read; undefined goes back to what is detected. */
  overrule(sheet: string, mapping: Mapping | undefined): Promise<void> {
    const { [sheet]: _before, ...others } = this.state.workbook.overrides;
    const overrides = mapping ? { ...others, [sheet]: mapping } : others;
    return this.work(async (signal) => {
      await this.#keep({ ...this.state.workbook, overrides });
      await this.#checkAgain(signal);
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
      await this.#checkAgain(signal);
    });
  }

  download(call: "annotated" | "fixed" | "summaryFile" | "liveSummaryFile" | "htmlReport" | "report"): Promise<void> {
    return this.work(async () => {
      const { language } = this.state.settings;
      if (call === "report") return this.#hand(reportFile(this.state.checked));
      if (call === "summaryFile" || call === "liveSummaryFile" || call === "htmlReport")
        return this.#hand(await this.engine.call(call, [language]));
      const file = this.page.view.file;
      if (call === "annotated") return this.#hand(await this.engine.call("annotated", [language, file]));
      const fixes = safeFixes(this.state).filter((fix) => fix.file === file);
      this.#hand(await this.engine.call("fixed", [fixes, language, file]));
    });
  }

  saveTemplate(kind: TemplateKind): Promise<void> {
    return this.work(async () => this.#hand(await this.engine.call("templateFile", [kind])));
  }

  #hand(file: Download): void {
    this.save(file);
    this.tell("downloaded", { name: file.name });
  }

  /** A plan from a file takes the place of the one in use; one that does not fit is refused with all its faults. */
  loadPlan(file: File): Promise<void> {
    return this.work(async (signal) => this.#change(await choiceOf(file), signal));
  }

  usePlan(builtIn: string): Promise<void> {
    return this.work((signal) => this.#change({ builtIn }, signal));
  }

  /** What was checked is judged again by the new plan. */
  async #change(choice: PlanChoice, signal: AbortSignal): Promise<void> {
    const wasChecked = this.state.checked !== undefined;
    const plan = await this.#take(choice);
    const isKept = this.host.savePlan(isFirst(choice) ? undefined : choice);
    this.set({ view: { ...FIRST_VIEW, tab: this.state.view.tab } });
    if (wasChecked) await this.#checkAgain(signal);
    this.tell(isKept ? "planInUse" : "planNotKept", { title: plan.title });
  }

  /** @throws {PlanRefused} */
  async #take(choice: PlanChoice): Promise<Plan> {
    const answer = await this.engine.call("usePlan", [choice]);
    if ("faults" in answer) throw new PlanRefused(nameOfChoice(choice), answer.faults);
    const planFile = "json" in choice ? choice.file : undefined;
    this.set({ plan: answer.plan, planFile, checked: undefined });
    await this.host.leaveForFormulas(isFirst(choice) ? undefined : answer.plan);
    return answer.plan;
  }

  /** Changes preferences; what is shown follows, with a new check where words or the day changed. */
  change(change: Partial<Settings>): void {
    const settings = { ...this.state.settings, ...change };
    this.set({ settings });
    this.host.saveSettings(settings);
    const isOtherResult = change.language !== undefined || change.asOf !== undefined;
    if (isOtherResult && this.state.checked) void this.work((signal) => this.#checkAgain(signal));
  }

  async #checkAgain(signal: AbortSignal): Promise<void> {
    const { settings, workbook } = this.state;
    const { asOf, language } = settings;
    const { overrides } = workbook;
    const day = asOf || this.#periodEnd();
    const asRound = this.host.kind === "page" ? { round: this.#roundOptions() } : {};
    const options = { ...(day ? { asOf: day } : {}), language, overrides, accepted: this.#entries(), ...asRound };
    const onProgress = (progress: Progress): void => this.set({ progress });
    const checked = await this.engine.call("check", [options], { signal, onProgress });
    const { round } = this.state;
    this.set({ checked: await this.#withOlder(checked), isStale: false, round: { ...round, reading: undefined } });
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

  async #keep(workbook: WorkbookState): Promise<void> {
    await this.host.saveState(workbook);
    this.set({ workbook });
  }
}

/** What the pane begins with: nothing of it has to be remembered. */
const isFirst = (choice: PlanChoice): boolean => "builtIn" in choice && choice.builtIn === FIRST_PLAN.id;
