import type { Document } from "@ntm-kit/core";

/** The decision itself first, then what it rests on and what facts beside it come from. */
export const documents: Document[] = [
  {
    id: "772/QĐ-UBND",
    title:
      "Quyết định về việc ban hành Kế hoạch triển khai thực hiện Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU về xây dựng nông thôn mới tỉnh Đắk Nông giai đoạn 2021-2025",
    issuer: "UBND tỉnh Đắk Nông",
    date: "2022-04-25",
    file: "000_91d87c7a44b6edfe.txt",
  },
  {
    id: "263/QĐ-TTg",
    title: "Quyết định phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    date: "2022-02-22",
  },
  {
    id: "12-NQ/TU",
    title: "Nghị quyết về xây dựng nông thôn mới tỉnh Đắk Nông giai đoạn 2021-2025",
    issuer: "Tỉnh ủy Đắk Nông",
    date: "2021-12-16",
  },
  { id: "557/SNN-VPĐP", title: "Công văn đề nghị ban hành", date: "2022-03-22" },
  { id: "884/KH-UBND", title: "Kế hoạch đã giao một số nhiệm vụ của phụ lục", date: "2021-12-20" },
  {
    id: "318/QĐ-TTg",
    title: "Quyết định ban hành bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    date: "2022-03-08",
    note: "Không có nguyên văn; nội dung chỉ tiêu được diễn giải.",
  },
  {
    id: "319/QĐ-TTg",
    title: "Quyết định quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    date: "2022-03-08",
    note: "Xã kiểu mẫu không có bộ 19 tiêu chí riêng.",
  },
  {
    id: "320/QĐ-TTg",
    title: "Quyết định ban hành bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021-2025",
    issuer: "Thủ tướng Chính phủ",
    note: "Không có nguyên văn.",
  },
  {
    id: "1037/QĐ-UBND",
    title: "Quyết định ban hành bộ tiêu chí xã nông thôn mới của tỉnh Đắk Nông",
    issuer: "UBND tỉnh Đắk Nông",
    date: "2022-06-22",
    note: "Không có nguyên văn; mức cụ thể chưa biết.",
  },
  {
    id: "1038/QĐ-UBND",
    title: "Quyết định ban hành bộ tiêu chí xã nông thôn mới nâng cao của tỉnh Đắk Nông",
    issuer: "UBND tỉnh Đắk Nông",
    date: "2022-06-22",
    note: "Không có nguyên văn; mức cụ thể chưa biết.",
  },
  {
    id: "1700/QĐ-UBND",
    title: "Quyết định phê duyệt Đề án xây dựng nông thôn mới tỉnh Đắk Nông giai đoạn 2021-2025",
    issuer: "UBND tỉnh Đắk Nông",
    date: "2022-10-18",
    note: "Sản phẩm của nhiệm vụ I.3, theo căn cứ nêu trong 312/KH-UBND; tên ghi theo nội dung nhiệm vụ.",
  },
  {
    id: "312/KH-UBND",
    title: "Kế hoạch kiểm tra, giám sát Chương trình",
    issuer: "UBND tỉnh Đắk Nông",
    date: "2023-05-17",
    note: "Sản phẩm của nhiệm vụ I.13; tên ghi theo nội dung nhiệm vụ.",
  },
  {
    id: "1757/QĐ-TTg",
    title: "Quyết định phê duyệt quy hoạch tỉnh Đắk Nông",
    issuer: "Thủ tướng Chính phủ",
    date: "2023-12-31",
    note: "Sản phẩm của nhiệm vụ IV.1.4; tên ghi theo nội dung nhiệm vụ.",
  },
  {
    id: "51/2025/QĐ-TTg",
    title: "Quyết định ban hành bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030",
    issuer: "Thủ tướng Chính phủ",
    date: "2025-12-29",
    note: "Có hiệu lực từ ngày 15/2/2026; không dùng để đánh giá kế hoạch này.",
  },
  {
    id: "danh-muc-hanh-chinh",
    title: "Danh mục đơn vị hành chính Việt Nam",
    issuer: "Tổng cục Thống kê",
    note: "Mã và tên đơn vị; đối chiếu tám bản danh mục công khai.",
  },
  {
    id: "sap-xep-2025",
    title: "Danh sách sắp xếp đơn vị hành chính cấp xã từ ngày 01/7/2025",
    note: "Danh sách công khai tháng 7 năm 2025; mã các đơn vị cũ đứng sau tên đơn vị mới.",
  },
];
