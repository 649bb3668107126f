import type { TaskGroup } from "@ntm-kit/core";

/** The four groups of the appendix and the seven of group IV; `stated` is the number of tasks the text names. */
export const taskGroups: TaskGroup[] = [
  {
    id: "I",
    number: "I",
    title:
      "Nhóm nhiệm vụ tăng cường công tác lãnh đạo, chỉ đạo của các cấp ủy đảng, vai trò quản lý của chính quyền, sự tham gia vào cuộc của Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội các cấp trong xây dựng nông thôn mới",
    stated: 17,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 174,
      quote:
        "Nhóm nhiệm vụ tăng cường công tác lãnh đạo, chỉ đạo của các cấp ủy đảng, vai trò quản lý của chính quyền, sự tham gia vào cuộc của Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội các cấp trong xây dựng nông thôn mới (17 nhiệm vụ)",
    },
  },
  {
    id: "II",
    number: "II",
    title:
      "Nhóm nhiệm vụ đẩy mạnh công tác tuyên truyền, vận động, quán triệt triển khai các chủ trương, chính sách về xây dựng nông thôn mới",
    stated: 10,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 202,
      quote:
        "Nhóm nhiệm vụ đẩy mạnh công tác tuyên truyền, vận động, quán triệt triển khai các chủ trương, chính sách về xây dựng nông thôn mới (10 nhiệm vụ)",
    },
  },
  {
    id: "III",
    number: "III",
    title: "Nhóm nhiệm vụ tập trung huy động và sử dụng hiệu quả các nguồn vốn trong xây dựng nông thôn mới",
    stated: 9,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 215,
      quote:
        "Nhóm nhiệm vụ tập trung huy động và sử dụng hiệu quả các nguồn vốn trong xây dựng nông thôn mới (09 nhiệm vụ)",
    },
  },
  {
    id: "IV",
    number: "IV",
    title:
      "Nhóm nhiệm vụ tập trung lãnh đạo, chỉ đạo thực hiện hiệu quả các lĩnh vực trong xây dựng nông thôn mới và các Chương trình, đề án chuyên đề trọng tâm của Trung ương nhằm giải quyết các vấn đề tồn tại trong xây dựng nông thôn mới",
    stated: 63,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 231,
      quote:
        "Nhóm nhiệm vụ tập trung lãnh đạo, chỉ đạo thực hiện hiệu quả các lĩnh vực trong xây dựng nông thôn mới và các Chương trình, đề án chuyên đề trọng tâm của Trung ương nhằm giải quyết các vấn đề tồn tại trong xây dựng nông thôn mới (7 nhóm nhiệm vụ tương ứng với 63 nhiệm vụ)",
    },
  },
  {
    id: "IV.1",
    number: "1",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ đột phá: Nâng cao hiệu quả quản lý, thực hiện xây dựng nông thôn mới theo quy hoạch gắn với quá trình đô thị hoá và biến đổi khí hậu; phát triển hạ tầng kinh tế - xã hội cơ bản đồng bộ, đảm bảo kết nối nông thôn - đô thị và kết nối liên xã, liên huyện",
    stated: 17,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 232,
      quote:
        "Nhóm nhiệm vụ đột phá: Nâng cao hiệu quả quản lý, thực hiện xây dựng nông thôn mới theo quy hoạch gắn với quá trình đô thị hoá và biến đổi khí hậu; phát triển hạ tầng kinh tế - xã hội cơ bản đồng bộ, đảm bảo kết nối nông thôn - đô thị và kết nối liên xã, liên huyện (17 nhiệm vụ).",
    },
  },
  {
    id: "IV.2",
    number: "2",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ cốt lõi: Tập trung phát triển sản xuất, nâng cao thu nhập người dân theo hướng bền vững, thích ứng với biến đổi khí hậu, chú trọng khai thác được lợi thế của từng địa phương, gắn với thực hiện hiệu quả công tác Giảm nghèo và an sinh xã hội bền vững",
    stated: 13,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 261,
      quote:
        "Tập trung phát triển sản xuất, nâng cao thu nhập người dân theo hướng bền vững, thích ứng với biến đổi khí hậu, chú trọng khai thác được lợi thế của từng địa phương, gắn với thực hiện hiệu quả công tác Giảm nghèo và an sinh xã hội bền vững (13 nhiệm vụ).",
    },
  },
  {
    id: "IV.3",
    number: "3",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ nền tảng: Nâng cao chất lượng giáo dục, y tế và chăm sóc sức khỏe người dân nông thôn; nâng cao chất lượng đời sống văn hoá của người dân nông thôn; chú trọng bảo vệ môi trường và cải tạo cảnh quan nông thôn",
    stated: 12,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 281,
      quote:
        "Nâng cao chất lượng giáo dục, y tế và chăm sóc sức khỏe người dân nông thôn; nâng cao chất lượng đời sống văn hoá của người dân nông thôn; chú trọng bảo vệ môi trường và cải tạo cảnh quan nông thôn (12 nhiệm vụ).",
    },
  },
  {
    id: "IV.4",
    number: "4",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ then chốt: Nâng cao chất lượng, phát huy vai trò của tổ chức Đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội trong xây dựng nông thôn mới; đẩy mạnh và nâng cao chất lượng các dịch vụ hành chính công; thúc đẩy quá trình chuyển đổi số trong nông thôn mới; bảo đảm và tăng cường khả năng tiếp cận pháp luật cho người dân",
    stated: 10,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 304,
      quote:
        "Nhóm nhiệm vụ then chốt: Nâng cao chất lượng, phát huy vai trò của tổ chức Đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội trong xây dựng nông thôn mới; đẩy mạnh và nâng cao chất lượng các dịch vụ hành chính công; thúc đẩy quá trình chuyển đổi số trong nông thôn mới; bảo đảm và tăng cường khả năng tiếp cận pháp luật cho người dân (10 nhiệm vụ).",
    },
  },
  {
    id: "IV.5",
    number: "5",
    parent: "IV",
    title: "Nhóm nhiệm vụ trọng yếu, thường xuyên: Giữ vững quốc phòng, an ninh và trật tự xã hội nông thôn",
    stated: 2,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 319,
      quote:
        "Nhóm nhiệm vụ trọng yếu, thường xuyên: Giữ vững quốc phòng, an ninh và trật tự xã hội nông thôn (2 nhiệm vụ).",
    },
  },
  {
    id: "IV.6",
    number: "6",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ giải quyết trực tiếp các vấn đề tồn tại: Tập trung lãnh đạo, chỉ đạo thực hiện hiệu quả các chương trình, đề án chuyên đề như: Chương trình khoa học và công nghệ phục vụ xây dựng nông thôn mới; Chương trình Mỗi xã một sản phẩm (OCOP); Chương trình tăng cường bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn; Chương trình về phát triển du lịch nông thôn gắn với bảo tồn, phát huy văn hoá truyền thống; Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới; Chương trình chuyển đổi số trong xây dựng nông thôn mới, hướng tới nông thôn mới thông minh",
    stated: 6,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 326,
      quote:
        "Nhóm nhiệm vụ giải quyết trực tiếp các vấn đề tồn tại: Tập trung lãnh đạo, chỉ đạo thực hiện hiệu quả các chương trình, đề án chuyên đề như: Chương trình khoa học và công nghệ phục vụ xây dựng nông thôn mới; Chương trình Mỗi xã một sản phẩm (OCOP); Chương trình tăng cường bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn; Chương trình về phát triển du lịch nông thôn gắn với bảo tồn, phát huy văn hoá truyền thống; Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới; Chương trình chuyển đổi số trong xây dựng nông thôn mới, hướng tới nông thôn mới thông minh (6 nhiệm vụ).",
    },
  },
  {
    id: "IV.7",
    number: "7",
    parent: "IV",
    title:
      "Nhóm nhiệm vụ đồng bộ, toàn diện: Chủ động lãnh đạo, chỉ đạo thực hiện đồng bộ, toàn diện các bộ tiêu chí trong xây dựng nông thôn mới theo các cấp độ và mức độ tăng dần để ngày càng nâng cao chất lượng đời sống vật chất, tinh thần của người dân nông thôn",
    stated: 3,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 335,
      quote:
        "Chủ động lãnh đạo, chỉ đạo thực hiện đồng bộ, toàn diện các bộ tiêu chí trong xây dựng nông thôn mới theo các cấp độ và mức độ tăng dần để ngày càng nâng cao chất lượng đời sống vật chất, tinh thần của người dân nông thôn (3 nhiệm vụ).",
    },
  },
];
