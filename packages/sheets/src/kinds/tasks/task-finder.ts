import type { Plan, Task, TaskGroup } from "@ntm-kit/core";
import { bareWords } from "../../text/bare-words";
import { MEMO_SIZES, memo } from "../../text/memo";
import { sameWords } from "../../text/similar-text";

/**
 * How a number may have been changed by the program it was typed into: 1.10 becomes 1.1, and 1.2 the first of February.
 */
export type NumberDoubt = "none" | "lost-zero" | "date";

/** What a line says of its task, and what stood before it. */
export interface TaskQuestion {
  readonly number: string;
  readonly doubt: NumberDoubt;
  readonly content: string;
  readonly group: TaskGroup | undefined;
  /** The table numbers its rows by itself: its numbers are not the plan's. */
  readonly ownNumbers: boolean;
  /** Task of the line before, and all that were found above. */
  readonly before: Task | undefined;
  readonly taken: ReadonlySet<Task>;
}

/** Finds groups and tasks of a plan by their numbering and words. */
export interface TaskFinder {
  /**
   * The group that a line heads; undefined where the line is none. Its title says so whatever else the line holds (a
   * status and a share for the whole group); a bare number does so only with next to nothing beside it.
   *
   * @param others - filled cells beside number and content
   */
  group(number: string, content: string, within: TaskGroup | undefined, others: number): TaskGroup | undefined;
  task(question: TaskQuestion): Task | undefined;
  /** The task of a number, within a group where one is headed. */
  byNumber(number: string, within: TaskGroup | undefined): Task | undefined;
  /**
   * Whether a text says what a task of the plan or a group of them says, letter for letter, a number before it aside.
   */
  says(text: string): boolean;
  /** The same with slips and other spellings; dear to ask. */
  saysNearly(text: string): boolean;
  /** Whether a text is the whole number of a task, section included: "I.5". */
  isWholeNumber(text: string): boolean;
  /** The task with these very words. */
  byContent(content: string): Task | undefined;
  /** Whether a further piece makes the content of a task whole. */
  completes(number: string, within: TaskGroup | undefined, content: string, more: string): boolean;
}

const MOST_BESIDE_HEADING = 2;
/** No task and no group is told in fewer letters. */
const SHORTEST_CONTENT = 8;
/** Letters beyond which a title is known in spite of slips. */
const SHORTEST_TITLE = 30;
/** Letters from which the beginning of a content tells the task, and the share of the whole that it must be. */
const SHORTEST_START = 30;
const SHARE_OF_START = 0.4;
/** "I.5. ", "1) " before the words of a content. */
const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2})(?:\.\d{1,2})*[.):]*\s+/;

const finders = new WeakMap<Plan, TaskFinder>();

export function createTaskFinder(plan: Plan): TaskFinder {
  let finder = finders.get(plan);
  if (!finder) finders.set(plan, (finder = new PlanTasks(plan)));
  return finder;
}

const key = memo(MEMO_SIZES.taskContent, (text) => bareWords(text).replace(/ /g, ""));
const plainId = (number: string): string => number.replace(/\s/g, "").toUpperCase();

class PlanTasks implements TaskFinder {
  readonly #byId: ReadonlyMap<string, Task>;
  readonly #byContent: ReadonlyMap<string, Task>;
  readonly #groupsByTitle: ReadonlyMap<string, TaskGroup>;
  readonly #groupsById: ReadonlyMap<string, TaskGroup>;

  constructor(readonly plan: Plan) {
    this.#byId = new Map(plan.tasks.map((task) => [task.id.toUpperCase(), task]));
    this.#byContent = new Map(plan.tasks.map((task) => [key(task.content), task]));
    this.#groupsByTitle = new Map(plan.taskGroups.map((group) => [key(group.title), group]));
    this.#groupsById = new Map(plan.taskGroups.map((group) => [group.id.toUpperCase(), group]));
  }

