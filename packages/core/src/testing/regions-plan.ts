import { parsePlan } from "../model/parse-plan";
import type { Plan } from "../model/plan";

const source = (quote: string) => ({ document: "2/QĐ-TTg", section: "I", quote });
const share = (of: "commune" | "province", standard: "standard" | "advanced") =>
  ({ of, measure: { kind: "share", standard }, operator: ">=" }) as const;

/** An invented plan of another shape: country, regions and provinces instead of districts, shares, three criteria. */
export const regionsPlan: Plan = parsePlan({
  id: "vung-mau-2026-2030",
  version: "0.1.0",
  title: "Kế hoạch mẫu theo vùng giai đoạn 2026-2030",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: "2/QĐ-TTg", title: "Quyết định mẫu về mục tiêu theo vùng" }],
  root: "ca-nuoc",
  countedTypes: ["xã"],
  units: [
    { id: "ca-nuoc", code: "", level: "country", type: "cả nước", name: "Cả nước" },
    { id: "vung-cao", code: "", level: "region", type: "vùng", name: "Vùng Cao", parent: "ca-nuoc" },
    { id: "vung-thap", code: "", level: "region", type: "vùng", name: "Vùng Thấp", parent: "ca-nuoc" },
    { id: "nui-mau", code: "91", level: "province", type: "tỉnh", name: "Núi Mẫu", parent: "vung-cao" },
    { id: "bien-mau", code: "92", level: "province", type: "tỉnh", name: "Biển Mẫu", parent: "vung-thap" },
    { id: "nui-mau/suoi-mo", code: "91001", level: "commune", type: "xã", name: "Suối Mơ", parent: "nui-mau" },
    { id: "nui-mau/deo-gio", code: "91002", level: "commune", type: "xã", name: "Đèo Gió", parent: "nui-mau" },
    { id: "bien-mau/cat-vang", code: "92001", level: "commune", type: "xã", name: "Cát Vàng", parent: "bien-mau" },
    { id: "bien-mau/cua-song", code: "92002", level: "commune", type: "xã", name: "Cửa Sông", parent: "bien-mau" },
    { id: "bien-mau/ben-cang", code: "92003", level: "commune", type: "phường", name: "Bến Cảng", parent: "bien-mau" },
  ],
  criteriaSets: [
    {
      id: "xa-vung-mau",
      title: "Bộ tiêu chí xã theo vùng (mẫu)",
      level: "commune",
      standard: "standard",
      criteria: [
        { number: "1", name: "Quy hoạch" },
        { number: "2", name: "Hạ tầng kinh tế - xã hội" },
        { number: "3", name: "Môi trường và cảnh quan" },
      ],
    },
  ],
  targets: [
    {
      id: "ca-nuoc/share-standard",
      unit: "ca-nuoc",
      title: "Tỷ lệ xã đạt chuẩn nông thôn mới",
      titleEn: "Share of communes at the standard",
      rule: share("commune", "standard"),
      required: 0.5,
      population: 4,
      due: "2030-12-31",
      commitment: "binding",
      source: source("Cả nước có ít nhất 50% số xã đạt chuẩn"),
    },
    {
      id: "vung-thap/share-advanced",
      unit: "vung-thap",
      title: "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao",
      titleEn: "Share of communes at the advanced standard",
      rule: share("commune", "advanced"),
      required: 0.4,
      due: "2030-12-31",
      commitment: "aspiration",
      source: source("Vùng Thấp phấn đấu có 40% số xã đạt chuẩn nâng cao"),
    },
    {
      id: "ca-nuoc/share-provinces",
      unit: "ca-nuoc",
      title: "Tỷ lệ tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới",
      titleEn: "Share of provinces that have completed",
      rule: share("province", "standard"),
      required: 0.5,
      population: 2,
      due: "2030-12-31",
      commitment: "binding",
      source: source("50% số tỉnh hoàn thành nhiệm vụ"),
    },
  ],
});
