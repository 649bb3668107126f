import type { Plan } from "@ntm-kit/core";
import { criteriaSets } from "../criteria-sets";
import { laterUnits } from "../dak-nong-2021-2025/later-units";
import { frozen } from "../frozen";

/**
 * The frame of Decision 51/2025/QĐ-TTg, with an example over the 28 units that communes of Đắk Nông went into: ten
 * criteria, two layers, groups of communes, a second standard. Which communes are of which group, and any aim of a
 * province, is not known.
 */
export const xa20262030: Plan = frozen({
  id: "xa-2026-2030",
  version: "0.1.0",
  title:
    "Ví dụ: khung nông thôn mới giai đoạn 2026-2030 (Quyết định số 51/2025/QĐ-TTg) với 28 đơn vị cấp xã thuộc tỉnh Lâm Đồng",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [
    {
      id: "51/2025/QĐ-TTg",
      title: "Quyết định ban hành bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030",
      issuer: "Thủ tướng Chính phủ",
      date: "2025-12-29",
      note: "Không có nguyên văn; số và tên 10 tiêu chí, ba nhóm xã và mức hiện đại theo Cổng Chính phủ, VnEconomy, Thời báo Tài chính.",
    },
    {
      id: "bao-gia-lai-2026",
      title: "Báo Gia Lai ngày 10/02/2026 về mục tiêu cả nước giai đoạn 2026-2030",
      note: "Mục tiêu của cả nước, không phải của tỉnh: ở đây chỉ là ví dụ về cách ghi.",
    },
    {
      id: "sap-xep-2025",
      title: "Danh sách sắp xếp đơn vị hành chính cấp xã năm 2025",
      note: "Theo các danh sách công khai tháng 7/2025.",
    },
  ],
  layers: [
    { id: "province", name: "tỉnh", nameEn: "province" },
    { id: "commune", name: "xã", nameEn: "commune" },
  ],
  standards: [
    { id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] },
    { id: "modern", name: "nông thôn mới hiện đại", nameEn: "modern", words: ["hiện đại"] },
  ],
  groups: [
    { id: "nhom-1", name: "xã nhóm 1", nameEn: "group 1" },
    { id: "nhom-2", name: "xã nhóm 2", nameEn: "group 2" },
    { id: "nhom-3", name: "xã nhóm 3", nameEn: "group 3" },
  ],
  root: "lam-dong",
  countedTypes: ["xã"],
  units: laterUnits,
  laterUnits: [],
  agencies: [],
  criteriaSets: criteriaSets.filter(({ id }) => id === "xa-2026-2030"),
  taskGroups: [],
  tasks: [],
  targets: [
    {
      id: "lam-dong/share-standard",
      unit: "lam-dong",
      title: "Ví dụ: tỷ lệ xã đạt chuẩn nông thôn mới như mức của cả nước",
      titleEn: "Example: share of communes at the standard, as asked of the country",
      rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" },
      required: 0.65,
      due: "2030-12-31",
      commitment: "aspiration",
      assumptions: ["E1"],
      source: { document: "bao-gia-lai-2026", section: "2026-2030", quote: "khoảng 65 % xã", confidence: "quoted" },
    },
    {
      id: "lam-dong/share-modern",
      unit: "lam-dong",
      title: "Ví dụ: tỷ lệ xã nông thôn mới hiện đại trong số xã đạt chuẩn như mức của cả nước",
      titleEn: "Example: share of modern communes among those at the standard, as asked of the country",
      rule: {
        of: "commune",
        where: { kind: "at", standard: "standard" },
        measure: { kind: "share", standard: "modern" },
        operator: ">=",
      },
      required: 0.1,
      due: "2030-12-31",
      commitment: "aspiration",
      assumptions: ["E1"],
      source: {
        document: "bao-gia-lai-2026",
        section: "2026-2030",
        quote: "trong đó khoảng 10 % hiện đại",
        confidence: "quoted",
      },
    },
  ],
  assumptions: [
    {
      id: "E1",
      question: "Mục tiêu của cả nước có phải là mục tiêu của tỉnh?",
      questionEn: "Are the country's aims those of the province?",
      reading: "Không: tỉnh có mục tiêu riêng, ở đây chưa biết. Hai mục tiêu chỉ là ví dụ, được ghi là phấn đấu.",
      readingEn: "No: the province has aims of its own, not known here. The two are examples, written as aspirations.",
      alternative: null,
      alternativeEn: null,
      targets: ["lam-dong/share-standard", "lam-dong/share-modern"],
    },
  ],
  fundingSources: [],
  notCheckable: [],
  corrections: [],
});
