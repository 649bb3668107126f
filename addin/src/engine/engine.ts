import { type Language, laterResults, type Plan, PlanError, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets, loadPlan } from "@ntm-kit/plans";
import {
  type AcceptedEntry,
  checkFiles,
  documentsOf,
  fieldsOfKind,
  type Run,
  type RunInput,
  type WordsOptions,
} from "@ntm-kit/sheets";
import { describeDocuments } from "./documents";
import { EngineError } from "./engine-error";
import { locatedExplanation } from "./explain";
import { HeldFiles, isFault } from "./held-files";
import { OpenWorkbook } from "./open-workbook";
import type { AddedFile, CallName, Checked, CheckOptions, EngineCalls, PlanAnswer, PlanChoice, Work } from "./protocol";
import { proofOf, roadIn, supposedIn } from "./road";
import { RoundDesk, readSaved } from "./round/round-desk";
import { SendersSoFar } from "./round/senders-so-far";
import { sampleDocument } from "./sample";
import { taskLines } from "./task-lines";
import { TOOL_VERSION } from "./version";

type Handler<Name extends CallName> = (
  args: Parameters<EngineCalls[Name]>,
  work: Work,
) => ReturnType<EngineCalls[Name]> | Promise<ReturnType<EngineCalls[Name]>>;

/** Everything that is computed, on plain data: one workbook, one plan, the last run over them. */
export class Engine {
  #plan: Plan | undefined;
  #held = new HeldFiles();
  #round = new RoundDesk();
  #sending = new SendersSoFar();
  #run: Run | undefined;
  #accepted: readonly AcceptedEntry[] = [];
  #isRound = false;

  /** Answers one request. @throws {EngineError} with the code the pane words */
  async run<Name extends CallName>(call: Name, args: Parameters<EngineCalls[Name]>, work: Work = {}) {
    work.signal?.throwIfAborted();
    return this.#handlers[call](args, work);
  }

