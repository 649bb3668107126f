import { parsePlan } from "../model/parse-plan";
import type { Plan, PlanInput } from "../model/plan";

type TargetInput = PlanInput["targets"][number];

const document = "3/KH-UBND";
const target = (id: string, title: string, fields: Pick<TargetInput, "rule" | "required"> & Partial<TargetInput>) => ({
  id: `bien-xanh/${id}`,
  unit: "bien-xanh",
  title,
  due: "2030-12-31",
  commitment: "binding" as const,
  source: { document, section: "II", quote: title },
  ...fields,
});
const commune = (slug: string, code: string, name: string, group: string, type = "xã") => ({
  id: `bien-xanh/${slug}`,
  code,
  level: "commune",
  type,
  name,
  parent: "bien-xanh",
  groups: [group],
});
const standard = { kind: "count", standard: "standard" } as const;

/**
 * An invented plan of two levels: communes right under the province, groups, two standards, quantities, a milestone.
 */
export const twoLevelPlan: Plan = parsePlan({
  id: "bien-xanh-2026-2030",
  version: "0.1.0",
  title: "Kế hoạch mẫu hai cấp giai đoạn 2026-2030",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: document, title: "Kế hoạch mẫu hai cấp" }],
  layers: [
    { id: "province", name: "tỉnh", nameEn: "province" },
    { id: "commune", name: "xã", nameEn: "commune" },
  ],
  standards: [
    { id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] },
    { id: "modern", name: "nông thôn mới hiện đại", nameEn: "modern", words: ["hiện đại"] },
  ],
  groups: [
    { id: "nhom-1", name: "xã nhóm 1", nameEn: "communes of group 1" },
    { id: "nhom-3", name: "xã nhóm 3", nameEn: "communes of group 3" },
  ],
  indicators: [
    {
      id: "income",
      name: "Thu nhập bình quân đầu người",
      nameEn: "Mean income",
      measure: "triệu đồng/người/năm",
      headings: ["Thu nhập", "TNBQ"],
    },
  ],
  root: "bien-xanh",
  countedTypes: ["xã", "đặc khu"],
  units: [
    { id: "bien-xanh", code: "98", level: "province", type: "tỉnh", name: "Biển Xanh" },
    commune("an-hai", "98001", "An Hải", "nhom-1"),
    commune("binh-son", "98002", "Bình Sơn", "nhom-1"),
    commune("cat-lam", "98003", "Cát Lâm", "nhom-3"),
    commune("dong-khe", "98004", "Đông Khê", "nhom-3"),
    commune("dao-ngoc", "98005", "Đảo Ngọc", "nhom-1", "đặc khu"),
    commune("cua-bien", "98006", "Cửa Biển", "nhom-1", "phường"),
  ],
  criteriaSets: [
    {
      id: "xa-hai-cap",
      title: "Bộ tiêu chí mẫu",
      level: "commune",
      standard: "standard",
      groups: ["nhom-1"],
      criteria: [
        { number: "1", name: "Quy hoạch" },
        { number: "2", name: "Thu nhập" },
        { number: "3", name: "Môi trường" },
      ],
    },
    {
      id: "xa-hai-cap-nhom-3",
      title: "Bộ tiêu chí mẫu, nhóm 3",
      level: "commune",
      standard: "standard",
      groups: ["nhom-3"],
      criteria: [
        { number: "1", name: "Quy hoạch" },
        { number: "2", name: "Thu nhập" },
      ],
    },
  ],
  targets: [
    target("standard", "Tỷ lệ xã đạt chuẩn", {
      rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" },
      required: 0.6,
      milestones: [{ due: "2026-12-31", required: 0.2 }],
    }),
    target("modern", "Tỷ lệ xã hiện đại trong số xã đạt chuẩn", {
      rule: {
        of: "commune",
        where: { kind: "at", standard: "standard" },
        measure: { kind: "share", standard: "modern" },
        operator: ">=",
      },
      required: 0.1,
      commitment: "aspiration",
    }),
    target("nhom-3", "Số xã nhóm 3 đạt chuẩn", {
      rule: { of: "commune", where: { kind: "in-group", groups: ["nhom-3"] }, measure: standard, operator: ">=" },
      required: 1,
      population: 2,
    }),
    target("tieu-chi-2", "Số xã đạt tiêu chí thu nhập", {
      rule: { of: "commune", measure: { kind: "count", criterion: "2" }, operator: ">=" },
      required: 4,
    }),
    target("income", "Thu nhập bình quân đầu người", {
      rule: { of: "commune", measure: { kind: "quantity", of: "income", take: "mean" }, operator: ">=" },
      required: 80,
    }),
    target("province", "Tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới", {
      rule: { of: "province", measure: { kind: "status", standard: "standard" }, operator: ">=" },
      required: 1,
    }),
  ],
});
