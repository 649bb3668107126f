import { readFileSync } from "node:fs";
import { jsonFault, type Plan, PlanError, type PlanFault, parsePlan } from "@ntm-kit/core";
import { loadCriteriaSets, loadPlan, plans } from "@ntm-kit/plans";
import { type Both, UserError } from "../user-error";

/** The installed plan of that id, or the plan in that file. */
export async function readPlan(name: string): Promise<Plan> {
  const installed = await loadPlan(name);
  if (installed) return installed;
  if (isPath(name)) return planOfFile(name);
  throw noSuchPlan(name);
}

export function noSuchPlan(name: string): UserError {
  const ids = plans.map((plan) => plan.id).join(", ");
  return new UserError(
    { vi: `Không có kế hoạch “${name}”.`, en: `There is no plan “${name}”.` },
    { vi: `Đã cài: ${ids}. Hoặc chỉ một tệp .json.`, en: `Installed: ${ids}. Or name a .json file.` },
  );
}

/** An id holds neither a dot nor a slash, so that what does is a file. */
export const isPath = (name: string): boolean => /[./\\]/.test(name);

/** Faults that are shown where a plan is only needed, not checked. */
const FIRST_FAULTS = 3;

/** @throws {UserError} naming the file, the first faults with their places in the JSON, and what to do */
async function planOfFile(path: string): Promise<Plan> {
  const { plan, faults } = await tryPlan(path);
  if (plan) return plan;
  const shown = (language: "vi" | "en"): string =>
    faults
      .slice(0, FIRST_FAULTS)
      .map((fault) => faultLine(fault, language))
      .join("; ") + (faults.length > FIRST_FAULTS ? `; … (${faults.length})` : "");
  throw new UserError(
    { vi: `kế hoạch không hợp lệ: ${shown("vi")}`, en: `not a valid plan: ${shown("en")}` },
    { vi: `Xem tất cả: ntm plan check ${path}`, en: `See them all: ntm plan check ${path}` },
    path,
  );
}

/** The plan in a file, or everything that is wrong with it. */
async function tryPlan(path: string): Promise<{ readonly plan?: Plan; readonly faults: readonly PlanFault[] }> {
  const json = parseJson(readText(path), path);
  try {
    return { plan: parsePlan(json, { criteriaSets: await loadCriteriaSets() }), faults: [] };
  } catch (error) {
    if (error instanceof PlanError) return { faults: error.faults };
    throw error;
  }
}

/** Every fault on a line of its own. */
export const faultLines = (faults: readonly PlanFault[]): Both => ({
  vi: faults.map((fault) => faultLine(fault, "vi")).join("\n"),
  en: faults.map((fault) => faultLine(fault, "en")).join("\n"),
});

const faultLine = (fault: PlanFault, language: "vi" | "en"): string =>
  `${fault.path || (language === "vi" ? "(cả tệp)" : "(whole file)")}: ${language === "vi" ? fault.vi : fault.message}`;

/** @throws {UserError} with line and column where the text is no JSON */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { vi, message } = jsonFault(text);
    throw new UserError({ vi, en: message }, REMEDY, path);
  }
}

const REMEDY: Both = {
  vi: "Cần một tệp JSON theo mô tả plan.schema.json; xem mẫu: ntm plan export",
  en: "A JSON file in the form of plan.schema.json is needed; for a sample: ntm plan export",
};

/** @throws {UserError} when there is no such file or it cannot be opened */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch {
    throw notOpened(path);
  }
}

/** A file that is not there or cannot be opened. */
export const notOpened = (path: string): UserError =>
  new UserError(
    { vi: "không có tệp này hoặc không mở được.", en: "there is no such file, or it cannot be opened." },
    { vi: "Kiểm tra lại đường dẫn và tên tệp.", en: "Check the path and the name." },
    path,
  );
