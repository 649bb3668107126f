import type { CriteriaSet } from "@ntm-kit/core";

/** Nine criteria; 7, 8 and 9 are not split into indicators, so the set is incomplete. */
export const districtStandard: CriteriaSet = {
  id: "huyen-2021-2025",
  title: "Bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021-2025",
  level: "district",
  standard: "standard",
  document: "320/QĐ-TTg",
  groups: [],
  complete: false,
  note: "Tiêu chí 7, 8, 9 chưa tách thành chỉ tiêu.",
  criteria: [
    {
      number: "1",
      name: "Quy hoạch",
      nameConfidence: "confident",
      aliases: [],
      indicators: [
        {
          code: "1.1",
          text: "Có quy hoạch xây dựng vùng huyện được phê duyệt còn thời hạn hoặc được rà soát, điều chỉnh",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "1.2",
          text: "Có công trình hạ tầng thiết yếu được đầu tư theo quy hoạch vùng huyện (≥01 công trình)",
          textConfidence: "uncertain",
          thresholds: [],
        },
      ],
    },
    {
      number: "2",
      name: "Giao thông",
      nameConfidence: "quoted",
      aliases: [],
      indicators: [
        {
          code: "2.1",
          text: "Hệ thống giao thông trên địa bàn huyện đảm bảo kết nối tới các xã và được bảo trì hàng năm",
          textConfidence: "quoted",
          thresholds: [],
        },
        {
          code: "2.2",
          text: "Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch (100%)",
          textConfidence: "quoted",
          thresholds: [],
        },
        {
          code: "2.3",
          text: "Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "2.4",
          text: "Bến xe khách tại trung tâm huyện (nếu có theo quy hoạch) đạt tiêu chuẩn loại IV trở lên",
          textConfidence: "quoted",
          thresholds: [],
        },
      ],
    },
    {
      number: "3",
      name: "Thủy lợi và phòng, chống thiên tai",
      nameConfidence: "confident",
      aliases: [],
      indicators: [
        {
          code: "3.1",
          text: "Công trình thủy lợi liên xã do huyện quản lý được bảo trì, nâng cấp đồng bộ",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "3.2",
          text: "Chủ động phòng chống thiên tai theo phương châm 4 tại chỗ",
          textConfidence: "uncertain",
          thresholds: [],
        },
      ],
    },
    {
      number: "4",
      name: "Điện",
      nameConfidence: "confident",
      aliases: [],
      indicators: [
        {
          code: "4",
          text: "Hệ thống điện liên xã đồng bộ với hệ thống điện các xã theo quy hoạch",
          textConfidence: "uncertain",
          thresholds: [],
        },
      ],
    },
    {
      number: "5",
      name: "Y tế - Văn hóa - Giáo dục",
      nameConfidence: "confident",
      aliases: [],
      indicators: [
        { code: "5.1", text: "Tỷ lệ người dân tham gia bảo hiểm y tế", textConfidence: "uncertain", thresholds: [] },
        { code: "5.2", text: "Trung tâm y tế huyện đạt chuẩn", textConfidence: "uncertain", thresholds: [] },
        {
          code: "5.3",
          text: "Trung tâm Văn hóa - Thể thao huyện đạt chuẩn",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "5.4",
          text: "Các giá trị văn hóa truyền thống, di sản được kế thừa và phát huy",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "5.5",
          text: "Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia mức độ 1 trở lên",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "5.6",
          text: "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên được đánh giá đạt",
          textConfidence: "uncertain",
          thresholds: [],
        },
      ],
    },
    {
      number: "6",
      name: "Kinh tế",
      nameConfidence: "quoted",
      aliases: [],
      indicators: [
        {
          code: "6.1",
          text: "Có khu/cụm công nghiệp lấp đầy từ 50% trở lên hoặc cụm ngành nghề nông thôn",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "6.2",
          text: "Có chợ trung tâm huyện đạt hạng 2 hoặc trung tâm thương mại đạt chuẩn",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "6.3",
          text: "Hình thành vùng nguyên liệu tập trung, liên kết theo chuỗi giá trị",
          textConfidence: "uncertain",
          thresholds: [],
        },
        {
          code: "6.4",
          text: "Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả",
          textConfidence: "uncertain",
          thresholds: [],
        },
      ],
    },
    { number: "7", name: "Môi trường", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "8", name: "Chất lượng môi trường sống", nameConfidence: "quoted", aliases: [], indicators: [] },
    {
      number: "9",
      name: "Hệ thống chính trị - An ninh, trật tự - Hành chính công",
      nameConfidence: "quoted",
      aliases: [],
      indicators: [],
    },
  ],
};
