import type { ReportingDuty } from "@ntm-kit/core";

/** Who reports to whom, every half year, every year and for the phase. No day of the month is stated. */
export const reporting: ReportingDuty = {
  rounds: ["six-month", "year", "phase"],
  from: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
  to: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
  note: "Văn phòng Điều phối tổng hợp, báo cáo UBND tỉnh và Ban Chỉ đạo. Lồng ghép với báo cáo về Chương trình của cơ quan, đơn vị. Văn bản không nêu ngày báo cáo.",
  sources: [
    {
      document: "772/QĐ-UBND",
      section: "Điều 2",
      line: 39,
      quote:
        "Định kỳ 6 tháng, hàng năm và giai đoạn báo cáo kết quả thực hiện về Văn phòng Điều phối nông thôn mới tỉnh để theo dõi, tổng hợp, báo cáo UBND tỉnh, Ban Chỉ đạo thực hiện các Chương trình mục tiêu quốc gia giai đoạn 2021-2025 tỉnh",
    },
    {
      document: "772/QĐ-UBND",
      section: "V.3",
      line: 160,
      quote:
        "Định kỳ 6 tháng, hàng năm và giai đoạn gửi báo cáo tình hình triển khai thực hiện Kế hoạch này về Văn phòng Điều phối nông thôn mới tỉnh để tổng hợp báo cáo UBND tỉnh, Ban Chỉ đạo tỉnh theo quy định",
    },
  ],
};
