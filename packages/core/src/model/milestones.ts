import type { Target } from "./target";

/** Id of the target that a milestone is. */
export const milestoneId = (target: string, due: string): string => `${target}@${due}`;

/**
 * A target and what must be reached on the way to it, each a target of its own: it inherits all but `due` and
 * `required`.
 */
export function withMilestones(target: Target): readonly Target[] {
  const { milestones, ...rest } = target;
  if (!milestones || milestones.length === 0) return [target];
  return [
    target,
    ...milestones.map(({ due, required, source }) => ({
      ...rest,
      id: milestoneId(target.id, due),
      due,
      required,
      source: source ?? target.source,
    })),
  ];
}
