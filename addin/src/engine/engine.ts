import { type Language, laterResults, type Plan, PlanError, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets, loadPlan } from "@ntm-kit/plans";
import {
  type AcceptedEntry,
  checkFiles,
  documentsOf,
  fieldsOfKind,
  type Progress,
  type Run,
  type WordsOptions,
} from "@ntm-kit/sheets";
import { describeDocuments } from "./documents";
import { EngineError } from "./engine-error";
import { explain } from "./explain";
import { OpenWorkbook } from "./open-workbook";
import type { CallName, Checked, CheckOptions, EngineCalls, PlanAnswer, PlanChoice } from "./protocol";
import { proofOf, roadIn, supposedIn } from "./road";
import { taskLines } from "./task-lines";
import { TOOL_VERSION } from "./version";

/** What one request brings along: calls may overlap, so none of it is kept by the engine. */
export interface Work {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

type Handler<Name extends CallName> = (
  args: Parameters<EngineCalls[Name]>,
  work: Work,
) => ReturnType<EngineCalls[Name]> | Promise<ReturnType<EngineCalls[Name]>>;

/** Everything that is computed, on plain data: one workbook, one plan, the last run over them. */
export class Engine {
  #plan: Plan | undefined;
  #book = new OpenWorkbook("");
  #run: Run | undefined;
  #accepted: readonly AcceptedEntry[] = [];

  /** Answers one request. @throws {EngineError} with the code the pane words */
  async run<Name extends CallName>(call: Name, args: Parameters<EngineCalls[Name]>, work: Work = {}) {
    work.signal?.throwIfAborted();
    return this.#handlers[call](args, work);
  }

  #handlers: { readonly [Name in CallName]: Handler<Name> } = {
    usePlan: ([choice]) => this.#usePlan(choice),
    begin: ([name]) => {
      this.#book = new OpenWorkbook(name);
      this.#run = undefined;
    },
    head: ([head]) => this.#book.addSheet(head),
    block: ([sheet, block]) => this.#book.put(sheet, block),
    open: async ([{ name, bytes }], { signal, onProgress }) => {
      this.#run = undefined;
      this.#book = new OpenWorkbook(name);
      this.#book = await OpenWorkbook.read(name, bytes, signal, onProgress);
      return this.#book.outline();
    },
    rows: ([sheet, from, to]) => this.#book.rows(sheet, from, to),
    fields: ([kind]) => fieldsOfKind(kind, this.#planNow()),
    check: ([options], work) => this.#check(options, work),
    explain: ([target, language]) => explain(this.#lastRun(), target, language),
    road: ([question]) => roadIn(this.#lastRun(), question),
    suppose: ([wishes, language]) => supposedIn(this.#lastRun(), wishes, language),
    proof: ([language]) => proofOf(this.#planNow(), language),
    tasks: () => taskLines(this.#lastRun()),
    today: () => laterResults(this.#lastRun().index, this.#lastRun().facts),
    summaryDocument: ([language]) => describeDocuments.summary(this.#lastRun(), language),
    accept: ([accepted, language]) => {
      this.#accepted = accepted;
      return documentsOf(this.#lastRun(), this.#words(language));
    },
    findingsDocument: ([language]) => describeDocuments.findings(this.#lastRun(), this.#words(language)),
    templateDocument: ([kind]) => describeDocuments.template(this.#planNow(), kind),
    annotated: ([language]) => this.#book.annotated(this.#lastRun(), this.#words(language)),
    fixed: ([fixes]) => this.#book.fixed(fixes),
    applyFixes: ([fixes], { signal }) => this.#book.applyFixes(fixes, signal),
    htmlReport: ([language]) => describeDocuments.htmlReport(this.#lastRun(), this.#words(language)),
    summaryFile: ([language]) => describeDocuments.summaryFile(this.#lastRun(), language),
    templateFile: ([kind]) => describeDocuments.templateFile(this.#planNow(), kind),
  };

  async #usePlan(choice: PlanChoice): Promise<PlanAnswer> {
    const answer = "json" in choice ? await planOf(choice.json) : { plan: await installedPlan(choice.builtIn) };
    if ("faults" in answer) return answer;
    this.#plan = answer.plan;
    this.#run = undefined;
    return answer;
  }

  async #check({ asOf, language, overrides, accepted = [] }: CheckOptions, work: Work): Promise<Checked> {
    const input = await this.#book.input();
    const keyed = Object.entries(overrides).map(([sheet, mapping]) => [`${input.path}!${sheet}`, mapping] as const);
    this.#run = await checkFiles([input], {
      plan: this.#planNow(),
      ...(asOf === undefined ? {} : { asOf }),
      overrides: Object.fromEntries(keyed),
      ...(this.#run ? { previous: this.#run } : {}),
      ...(work.signal ? { signal: work.signal } : {}),
      ...(work.onProgress ? { onProgress: work.onProgress } : {}),
    });
    this.#accepted = accepted;
    return documentsOf(this.#run, this.#words(language));
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
