import { checkNames, type PlanInput, type Proposal, parsePlan } from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import type { Doubt } from "../doubt";
import { draftOf } from "../draft";
import { IMPORT_NAMES, type ImportOptions } from "../import-options";
import { proposalDoubts } from "./proposal-doubts";
import { proposeTargets } from "./propose-targets";

/** The plan with proposals added, all that the text proposes, and what is in doubt. */
export interface ImportedTargets {
  /** With the proposals added. */
  readonly plan: PlanInput;
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
  /** What a person should settle. */
  readonly doubts: readonly Doubt[];
}

/**
 * Adds to a plan what the sentences of a section propose as targets. A target that the plan has already, or that was
 * answered, is not proposed again.
 *
 * @throws {PlanError} where the plan that is there already does not fit the schema
 */
export function importTargets(text: string, options: ImportOptions): ImportedTargets {
  checkGiven({ text, options });
  checkNames(options, IMPORT_NAMES);
  const { document, section, memory } = options;
  const parsed = parsePlan(options.plan, { criteriaSets: options.criteriaSets });
  const plan = draftOf(options.plan);
  const { proposals, uncovered } = proposeTargets(text, parsed, { document, section });
  const known = new Set([...parsed.targets, ...(parsed.proposals ?? [])].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }): boolean =>
    !known.has(id) && memory.answers[`target:${id}`] === undefined;
  const added = proposals.filter(isNew);
  if (added.length > 0) plan.proposals = [...(plan.proposals ?? []), ...added];
  if (!plan.documents.some((entry) => entry.id === document))
    plan.documents = [...plan.documents, { id: document, title: document }];
  const isOpen = ({ question }: Doubt): boolean => question === undefined || memory.answers[question] === undefined;
  const waiting = proposals.filter(({ id }) => memory.answers[`target:${id}`] === undefined);
  return { plan, proposals, doubts: [...waiting.flatMap(proposalDoubts).filter(isOpen), ...uncovered] };
}
