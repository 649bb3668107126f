import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isPath, parseJson, readText } from "./commands/plan-file";
import { UserError } from "./user-error";

/** The plan that comes with the command. */
const BUILT_IN_PLAN = "dak-nong-2021-2025";

/** Says which plan a folder works with: `{ "plan": "plan.json" }`. */
const PROJECT_FILE = "ntm.json";

/**
 * The plan judged by where none is named: `NTM_PLAN` (an id, or a path from the working folder), then the `ntm.json` of
 * that folder or the nearest above it, then the built-in one.
 * @throws {UserError} where `ntm.json` is no JSON or names no plan
 */
export function usualPlan(env: Readonly<Record<string, string | undefined>>, folder: string): string {
  const named = env["NTM_PLAN"]?.trim();
  return named || projectPlan(folder) || BUILT_IN_PLAN;
}

function projectPlan(folder: string): string | undefined {
  const file = projectFile(folder);
  if (file === undefined) return undefined;
  const shown = relative(folder, file);
  const project = parseJson(readText(file), shown);
  const plan = typeof project === "object" && project !== null && "plan" in project ? project.plan : undefined;
  if (typeof plan !== "string" || plan.trim() === "") throw namesNone(shown);
  return isPath(plan) ? relative(folder, resolve(dirname(file), plan)) : plan;
}

function projectFile(folder: string): string | undefined {
  const file = join(folder, PROJECT_FILE);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : projectFile(above);
}

const namesNone = (file: string): UserError =>
  new UserError(
    { vi: "không chỉ kế hoạch nào.", en: "names no plan." },
    { vi: 'Ghi theo mẫu { "plan": "plan.json" }.', en: 'Write it like { "plan": "plan.json" }.' },
    file,
  );
