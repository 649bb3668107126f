import type { Task } from "@ntm-kit/core";
import { yearly } from "./schedules";
import { departmentsAndDistricts, departmentsUnionsAndDistricts, guidancePlanReport } from "./shared-cells";

export const groupIv2Tasks: Task[] = [
  {
    id: "IV.2.1",
    group: "IV.2",
    number: "2.1",
    content:
      "Thực hiện, triển khai cơ cấu lại ngành nông nghiệp và phát triển kinh tế nông thôn, tiểu thủ công nghiệp và dịch vụ theo hướng kinh tế tuần hoàn, nông nghiệp sinh thái, phát huy lợi thế về địa hình, khí hậu, cảnh quan thiên nhiên và hạ tầng kinh tế - xã hội",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 262,
      quote:
        "Thực hiện, triển khai cơ cấu lại ngành nông nghiệp và phát triển kinh tế nông thôn, tiểu thủ công nghiệp và dịch vụ theo hướng kinh tế tuần hoàn, nông nghiệp sinh thái, phát huy lợi thế về địa hình, khí hậu, cảnh quan thiên nhiên và hạ tầng kinh tế - xã hội",
    },
  },
  {
    id: "IV.2.2",
    group: "IV.2",
    number: "2.2",
    content:
      "Thực hiện, triển khai xây dựng và phát triển hiệu quả các vùng nguyên liệu tập trung, cơ giới hóa đồng bộ, nâng cao năng lực chế biến và bảo quản nông sản theo các mô hình liên kết sản xuất theo chuỗi giá trị gắn với tiêu chuẩn chất lượng và mã vùng nguyên liệu; ứng dụng công nghệ cao trong sản xuất nông nghiệp hiện đại, chuyển đổi cơ cấu sản xuất, góp phần thúc đẩy chuyển đổi số trong nông nghiệp",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 265,
      quote:
        "Thực hiện, triển khai xây dựng và phát triển hiệu quả các vùng nguyên liệu tập trung, cơ giới hóa đồng bộ, nâng cao năng lực chế biến và bảo quản nông sản theo các mô hình liên kết sản xuất theo chuỗi giá trị gắn với tiêu chuẩn chất lượng và mã vùng nguyên liệu; ứng dụng công nghệ cao trong sản xuất nông nghiệp hiện đại, chuyển đổi cơ cấu sản xuất, góp phần thúc đẩy chuyển đổi số trong nông nghiệp",
    },
  },
  {
    id: "IV.2.3",
    group: "IV.2",
    number: "2.3",
    content:
      "Thực hiện, triển khai hiệu quả các chính sách đầu tư bảo vệ, phát triển rừng, chính sách chi trả dịch vụ môi trường rừng và Chương trình phát triển lâm nghiệp bền vững giai đoạn 2021 - 2025; chú trọng đẩy mạnh phát triển các mô hình liên kết trồng rừng gỗ lớn tập trung, gắn với cấp chứng chỉ rừng bền vững; phát triển lâm sản ngoài gỗ theo thế mạnh của từng vùng",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 266,
      quote:
        "Thực hiện, triển khai hiệu quả các chính sách đầu tư bảo vệ, phát triển rừng, chính sách chi trả dịch vụ môi trường rừng và Chương trình phát triển lâm nghiệp bền vững giai đoạn 2021 - 2025; chú trọng đẩy mạnh phát triển các mô hình liên kết trồng rừng gỗ lớn tập trung, gắn với cấp chứng chỉ rừng bền vững; phát triển lâm sản ngoài gỗ theo thế mạnh của từng vùng",
    },
  },
  {
    id: "IV.2.4",
    group: "IV.2",
    number: "2.4",
    content:
      "Thực hiện nâng cao hiệu quả hoạt động của các hình thức tổ chức sản xuất trong đó, ưu tiên hỗ trợ các hợp tác xã nông nghiệp ứng dụng công nghệ cao liên kết theo chuỗi giá trị; thúc đẩy thực hiện bảo hiểm trong nông nghiệp",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Kế hoạch và Đầu tư; Liên minh Hợp tác xã và các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: [
        "so-ke-hoach-va-dau-tu",
        "lien-minh-hop-tac-xa",
        "cac-so-ban-nganh",
        "ubnd-cac-huyen-thanh-pho-gia-nghia",
      ],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 267,
      quote:
        "Thực hiện nâng cao hiệu quả hoạt động của các hình thức tổ chức sản xuất trong đó, ưu tiên hỗ trợ các hợp tác xã nông nghiệp ứng dụng công nghệ cao liên kết theo chuỗi giá trị; thúc đẩy thực hiện bảo hiểm trong nông nghiệp",
    },
  },
  {
    id: "IV.2.5",
    group: "IV.2",
    number: "2.5",
    content: "Triển khai chính sách thu hút khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 270,
      quote: "Triển khai chính sách thu hút khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn",
    },
  },
  {
    id: "IV.2.6",
    group: "IV.2",
    number: "2.6",
    content:
      "Thực hiện nâng cao hiệu quả hoạt động của các hệ thống kết nối, xúc tiến tiêu thụ nông sản; đa dạng hoá hệ thống kênh phân phối, tiêu thụ đảm bảo bền vững trước các biến động của thiên tai, dịch bệnh, trong đó ưu tiên phát triển thương mại điện tử",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Công Thương; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-cong-thuong", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 271,
      quote:
        "Thực hiện nâng cao hiệu quả hoạt động của các hệ thống kết nối, xúc tiến tiêu thụ nông sản; đa dạng hoá hệ thống kênh phân phối, tiêu thụ đảm bảo bền vững trước các biến động của thiên tai, dịch bệnh, trong đó ưu tiên phát triển thương mại điện tử",
    },
  },
  {
    id: "IV.2.7",
    group: "IV.2",
    number: "2.7",
    content:
      "Thực hiện nâng cao chất lượng nguồn nhân lực thương mại nông thôn gắn với việc đáp ứng các tiêu chí cơ sở hạ tầng thương mại nông thôn và đáp ứng nhu cầu thị trường",
    leadAgencies: { text: "Sở Công thương", agencies: ["so-cong-thuong"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 272,
      quote:
        "Thực hiện nâng cao chất lượng nguồn nhân lực thương mại nông thôn gắn với việc đáp ứng các tiêu chí cơ sở hạ tầng thương mại nông thôn và đáp ứng nhu cầu thị trường",
    },
  },
  {
    id: "IV.2.8",
    group: "IV.2",
    number: "2.8",
    content:
      "Thực hiện, tổ chức đào tạo nghề phi nông nghiệp cho lao động nông thôn, gắn với nhu cầu của thị trường; hỗ trợ thúc đẩy và phát triển các mô hình khởi nghiệp, sáng tạo ở nông thôn",
    leadAgencies: { text: "Sở Lao động – Thương binh và Xã hội", agencies: ["so-lao-dong-thuong-binh-va-xa-hoi"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 273,
      quote:
        "Thực hiện, tổ chức đào tạo nghề phi nông nghiệp cho lao động nông thôn, gắn với nhu cầu của thị trường; hỗ trợ thúc đẩy và phát triển các mô hình khởi nghiệp, sáng tạo ở nông thôn",
    },
  },
  {
    id: "IV.2.9",
    group: "IV.2",
    number: "2.9",
    content:
      "Thực hiện, tổ chức đào tạo nghề nông nghiệp cho lao động nông thôn, gắn với nhu cầu thị trường, hỗ trợ xây dựng các chương trình, mô hình khởi nghiệp, sáng tạo",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Lao động – Thương binh và Xã hội; Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-lao-dong-thuong-binh-va-xa-hoi", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 274,
      quote:
        "Thực hiện, tổ chức đào tạo nghề nông nghiệp cho lao động nông thôn, gắn với nhu cầu thị trường, hỗ trợ xây dựng các chương trình, mô hình khởi nghiệp, sáng tạo",
    },
  },
  {
    id: "IV.2.10",
    group: "IV.2",
    number: "2.10",
    content:
      "Thực hiện, triển khai Chương trình sáng tạo, khởi nghiệp gắn với Chương trình OCOP và phát triển hợp tác xã, phát triển du lịch nông thôn",
    leadAgencies: {
      text: "- Hội Nông dân; - Đoàn Thanh niên Cộng sản Hồ Chí Minh; - Hội Liên hiệp Phụ nữ; ...",
      agencies: ["hoi-nong-dan-tinh", "doan-thanh-nien-cong-san-ho-chi-minh-tinh", "hoi-lien-hiep-phu-nu-tinh"],
      open: true,
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 277,
      quote:
        "Thực hiện, triển khai Chương trình sáng tạo, khởi nghiệp gắn với Chương trình OCOP và phát triển hợp tác xã, phát triển du lịch nông thôn",
    },
  },
  {
    id: "IV.2.11",
    group: "IV.2",
    number: "2.11",
    content: "Triển khai thực hiện có hiệu quả Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Lao động, Thương binh và Xã hội", agencies: ["so-lao-dong-thuong-binh-va-xa-hoi"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 278,
      quote: "Triển khai thực hiện có hiệu quả Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2021-2025",
    },
  },
  {
    id: "IV.2.12",
    group: "IV.2",
    number: "2.12",
    content:
      "Triển khai thực hiện có hiệu quả Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030 (Giai đoạn I: 2021-2025)",
    leadAgencies: { text: "Ban Dân tộc tỉnh", agencies: ["ban-dan-toc-tinh"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 279,
      quote:
        "Triển khai thực hiện có hiệu quả Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030 (Giai đoạn I: 2021-2025)",
    },
  },
  {
    id: "IV.2.13",
    group: "IV.2",
    number: "2.13",
    content: "Triển khai hiệu quả các chính sách hỗ trợ nhà ở, xóa nhà tạm, dột nát; nâng cao chất lượng nhà ở dân cư",
    leadAgencies: { text: "Bộ xây dựng", agencies: ["bo-xay-dung"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 280,
      quote: "Triển khai hiệu quả các chính sách hỗ trợ nhà ở, xóa nhà tạm, dột nát; nâng cao chất lượng nhà ở dân cư",
    },
  },
];
