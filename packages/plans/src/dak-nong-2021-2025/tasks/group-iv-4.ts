import type { Task } from "@ntm-kit/core";
import { yearly } from "./schedules";
import { departmentsAndDistricts, guidancePlanReport } from "./shared-cells";

export const groupIv4Tasks: Task[] = [
  {
    id: "IV.4.1",
    group: "IV.4",
    number: "4.1",
    content:
      "Tiếp tục tổ chức triển khai Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; nâng cao hiệu quả thực hiện công tác giám sát và phản biện xã hội trong xây dựng nông thôn mới; tăng cường vận động, phát huy vai trò làm chủ của người dân trong xây dựng nông thôn mới; nâng cao hiệu quả việc lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới",
    leadAgencies: {
      text: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      agencies: ["uy-ban-mat-tran-to-quoc-viet-nam-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 305,
      quote:
        "Tiếp tục tổ chức triển khai Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; nâng cao hiệu quả thực hiện công tác giám sát và phản biện xã hội trong xây dựng nông thôn mới; tăng cường vận động, phát huy vai trò làm chủ của người dân trong xây dựng nông thôn mới; nâng cao hiệu quả việc lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới",
    },
  },
  {
    id: "IV.4.2",
    group: "IV.4",
    number: "4.2",
    content:
      "Thúc đẩy chương trình khởi nghiệp, thanh niên làm kinh tế; triển khai hiệu quả Chương trình trí thức trẻ tình nguyện tham gia xây dựng nông thôn mới",
    leadAgencies: {
      text: "Đoàn Thanh niên cộng sản Hồ Chí Minh tỉnh Đắk Nông",
      agencies: ["doan-thanh-nien-cong-san-ho-chi-minh-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 306,
      quote:
        "Thúc đẩy chương trình khởi nghiệp, thanh niên làm kinh tế; triển khai hiệu quả Chương trình trí thức trẻ tình nguyện tham gia xây dựng nông thôn mới",
    },
  },
  {
    id: "IV.4.3",
    group: "IV.4",
    number: "4.3",
    content:
      "Triển khai hiệu quả phong trào “Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”; xây dựng các Chi hội nông dân nghề nghiệp, Tổ hội nông dân nghề nghiệp theo nguyên tắc “5 tự” và “5 cùng”",
    leadAgencies: { text: "Hội Nông dân tỉnh", agencies: ["hoi-nong-dan-tinh"] },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 307,
      quote:
        "Triển khai hiệu quả phong trào “Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”; xây dựng các Chi hội nông dân nghề nghiệp, Tổ hội nông dân nghề nghiệp theo nguyên tắc “5 tự” và “5 cùng",
      corrected:
        "Triển khai hiệu quả phong trào “Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”; xây dựng các Chi hội nông dân nghề nghiệp, Tổ hội nông dân nghề nghiệp theo nguyên tắc “5 tự” và “5 cùng”",
    },
  },
  {
    id: "IV.4.4",
    group: "IV.4",
    number: "4.4",
    content: "Triển khai hiệu quả Đề án “Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025”",
    leadAgencies: { text: "Hội Liên hiệp Phụ nữ tỉnh", agencies: ["hoi-lien-hiep-phu-nu-tinh"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 310,
      quote: "Triển khai hiệu quả Đề án “Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025”",
    },
  },
  {
    id: "IV.4.5",
    group: "IV.4",
    number: "4.5",
    content:
      "Vun đắp, gìn giữ giá trị tốt đẹp và phát triển hệ giá trị gia đình Việt Nam; thực hiện Cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”.",
    leadAgencies: { text: "Hội Liên hiệp Phụ nữ tỉnh", agencies: ["hoi-lien-hiep-phu-nu-tinh"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 311,
      quote:
        "Vun đắp, gìn giữ giá trị tốt đẹp và phát triển hệ giá trị gia đình Việt Nam; thực hiện Cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”.",
    },
  },
  {
    id: "IV.4.6",
    group: "IV.4",
    number: "4.6",
    content:
      "Triển khai đề án về đào tạo, bồi dưỡng kiến thức, năng lực quản lý hành chính, quản lý kinh tế - xã hội chuyên sâu, chuyển đổi tư duy về phát triển kinh tế nông thôn cho cán bộ, công chức xã theo quy định, đáp ứng yêu cầu xây dựng nông thôn mới",
    leadAgencies: { text: "Sở Nội vụ", agencies: ["so-noi-vu"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 312,
      quote:
        "Triển khai đề án về đào tạo, bồi dưỡng kiến thức, năng lực quản lý hành chính, quản lý kinh tế - xã hội chuyên sâu, chuyển đổi tư duy về phát triển kinh tế nông thôn cho cán bộ, công chức xã theo quy định, đáp ứng yêu cầu xây dựng nông thôn mới",
    },
  },
  {
    id: "IV.4.7",
    group: "IV.4",
    number: "4.7",
    content:
      "Tăng cường ứng dụng công nghệ thông tin trong thực hiện các dịch vụ hành chính công nhằm nâng cao chất lượng giải quyết thủ tục hành chính theo hướng minh bạch, công khai và hiệu quả ở các cấp (xã, huyện, tỉnh); gắn mã, cập nhật, thông báo và gắn biển địa chỉ số cho từng hộ gia đình và các cơ quan, tổ chức trên địa bàn nông thôn gắn với bản đồ số Việt Nam; bồi dưỡng, tập huấn kiến thức, kỹ năng số và an toàn thông tin cho cán bộ cấp xã; phổ biến kiến thức, nâng cao kỹ năng số và năng lực tiếp cận thông tin cho người dân nông thôn.",
    leadAgencies: { text: "Sở Thông tin và Truyền thông", agencies: ["so-thong-tin-va-truyen-thong"] },
    coordinatingAgencies: {
      text: "Sở Nội vụ, Sở Tư pháp; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-noi-vu", "so-tu-phap", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 313,
      quote:
        "Tăng cường ứng dụng công nghệ thông tin trong thực hiện các dịch vụ hành chính công nhằm nâng cao chất lượng giải quyết thủ tục hành chính theo hướng minh bạch, công khai và hiệu quả ở các cấp (xã, huyện, tỉnh); gắn mã, cập nhật, thông báo và gắn biển địa chỉ số cho từng hộ gia đình và các cơ quan, tổ chức trên địa bàn nông thôn gắn với bản đồ số Việt Nam; bồi dưỡng, tập huấn kiến thức, kỹ năng số và an toàn thông tin cho cán bộ cấp xã; phổ biến kiến thức, nâng cao kỹ năng số và năng lực tiếp cận thông tin cho người dân nông thôn.",
    },
  },
  {
    id: "IV.4.8",
    group: "IV.4",
    number: "4.8",
    content:
      "Tăng cường hiệu quả công tác phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, giải quyết hòa giải, mâu thuẫn ở khu vực nông thôn",
    leadAgencies: { text: "Sở Tư pháp", agencies: ["so-tu-phap"] },
    coordinatingAgencies: {
      text: "các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 316,
      quote:
        "Tăng cường hiệu quả công tác phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, giải quyết hòa giải, mâu thuẫn ở khu vực nông thôn",
    },
  },
  {
    id: "IV.4.9",
    group: "IV.4",
    number: "4.9",
    content:
      "Nâng cao nhận thức, thông tin về trợ giúp pháp lý; tăng cường khả năng thụ hưởng dịch vụ trợ giúp pháp lý.",
    leadAgencies: { text: "Sở Tư pháp", agencies: ["so-tu-phap"] },
    coordinatingAgencies: {
      text: "các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 317,
      quote:
        "Nâng cao nhận thức, thông tin về trợ giúp pháp lý; tăng cường khả năng thụ hưởng dịch vụ trợ giúp pháp lý.",
    },
  },
  {
    id: "IV.4.10",
    group: "IV.4",
    number: "4.10",
    content:
      "Tăng cường giải pháp nhằm đảm bảo bình đẳng giới và phòng chống bạo lực trên cơ sở giới; tăng cường chăm sóc, bảo vệ trẻ em và hỗ trợ những người dễ bị tổn thương trong các lĩnh vực của gia đình và đời sống xã hội",
    leadAgencies: { text: "Sở Lao động - Thương binh và Xã hội", agencies: ["so-lao-dong-thuong-binh-va-xa-hoi"] },
    coordinatingAgencies: {
      text: "Hội Liên hiệp Phụ nữ tỉnh; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["hoi-lien-hiep-phu-nu-tinh", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 318,
      quote:
        "Tăng cường giải pháp nhằm đảm bảo bình đẳng giới và phòng chống bạo lực trên cơ sở giới; tăng cường chăm sóc, bảo vệ trẻ em và hỗ trợ những người dễ bị tổn thương trong các lĩnh vực của gia đình và đời sống xã hội",
    },
  },
];