  #handlers: { readonly [Name in CallName]: Handler<Name> } = {
    usePlan: ([choice]) => this.#usePlan(choice),
    begin: ([name]) => this.#reset(new OpenWorkbook(name)),
    head: ([head]) => this.#held.book().addSheet(head),
    block: ([sheet, block]) => this.#held.book().put(sheet, block),
    formulas: () => this.#held.book().formulas(),
    results: ([sheet, block]) => this.#held.book().results(sheet, block),
    open: async ([{ name, bytes }], { signal, onProgress }) => {
      this.#reset();
      const book = await OpenWorkbook.read(name, bytes, signal, onProgress);
      this.#reset(book);
      return book.outline();
    },
    close: () => {
      this.#reset();
      return this.#sending.start(this.#planNow());
    },
    add: ([{ name, bytes }]) => this.#add(name, bytes),
    rows: ([sheet, from, to, file]) => this.#held.book(file).rows(sheet, from, to),
    look: ([sheet, file]) => this.#held.book(file).look(sheet),
    fields: ([kind]) => fieldsOfKind(kind, this.#planNow()),
    check: ([options], work) => this.#check(options, work),
    explain: ([target, language]) => locatedExplanation(this.#lastRun(), target, language),
    road: ([question]) => roadIn(this.#lastRun(), question),
    suppose: ([wishes, language]) => supposedIn(this.#lastRun(), wishes, language),
    proof: ([language]) => proofOf(this.#planNow(), language),
    tasks: () => taskLines(this.#lastRun()),
    today: () => laterResults(this.#lastRun().index, this.#lastRun().facts),
    summaryDocument: ([language, how]) =>
      describeDocuments[how === "live" ? "liveSummary" : "summary"](this.#lastRun(), language),
    accept: ([accepted, language]) => {
      this.#accepted = accepted;
      return this.#checked(language);
    },
    findingsDocument: ([language]) => describeDocuments.findings(this.#lastRun(), this.#words(language)),
    templateDocument: ([kind]) => describeDocuments.template(this.#planNow(), kind),
    annotated: ([language, file]) => this.#held.book(file).annotated(this.#lastRun(), this.#words(language)),
    fixed: ([fixes, language, file]) => this.#held.book(file).fixed(fixes, language),
    applyFixes: ([fixes], { signal }) => this.#held.applyFixes(fixes, signal),
    edit: ([cell, value]) => this.#held.edit(cell, value),
    undoEdit: () => this.#held.undo(),
    roundView: ([language]) => {
      const words = this.#words(language);
      return this.#round.view(documentsOf(this.#lastRun(), words).report.findings, words);
    },
    readRound: ([text]) => readSaved(text, this.#planNow()),
    compare: ([files, language]) => this.#round.compare(files, this.#planNow(), this.#words(language)),
    roundFile: async ([kind, office]) => {
      await this.#held.writeEdits();
      return this.#round.file(kind, { accepted: this.#accepted, given: this.#held.given, office });
    },
    htmlReport: ([language]) => describeDocuments.htmlReport(this.#lastRun(), this.#words(language)),
    summaryFile: ([language]) => describeDocuments.summaryFile(this.#lastRun(), language),
    liveSummaryFile: ([language]) =>
      this.#held.book().withSheets(describeDocuments.liveSummary(this.#lastRun(), language)),
    sampleFile: () => describeDocuments.sampleFile(this.#planNow()),
    sampleDocument: () => sampleDocument(this.#planNow()),
    templateFile: ([kind]) => describeDocuments.templateFile(this.#planNow(), kind),
  };

  async #usePlan(choice: PlanChoice): Promise<PlanAnswer> {
    const answer = "json" in choice ? await planOf(choice.json) : { plan: await installedPlan(choice.builtIn) };
    if ("faults" in answer) return answer;
    this.#plan = answer.plan;
    this.#run = undefined;
    return answer;
  }

  async #check({ asOf, language, overrides, accepted = [], round }: CheckOptions, work: Work): Promise<Checked> {
    const inputs = await this.#held.inputs();
    const files = round && this.#round.prepare(inputs, round);
    const run = await checkFiles(files?.inputs ?? inputs, {
      plan: this.#planNow(),
      ...(asOf === undefined ? {} : { asOf }),
      overrides: overridesOf(inputs, overrides),
      ...(this.#run ? { previous: this.#run } : {}),
      ...(files ? { senders: files.senders } : {}),
      ...(round ? { decisions: round.saved.decisions } : {}),
      ...(work.signal ? { signal: work.signal } : {}),
      ...(work.onProgress ? { onProgress: work.onProgress } : {}),
    });
    this.#accepted = accepted;
    const collection = round && files && this.#round.take(run, files, round);
    // A file alone is judged by itself: nobody else is missing.
    this.#isRound = collection !== undefined && inputs.length > 1;
    this.#run = collection && inputs.length > 1 ? collection().run : run;
    setTimeout(() => this.#held.readyForEdits());
    return this.#checked(language);
  }

  #checked(language: Language): Checked {
    const words = this.#words(language);
    const documents = documentsOf(this.#lastRun(), words);
    return this.#isRound ? { ...documents, round: this.#round.view(documents.report.findings, words) } : documents;
  }

  async #add(name: string, bytes: Uint8Array): Promise<AddedFile> {
    const held = await this.#held.add(name, bytes);
    const input = isFault(held) ? held : await held.input();
    const senders = await this.#sending.add(this.#planNow(), [input]);
    const { sha256 } = input;
    return isFault(held)
      ? { file: { name, sha256, state: "unreadable", fault: held }, sheets: [], senders }
      : { file: { name, sha256, state: "read" }, sheets: held.outline(), senders };
  }

  #reset(book?: OpenWorkbook): void {
    this.#held.reset(book);
    this.#round.forget();
    this.#run = undefined;
  }

  #words = (language: Language): WordsOptions => ({
    language,
    toolVersion: TOOL_VERSION,
    accepted: this.#accepted,
  });

  #planNow(): Plan {
    if (!this.#plan) throw new EngineError("plan-missing");
    return this.#plan;
  }

  #lastRun(): Run {
    if (!this.#run) throw new EngineError("check-first");
    return this.#run;
  }
}

/** The user's word on a sheet, by its file and name; where one file is open, by its name alone. */
function overridesOf(inputs: readonly RunInput[], said: CheckOptions["overrides"]): CheckOptions["overrides"] {
  const [only] = inputs;
  if (!only || inputs.length > 1) return said;
  return Object.fromEntries(Object.entries(said).map(([sheet, mapping]) => [`${only.path}!${sheet}`, mapping]));
}

async function installedPlan(id: string): Promise<Plan> {
  const plan = await loadPlan(id);
  if (!plan) throw new EngineError("plan-unknown", id);
  return plan;
}

async function planOf(json: unknown): Promise<PlanAnswer> {
  try {
    return { plan: parsePlan(json, { criteriaSets: await loadCriteriaSets() }) };
  } catch (error) {
    if (error instanceof PlanError) return { faults: error.faults };
    throw error;
  }
}
