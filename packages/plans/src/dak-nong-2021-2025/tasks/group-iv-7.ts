import type { Task } from "@ntm-kit/core";
import { by2023Spaced, in2022AndPhase, yearly } from "./schedules";
import { departmentsAndDistricts, provincialDecision } from "./shared-cells";

export const groupIv7Tasks: Task[] = [
  {
    id: "IV.7.1",
    group: "IV.7",
    number: "7.1",
    content:
      "Ban hành mới/sửa đổi, bổ sung các bộ tiêu chí nông thôn mới các cấp (huyện, xã, thôn) tương ứng với từng mức độ đạt chuẩn (Nông thôn mới, Nông thôn mới nâng cao, Nông thôn mới kiểu mẫu)",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: by2023Spaced,
    outputs: {
      ...provincialDecision,
      known: [
        { document: "1037/QĐ-UBND", confidence: "quoted" },
        { document: "1038/QĐ-UBND", confidence: "quoted" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 336,
      quote:
        "Ban hành mới/sửa đổi, bổ sung các bộ tiêu chí nông thôn mới các cấp (huyện, xã, thôn) tương ứng với từng mức độ đạt chuẩn (Nông thôn mới, Nông thôn mới nâng cao, Nông thôn mới kiểu mẫu)",
    },
  },
  {
    id: "IV.7.2",
    group: "IV.7",
    number: "7.2",
    content:
      "Tổ chức rà soát, đánh giá; chỉ đạo thực hiện theo các Bộ tiêu chí nông thôn mới đối với từng nhóm xã, đối với từng huyện giai đoạn 2021-2025",
    leadAgencies: {
      text: "- Văn phòng Điều phối nông thôn mới tỉnh tham mưu đánh giá chung toàn tỉnh - UBND các huyện, thành phố đánh giá, tổ chức thực hiện trên địa bàn quản lý",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
      roles: {
        "van-phong-dieu-phoi-nong-thon-moi-tinh": "tham mưu đánh giá chung toàn tỉnh",
        "ubnd-cac-huyen-thanh-pho-gia-nghia": "đánh giá, tổ chức thực hiện trên địa bàn quản lý",
      },
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: in2022AndPhase,
    outputs: {
      text: "Hướng dẫn, Báo cáo đánh giá của Văn phòng Điều phối nông thôn mới tỉnh; Báo cáo của UBND các huyện, thành phố",
      wanted: "all",
      items: [
        { kind: "guidance", text: "Hướng dẫn", issuer: "Văn phòng Điều phối nông thôn mới tỉnh" },
        { kind: "report", text: "Báo cáo đánh giá", issuer: "Văn phòng Điều phối nông thôn mới tỉnh" },
        { kind: "report", text: "Báo cáo", issuer: "UBND các huyện, thành phố" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 339,
      quote:
        "Tổ chức rà soát, đánh giá; chỉ đạo thực hiện theo các Bộ tiêu chí nông thôn mới đối với từng nhóm xã, đối với từng huyện giai đoạn 2021-2025",
    },
  },
  {
    id: "IV.7.3",
    group: "IV.7",
    number: "7.3",
    content:
      "Thẩm định, xét, công nhận các địa phương đạt chuẩn nông thôn mới theo từng cấp độ (Nông thôn mới, Nông thôn mới nâng cao, Nông thôn mới kiểu mẫu)",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: {
      text: "Quyết định công nhận của UBND tỉnh",
      wanted: "all",
      items: [{ kind: "recognition-decision", text: "Quyết định công nhận", issuer: "UBND tỉnh" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 340,
      quote:
        "Thẩm định, xét, công nhận các địa phương đạt chuẩn nông thôn mới theo từng cấp độ (Nông thôn mới, Nông thôn mới nâng cao, Nông thôn mới kiểu mẫu)",
    },
  },
];
