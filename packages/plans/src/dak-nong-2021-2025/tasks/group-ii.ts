import type { Task } from "@ntm-kit/core";
import { in2022, twoToThreeTimes, yearly } from "./schedules";
import { departmentsAndDistricts, departmentsAndUnits } from "./shared-cells";

export const groupIiTasks: Task[] = [
  {
    id: "II.1",
    group: "II",
    number: "1",
    content:
      "Chỉ đạo các cơ quan báo chí, truyền thông trên địa bàn tỉnh tập trung tuyên truyền Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU về xây dựng nông thôn mới.",
    leadAgencies: { text: "Sở Thông tin và Truyền thông", agencies: ["so-thong-tin-va-truyen-thong"] },
    coordinatingAgencies: departmentsAndUnits,
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
      line: 203,
      quote:
        "Chỉ đạo các cơ quan báo chí, truyền thông trên địa bàn tỉnh tập trung tuyên truyền Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU về xây dựng nông thôn mới.",
    },
  },
  {
    id: "II.2",
    group: "II",
    number: "2",
    content:
      "Chỉ đạo, hướng dẫn tuyên truyền Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU về xây dựng nông thôn mới thông qua các hoạt động văn hóa, văn nghệ, pano, áp phích, tờ rơi, tranh cổ động....",
    leadAgencies: { text: "Sở Văn hóa, Thể thao và Du lịch", agencies: ["so-van-hoa-the-thao-va-du-lich"] },
    coordinatingAgencies: departmentsAndUnits,
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
      line: 204,
      quote:
        "Chỉ đạo, hướng dẫn tuyên truyền Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU về xây dựng nông thôn mới thông qua các hoạt động văn hóa, văn nghệ, pano, áp phích, tờ rơi, tranh cổ động....",
    },
  },
  {
    id: "II.3",
    group: "II",
    number: "3",
    content:
      "Kế hoạch đào tạo, tập huấn và truyền thông về xây dựng nông thôn mới giai đoạn 2021-2025 trên địa bàn tỉnh",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndUnits,
    schedule: in2022,
    outputs: {
      text: "Kế hoạch của UBND tỉnh/Ban Chỉ đạo tỉnh",
      wanted: "all",
      items: [{ kind: "plan", text: "Kế hoạch", issuer: "UBND tỉnh/Ban Chỉ đạo tỉnh" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 205,
      quote:
        "Kế hoạch đào tạo, tập huấn và truyền thông về xây dựng nông thôn mới giai đoạn 2021-2025 trên địa bàn tỉnh",
    },
  },
  {
    id: "II.4",
    group: "II",
    number: "4",
    content:
      "Lồng ghép nội dung tuyên truyền, cổ vũ các cấp, các ngành và các tầng lớp nhân dân ra sức thi đua thực hiện thắng lợi các mục tiêu, nhiệm vụ mà nghị quyết 12-NQ/TU của Tỉnh ủy đề ra thông qua các hội thi, hội diễn, tác phẩm văn học, nghệ thuật, đảm bảo sinh động, hiệu quả.",
    leadAgencies: { text: "Hội Văn học nghệ thuật tỉnh", agencies: ["hoi-van-hoc-nghe-thuat-tinh"] },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị liên quan",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: yearly,
    outputs: {
      text: "Kế hoạch tổ chức thực hiện, Báo cáo kết quả",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch tổ chức thực hiện" },
        { kind: "report", text: "Báo cáo kết quả" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 206,
      quote:
        "Lồng ghép nội dung tuyên truyền, cổ vũ các cấp, các ngành và các tầng lớp nhân dân ra sức thi đua thực hiện thắng lợi các mục tiêu, nhiệm vụ mà nghị quyết 12-NQ/TU của Tỉnh ủy đề ra thông qua các hội thi, hội diễn, tác phẩm văn học, nghệ thuật, đảm bảo sinh động, hiệu quả.",
    },
  },
  {
    id: "II.5",
    group: "II",
    number: "5",
    content:
      "Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới” giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh)", agencies: ["so-noi-vu"] },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị liên quan",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: in2022,
    outputs: {
      text: "Kế hoạch của UBND tỉnh",
      wanted: "all",
      items: [{ kind: "plan", text: "Kế hoạch", issuer: "UBND tỉnh" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 207,
      quote:
        "Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua “Đắc Nông chung sức xây dựng nông thôn mới” giai đoạn 2021-2025",
      corrected:
        "Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới” giai đoạn 2021-2025",
    },
  },
  {
    id: "II.6",
    group: "II",
    number: "6",
    content:
      "Xây dựng các chuyên trang, chuyên mục về xây dựng nông thôn mới để đưa tin, phản ánh kịp thời không khí thi đua xây dựng nông thôn mới, đồng thời tuyên truyền, biểu dương những tập thể, cá nhân điển hình tiên tiến trong phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới”",
    leadAgencies: {
      text: "- Đài Phát thanh và Truyền hình tỉnh - Báo Đắk Nông",
      agencies: ["dai-phat-thanh-va-truyen-hinh-tinh", "bao-dak-nong"],
    },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị liên quan",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: yearly,
    outputs: {
      text: "Chuyên trang/chuyên mục",
      wanted: "either",
      items: [
        { kind: "programme-page", text: "Chuyên trang" },
        { kind: "programme-page", text: "chuyên mục" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 210,
      quote:
        "Xây dựng các chuyên trang, chuyên mục về xây dựng nông thôn mới để đưa tin, phản ánh kịp thời không khí thi đua xây dựng nông thôn mới, đồng thời tuyên truyền, biểu dương những tập thể, cá nhân điển hình tiên tiến trong phong trào thi đua “Đấu Nông chung sức xây dựng nông thôn mới”",
      corrected:
        "Xây dựng các chuyên trang, chuyên mục về xây dựng nông thôn mới để đưa tin, phản ánh kịp thời không khí thi đua xây dựng nông thôn mới, đồng thời tuyên truyền, biểu dương những tập thể, cá nhân điển hình tiên tiến trong phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới”",
    },
  },
  {
    id: "II.7",
    group: "II",
    number: "7",
    content:
      "Lồng ghép công tác tuyên truyền, vận động về xây dựng nông thôn mới vào trong các hoạt động của các cơ quan, đơn vị",
    leadAgencies: { text: "Các Sở, Ban, ngành, đoàn thể", agencies: ["cac-so-ban-nganh"] },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    schedule: yearly,
    outputs: {
      text: "Kế hoạch của các đơn vị",
      wanted: "all",
      items: [{ kind: "plan", text: "Kế hoạch", issuer: "các đơn vị" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 211,
      quote:
        "Lồng ghép công tác tuyên truyền, vận động về xây dựng nông thôn mới vào trong các hoạt động của các cơ quan, đơn vị",
    },
  },
  {
    id: "II.8",
    group: "II",
    number: "8",
    content:
      "Đào tạo, tập huấn nâng cao năng lực cho cán bộ làm công tác xây dựng nông thôn mới các cấp trên địa bàn tỉnh; đặc biệt là cấp cơ sở",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: {
      text: "Kế hoạch, Báo cáo kết quả",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch" },
        { kind: "report", text: "Báo cáo kết quả" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 212,
      quote:
        "Đào tạo, tập huấn nâng cao năng lực cho cán bộ làm công tác xây dựng nông thôn mới các cấp trên địa bàn tỉnh; đặc biệt là cấp cơ sở",
    },
  },
  {
    id: "II.9",
    group: "II",
    number: "9",
    content:
      "Đào tạo, tập huấn nhằm nâng cao nhận thức và chuyển đổi tư duy của người dân và cộng đồng về phát triển kinh tế nông nghiệp và xây dựng nông thôn mới",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Hội nông dân và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["hoi-nong-dan-tinh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearly,
    outputs: {
      text: "Kế hoạch, Báo cáo kết quả",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch" },
        { kind: "report", text: "Báo cáo kết quả" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 213,
      quote:
        "Đào tạo, tập huấn nhằm nâng cao nhận thức và chuyển đổi tư duy của người dân và cộng đồng về phát triển kinh tế nông nghiệp và xây dựng nông thôn mới",
    },
  },
  {
    id: "II.10",
    group: "II",
    number: "10",
    content: "Tổ chức các đoàn tham quan học tập kinh nghiệm tại các tỉnh trong nước/quốc tế",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: twoToThreeTimes,
    outputs: {
      text: "Kế hoạch, Báo cáo kết quả",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch" },
        { kind: "report", text: "Báo cáo kết quả" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 214,
      quote: "Tổ chức các đoàn tham quan học tập kinh nghiệm tại các tỉnh trong nước/quốc tế",
    },
  },
];