  group(number: string, content: string, within: TaskGroup | undefined, others: number): TaskGroup | undefined {
    const byTitle = this.#groupsByTitle.get(key(content)) ?? this.#groupNearly(content);
    if (byTitle) return byTitle;
    const saysGroup = /^nhom nhiem vu/.test(bareWords(content));
    if (others > MOST_BESIDE_HEADING && !saysGroup) return undefined;
    const plain = plainId(number);
    const whole = this.#groupsById.get(plain);
    if (whole && !this.#byId.has(plain) && /^[IVX]/.test(plain)) return whole;
    const upper = topOf(within);
    const sub = whole ?? this.#groupsById.get(`${upper}.${plain}`);
    const isHeading = saysGroup || (upper !== undefined && this.#isParent(upper) && others === 0);
    return sub && isHeading ? sub : undefined;
  }

  /** The group whose title a content says with slips; what a task says letter for letter is that task. */
  #groupNearly(content: string): TaskGroup | undefined {
    if (content.length <= SHORTEST_TITLE || this.byContent(content)) return undefined;
    return this.plan.taskGroups.find((group) => sameWords(group.title, content));
  }

  /**
   * The number wins, except where the words are those of another task and the number is not to be trusted: Excel may
   * have changed it (to a date, or without its last nought), or the plan has no such number.
   */
  task(question: TaskQuestion): Task | undefined {
    const { number, content, group, doubt, ownNumbers } = question;
    const worded = content === "" ? undefined : this.byContent(content);
    if (ownNumbers && content !== "") return worded ?? this.#similar(content);
    const numbered = doubt === "lost-zero" ? this.#withOrWithoutZero(question) : this.byNumber(number, group);
    const isWhole = numbered !== undefined && numbered.id.toUpperCase() === plainId(number);
    if (numbered && worded && numbered !== worded) return doubt === "date" || (!group && !isWhole) ? worded : numbered;
    if (numbered && (group || isWhole)) return numbered;
    if (content === "") return numbered;
    return worded ?? this.#similar(content) ?? (group ? numbered : undefined);
  }

  byNumber(number: string, within: TaskGroup | undefined): Task | undefined {
    const plain = plainId(number).replace(/(^|\.)0+(?=\d)/g, "$1");
    if (plain === "") return undefined;
    const whole = this.#byId.get(plain);
    if (whole) return whole;
    const upper = topOf(within);
    const own = within && this.#byId.get(`${within.id.toUpperCase()}.${plain}`);
    if (own) return own;
    const ofUpper = upper === undefined ? undefined : this.#byId.get(`${upper}.${plain}`);
    if (ofUpper || within) return ofUpper;
    const candidates = this.plan.tasks.filter((task) => task.number === plain);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  byContent(content: string): Task | undefined {
    return this.#byContent.get(key(content));
  }

  says(text: string): boolean {
    if (text.length < SHORTEST_CONTENT) return false;
    const words = text.replace(NUMBERED, "");
    return this.byContent(words) !== undefined || this.#groupsByTitle.has(key(words));
  }

  saysNearly(text: string): boolean {
    const words = text.replace(NUMBERED, "");
    return text.length >= SHORTEST_CONTENT && this.plan.tasks.some((task) => sameWords(task.content, words));
  }

  isWholeNumber(text: string): boolean {
    const plain = plainId(text).replace(/[.):]+$/, "");
    return /[^\d.]/.test(plain) && this.#byId.has(plain);
  }

  completes(number: string, within: TaskGroup | undefined, content: string, more: string): boolean {
    const task = this.byNumber(number, within) ?? this.#similar(`${content} ${more}`);
    return task !== undefined && !sameWords(task.content, content) && sameWords(task.content, `${content} ${more}`);
  }

  /** 1.1 or a 1.10 that lost its zero: the words tell, else the line before, else which of them is not listed yet. */
  #withOrWithoutZero({ number, group, content, before, taken }: TaskQuestion): Task | undefined {
    const [plain, longer] = [this.byNumber(number, group), this.byNumber(`${number}0`, group)];
    if (!plain || !longer) return plain ?? longer;
    const says = (task: Task): boolean => content !== "" && sameWords(task.content, content);
    if (says(plain) !== says(longer)) return says(plain) ? plain : longer;
    if (before) {
      const next = this.plan.tasks[this.plan.tasks.indexOf(before) + 1];
      if (next === plain || next === longer) return next;
    }
    return taken.has(plain) && !taken.has(longer) ? longer : plain;
  }

  #similar(content: string): Task | undefined {
    const found = this.plan.tasks.filter((task) => sameWords(task.content, content));
    if (found.length === 0) return this.#begunBy(content);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one task whose content begins with a text: offices leave out its end ("giai đoạn 2021-2025"). */
  #begunBy(content: string): Task | undefined {
    const start = key(content);
    if (start.length < SHORTEST_START) return undefined;
    const found = [...this.#byContent].filter(
      ([whole]) => whole.startsWith(start) && start.length >= whole.length * SHARE_OF_START,
    );
    return found.length === 1 ? found[0]?.[1] : undefined;
  }

  #isParent(id: string): boolean {
    return this.plan.taskGroups.some((group) => group.parent === id);
  }
}

const topOf = (group: TaskGroup | undefined): string | undefined => group?.parent ?? group?.id;
