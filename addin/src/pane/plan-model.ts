import type { Plan } from "@ntm-kit/core";
import type { PlanChoice } from "../engine/protocol";
import { FIRST_PLAN } from "../first-plan";
import { CheckModel } from "./check-model";
import { FIRST_VIEW } from "./pane-state";
import { choiceOf, nameOfChoice, PlanRefused } from "./plan-choice";

/** By which plan is judged: the one that was kept, one of those that are installed, or one from a file. */
export class PlanModel extends CheckModel {
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
    if (wasChecked) await this.checkAgain(signal);
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
}

/** What the pane begins with: nothing of it has to be remembered. */
const isFirst = (choice: PlanChoice): boolean => "builtIn" in choice && choice.builtIn === FIRST_PLAN.id;
