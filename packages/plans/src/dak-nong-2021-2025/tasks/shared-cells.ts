import type { AgencyList, Outputs } from "@ntm-kit/core";

// Cells that stand word for word in many rows of the appendix.

export const departmentsAndDistricts: AgencyList = {
  text: "Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
  agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
};

export const departmentsUnionsAndDistricts: AgencyList = {
  text: "Các Sở, Ban, ngành, đoàn thể có liên quan và UBND các huyện, thành phố Gia Nghĩa",
  agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
};

export const departmentsAndUnits: AgencyList = {
  text: "Các Sở, Ban, ngành và các đơn vị có liên quan",
  agencies: ["cac-so-ban-nganh", "cac-don-vi-dia-phuong-co-lien-quan"],
};

export const guidancePlanReport: Outputs = {
  text: "Văn bản hướng dẫn, Kế hoạch triển khai, Báo cáo kết quả",
  wanted: "all",
  items: [
    { kind: "document", text: "Văn bản hướng dẫn" },
    { kind: "plan", text: "Kế hoạch triển khai" },
    { kind: "report", text: "Báo cáo kết quả" },
  ],
};

export const guidanceProgrammeReport: Outputs = {
  text: "Văn bản hướng dẫn, Kế hoạch tổ chức thực hiện, Báo cáo kết quả",
  wanted: "all",
  items: [
    { kind: "document", text: "Văn bản hướng dẫn" },
    { kind: "plan", text: "Kế hoạch tổ chức thực hiện" },
    { kind: "report", text: "Báo cáo kết quả" },
  ],
};

export const provincialDecision: Outputs = {
  text: "Quyết định của UBND tỉnh",
  wanted: "all",
  items: [{ kind: "decision", text: "Quyết định", issuer: "UBND tỉnh" }],
};
