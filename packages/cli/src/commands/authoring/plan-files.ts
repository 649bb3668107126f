import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type CriteriaSet, type Plan, PlanError, type PlanInput, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets } from "@ntm-kit/plans";
import { EMPTY_MEMORY, type ImportMemory, memoryText, parseMemory } from "@ntm-kit/sheets/authoring";
import { UserError } from "../../user-error";
import { faultLines, parseJson, readText } from "../plan-file";

/** A plan as its file holds it, with what imports keep beside it. */
export interface PlanFile {
  readonly path: string;
  readonly input: PlanInput;
  /** Sets that it may name by reference. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly memory: ImportMemory;
}

/** What imports wrote and a person answered stands beside the plan under this name. */
const MEMORY = "import.json";

const memoryPath = (plan: string): string => join(dirname(resolve(plan)), MEMORY);

/** @throws {UserError} where it cannot be read, is no JSON or no plan, with its faults */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const input = parseJson(readText(path), path);
  const criteriaSets = await loadCriteriaSets();
  try {
    parsePlan(input, { criteriaSets });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new UserError(
      {
        vi: `kế hoạch không hợp lệ, ${error.faults.length} lỗi:`,
        en: `not a valid plan, ${error.faults.length} faults:`,
      },
      faultLines(error.faults),
      path,
    );
  }
  return { path, criteriaSets, input: input as PlanInput, memory: readMemory(path) };
}

/** What stands beside the file of a plan; nothing for an installed one. */
export function readMemory(plan: string | undefined): ImportMemory {
  const path = plan === undefined ? undefined : memoryPath(plan);
  if (path === undefined || !existsSync(path)) return EMPTY_MEMORY;
  const memory = parseMemory(parseJson(readText(path), path));
  if (memory) return memory;
  throw new UserError(
    { vi: "không phải là tệp ghi nhớ của ntm plan import.", en: "is not what ntm plan import keeps beside a plan." },
    { vi: "Đổi tên hoặc chuyển tệp này đi chỗ khác.", en: "Rename it or move it away." },
    path,
  );
}

/** The plan of a file, with what it leaves out filled in. */
export const planOf = ({ input, criteriaSets }: PlanFile): Plan => parsePlan(input, { criteriaSets });

/** Writes what changed, whole or not at all. @returns whether anything did */
export function writePlanFile({ path, input, memory }: PlanFile, before: PlanFile): boolean {
  const hasPlan = JSON.stringify(input) !== JSON.stringify(before.input);
  const hasMemory = memoryText(memory) !== memoryText(before.memory);
  if (hasPlan) writeWhole(path, `${JSON.stringify(input, null, 2)}\n`);
  if (hasMemory) writeWhole(memoryPath(path), memoryText(memory));
  return hasPlan || hasMemory;
}

/** A file beside it is written first and then takes its name, so that no reader ever finds half of it. */
function writeWhole(path: string, text: string): void {
  const part = `${resolve(path)}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, resolve(path));
  } catch (error) {
    rmSync(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError(
      { vi: `không ghi được tệp (${code})`, en: `cannot be written (${code})` },
      { vi: "Kiểm tra quyền ghi và chỗ trống trên đĩa.", en: "Check permissions and the space on the disk." },
      path,
    );
  }
}
