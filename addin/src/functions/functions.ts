// biome-ignore-all lint/suspicious/noExplicitAny: the metadata tool takes no other name for "any cell"
import { dueDays, type IsoDate, isOverdue, unitTitle } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import { checkFiles, gridFromRows, readMark, reportOf } from "@ntm-kit/sheets";
import { findUnit } from "./find-unit";

/** The plan that cells refer to: the first installed one; the pane can load others, a formula cannot. */
const planData = plans[0]!.load();

/** An Excel error with a sentence that shows on the cell. */
function failure(code: "invalidValue" | "notAvailable", message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/**
 * Tên đơn vị viết đúng theo danh mục của kế hoạch.
 * @customfunction XA
 * @param name Tên xã hoặc huyện như đã viết.
 * @param [district] Tên huyện, khi cần phân biệt.
 * @returns Loại và tên đơn vị.
 */
export async function XA(name: string, district?: string): Promise<string> {
  const plan = await planData;
  const found = findUnit(plan, name, district ?? undefined);
  if (found.length === 1) return unitTitle(found[0]!);
  if (found.length > 1) throw failure("invalidValue", `Tên chỉ nhiều đơn vị: ${found.map(unitTitle).join(", ")}.`);
  throw failure("notAvailable", `“${name}” không có trong danh mục đơn vị của kế hoạch.`);
}

/**
 * Số tiêu chí đạt trong một dòng dấu đánh giá.
 * @customfunction SOTIEUCHI
 * @param marks Các ô đánh giá của một xã.
 * @returns Số ô ghi là đạt.
 */
export function SOTIEUCHI(marks: any[][]): number {
  let met = 0;
  for (const value of marks.flat()) {
    if (value === "" || value === null) continue;
    const kind = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
    const reading = readMark({ kind, value });
    if (reading.kind === "unknown") throw failure("invalidValue", `Không hiểu dấu “${value}”.`);
    if (reading.kind === "met") met++;
  }
  return met;
}

/**
 * Giá trị yêu cầu của một mục tiêu.
 * @customfunction MUCTIEU
 * @param id Mã mục tiêu như bảng mục tiêu ghi.
 * @returns Giá trị yêu cầu.
 */
export async function MUCTIEU(id: string): Promise<number> {
  const plan = await planData;
  const target = plan.targets.find((entry) => entry.id === id.trim());
  if (!target) throw failure("notAvailable", `Kế hoạch không có mục tiêu “${id}”.`);
  return target.required;
}

/**
 * Hạn và tình trạng của một nhiệm vụ.
 * @customfunction HANNHIEMVU
 * @param task Số của nhiệm vụ, ví dụ I.5.
 * @param [asOf] Ngày xem xét; để trống là hôm nay.
 * @param [done] TRUE khi đã hoàn thành.
 * @returns Hạn cuối (năm-tháng-ngày) và tình trạng.
 */
export async function HANNHIEMVU(task: string, asOf?: any, done?: boolean): Promise<string[][]> {
  const plan = await planData;
  const found = plan.tasks.find((entry) => entry.id === task.trim());
  if (!found) throw failure("notAvailable", `Kế hoạch không có nhiệm vụ “${task}”.`);
  const day = dayOf(asOf);
  const { schedule } = found;
  const due = dueDays(schedule).find((one) => one >= day) ?? schedule.to;
  const overdue = isOverdue({ schedule, period: plan.period, asOf: day, done: done === true });
  const state = done ? "Hoàn thành" : overdue ? "Quá hạn" : "Còn hạn";
  return [[due, state]];
}

/**
 * Các phát hiện của một vùng ô.
 * @customfunction KIEMTRA
 * @param range Vùng ô, kể cả dòng tiêu đề.
 * @param [asOf] Ngày tính hạn; để trống là hôm nay.
 * @returns Bảng: mức độ, ô trong vùng, nội dung, cách xử lý.
 */
export async function KIEMTRA(range: any[][], asOf?: any): Promise<string[][]> {
  const plan = await planData;
  const workbook = { format: "memory" as const, sheets: [gridFromRows("Vùng", range)] };
  const run = await checkFiles([{ path: "vung", sha256: "0".repeat(64), workbook }], { plan, asOf: dayOf(asOf) });
  const { findings } = reportOf(run, { language: "vi", toolVersion: "0" });
  if (findings.length === 0) return [["Không có phát hiện", "", "", ""]];
  return findings.map((one) => [one.severity, one.cell ?? "", one.message, one.hint ?? ""]);
}

/** A day from a cell: a serial number, an ISO text, or today where empty. */
function dayOf(value: unknown): IsoDate {
  if (typeof value === "number")
    return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  if (value === undefined || value === null || value === "") return new Date().toISOString().slice(0, 10);
  throw failure("invalidValue", "Ngày phải là ô ngày hoặc chữ dạng 2025-12-31.");
}

// Excel finds a function by the id its metadata gives.
for (const [id, call] of Object.entries({ XA, SOTIEUCHI, MUCTIEU, HANNHIEMVU, KIEMTRA }))
  CustomFunctions.associate(id, call as (...args: unknown[]) => unknown);
