import type { Task } from "@ntm-kit/core";
import { by2023, fiveYearsAndYearly, in2022, in2022OnCondition, yearly } from "./schedules";
import { provincialDecision } from "./shared-cells";

export const groupIiiTasks: Task[] = [
  {
    id: "III.1",
    group: "III",
    number: "1",
    content:
      "Tham mưu ban hành Quy định về cơ chế quản lý, tổ chức thực hiện các Chương trình mục tiêu quốc gia giai đoạn 2021-2025 trên địa bàn tỉnh; trong đó, quy định nguyên tắc lồng ghép nguồn vốn của 03 Chương trình mục tiêu quốc gia và các quy định về cơ chế đặc thù rút gọn đối với một số dự án đầu tư có quy mô nhỏ, kỹ thuật không phức tạp và có sự tham gia, giám sát của người dân",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: {
      text: "Các Sở: Tài chính, Lao động - Thương binh và Xã hội, Nông nghiệp và Phát triển nông thôn; Ban Dân tộc, Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị có liên quan",
      agencies: [
        "so-tai-chinh",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "ban-dan-toc-tinh",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
        "cac-don-vi-dia-phuong-co-lien-quan",
      ],
    },
    schedule: in2022OnCondition,
    outputs: provincialDecision,
    note: "Đã được giao tại Kế hoạch số 884/KH-UBND ngày 20/12/2021",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 218,
      quote:
        "Tham mưu ban hành Quy định về cơ chế quản lý, tổ chức thực hiện các Chương trình mục tiêu quốc gia giai đoạn 2021-2025 trên địa bàn tỉnh; trong đó, quy định nguyên tắc lồng ghép nguồn vốn của 03 Chương trình mục tiêu quốc gia và các quy định về cơ chế đặc thù rút gọn đối với một số dự án đầu tư có quy mô nhỏ, kỹ thuật không phức tạp và có sự tham gia, giám sát của người dân",
    },
  },
  {
    id: "III.2",
    group: "III",
    number: "2",
    content:
      "Tham mưu ban hành quy định tỷ lệ, định mức hỗ trợ thực hiện các nội dung thuộc các Chương trình mục tiêu quốc gia và khen thưởng cho các địa phương có thành tích trong xây dựng nông thôn mới giai đoạn 2021-2025 trên địa bàn tỉnh",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: {
      text: "Các Sở: Tài chính, Lao động - Thương binh và Xã hội, Nông nghiệp và Phát triển nông thôn; Ban Dân tộc tỉnh; Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị có liên quan",
      agencies: [
        "so-tai-chinh",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "ban-dan-toc-tinh",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
        "cac-don-vi-dia-phuong-co-lien-quan",
      ],
    },
    schedule: in2022,
    outputs: {
      text: "Nghị quyết của HĐND tỉnh",
      wanted: "all",
      items: [{ kind: "resolution", text: "Nghị quyết", issuer: "HĐND tỉnh" }],
    },
    note: "Đã được giao tại Kế hoạch số 884/KH-UBND ngày 20/12/2021",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 219,
      quote:
        "Tham mưu ban hành quy định tỷ lệ, định mức hỗ trợ thực hiện các nội dung thuộc các Chương trình mục tiêu quốc gia và khen thưởng cho các địa phương có thành tích trong xây dựng nông thôn mới giai đoạn 2021-2025 trên địa bàn tỉnh",
    },
  },
  {
    id: "III.3",
    group: "III",
    number: "3",
    content:
      "Tham mưu cân đối, bố trí ngân sách địa phương đối ứng với ngân sách Trung ương theo quy định để phân bổ thực hiện nhiệm vụ, mục tiêu Chương trình xây dựng nông thôn mới",
    leadAgencies: { text: "Sở Tài chính", agencies: ["so-tai-chinh"] },
    coordinatingAgencies: {
      text: "Các Sở: Kế hoạch và Đầu tư, Nông nghiệp và Phát triển nông thôn; Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị có liên quan",
      agencies: [
        "so-ke-hoach-va-dau-tu",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
        "cac-don-vi-dia-phuong-co-lien-quan",
      ],
    },
    schedule: yearly,
    outputs: {
      text: "Quyết định UBND tỉnh",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "UBND tỉnh" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 220,
      quote:
        "Tham mưu cân đối, bố trí ngân sách địa phương đối ứng với ngân sách Trung ương theo quy định để phân bổ thực hiện nhiệm vụ, mục tiêu Chương trình xây dựng nông thôn mới",
    },
  },
  {
    id: "III.4",
    group: "III",
    number: "4",
    content:
      "Quy định nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: {
      text: "Các Sở: Nông nghiệp và Phát triển nông thôn, Tài chính, Lao động - Thương binh và Xã hội; Ban Dân tộc tỉnh, Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị có liên quan",
      agencies: [
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "so-tai-chinh",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "ban-dan-toc-tinh",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
        "cac-don-vi-dia-phuong-co-lien-quan",
      ],
    },
    schedule: by2023,
    outputs: {
      text: "Nghị quyết của HĐND tỉnh",
      wanted: "all",
      items: [{ kind: "resolution", text: "Nghị quyết", issuer: "HĐND tỉnh" }],
    },
    note: "Trên cơ sở Quy định của Trung ương",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 223,
      quote:
        "Quy định nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương giai đoạn 2021-2025",
    },
  },
  {
    id: "III.5",
    group: "III",
    number: "5",
    content:
      "Chỉ đạo các tổ chức tín dụng trên địa bàn hướng dẫn các tổ chức, cá nhân, hộ gia đình về chính sách tín dụng phục vụ phát triển nông nghiệp, nông dân, nông thôn góp phần xây dựng nông thôn mới",
    leadAgencies: {
      text: "Ngân hàng Nhà nước- Chi nhánh tỉnh Đắk Nông",
      agencies: ["ngan-hang-nha-nuoc-chi-nhanh-tinh-dak-nong"],
    },
    coordinatingAgencies: { text: "Các Sở, ngành có liên quan", agencies: ["cac-so-ban-nganh"] },
    schedule: yearly,
    outputs: {
      text: "Văn bản hướng dẫn, chỉ đạo",
      wanted: "all",
      items: [{ kind: "document", text: "Văn bản hướng dẫn, chỉ đạo" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 224,
      quote:
        "Chỉ đạo các tổ chức tín dụng trên địa bàn hướng dẫn các tổ chức, cá nhân, hộ gia đình về chính sách tín dụng phục vụ phát triển nông nghiệp, nông dân, nông thôn góp phần xây dựng nông thôn mới",
    },
  },
  {
    id: "III.6",
    group: "III",
    number: "6",
    content: "Kêu gọi, thu hút các doanh nghiệp đầu tư vào lĩnh vực nông nghiệp, nông dân, nông thôn",
    leadAgencies: { text: "Các Sở, Ban, ngành và địa phương", agencies: ["cac-so-ban-nganh"] },
    coordinatingAgencies: { text: "", agencies: [] },
    schedule: yearly,
    outputs: { text: "Kế hoạch", wanted: "all", items: [{ kind: "plan", text: "Kế hoạch" }] },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 225,
      quote: "Kêu gọi, thu hút các doanh nghiệp đầu tư vào lĩnh vực nông nghiệp, nông dân, nông thôn",
    },
  },
  {
    id: "III.7",
    group: "III",
    number: "7",
    content:
      "Xây dựng phương án phân bổ Kế hoạch vốn ngân sách trung ương và vốn đối ứng ngân sách cấp tỉnh thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 05 năm và hàng năm gửi Sở Kế hoạch và Đầu tư thẩm định, trình UBND tỉnh xem xét phê duyệt",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở: Kế hoạch và Đầu tư, Tài chính, Nông nghiệp và Phát triển nông thôn, Lao động, Thương binh và Xã hội; Ban dân tộc tỉnh",
      agencies: [
        "so-ke-hoach-va-dau-tu",
        "so-tai-chinh",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "ban-dan-toc-tinh",
      ],
    },
    schedule: fiveYearsAndYearly,
    outputs: { text: "Phương án", wanted: "all", items: [{ kind: "allocation-plan", text: "Phương án" }] },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 226,
      quote:
        "Xây dựng phương án phân bổ Kế hoạch vốn ngân sách trung ương và vốn đối ứng ngân sách cấp tỉnh thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 05 năm và hàng năm gửi Sở Kế hoạch và Đầu tư thẩm định, trình UBND tỉnh xem xét phê duyệt",
    },
  },
  {
    id: "III.8",
    group: "III",
    number: "8",
    content:
      "Hướng dẫn về quản lý và sử dụng nguồn vốn ngân sách trung ương và địa phương thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Tài chính", agencies: ["so-tai-chinh"] },
    coordinatingAgencies: {
      text: "Các Sở: Kế hoạch và Đầu tư, Nông nghiệp và Phát triển nông thôn; Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: [
        "so-ke-hoach-va-dau-tu",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
      ],
    },
    schedule: in2022,
    outputs: { text: "Văn bản hướng dẫn", wanted: "all", items: [{ kind: "document", text: "Văn bản hướng dẫn" }] },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 229,
      quote:
        "Hướng dẫn về quản lý và sử dụng nguồn vốn ngân sách trung ương và địa phương thực hiện Chương trình mục quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
      corrected:
        "Hướng dẫn về quản lý và sử dụng nguồn vốn ngân sách trung ương và địa phương thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
  {
    id: "III.9",
    group: "III",
    number: "9",
    content: "Thực hiện nghiêm túc, hiệu quả công tác đỡ đầu, hỗ trợ cho các xã trong xây dựng nông thôn mới",
    leadAgencies: {
      text: "Các cơ quan, đơn vị, doanh nghiệp được giao đỡ đầu, hỗ trợ cho các xã",
      agencies: ["cac-co-quan-don-vi-doanh-nghiep-duoc-giao-do-dau-ho-tro-cho-cac-xa"],
    },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh; UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: {
      text: "Kế hoạch; báo cáo kết quả thực hiện",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch" },
        { kind: "report", text: "báo cáo kết quả thực hiện" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 230,
      quote: "Thực hiện nghiêm túc, hiệu quả công tác đỡ đầu, hỗ trợ cho các xã trong xây dựng nông thôn mới",
    },
  },
];
