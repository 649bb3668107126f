import { type CriteriaSet, namesOf, type PlanInput } from "@ntm-kit/core";
import type { ImportMemory } from "./memory";

/** What an import takes: the plan as it stands in its file, what stands beside it, and where the table comes from. */
export interface ImportOptions {
  /** As it stands in its file. */
  readonly plan: PlanInput;
  /** As it stands in `import.json`; `EMPTY_MEMORY` where there is none. */
  readonly memory: ImportMemory;
  /** Number of the document, `123/QĐ-UBND`; added to the plan's documents where it is not listed. */
  readonly document: string;
  /** Words for the section, `Phụ lục`. */
  readonly section: string;
  /** Sets that the plan may name by reference. */
  readonly criteriaSets?: readonly CriteriaSet[] | undefined;
}

/** Their names. */
export const IMPORT_NAMES = namesOf<ImportOptions>({
  ...{ plan: true, memory: true, document: true, section: true },
  criteriaSets: true,
});
