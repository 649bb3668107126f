import type { z } from "zod";
import { checkNames, namesOf } from "../check-names";
import { frozen } from "../frozen";
import type { CriteriaSet, CriteriaSetRef } from "./criteria-set";
import { referenceFaults } from "./faults";
import { faultsOfRest } from "./faults-of-rest";
import { type Plan, planFileSchema } from "./plan";
import { PlanError, type PlanFault, schemaFaults } from "./plan-fault";
import { layersOf } from "./plan-index";

const NAMES = namesOf<ParsePlanOptions>({ criteriaSets: ["a list of criteria sets", "list"] });

/** What a plan may refer to. */
export interface ParsePlanOptions {
  /** Criteria sets that a plan may name by reference; `@ntm-kit/plans` gives those that ship. */
  readonly criteriaSets?: readonly CriteriaSet[] | undefined;
}

/**
 * Checks a plan and gives it back typed, with what the file may leave out filled in, and with the criteria sets it
 * refers to. What it gives cannot be changed: a plan that differs is another object.
 * @throws {PlanError} naming each fault with its path, also those of parts beside one that does not fit the schema
 * @example
 * const plan = parsePlan(JSON.parse(await readFile("plan.json", "utf8")), { criteriaSets: await loadCriteriaSets() });
 */
export function parsePlan(input: unknown, options: ParsePlanOptions = {}): Plan {
  checkNames(options, NAMES);
  const parsed = planFileSchema.safeParse(input);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const read = (rest: unknown): PlanFile | undefined => planFileSchema.safeParse(rest).data;
    throw new PlanError([
      ...issues.flatMap((issue) => schemaFaults(issue, [], planFileSchema)),
      ...faultsOfRest(input, issues, read, (file) => withSets(file, options).faults),
    ]);
  }
  const { plan, faults } = withSets(parsed.data, options);
  if (faults.length > 0) throw new PlanError(faults);
  return frozen(plan);
}

type PlanFile = z.infer<typeof planFileSchema>;

/** The plan of a file with the sets that it refers to, and what its parts say of each other that cannot be. */
function withSets({ criteriaSets, ...rest }: PlanFile, options: ParsePlanOptions): { plan: Plan; faults: PlanFault[] } {
  const counted = layersOf(rest).at(-1)?.id ?? "commune";
  const sets: CriteriaSet[] = [];
  const faults: PlanFault[] = [];
  for (const [i, set] of criteriaSets.entries()) {
    const found = "ref" in set ? resolve(set, i, options.criteriaSets ?? [], counted) : set;
    if ("code" in found) faults.push(found);
    else sets.push(found);
  }
  const plan: Plan = { ...rest, criteriaSets: sets };
  faults.push(...referenceFaults(plan));
  return { plan, faults };
}

/**
 * The set that a reference names, for the standard and the groups that the plan says; a set of communes is for the
 * counted layer.
 */
function resolve(
  { ref, standard, groups }: CriteriaSetRef,
  i: number,
  shipped: readonly CriteriaSet[],
  counted: string,
): CriteriaSet | PlanFault {
  const set = shipped.find(({ id }) => id === ref);
  if (!set) {
    const ids = shipped.map(({ id }) => id).join(", ");
    return {
      code: "plan/id-unknown",
      path: `criteriaSets[${i}].ref`,
      subject: ref,
      vi: `không có bộ tiêu chí ${ref}; ${ids ? `có: ${ids}` : "chưa đưa bộ nào vào (criteriaSets)"}`,
      message: `no criteria set ${ref}; ${ids ? `there are: ${ids}` : "none was handed in (criteriaSets: await loadCriteriaSets() of @ntm-kit/plans)"}`,
    };
  }
  // The set stays the caller's: what is made of it is frozen with the plan.
  const own = structuredClone(set);
  return {
    ...own,
    level: set.level === "commune" ? counted : set.level,
    ...(standard === undefined ? {} : { standard }),
    groups: [...own.groups.filter((group) => typeof group !== "string"), ...(groups ?? [])],
  };
}
