import type { Task } from "@ntm-kit/core";
import { yearly } from "./schedules";
import { departmentsUnionsAndDistricts, guidancePlanReport } from "./shared-cells";

export const groupIv3Tasks: Task[] = [
  {
    id: "IV.3.1",
    group: "IV.3",
    number: "3.1",
    content:
      "Tiếp tục nâng cao chất lượng, phát triển giáo dục ở nông thôn, trong đó, chú trọng duy trì, nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ năm tuổi, phổ cập giáo dục tiểu học, phổ cập giáo dục phổ thông cơ sở. Duy trì, củng cố chất lượng biết chữ mức độ 1; từng bước nâng cao tỷ lệ biết chữ mức độ 2 cho người lớn trong độ tuổi 15 tuổi - 60 tuổi",
    leadAgencies: { text: "Sở Giáo dục và Đào tạo", agencies: ["so-giao-duc-va-dao-tao"] },
    coordinatingAgencies: {
      text: "UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 284,
      quote:
        "Tiếp tục nâng cao chất lượng, phát triển giáo dục ở nông thôn, trong đó, chú trọng duy trì, nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ năm tuổi, phổ cập giáo dục tiểu học, phổ cập giáo dục phổ thông cơ sở. Duy trì, củng cố chất lượng biết chữ mức độ 1; từng bước nâng cao tỷ lệ biết chữ mức độ 2 cho người lớn trong độ tuổi 15 tuổi - 60 tuổi",
    },
  },
  {
    id: "IV.3.2",
    group: "IV.3",
    number: "3.2",
    content:
      "Tăng cường chất lượng dịch vụ của mạng lưới y tế cơ sở đảm bảo chăm sóc sức khỏe toàn dân; đẩy mạnh hệ thống theo dõi và khám chữa bệnh trực tuyến; đảm bảo hiệu quả phòng chống bệnh lây nhiễm, truyền nhiễm; cải thiện sức khỏe, dinh dưỡng của phụ nữ và trẻ em; nâng cao tỷ lệ người dân tham gia bảo hiểm y tế",
    leadAgencies: { text: "Sở Y tế", agencies: ["so-y-te"] },
    coordinatingAgencies: {
      text: "Bảo hiểm xã hội tỉnh; UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["bao-hiem-xa-hoi-tinh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 285,
      quote:
        "Tăng cường chất lượng dịch vụ của mạng lưới y tế cơ sở đảm bảo chăm sóc sức khỏe toàn dân; đẩy mạnh hệ thống theo dõi và khám chữa bệnh trực tuyến; đảm bảo hiệu quả phòng chống bệnh lây nhiễm, truyền nhiễm; cải thiện sức khỏe, dinh dưỡng của phụ nữ và trẻ em; nâng cao tỷ lệ người dân tham gia bảo hiểm y tế",
    },
  },
  {
    id: "IV.3.3",
    group: "IV.3",
    number: "3.3",
    content:
      "Nâng cao hiệu quả hoạt động của hệ thống thiết chế văn hóa, thể thao cơ sở; tăng cường nâng cao chất lượng hoạt động văn hóa, thể thao nông thôn, gắn với các tổ chức cộng đồng, đáp ứng nhu cầu vui chơi, giải trí, nâng cao sức khỏe cho người dân (nhất là trẻ em, phụ nữ và người cao tuổi). Phát động các phong trào thể dục thể thao, rèn luyện sức khỏe, văn hóa, văn nghệ quần chúng phù hợp với từng đối tượng, từng địa phương; nhân rộng mô hình câu lạc bộ hoạt động văn hóa văn nghệ nhằm bảo tồn và phát huy các giá trị văn hóa truyền thống",
    leadAgencies: { text: "Sở Văn hóa, Thể thao và Du lịch", agencies: ["so-van-hoa-the-thao-va-du-lich"] },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành liên quan và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 286,
      quote:
        "Nâng cao hiệu quả hoạt động của hệ thống thiết chế văn hóa, thể thao cơ sở; tăng cường nâng cao chất lượng hoạt động văn hóa, thể thao nông thôn, gắn với các tổ chức cộng đồng, đáp ứng nhu cầu vui chơi, giải trí, nâng cao sức khỏe cho người dân (nhất là trẻ em, phụ nữ và người cao tuổi). Phát động các phong trào thể dục thể thao, rèn luyện sức khỏe, văn hóa, văn nghệ quần chúng phù hợp với từng đối tượng, từng địa phương; nhân rộng mô hình câu lạc bộ hoạt động văn hóa văn nghệ nhằm bảo tồn và phát huy các giá trị văn hóa truyền thống",
    },
  },
  {
    id: "IV.3.4",
    group: "IV.3",
    number: "3.4",
    content:
      "Tăng cường kiểm kê, ghi danh các di sản văn hóa; bảo tồn và phát huy di sản văn hóa; nghiên cứu, mở rộng mô hình kết nối văn hóa truyền thống và văn hóa mới, đảm bảo đa dạng về văn hóa vùng miền, dân tộc phục vụ phát triển du lịch",
    leadAgencies: { text: "Sở Văn hóa, Thể thao và Du lịch", agencies: ["so-van-hoa-the-thao-va-du-lich"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 289,
      quote:
        "Tăng cường kiểm kê, ghi danh các di sản văn hóa; bảo tồn và phát huy di sản văn hóa; nghiên cứu, mở rộng mô hình kết nối văn hóa truyền thống và văn hóa mới, đảm bảo đa dạng về văn hóa vùng miền, dân tộc phục vụ phát triển du lịch",
    },
  },
  {
    id: "IV.3.5",
    group: "IV.3",
    number: "3.5",
    content:
      "Xây dựng và tổ chức hướng dẫn thực hiện các Đề án/Kế hoạch tổ chức phân loại, thu gom, vận chuyển chất thải rắn trên địa bàn huyện đảm bảo theo quy định; phát triển, nhân rộng các mô hình phân loại chất thải tại nguồn phát sinh",
    leadAgencies: { text: "Sở Tài nguyên và Môi trường", agencies: ["so-tai-nguyen-va-moi-truong"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 290,
      quote:
        "Xây dựng và tổ chức hướng dẫn thực hiện các Đề án/Kế hoạch tổ chức phân loại, thu gom, vận chuyển chất thải rắn trên địa bàn huyện đảm bảo theo quy định; phát triển, nhân rộng các mô hình phân loại chất thải tại nguồn phát sinh",
    },
  },
  {
    id: "IV.3.6",
    group: "IV.3",
    number: "3.6",
    content:
      "Đẩy mạnh xử lý, khắc phục ô nhiễm và cải thiện chất lượng môi trường tại những khu vực tập trung nhiều nguồn thải, những nơi gây ô nhiễm môi trường nghiêm trọng và các khu vực mặt nước bị ô nhiễm; sử dụng hiệu quả và tiết kiệm các nguồn tài nguyên",
    leadAgencies: { text: "Sở Tài nguyên và Môi trường", agencies: ["so-tai-nguyen-va-moi-truong"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 291,
      quote:
        "Đẩy mạnh xử lý, khắc phục ô nhiễm và cải thiện chất lượng môi trường tại những khu vực tập trung nhiều nguồn thải, những nơi gây ô nhiễm môi trường nghiêm trọng và các khu vực mặt nước bị ô nhiễm; sử dụng hiệu quả và tiết kiệm các nguồn tài nguyên",
    },
  },
  {
    id: "IV.3.7",
    group: "IV.3",
    number: "3.7",
    content:
      "Thu gom, tái chế, tái sử dụng các loại chất thải (phụ phẩm nông nghiệp, chất thải chăn nuôi, bao gói thuốc bảo vệ thực vật sau sử dụng, chất thải nhựa...) theo nguyên lý tuần hoàn; tăng cường công tác quản lý chất thải nhựa trong hoạt động sản xuất nông, lâm, ngư nghiệp; xây dựng cộng đồng dân cư không rác thải nhựa",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 292,
      quote:
        "Thu gom, tái chế, tái sử dụng các loại chất thải (phụ phẩm nông nghiệp, chất thải chăn nuôi, bao gói thuốc bảo vệ thực vật sau sử dụng, chất thải nhựa...) theo nguyên lý tuần hoàn; tăng cường công tác quản lý chất thải nhựa trong hoạt động sản xuất nông, lâm, ngư nghiệp; xây dựng cộng đồng dân cư không rác thải nhựa",
    },
  },
  {
    id: "IV.3.8",
    group: "IV.3",
    number: "3.8",
    content:
      "Tăng tỷ lệ trồng hoa, cây xanh phân tán gắn với triển khai Đề án trồng một tỷ cây xanh giai đoạn 2021 - 2025 đã được phê duyệt tại Quyết định số 524/QĐ-TTg ngày 01 tháng 4 năm 2021 của Thủ tướng Chính phủ",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 297,
      quote:
        "Tăng tỷ lệ trồng hoa, cây xanh phân tán gắn với triển khai Đề án trồng một tỷ cây xanh giai đoạn 2021 - 2025 đã được phê duyệt tại Quyết định số 524/QĐ-TTg ngày 01 tháng 4 năm 2021 của Thủ tướng Chính phủ",
    },
  },
  {
    id: "IV.3.9",
    group: "IV.3",
    number: "3.9",
    content: "Đảm bảo vệ sinh môi trường tại các cơ sở chăn nuôi, nuôi trồng thủy sản",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon"],
    },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 298,
      quote: "Đảm bảo vệ sinh môi trường tại các cơ sở chăn nuôi, nuôi trồng thủy sản",
    },
  },
  {
    id: "IV.3.10",
    group: "IV.3",
    number: "3.10",
    content:
      "Giữ gìn và khôi phục cảnh quan truyền thống của nông thôn; tập trung phát triển các mô hình thôn, xóm sáng, xanh, sạch, đẹp, an toàn; khu dân cư kiểu mẫu; vườn mẫu-rẫy mẫu",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 299,
      quote:
        "Giữ gìn và khôi phục cảnh quan truyền thống của nông thôn; tập trung phát triển các mô hình thôn, xóm sáng, xanh, sạch, đẹp, an toàn; khu dân cư kiểu mẫu; vườn mẫu-rẫy mẫu",
    },
  },
  {
    id: "IV.3.11",
    group: "IV.3",
    number: "3.11",
    content:
      "Tăng cường quản lý an toàn thực phẩm tại các cơ sở, hộ gia đình sản xuất, kinh doanh thực phẩm; cải thiện vệ sinh hộ gia đình",
    leadAgencies: { text: "Sở Y tế", agencies: ["so-y-te"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 300,
      quote:
        "Tăng cường quản lý an toàn thực phẩm tại các cơ sở, hộ gia đình sản xuất, kinh doanh thực phẩm; cải thiện vệ sinh hộ gia đình",
    },
  },
  {
    id: "IV.3.12",
    group: "IV.3",
    number: "3.12",
    content:
      "Cải tạo nghĩa trang phù hợp với cảnh quan môi trường; xây dựng mới và mở rộng các cơ sở mai táng, hỏa táng phải phù hợp với các quy định và theo quy hoạch",
    leadAgencies: { text: "Sở Xây dựng", agencies: ["so-xay-dung"] },
    coordinatingAgencies: departmentsUnionsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 301,
      quote:
        "Cải tạo nghĩa trang phù hợp với cảnh quan môi trường; xây dựng mới và mở rộng các cơ sở mai táng, hỏa táng phải phù hợp với các quy định và theo quy hoạch",
    },
  },
];
