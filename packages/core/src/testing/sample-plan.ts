import { parsePlan } from "../model/parse-plan";
import type { Plan } from "../model/plan";
import { sampleCriteriaSets } from "./sample-criteria";
import { sampleFundingSources } from "./sample-funding";
import { sampleTargets } from "./sample-targets";
import { sampleTaskGroups, sampleTasks } from "./sample-tasks";
import { sampleUnits } from "./sample-units";

/** A small invented plan for examples and tests: every kind of measure, two districts, two groups of tasks. */
export const samplePlan: Plan = parsePlan({
  id: "mau-2021-2025",
  version: "1.0.0",
  title: "Kế hoạch mẫu xây dựng nông thôn mới giai đoạn 2021-2025",
  period: { from: "2021-01-01", to: "2025-12-31" },
  documents: [{ id: "1/QĐ-UBND", title: "Quyết định mẫu", issuer: "UBND tỉnh Mẫu", date: "2022-04-25" }],
  root: "mau",
  countedTypes: ["xã"],
  units: sampleUnits,
  agencies: [
    { id: "so-nong-nghiep", name: "Sở Nông nghiệp", kind: "agency", aliases: ["SNN"] },
    { id: "so-noi-vu", name: "Sở Nội vụ", kind: "agency" },
    { id: "so-tai-chinh", name: "Sở Tài chính", kind: "agency", aliases: ["STC"] },
    { id: "van-phong-dieu-phoi", name: "Văn phòng Điều phối", kind: "agency", aliases: ["VPĐP"] },
    { id: "cac-so-ban-nganh", name: "Các Sở, Ban, ngành", kind: "collective" },
  ],
  criteriaSets: sampleCriteriaSets,
  fundingSources: sampleFundingSources,
  taskGroups: sampleTaskGroups,
  tasks: sampleTasks,
  targets: sampleTargets,
  assumptions: [
    {
      id: "A1",
      question: "Xã đạt chuẩn được tính theo quyết định công nhận hay theo số tiêu chí?",
      questionEn: "Is a commune at the standard by its recognition or by its criteria?",
      reading: "Theo quyết định công nhận; nếu biểu không có cột công nhận thì tính xã đạt đủ tiêu chí.",
      readingEn: "By its recognition; where the sheet has no such column, by all criteria met.",
      alternative: "Luôn tính theo số tiêu chí.",
      alternativeEn: "Always by the criteria.",
      targets: ["mau/communes-standard", "song-mau/communes-standard"],
    },
    {
      id: "A2",
      question: "“Các xã còn lại” là những xã nào?",
      questionEn: "Which are the remaining communes?",
      reading: "Các xã chưa đạt chuẩn tại thời điểm đánh giá.",
      readingEn: "Those not at the standard on the day.",
      alternative: null,
      alternativeEn: null,
      targets: ["song-mau/remaining-min-criteria"],
    },
  ],
});
