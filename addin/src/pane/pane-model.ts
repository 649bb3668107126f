import type { Plan, ReportFinding } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import type { Mapping, Progress } from "@ntm-kit/sheets";
import type { EngineClient } from "../engine/client";
import { describeError } from "../engine/engine-error";
import type { Checked, Download, Place, TemplateKind } from "../engine/protocol";
import { EMPTY_STATE, type Host, type HostFix, type Settings, type WorkbookState } from "../host/host";
import { failureText, type Say, wordsOf } from "../strings/words";
import { openFindings, safeFixes } from "./findings";

export interface PaneState {
  readonly phase: "starting" | "ready" | "busy" | "error";
  readonly settings: Settings;
  readonly plan: Plan | undefined;
  readonly checked: Checked | undefined;
  readonly workbook: WorkbookState;
  readonly progress: Progress | undefined;
  /** Last result in words; read out. */
  readonly status: string;
  readonly failure: { readonly code: string; readonly text: string } | undefined;
  readonly hasWritten: boolean;
}

export const DEFAULT_SETTINGS: Settings = { language: "vi", asOf: "", theme: "auto", live: false };
/** The plan a pane begins with; another is loaded in the settings. */
const BUILT_IN = plans[0]!.id;

/** What the pane knows and does, without any component: every action ends in a status or in one failure sentence. */
export class PaneModel {
  #state: PaneState;
  #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  #stopWatching: (() => Promise<void>) | undefined;

