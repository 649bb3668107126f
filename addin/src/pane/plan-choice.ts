import { jsonFault, type PlanFault } from "@ntm-kit/core";
import type { PlanChoice } from "../engine/protocol";

/** A file that is no plan; the plan before stays in use. */
export class PlanRefused extends Error {
  readonly code = "plan-file";
  constructor(
    /** Name of the file, or id of the installed plan. */
    readonly detail: string,
    readonly faults: readonly PlanFault[],
  ) {
    super(detail);
    this.name = "PlanRefused";
  }
}

/** What a file of a plan holds. @throws {PlanRefused} where it is no JSON */
export async function choiceOf(file: Pick<File, "name" | "text">): Promise<PlanChoice> {
  const text = (await file.text()).replace(/^\ufeff/, "");
  try {
    return { json: JSON.parse(text) as unknown, file: file.name };
  } catch {
    throw new PlanRefused(file.name, [jsonFault(text)]);
  }
}

/** What the choice is called: the file's name, or the id of an installed plan. */
export const nameOfChoice = (choice: PlanChoice): string => ("json" in choice ? choice.file : choice.builtIn);
