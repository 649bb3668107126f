import type { Criterion } from "@ntm-kit/core";
import { criterion, indicator } from "../criterion";

export const economy: Criterion[] = [
  criterion(
    "10",
    "Thu nhập",
    ["TN"],
    [
      indicator(
        "10",
        "Thu nhập bình quân đầu người (triệu đồng/người/năm), mức riêng cho từng năm 2021..2025",
        "confident",
        "amount_min_by_year",
        "",
        "unknown",
      ),
    ],
    "III",
  ),
  criterion(
    "11",
    "Nghèo đa chiều",
    ["NĐC", "Hộ nghèo"],
    [indicator("11", "Tỷ lệ nghèo đa chiều giai đoạn 2021-2025", "confident", "percent_max", "≤7%", "uncertain")],
    "III",
  ),
  criterion(
    "12",
    "Lao động",
    ["LĐ", "Lao động có việc làm"],
    [
      indicator(
        "12.1",
        "Tỷ lệ lao động qua đào tạo (áp dụng đạt cho cả nam và nữ)",
        "confident",
        "percent_min",
        "",
        "unknown",
      ),
      indicator(
        "12.2",
        "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ (áp dụng đạt cho cả nam và nữ)",
        "confident",
        "percent_min",
        "",
        "unknown",
      ),
    ],
    "III",
  ),
  criterion(
    "13",
    "Tổ chức sản xuất và phát triển kinh tế nông thôn",
    ["TCSX", "Tổ chức sản xuất"],
    [
      indicator(
        "13.1",
        "Xã có hợp tác xã hoạt động hiệu quả và theo đúng quy định của Luật Hợp tác xã",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "13.2",
        "Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực đảm bảo bền vững",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "13.3",
        "Thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã gắn với xây dựng vùng nguyên liệu và được chứng nhận VietGAP hoặc tương đương",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "13.4",
        "Có kế hoạch và triển khai kế hoạch bảo tồn, phát triển làng nghề, làng nghề truyền thống (nếu có) gắn với hạ tầng về bảo vệ môi trường",
        "confident",
        "pass_if_applicable",
        "Đạt",
        "confident",
      ),
      indicator("13.5", "Có tổ khuyến nông cộng đồng hoạt động hiệu quả", "confident", "pass", "Đạt", "confident"),
    ],
    "III",
  ),
];
