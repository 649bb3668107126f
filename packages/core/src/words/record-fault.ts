import { schemaFaults } from "../model/plan-fault";
import { tidyRecordSchema } from "../tidy/tidy-record";
import type { BothLanguages } from "./both-languages";

const NOT_JSON: BothLanguages = { vi: "không phải JSON", en: "it is not JSON" };

/**
 * Why a parsed line is no record, in the first place where it is none: `day: must be written like 2025-12-31`.
 *
 * @param line - undefined where the line is no JSON
 * @returns undefined where it is a record
 */
export function recordFault(line: unknown): BothLanguages | undefined {
  if (line === undefined) return NOT_JSON;
  const { error } = tidyRecordSchema.safeParse(line);
  const [fault] = error?.issues.flatMap((issue) => schemaFaults(issue)) ?? [];
  if (!fault) return undefined;
  const at = fault.path === "" ? "" : `${fault.path}: `;
  return { vi: at + fault.vi, en: at + fault.message };
}
