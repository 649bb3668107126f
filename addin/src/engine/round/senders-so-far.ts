import type { Plan } from "@ntm-kit/core";
import { checkFiles, collect, type RoundSender, type RunInput } from "@ntm-kit/sheets";

/** Who has sent, as far as files were read: each file is looked at by itself, the round is judged when all are there. */
export class SendersSoFar {
  #lines = new Map<string, RoundSender>();

  /** The senders that are expected, before any file. */
  async start(plan: Plan): Promise<readonly RoundSender[]> {
    this.#lines.clear();
    return this.add(plan, []);
  }

  async add(plan: Plan, inputs: readonly RunInput[]): Promise<readonly RoundSender[]> {
    const { completeness } = collect(await checkFiles(inputs, { plan }));
    for (const sender of completeness.senders) {
      const before = this.#lines.get(sender.id);
      this.#lines.set(sender.id, before ? merged(before, sender) : sender);
    }
    return [...this.#lines.values()];
  }
}

function merged(before: RoundSender, now: RoundSender): RoundSender {
  const units = both(before.units, now.units);
  const tasks = both(before.tasks, now.tasks);
  const { reported = 0, expected = 0 } = units ?? tasks ?? {};
  const status = reported === 0 ? "missing" : reported < expected ? "partial" : "received";
  return {
    ...now,
    files: [...before.files, ...now.files],
    status: now.status === "unexpected" ? "unexpected" : status,
    ...(units ? { units } : {}),
    ...(tasks ? { tasks } : {}),
  };
}

type Reported = RoundSender["units"];

function both(one: Reported, other: Reported): Reported {
  if (!one || !other) return one ?? other;
  const missing = one.missing.filter((id) => other.missing.includes(id));
  return { expected: one.expected, reported: one.expected - missing.length, missing };
}
