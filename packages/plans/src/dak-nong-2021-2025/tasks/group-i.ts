import type { Task } from "@ntm-kit/core";
import { by2023, firstQuarter, in2022, phaseAndYearly, secondQuarter, yearly, yearlyAndPhase } from "./schedules";
import { departmentsAndDistricts, departmentsAndUnits, guidancePlanReport, provincialDecision } from "./shared-cells";

export const groupITasks: Task[] = [
  {
    id: "I.1",
    group: "I",
    number: "1",
    content:
      "Ban hành Kế hoạch triển khai thực hiện Quyết định 263/QĐ-TTg và Nghị quyết 12-NQ/TU về Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn, Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon", "van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành; UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: in2022,
    outputs: {
      ...provincialDecision,
      known: [{ document: "772/QĐ-UBND", confidence: "uncertain", note: "Suy ra: chính là Quyết định này." }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 175,
      quote:
        "Ban hành Kế hoạch triển khai thực hiện Quyết định 263/QĐ-TTg và Nghị quyết 12-NQ/TU về Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
  {
    id: "I.2",
    group: "I",
    number: "2",
    content:
      "Kế hoạch triển khai thực hiện Chương trình mục tiêu quốc gia về xây dựng nông thôn mới của các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
    leadAgencies: {
      text: "- Các Sở, Ban, ngành, đoàn thể - UBND các huyện, thành phố",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    schedule: phaseAndYearly,
    outputs: {
      text: "Kế hoạch của các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
      wanted: "all",
      items: [
        {
          kind: "plan",
          text: "Kế hoạch",
          issuer: "các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
        },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 176,
      quote:
        "Kế hoạch triển khai thực hiện Chương trình mục tiêu quốc gia về xây dựng nông thôn mới của các Sở, Ban, ngành, đoàn thể và UBND các huyện, thành phố Gia Nghĩa",
    },
  },
  {
    id: "I.3",
    group: "I",
    number: "3",
    content: "Lập Đề án xây dựng nông thôn mới tỉnh Đăk Nông giai đoạn 2021-2025 và định hướng đến năm 2030",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành và UBND các huyện, thành phố Gia Nghĩa",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: in2022,
    outputs: { ...provincialDecision, known: [{ document: "1700/QĐ-UBND", confidence: "quoted" }] },
    note: "Đã được giao tại Kế hoạch số 884/KH-UBND ngày 20/12/2021",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 177,
      quote: "Lập Đề án xây dựng nông thôn mới tỉnh Đăk Nông giai đoạn 2021-2025 và định hướng đến năm 2030",
    },
  },
  {
    id: "I.4",
    group: "I",
    number: "4",
    content: "Nghiên cứu tham mưu Ban hành các cơ chế, chính sách phục vụ xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: {
      text: "- Sở Kế hoạch và Đầu tư - Sở Nông nghiệp và Phát triển nông thôn - Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: [
        "so-ke-hoach-va-dau-tu",
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "van-phong-dieu-phoi-nong-thon-moi-tinh",
      ],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: by2023,
    outputs: {
      text: "Nghị quyết của HĐND tỉnh/ Quyết định của UBND tỉnh",
      wanted: "either",
      items: [
        { kind: "resolution", text: "Nghị quyết", issuer: "HĐND tỉnh" },
        { kind: "decision", text: "Quyết định", issuer: "UBND tỉnh" },
      ],
    },
    note: "Căn cứ vào các quy định của Trung ương, tình hình thực tế của địa phương và trách nhiệm của các Sở, Ban, ngành để tham mưu ban hành đảm bảo khung pháp lý để triển khai thực hiện",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 180,
      quote: "Nghiên cứu tham mưu Ban hành các cơ chế, chính sách phục vụ xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
  {
    id: "I.5",
    group: "I",
    number: "5",
    content: "Kiện toàn Ban chỉ đạo các Chương trình mục tiêu quốc gia giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Nội vụ", agencies: ["so-noi-vu"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: firstQuarter,
    outputs: provincialDecision,
    note: "Đã thực hiện",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 181,
      quote: "Kiểm toàn Ban chỉ đạo các Chương trình mục tiêu quốc gia giai đoạn 2021-2025",
      corrected: "Kiện toàn Ban chỉ đạo các Chương trình mục tiêu quốc gia giai đoạn 2021-2025",
    },
  },
  {
    id: "I.6",
    group: "I",
    number: "6",
    content:
      "Ban hành Quy chế hoạt động của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Đắk Nông giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Kế hoạch và Đầu tư", agencies: ["so-ke-hoach-va-dau-tu"] },
    coordinatingAgencies: departmentsAndUnits,
    schedule: secondQuarter,
    outputs: {
      text: "Quyết định của Ban Chỉ đạo tỉnh",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "Ban Chỉ đạo tỉnh" }],
    },
    note: "Đã thực hiện",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 182,
      quote:
        "Ban hành Quy chế hoạt động của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Đắk Nông giai đoạn 2021-2025",
    },
  },
  {
    id: "I.7",
    group: "I",
    number: "7",
    content:
      "Hướng dẫn về việc kiện toàn hệ thống Văn phòng Điều phối nông thôn mới (tỉnh, huyện) và Ban Chỉ đạo cấp huyện, Ban Chỉ đạo cấp xã, bộ phận giúp việc cấp xã, thôn giai đoạn 2021-2025",
    leadAgencies: { text: "Sở Nội vụ", agencies: ["so-noi-vu"] },
    coordinatingAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn, Sở Kế hoạch và Đầu tư; Văn phòng Điều phối nông thôn mới các cấp",
      agencies: [
        "so-nong-nghiep-va-phat-trien-nong-thon",
        "so-ke-hoach-va-dau-tu",
        "van-phong-dieu-phoi-nong-thon-moi-cac-cap",
      ],
    },
    schedule: secondQuarter,
    outputs: {
      text: "Văn bản hướng dẫn của Sở Nội vụ",
      wanted: "all",
      items: [{ kind: "document", text: "Văn bản hướng dẫn", issuer: "Sở Nội vụ" }],
    },
    note: "- Căn cứ quy định, hướng dẫn của Trung ương; - Tình hình thực tế địa phương",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 183,
      quote:
        "Hướng dẫn về việc kiểm toàn hệ thống Văn phòng Điều phối nông thôn mới (tỉnh, huyện) và Ban Chỉ đạo cấp huyện, Ban Chỉ đạo cấp xã, bộ phận giúp việc cấp xã, thôn giai đoạn 2021-2025",
      corrected:
        "Hướng dẫn về việc kiện toàn hệ thống Văn phòng Điều phối nông thôn mới (tỉnh, huyện) và Ban Chỉ đạo cấp huyện, Ban Chỉ đạo cấp xã, bộ phận giúp việc cấp xã, thôn giai đoạn 2021-2025",
    },
  },
  {
    id: "I.8",
    group: "I",
    number: "8",
    content:
      "Kiện toàn Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp huyện, thành phố Gia Nghĩa giai đoạn 2021-2025",
    leadAgencies: { text: "UBND các huyện, thành phố Gia Nghĩa", agencies: ["ubnd-cac-huyen-thanh-pho-gia-nghia"] },
    coordinatingAgencies: {
      text: "Sở Nội vụ, Sở Kế hoạch và Đầu tư; Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["so-noi-vu", "so-ke-hoach-va-dau-tu", "van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    schedule: secondQuarter,
    outputs: {
      text: "Quyết định của UBND các huyện, thành phố Gia Nghĩa",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "UBND các huyện, thành phố Gia Nghĩa" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 188,
      quote:
        "Kiện toàn Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp huyện, thành phố Gia Nghĩa giai đoạn 2021-2025",
    },
  },
  {
    id: "I.9",
    group: "I",
    number: "9",
    content:
      "Ban hành Quy chế hoạt động của Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp huyện, thành phố giai đoạn 2021-2025",
    leadAgencies: {
      text: "Ban Chỉ đạo các huyện, thành phố Gia Nghĩa",
      agencies: ["ban-chi-dao-cac-huyen-thanh-pho-gia-nghia"],
    },
    coordinatingAgencies: {
      text: "Sở Nội vụ, Sở Kế hoạch và Đầu tư; Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["so-noi-vu", "so-ke-hoach-va-dau-tu", "van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    schedule: secondQuarter,
    outputs: {
      text: "Quyết định của Ban Chỉ đạo các huyện, thành phố Gia Nghĩa",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "Ban Chỉ đạo các huyện, thành phố Gia Nghĩa" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 189,
      quote:
        "Ban hành Quy chế hoạt động của Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp huyện, thành phố giai đoạn 2021-2025",
    },
  },
  {
    id: "I.10",
    group: "I",
    number: "10",
    content: "Kiện toàn Văn phòng Điều phối nông thôn mới tỉnh",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Sở Nông nghiệp và Phát triển nông thôn, Sở Nội vụ và các đơn vị, địa phương có liên quan",
      agencies: ["so-nong-nghiep-va-phat-trien-nong-thon", "so-noi-vu", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: secondQuarter,
    outputs: provincialDecision,
    note: "- Căn cứ quy định, hướng dẫn của Trung ương; - Theo hướng dẫn của Sở Nội vụ",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 190,
      quote: "Kiện toàn Văn phòng Điều phối nông thôn mới tỉnh",
    },
  },
  {
    id: "I.11",
    group: "I",
    number: "11",
    content: "Kiện toàn Văn phòng Điều phối nông thôn mới cấp huyện",
    leadAgencies: { text: "UBND các huyện, thành phố Gia Nghĩa", agencies: ["ubnd-cac-huyen-thanh-pho-gia-nghia"] },
    coordinatingAgencies: {
      text: "Sở Nội vụ; Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["so-noi-vu", "van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    schedule: secondQuarter,
    outputs: {
      text: "Quyết định của UBND các huyện",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "UBND các huyện" }],
    },
    note: "Theo hướng dẫn của Sở Nội vụ",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 191,
      quote: "Kiện toàn Văn phòng Điều phối nông thôn mới cấp huyện",
    },
  },
  {
    id: "I.12",
    group: "I",
    number: "12",
    content: "Kiện toàn Ban Chỉ đạo cấp xã và bộ phận, giúp việc cấp xã, thôn",
    leadAgencies: { text: "UBND cấp xã", agencies: ["ubnd-cap-xa"] },
    coordinatingAgencies: { text: "Phòng, Ban cấp huyện", agencies: ["phong-ban-cap-huyen"] },
    schedule: secondQuarter,
    outputs: {
      text: "Quyết định của UBND các xã",
      wanted: "all",
      items: [{ kind: "decision", text: "Quyết định", issuer: "UBND các xã" }],
    },
    note: "Theo hướng dẫn của Sở Nội vụ",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 192,
      quote: "Kiện toàn Ban Chỉ đạo cấp xã và bộ phận, giúp việc cấp xã, thôn",
    },
  },
  {
    id: "I.13",
    group: "I",
    number: "13",
    content: "Kiểm tra, giám sát, đánh giá kết quả thực hiện Chương trình xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndUnits,
    schedule: yearly,
    outputs: {
      text: "Kế hoạch kiểm tra, giám sát/Báo cáo",
      wanted: "either",
      items: [
        { kind: "plan", text: "Kế hoạch kiểm tra, giám sát" },
        { kind: "report", text: "Báo cáo" },
      ],
      known: [{ document: "312/KH-UBND", confidence: "quoted" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 193,
      quote: "Kiểm tra, giám sát, đánh giá kết quả thực hiện Chương trình xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
  {
    id: "I.14",
    group: "I",
    number: "14",
    content:
      "Tăng cường hoạt động giám sát, phản biện xã hội trong công tác xây dựng nông thôn mới. Nâng cao chất lượng lấy ý kiến hài lòng của người dân đối với việc công nhận đạt chuẩn nông thôn mới các cấp",
    leadAgencies: {
      text: "Ủy ban mặt trận Tổ quốc Việt Nam tỉnh; Các tổ chức chính trị-xã hội",
      agencies: ["uy-ban-mat-tran-to-quoc-viet-nam-tinh", "cac-to-chuc-chinh-tri-xa-hoi"],
    },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị, địa phương liên quan",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: yearly,
    outputs: {
      text: "Kế hoạch giám sát; Hướng dẫn thực hiện lấy ý kiến của nhân dân;...",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch giám sát" },
        { kind: "guidance", text: "Hướng dẫn thực hiện lấy ý kiến của nhân dân" },
      ],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 196,
      quote:
        "Tăng cường hoạt động giám sát, phản biện xã hội trong công tác xây dựng nông thôn mới. Nâng cao chất lượng lấy ý kiến hài lòng của người dân đối với việc công nhận đạt chuẩn nông thôn mới các cấp",
    },
  },
  {
    id: "I.15",
    group: "I",
    number: "15",
    content:
      "Tham mưu chỉ đạo, giải quyết kịp thời, dứt điểm các vụ khiếu nại, tố cáo, bảo đảm an ninh, trật tự ở nông thôn",
    leadAgencies: { text: "Thanh tra tỉnh", agencies: ["thanh-tra-tinh"] },
    coordinatingAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị, địa phương liên quan",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh", "cac-don-vi-dia-phuong-co-lien-quan"],
    },
    schedule: yearly,
    outputs: {
      text: "Văn bản tham mưu, chỉ đạo",
      wanted: "all",
      items: [{ kind: "document", text: "Văn bản tham mưu, chỉ đạo" }],
    },
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 197,
      quote:
        "Tham mưu chỉ đạo, giải quyết kịp thời, dứt điểm các vụ khiếu nại, tố cáo, bảo đảm an ninh, trật tự ở nông thôn",
    },
  },
  {
    id: "I.16",
    group: "I",
    number: "16",
    content:
      "Nâng cao chất lượng và hiệu quả công tác kiểm tra, giám sát, đánh giá kết quả thực hiện Chương trình; xây dựng hệ thống giám sát, đánh giá đồng bộ, toàn diện đáp ứng yêu cầu quản lý Chương trình, đặc biệt xây dựng hệ thống giám sát thông qua bản đồ số và cơ sở dữ liệu; nhân rộng mô hình giám sát an ninh hiện đại và giám sát của cộng đồng",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearlyAndPhase,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 198,
      quote:
        "Nâng cao chất lượng và hiệu quả công tác kiểm tra, giám sát, đánh giá kết quả thực hiện Chương trình; xây dựng hệ thống giám sát, đánh giá đồng bộ, toàn diện đáp ứng yêu cầu quản lý Chương trình, đặc biệt xây dựng hệ thống giám sát thông qua bản đồ số và cơ sở dữ liệu; nhân rộng mô hình giám sát an ninh hiện đại và giám sát của cộng đồng",
    },
  },
  {
    id: "I.17",
    group: "I",
    number: "17",
    content: "Tổ chức sơ kết, tổng kết Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    leadAgencies: {
      text: "Văn phòng Điều phối nông thôn mới tỉnh",
      agencies: ["van-phong-dieu-phoi-nong-thon-moi-tinh"],
    },
    coordinatingAgencies: {
      text: "Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố",
      agencies: ["cac-so-ban-nganh", "ubnd-cac-huyen-thanh-pho-gia-nghia"],
    },
    schedule: yearlyAndPhase,
    outputs: {
      text: "Kế hoạch, Báo cáo của UBND tỉnh/Ban chỉ đạo tỉnh",
      wanted: "all",
      items: [
        { kind: "plan", text: "Kế hoạch", issuer: "UBND tỉnh/Ban chỉ đạo tỉnh" },
        { kind: "report", text: "Báo cáo", issuer: "UBND tỉnh/Ban chỉ đạo tỉnh" },
      ],
    },
    note: "- Theo hướng dẫn của Trung ương; - Theo tình hình thực tế của địa phương",
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 199,
      quote: "Tổ chức sơ kết, tổng kết Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025",
    },
  },
];
