import type { Document } from "@ntm-kit/core";

/** The decision, what was read of it, and the lists beside it. */
export const documents: Document[] = [
  {
    id: "263/QĐ-TTg",
    title: "Quyết định phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    date: "2022-02-22",
    note: "Không có nguyên văn; mục tiêu được đọc qua báo chí (bao-chi-263). Mục tiêu theo vùng và theo năm chưa kiểm chứng nên không đưa vào.",
  },
  {
    id: "bao-chi-263",
    title:
      "Báo chí về Quyết định 263/QĐ-TTg: Cổng thông tin nông thôn mới Quảng Ngãi ngày 01/3/2022; THVL, LuatVietnam năm 2022",
    note: "Lời trích lấy theo bản ghi lại của các trang này, không phải nguyên văn quyết định.",
  },
  {
    id: "318/QĐ-TTg",
    title: "Quyết định ban hành bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    date: "2022-03-08",
    note: "Chỉ dùng số và tên tiêu chí.",
  },
  {
    id: "320/QĐ-TTg",
    title: "Quyết định ban hành bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    note: "Chỉ dùng số và tên tiêu chí.",
  },
  {
    id: "danh-muc-hanh-chinh",
    title: "Danh mục đơn vị hành chính của cơ quan thống kê, năm 2021",
    note: "Tên và mã 63 tỉnh, thành phố theo hiểu biết chung.",
  },
];