  constructor(
    readonly host: Host,
    readonly engine: EngineClient,
    presets: Partial<Settings>,
    readonly save: (file: Download) => void,
  ) {
    this.#state = {
      phase: "starting",
      settings: { ...DEFAULT_SETTINGS, ...host.loadSettings(), live: false, ...presets },
      plan: undefined,
      checked: undefined,
      workbook: EMPTY_STATE,
      progress: undefined,
      status: "",
      failure: undefined,
      hasWritten: false,
    };
  }

  get state(): PaneState {
    return this.#state;
  }
  get say(): Say {
    return wordsOf(this.#state.settings.language);
  }
  get asOf(): string {
    return this.#state.settings.asOf || today();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = (): PaneState => this.#state;

  start(): Promise<void> {
    return this.#work(async () => {
      const plan = await this.engine.call("usePlan", [{ builtIn: BUILT_IN }]);
      this.#set({ plan });
    });
  }

  check(): Promise<void> {
    return this.#work(async (signal) => {
      this.#set({ workbook: await this.host.loadState() });
      const onProgress = (progress: Progress): void => this.#set({ progress });
      await this.host.read(this.engine, { signal, onProgress });
      await this.#checkAgain(signal);
    });
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Shows the cell of a finding, and says so where it no longer holds what was checked. */
  select(place: Place): Promise<void> {
    return this.#work(async () => {
      const first = place.cell.split(":")[0]!;
      const value = await this.host.select(place);
      if (value === undefined) return this.#say("selected", { cell: place.cell });
      const row = Number(/\d+$/.exec(first)?.[0]) - 1;
      const seen = await this.engine.call("rows", [place.sheet, row, row + 1]);
      const column = [...first.replace(/\d+$/, "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const checked = seen.rows[0]?.[column] ?? "";
      const isSame = typeof value === "number" || checked === String(value) || typeof value === "boolean";
      this.#say(isSame ? "selected" : "cellChanged", { cell: `${place.sheet}!${place.cell}` });
    });
  }

  fix(fixes: readonly HostFix[]): Promise<void> {
    return this.#work(async (signal) => {
      const skipped = await this.host.applyFixes(fixes);
      this.#set({ hasWritten: true });
      await this.host.read(this.engine, { signal });
      await this.#checkAgain(signal);
      const count = fixes.length - skipped.length;
      this.#say(skipped.length > 0 ? "fixSkipped" : "fixed", { count, skipped: skipped.length });
    });
  }

  accept(finding: ReportFinding, reason: string): Promise<void> {
    const { fingerprint, code } = finding;
    return this.#remember((workbook) => ({
      ...workbook,
      accepted: [...workbook.accepted, { fingerprint, code, reason, on: today() }],
    }));
  }

  restore(fingerprint: string): Promise<void> {
    return this.#remember((workbook) => ({
      ...workbook,
      accepted: workbook.accepted.filter((entry) => entry.fingerprint !== fingerprint),
    }));
  }

  mark(): Promise<void> {
    return this.#work(async () => {
      const findings = openFindings(this.#state);
      const marks = findings.flatMap(({ sheet, cell, severity }) => (sheet && cell ? [{ sheet, cell, severity }] : []));
      if (this.#state.workbook.marked) await this.host.unmark();
      await this.host.mark(marks);
      const { language } = this.#state.settings;
      const prints = findings.map((finding) => finding.fingerprint);
      const document = await this.engine.call("findingsDocument", [language, prints]);
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

  async #write(
    as: string,
    describe: () => ReturnType<EngineClient["call"]> | Promise<unknown>,
    isOwn: boolean,
  ): Promise<void> {
    return this.#work(async () => {
      const document = (await describe()) as Parameters<Host["insert"]>[0];
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

  async live(on: boolean): Promise<void> {
    await this.#stopWatching?.();
    this.#stopWatching = undefined;
    await this.#work(async () => {
      if (on) this.#stopWatching = await this.host.onEdit((read) => void this.#edited(read));
      this.change({ live: on });
    });
  }

  #edited(read: (engine: EngineClient) => Promise<void>): Promise<void> {
    return this.#work(async (signal) => {
      await read(this.engine);
      await this.#checkAgain(signal);
    });
  }

  download(call: "annotated" | "fixed" | "summaryFile" | "report"): Promise<void> {
    return this.#work(async () => {
      const { language } = this.#state.settings;
      if (call === "report") return this.save(reportFile(this.#state.checked));
      if (call === "fixed") return this.save(await this.engine.call("fixed", [safeFixes(this.#state)]));
      this.save(await this.engine.call(call, [language]));
    });
  }

  saveTemplate(kind: TemplateKind): Promise<void> {
    return this.#work(async () => this.save(await this.engine.call("templateFile", [kind])));
  }

  loadPlan(json: string): Promise<void> {
    return this.#work(async () => {
      const plan = await this.engine.call("usePlan", [{ json: parseJson(json) }]).catch((error: Error) => {
        throw Object.assign(new Error(error.message.split("\n")[0]), { code: "plan-file" });
      });
      this.#set({ plan, checked: undefined });
    });
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
    const known = code === "cancelled" ? "ready" : "error";
    this.#set({ phase: known, failure: { code, text: failureText(this.say, code, message) }, progress: undefined });
  }

  async #checkAgain(signal: AbortSignal): Promise<void> {
    const { settings, workbook } = this.#state;
    const options = { asOf: this.asOf, language: settings.language, overrides: workbook.overrides };
    const onProgress = (progress: Progress): void => this.#set({ progress });
    const checked = await this.engine.call("check", [options], { signal, onProgress });
    this.#set({ checked });
    this.#say("done", checked.report.summary);
  }

  #remember(change: (workbook: WorkbookState) => WorkbookState): Promise<void> {
    return this.#work(() => this.#keep(change(this.#state.workbook)));
  }

  async #keep(workbook: WorkbookState): Promise<void> {
    await this.host.saveState(workbook);
    this.#set({ workbook });
  }

  async #work(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort = new AbortController();
    this.#set({ phase: this.#state.phase === "starting" ? "starting" : "busy", failure: undefined });
    try {
      await work(this.#abort.signal);
      this.#set({ phase: "ready", progress: undefined });
    } catch (error) {
      this.fail(error);
    }
  }

  #say(key: Parameters<Say>[0], params?: Readonly<Record<string, string | number>>): void {
    this.#set({ status: this.say(key, params) });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw Object.assign(new Error((error as Error).message), { code: "plan-file" });
  }
}

function reportFile(checked: Checked | undefined): Download {
  if (!checked) throw Object.assign(new Error(), { code: "check-first" });
  const bytes = new TextEncoder().encode(`${JSON.stringify(checked.report, null, 2)}\n`);
  return { name: "ntm-report.json", type: "application/json", bytes };
}
