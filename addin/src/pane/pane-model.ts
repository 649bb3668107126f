import { parseArea } from "@ntm-kit/sheets";
import { asFile } from "../engine/as-file";
import type { EngineClient } from "../engine/client";
import type { Download, Place, TemplateKind } from "../engine/protocol";
import { EMPTY_STATE, type Host, type HostFix } from "../host/host";
import { HostError } from "../host/host-error";
import { type ChosenFile, isSavedRound } from "../host/page/given-files";
import type { PageHost } from "../host/page/page-host";
import type { Presets } from "../presets";
import { placeName, safeFixes } from "./findings/findings";
import { reportFile } from "./frame/report-file";
import { DEFAULT_SETTINGS, FIRST_VIEW, stateAtStart, type View } from "./pane-state";
import { type Desk, RoundActions } from "./round/round-actions";
import { FIRST_ROUND } from "./round/round-state";
import { WritingModel } from "./writing-model";

/** What the pane knows and does, without any component: every action ends in a status or in one failure sentence. */
export class PaneModel extends WritingModel {
  /** On the page: what is done with the round. */
  readonly round: RoundActions;

  constructor(
    host: Host,
    engine: EngineClient,
    { period, ...presets }: Presets,
    readonly save: (file: Download) => void,
  ) {
    const start = stateAtStart({ ...DEFAULT_SETTINGS, ...host.loadSettings(), live: false, ...presets });
    super(host, engine, { ...start, round: { ...start.round, period: period ?? null } });
    this.round = new RoundActions(this.#desk());
  }

  /** The host of the page, where the model stands on it: what is done with files alone. */
  get page(): PageHost {
    if (!isPage(this.host)) throw new HostError("read-only-page");
    return this.host;
  }

  #desk(): Desk {
    return {
      engine: this.engine,
      state: () => this.state,
      set: (change) => this.set(change),
      say: (key, params) => this.tell(key, params),
      words: (key) => this.say(key),
      work: (work) => this.work(work),
      checkAgain: (signal) => this.checkAgain(signal),
      keepAccepted: (accepted) => this.keep({ ...this.state.workbook, accepted }),
      hand: (file) => this.#hand(file),
      onUndo: (undo) => this.canUndo(undo),
      changeDay: (asOf) => this.set({ settings: { ...this.state.settings, asOf } }),
    };
  }

  /** Changes what is looked at. What was said of one part is not said on another. */
  show(change: Partial<View>): void {
    const isOtherTab = change.tab !== undefined && change.tab !== this.state.view.tab;
    if (isOtherTab && this.isUndoShort) this.forgetUndo();
    this.set({ view: { ...this.state.view, ...change } });
    if (isOtherTab) this.sayNoMore();
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
      await this.checkAgain(signal);
      this.tell("edited", { cell: placeName(place) });
    });
  }

  #undoEdit(): void {
    this.canUndo(async (signal) => {
      await this.page.undoEdit(this.engine);
      await this.checkAgain(signal);
    });
  }

  fix(fixes: readonly HostFix[]): Promise<void> {
    return this.work(async (signal) => {
      this.set({ doing: this.say("fixing", { count: fixes.length }) });
      const skipped = await this.host.applyFixes(fixes);
      this.set({ hasWritten: true });
      if (this.host.kind === "page" && skipped.length < fixes.length) this.#undoEdit();
      await this.host.read(this.engine, { signal });
      await this.checkAgain(signal);
      const count = fixes.length - skipped.length;
      this.tell(skipped.length > 0 ? "fixSkipped" : "fixed", { count, skipped: skipped.length });
    });
  }

  /** A filled-in form with the usual mistakes, checked at once: opened on the page, a new sheet in Excel. */
  async trySample(): Promise<void> {
    if (this.host.kind === "excel") {
      await this.write(() => this.engine.call("sampleDocument", []));
      // What could not be written is said, and a check would take the sentence away.
      return this.state.failure ? undefined : this.check();
    }
    await this.work(async () => {
      const file = asFile(await this.engine.call("sampleFile", []));
      void this.open([{ path: file.name, file }]);
    });
    return this.idle();
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
}

const isPage = (host: Host): host is PageHost => host.kind === "page";
