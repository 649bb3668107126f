import type { Task } from "@ntm-kit/core";
import { phaseFrom2022 } from "./schedules";
import { guidanceProgrammeReport } from "./shared-cells";

export const groupIv6Tasks: Task[] = [
  {
    id: "IV.6.1",
    group: "IV.6",
    number: "6.1",
    content: "Tổ chức triển khai thực hiện hiệu quả Chương trình khoa học và Công nghệ phục vụ xây dựng nông thôn mới",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Sở Khoa học và Công nghệ; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-khoa-hoc-va-cong-nghe", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 327,
      quote: "Tổ chức triển khai thực hiện hiệu quả Chương trình khoa học và Công nghệ phục vụ xây dựng nông thôn mới",
    },
  },
  {
    id: "IV.6.2",
    group: "IV.6",
    number: "6.2",
    content: "Tổ chức triển khai thực hiện hiệu quả Chương trình Mỗi xã một sản phẩm (OCOP)",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon", "van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 328,
      quote: "Tổ chức triển khai thực hiện hiệu quả Chương trình Mỗi xã một sản phẩm (OCOP)",
    },
  },
  {
    id: "IV.6.3",
    group: "IV.6",
    number: "6.3",
    content:
      "Tổ chức triển khai thực hiện hiệu quả Chương trình tăng cường bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn trong xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Tài nguyên và Môi trường; các Sở, ngành có liên quan và UBND các huyện, thành phố",
      agencies: ["so-tai-nguyen-va-moi-truong", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 329,
      quote:
        "Tổ chức triển khai thực hiện hiệu quả Chương trình tăng cường bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn trong xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
  {
    id: "IV.6.4",
    group: "IV.6",
    number: "6.4",
    content:
      "Tổ chức triển khai thực hiện hiệu quả Chương trình phát triển du lịch nông thôn trong xây dựng nông thôn mới giai đoạn 2021-2025 gắn với bảo tồn và phát huy các giá trị văn hóa truyền thống theo hướng bền vững, bao trùm và đa giá trị",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Sở Văn hóa, Thể thao và du lịch; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-van-hoa-the-thao-va-du-lich", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 332,
      quote:
        "Tổ chức triển khai thực hiện hiệu quả Chương trình phát triển du lịch nông thôn trong xây dựng nông thôn mới giai đoạn 2021-2025 gắn với bảo tồn và phát huy các giá trị văn hóa truyền thống theo hướng bền vững, bao trùm và đa giá trị",
    },
  },
  {
    id: "IV.6.5",
    group: "IV.6",
    number: "6.5",
    content:
      "Tổ chức triển khai thực hiện hiệu quả Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới",
    leadAgencies: { text: "Công an tỉnh", agencies: ["cong-an-tinh"] },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 333,
      quote:
        "Tổ chức triển khai thực hiện hiệu quả Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới",
    },
  },
  {
    id: "IV.6.6",
    group: "IV.6",
    number: "6.6",
    content:
      "Tổ chức triển khai thực hiện hiệu quả Chương trình chuyển đổi số trong xây dựng nông thôn mới, hướng tới nông thôn mới thông minh",
    leadAgencies: { text: "Văn phòng Điều phối nông thôn mới", agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"] },
    coordinatingAgencies: {
      text: "Sở Thông tin và Truyền thông; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-thong-tin-va-truyen-thong", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: phaseFrom2022,
    outputs: guidanceProgrammeReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 334,
      quote:
        "Tổ chức triển khai thực hiện hiệu quả Chương trình chuyển đổi số trong xây dựng nông thôn mới, hướng tới nông thôn mới thông minh",
    },
  },
];
