import type { Task } from "@ntm-kit/core";
import { yearly } from "./schedules";
import { departmentsAndDistricts, guidancePlanReport } from "./shared-cells";

export const groupIv5Tasks: Task[] = [
  {
    id: "IV.5.1",
    group: "IV.5",
    number: "5.1",
    content:
      "Tăng cường công tác bảo đảm an ninh, trật tự ở địa bàn nông thôn, phát hiện, giải quyết kịp thời các nguy cơ tiềm ẩn về an ninh quốc gia, trật tự an toàn xã hội, những vấn đề phức tạp nảy sinh ngay từ đầu, từ nơi xuất phát và ngay tại cơ sở; đồng thời phải sẵn sàng các phương án để đối phó kịp thời và hiệu quả khi xảy ra tình huống phức tạp theo phương châm “bốn tại chỗ”, hạn chế để hình thành các điểm nóng phức tạp về an ninh, trật tự...; nâng cao chất lượng, hiệu quả phong trào toàn dân bảo vệ an ninh Tổ quốc; củng cố, xây dựng, nhân rộng các mô hình tổ chức quần chúng tham gia bảo vệ an ninh, trật tự ở cơ sở theo hướng tự phòng, tự quản, tự vệ, tự hòa giải...; triển khai hiệu quả Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới giai đoạn 2021 – 2025.",
    leadAgencies: { text: "Công an tỉnh", agencies: ["cong-an-tinh"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 322,
      quote:
        "Tăng cường công tác bảo đảm an ninh, trật tự ở địa bàn nông thôn, phát hiện, giải quyết kịp thời các nguy cơ tiềm ẩn về an ninh quốc gia, trật tự an toàn xã hội, những vấn đề phức tạp nảy sinh ngay từ đầu, từ nơi xuất phát và ngay tại cơ sở; đồng thời phải sẵn sàng các phương án để đối phó kịp thời và hiệu quả khi xảy ra tình huống phức tạp theo phương châm “bốn tại chỗ”, hạn chế để hình thành các điểm nóng phức tạp về an ninh, trật tự...; nâng cao chất lượng, hiệu quả phong trào toàn dân bảo vệ an ninh Tổ quốc; củng cố, xây dựng, nhân rộng các mô hình tổ chức quần chúng tham gia bảo vệ an ninh, trật tự ở cơ sở theo hướng tự phòng, tự quản, tự vệ, tự hòa giải...; triển khai hiệu quả Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới giai đoạn 2021 – 2025.",
    },
  },
  {
    id: "IV.5.2",
    group: "IV.5",
    number: "5.2",
    content:
      "Xây dựng lực lượng dân quân vững mạnh, rộng khắp, hoàn thành các chỉ tiêu quân sự, quốc phòng được giao; góp phần xây dựng nền quốc phòng toàn dân, thế trận quốc phòng toàn dân gắn với nền an ninh nhân dân, thế trận an ninh nhân dân; tích cực xây dựng địa bàn nông thôn vững mạnh toàn diện, bảo đảm giữ vững tiêu chí quân sự, quốc phòng trong xây dựng nông thôn mới.",
    leadAgencies: { text: "Bộ Chỉ huy Quân sự tỉnh", agencies: ["bo-chi-huy-quan-su-tinh"] },
    coordinatingAgencies: departmentsAndDistricts,
    schedule: yearly,
    outputs: guidancePlanReport,
    note: null,
    source: {
      document: "772/QĐ-UBND",
      section: "Phụ lục",
      line: 323,
      quote:
        "Xây dựng lực lượng dân quân vững mạnh, rộng khắp, hoàn thành các chỉ tiêu quân sự, quốc phòng được giao; góp phần xây dựng nền quốc phòng toàn dân, thế trận quốc phòng toàn dân gắn với nền an ninh nhân dân, thế trận an ninh nhân dân; tích cực xây dựng địa bàn nông thôn vững mạnh toàn diện, bảo đảm giữ vững tiêu chí quân sự, quốc phòng trong xây dựng nông thôn mới.",
    },
  },
];
