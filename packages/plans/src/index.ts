import type { CriteriaSet, Plan } from "@ntm-kit/core";
import { frozen } from "./frozen";

/** A plan that comes with the package; `load` brings in its data only when asked. */
export interface InstalledPlan {
  /** As `loadPlan` and `--plan` take it. */
  readonly id: string;
  /** Its name, as people know it; the same as in its data. */
  readonly title: string;
  /** Brings the plan itself. */
  load(): Promise<Plan>;
}

/** Plans that ship, with how each is loaded. */
export const plans: readonly InstalledPlan[] = frozen([
  {
    id: "dak-nong-2021-2025",
    title: "Kế hoạch xây dựng nông thôn mới tỉnh Đắk Nông giai đoạn 2021-2025 (Quyết định số 772/QĐ-UBND)",
    load: async () => (await import("./dak-nong-2021-2025")).dakNong20212025,
  },
  {
    id: "viet-nam-2021-2025",
    title: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025 (Quyết định số 263/QĐ-TTg)",
    load: async () => (await import("./viet-nam-2021-2025")).vietNam20212025,
  },
  {
    id: "xa-2026-2030",
    title:
      "Ví dụ: khung nông thôn mới giai đoạn 2026-2030 (Quyết định số 51/2025/QĐ-TTg) với 28 đơn vị cấp xã thuộc tỉnh Lâm Đồng",
    load: async () => (await import("./xa-2026-2030")).xa20262030,
  },
]);

/**
 * The installed plan of that id, or nothing where there is none.
 *
 * @example
 * const plan = await loadPlan("dak-nong-2021-2025");
 */
export async function loadPlan(id: string): Promise<Plan | undefined> {
  return plans.find((plan) => plan.id === id)?.load();
}

/**
 * The sets of criteria that a plan may name by reference; give them to `parsePlan`.
 *
 * @example
 * const plan = parsePlan(json, { criteriaSets: await loadCriteriaSets() });
 */
export async function loadCriteriaSets(): Promise<readonly CriteriaSet[]> {
  return (await import("./criteria-sets")).criteriaSets;
}
