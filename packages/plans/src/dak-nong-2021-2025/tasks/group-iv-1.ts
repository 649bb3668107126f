import type { Task } from "@ntm-kit/core";
import { by2023, in2022, yearly } from "./schedules";
import { departmentsAndDistricts, guidancePlanReport } from "./shared-cells";

export const groupIv1Tasks: Task[] = [
  {
    id: "IV.1.1",
    group: "IV.1",
    number: "1.1",
    content:
      "Hướng dẫn rà soát, điều chỉnh, lập mới (trong trường hợp quy hoạch đã hết thời hạn) và thực hiện quy hoạch chung xây dựng xã gắn với quá trình công nghiệp hóa, đô thị hóa theo quy định pháp luật về quy hoạch, phù hợp với định hướng phát triển kinh tế - xã hội của địa phương, trong đó có quy hoạch khu vực hỗ trợ phát triển kinh tế nông thôn. Từng bước lập quy hoạch chi tiết xây dựng (sau quy hoạch chung xây dựng xã) nhằm quản lý hoạt động đầu tư xây dựng, quản lý không gian, kiến trúc cảnh quan ở khu vực nông thôn. Tập trung quy hoạch lại các khu cụm dân cư/thôn, bản tại các xã biên giới",
    leadAgencies: { text: "Sở Xây dựng", agencies: ["so-xay-dung"] },
    coordinatingAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: in2022,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 233,
      quote:
        "Hướng dẫn rà soát, điều chỉnh, lập mới (trong trường hợp quy hoạch đã hết thời hạn) và thực hiện quy hoạch chung xây dựng xã gắn với quá trình công nghiệp hóa, đô thị hóa theo quy định pháp luật về quy hoạch, phù hợp với định hướng phát triển kinh tế - xã hội của địa phương, trong đó có quy hoạch khu vực hỗ trợ phát triển kinh tế nông thôn. Từng bước lập quy hoạch chi tiết xây dựng (sau quy hoạch chung xây dựng xã) nhằm quản lý hoạt động đầu tư xây dựng, quản lý không gian, kiến trúc cảnh quan ở khu vực nông thôn. Tập",
      continued: [{ line: 236, quote: "trung quy hoạch lại các khu cụm dân cư/thôn, bản tại các xã biên giới" }],
    },
  },
  {
    id: "IV.1.2",
    group: "IV.1",
    number: "1.2",
    content:
      "Tổ chức rà soát, điều chỉnh, lập mới quy hoạch xây dựng vùng huyện gắn với quá trình công nghiệp hóa - đô thị hóa nhằm đáp ứng yêu cầu xây dựng huyện nông thôn mới; trong đó, có quy hoạch khu vực hỗ trợ phát triển kinh tế nông thôn",
    leadAgencies: { text: "Sở Xây dựng", agencies: ["so-xay-dung"] },
    coordinatingAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn; các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: by2023,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 237,
      quote:
        "Tổ chức rà soát, điều chỉnh, lập mới quy hoạch xây dựng vùng huyện gắn với quá trình công nghiệp hóa - đô thị hóa nhằm đáp ứng yêu cầu xây dựng huyện nông thôn mới; trong đó, có quy hoạch khu vực hỗ trợ phát triển kinh tế nông thôn",
    },
  },
  {
    id: "IV.1.3",
    group: "IV.1",
    number: "1.3",
    content:
      "Tổ chức rà soát, điều chỉnh, lập mới quy hoạch chung xây dựng xã nông thôn mới phù hợp với định hướng phát triển hạ tầng kinh tế - xã hội; hài hòa với phát triển đô thị và quá trình đô thị hóa trên địa bàn huyện, thành phố Gia Nghĩa",
    leadAgencies: { text: "UBND các huyện, thành phố Gia Nghĩa", agencies: ["ubnd-cac-huyen-thanh-pho-gia-nghia"] },
    coordinatingAgencies: {
      text: "Sở Xây dựng và các Sở, Ban, ngành có liên quan",
      agencies: ["so-xay-dung", "cac-so-ban-nganh"],
    },
    schedule: by2023,
    outputs: {
      text: "Quyết định của UBND huyện, thành phố Gia Nghĩa",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "UBND huyện, thành phố Gia Nghĩa" }],
    },
    note: "Theo hướng dẫn của Bộ Xây dựng và Sở Xây dựng",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 238,
      quote:
        "Tổ chức rà soát, điều chỉnh, lập mới quy hoạch chung xây dựng xã nông thôn mới phù hợp với định hướng phát triển hạ tầng kinh tế - xã hội; hài hòa với phát triển đô thị và quá trình đô thị hóa trên địa bàn huyện, thành phố Gia Nghĩa",
    },
  },
  {
    id: "IV.1.4",
    group: "IV.1",
    number: "1.4",
    content:
      "Xây dựng, rà soát, điều chỉnh quy hoạch tỉnh, tạo điều kiện thực hiện Chương trình gắn với phát triển kinh tế - xã hội và bảo vệ môi trường",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: in2022,
    outputs: {
      text: "Quyết định Thủ tướng Chính phủ",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "Thủ tướng Chính phủ" }],
      known: [{ document: "1757/QĐ-TTg", confidence: "quoted", note: "Ngày 31/12/2023, sau thời hạn." }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 239,
      quote:
        "Xây dựng, rà soát, điều chỉnh quy hoạch tỉnh, tạo điều kiện thực hiện Chương trình gắn với phát triển kinh tế - xã hội và bảo vệ môi trường",
    },
  },
  {
    id: "IV.1.5",
    group: "IV.1",
    number: "1.5",
    content:
      "Thực hiện hoàn thiện và nâng cao hệ thống hạ tầng giao thông trên địa bàn xã, hạ tầng giao thông kết nối liên xã, liên huyện",
    leadAgencies: { text: "Sở Giao thông vận tải", agencies: ["so-giao-thong-van-tai"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 240,
      quote:
        "Thực hiện hoàn thiện và nâng cao hệ thống hạ tầng giao thông trên địa bàn xã, hạ tầng giao thông kết nối liên xã, liên huyện",
    },
  },
  {
    id: "IV.1.6",
    group: "IV.1",
    number: "1.6",
    content:
      "Thực hiện hoàn thiện và nâng cao chất lượng hệ thống thủy lợi và phòng chống thiên tai cấp xã, cấp huyện, đảm bảo bền vững và thích ứng với biến đổi khí hậu",
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
      line: 241,
      quote:
        "Thực hiện hoàn thiện và nâng cao chất lượng hệ thống thủy lợi và phòng chống thiên tai cấp xã, cấp huyện, đảm bảo bền vững và thích ứng với biến đổi khí hậu",
    },
  },
  {
    id: "IV.1.7",
    group: "IV.1",
    number: "1.7",
    content:
      "Thực hiện cải tạo và nâng cấp hệ thống lưới điện nông thôn theo hướng an toàn, tin cậy, ổn định và đảm bảo mỹ quan",
    leadAgencies: { text: "Sở Công Thương", agencies: ["so-cong-thuong"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 246,
      quote:
        "Thực hiện cải tạo và nâng cấp hệ thống lưới điện nông thôn theo hướng an toàn, tin cậy, ổn định và đảm bảo mỹ quan",
    },
  },
  {
    id: "IV.1.8",
    group: "IV.1",
    number: "1.8",
    content:
      "Thực hiện xây dựng, hoàn chỉnh các công trình cấp xã, cấp huyện đảm bảo đạt chuẩn cơ sở vật chất cho các trường mầm non, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông hoặc trường phổ thông có nhiều cấp học, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên đảm bảo đạt chuẩn theo quy định của Bộ Giáo dục và Đào tạo",
    leadAgencies: { text: "Sở Giáo dục và Đào tạo", agencies: ["so-giao-duc-va-dao-tao"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 247,
      quote:
        "Thực hiện xây dựng, hoàn chỉnh các công trình cấp xã, cấp huyện đảm bảo đạt chuẩn cơ sở vật chất cho các trường mầm non, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông hoặc trường phổ thông có nhiều cấp học, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên đảm bảo đạt chuẩn theo quy định của Bộ Giáo dục và Đào tạo",
    },
  },
  {
    id: "IV.1.9",
    group: "IV.1",
    number: "1.9",
    content:
      "Thực hiện xây dựng và hoàn thiện hệ thống cơ sở vật chất văn hóa thể thao cấp xã, thôn, các trung tâm văn hóa - thể thao huyện; tu bổ, tôn tạo các di sản văn hóa gắn với phát triển du lịch nông thôn",
    leadAgencies: { text: "Sở Văn hóa, Thể thao và Du lịch", agencies: ["so-van-hoa-the-thao-va-du-lich"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 248,
      quote:
        "Thực hiện xây dựng và hoàn thiện hệ thống cơ sở vật chất văn hóa thể thao cấp xã, thôn, các trung tâm văn hóa - thể thao huyện; tu bổ, tôn tạo các di sản văn hóa gắn với phát triển du lịch nông thôn",
    },
  },
  {
    id: "IV.1.10",
    group: "IV.1",
    number: "1.10",
    content:
      "Thực hiện xây dựng hệ thống cơ sở hạ tầng thương mại nông thôn, chợ an toàn thực phẩm cấp xã; các chợ trung tâm, chợ đầu mối",
    leadAgencies: { text: "Sở Công thương", agencies: ["so-cong-thuong"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 249,
      quote:
        "Thực hiện xây dựng hệ thống cơ sở hạ tầng thương mại nông thôn, chợ an toàn thực phẩm cấp xã; các chợ trung tâm, chợ đầu mối",
    },
  },
  {
    id: "IV.1.11",
    group: "IV.1",
    number: "1.11",
    content:
      "Thực hiện, triển khai đầu tư xây dựng các trung tâm thu mua - cung ứng nông sản an toàn cấp huyện; trung tâm kỹ thuật nông nghiệp; hệ thống trung tâm cung ứng nông sản hiện đại",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Công Thương; Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-cong-thuong", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 250,
      quote:
        "Thực hiện, triển khai đầu tư xây dựng các trung tâm thu mua - cung ứng nông sản an toàn cấp huyện; trung tâm kỹ thuật nông nghiệp; hệ thống trung tâm cung ứng nông sản hiện đại",
    },
  },
  {
    id: "IV.1.12",
    group: "IV.1",
    number: "1.12",
    content:
      "Thực hiện đầu tư cơ sở hạ tầng đồng bộ các vùng nguyên liệu tập trung gắn với liên kết chuỗi giá trị, cơ sở hạ tầng các cụm làng nghề, ngành nghề nông thôn",
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
      line: 253,
      quote:
        "Thực hiện đầu tư cơ sở hạ tầng đồng bộ các vùng nguyên liệu tập trung gắn với liên kết chuỗi giá trị, cơ sở hạ tầng các cụm làng nghề, ngành nghề nông thôn",
    },
  },
  {
    id: "IV.1.13",
    group: "IV.1",
    number: "1.13",
    content:
      "Thực hiện xây dựng, cải tạo và nâng cấp cơ sở hạ tầng, trang thiết bị cho các trạm y tế xã, trung tâm y tế huyện",
    leadAgencies: { text: "Sở Y tế", agencies: ["so-y-te"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 254,
      quote:
        "Thực hiện xây dựng, cải tạo và nâng cấp cơ sở hạ tầng, trang thiết bị cho các trạm y tế xã, trung tâm y tế huyện",
    },
  },
  {
    id: "IV.1.14",
    group: "IV.1",
    number: "1.14",
    content:
      "Thực hiện phát triển, hoàn thiện hệ thống cơ sở hạ tầng số, chuyển đổi số trong nông nghiệp, nông thôn; xây dựng cơ sở vật chất cho hệ thống thông tin và truyền thông cơ sở, ưu tiên phát triển, nâng cấp các đài truyền thanh xã có cụm loa hoạt động đến thôn và phương tiện sản xuất các sản phẩm thông tin, tuyên truyền cho cơ sở truyền thanh, truyền hình cấp huyện; phát triển và duy trì các điểm cung cấp dịch vụ bưu chính",
    leadAgencies: { text: "Sở Thông tin và Truyền thông", agencies: ["so-thong-tin-va-truyen-thong"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 255,
      quote:
        "Thực hiện phát triển, hoàn thiện hệ thống cơ sở hạ tầng số, chuyển đổi số trong nông nghiệp, nông thôn; xây dựng cơ sở vật chất cho hệ thống thông tin và truyền thông cơ sở, ưu tiên phát triển, nâng cấp các đài truyền thanh xã có cụm loa hoạt động đến thôn và phương tiện sản xuất các sản phẩm thông tin, tuyên truyền cho cơ sở truyền thanh, truyền hình cấp huyện; phát triển và duy trì các điểm cung cấp dịch vụ bưu chính",
    },
  },
  {
    id: "IV.1.15",
    group: "IV.1",
    number: "1.15",
    content:
      "Thực hiện xây dựng, nâng cấp, sửa chữa hoàn thiện các công trình cấp nước sinh hoạt tập trung, đảm bảo chất lượng đạt chuẩn theo quy định",
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
      line: 256,
      quote:
        "Thực hiện xây dựng, nâng cấp, sửa chữa hoàn thiện các công trình cấp nước sinh hoạt tập trung, đảm bảo chất lượng đạt chuẩn theo quy định",
    },
  },
  {
    id: "IV.1.16",
    group: "IV.1",
    number: "1.16",
    content: "Thực hiện phát triển các mô hình xử lý nước thải sinh hoạt quy mô hộ gia đình, cấp thôn",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: {
      text: "Sở Tài nguyên và Môi trường; Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["so-tai-nguyen-va-moi-truong", "cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 259,
      quote: "Thực hiện phát triển các mô hình xử lý nước thải sinh hoạt quy mô hộ gia đình, cấp thôn",
    },
  },
  {
    id: "IV.1.17",
    group: "IV.1",
    number: "1.17",
    content:
      "Thực hiện xây dựng cơ sở hạ tầng bảo vệ môi trường nông thôn; thu hút các doanh nghiệp đầu tư các khu xử lý chất thải tập trung quy mô liên huyện, liên tỉnh; đầu tư hạ tầng các điểm tập kết, trung chuyển chất thải rắn sinh hoạt; xây dựng các mô hình xử lý chất thải sinh hoạt quy mô tập trung (cấp huyện và liên huyện), ứng dụng công nghệ tiên tiến, hiện đại, thân thiện với môi trường; đầu tư, cải tạo, nâng cấp đồng bộ hệ thống thu gom, thoát nước thải và các công trình xử lý nước thải sinh hoạt tập trung và tại chỗ phù hợp",
    leadAgencies: { text: "Sở Tài nguyên và Môi trường", agencies: ["so-tai-nguyen-va-moi-truong"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 260,
      quote:
        "Thực hiện xây dựng cơ sở hạ tầng bảo vệ môi trường nông thôn; thu hút các doanh nghiệp đầu tư các khu xử lý chất thải tập trung quy mô liên huyện, liên tỉnh; đầu tư hạ tầng các điểm tập kết, trung chuyển chất thải rắn sinh hoạt; xây dựng các mô hình xử lý chất thải sinh hoạt quy mô tập trung (cấp huyện và liên huyện), ứng dụng công nghệ tiên tiến, hiện đại, thân thiện với môi trường; đầu tư, cải tạo, nâng cấp đồng bộ hệ thống thu gom, thoát nước thải và các công trình xử lý nước thải sinh hoạt tập trung và tại chỗ phù hợp",
    },
  },
];
