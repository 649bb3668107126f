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
        "Thu nhập bình quân đầu người (triệu đồng/người/năm), mức riêng cho từng năm",
        "confident",
        "amount_min_by_year",
        "",
        "unknown",
      ),
    ],
  ),
  criterion(
    "11",
    "Nghèo đa chiều",
    ["NĐC"],
    [indicator("11", "Tỷ lệ nghèo đa chiều giai đoạn 2021-2025", "confident", "percent_max", "≤5%", "uncertain")],
  ),
  criterion(
    "12",
    "Lao động",
    ["LĐ"],
    [
      indicator("12.1", "Tỷ lệ lao động qua đào tạo", "confident", "percent_min", "", "unknown"),
      indicator("12.2", "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", "confident", "percent_min", "", "unknown"),
      indicator(
        "12.3",
        "Tỷ lệ lao động làm việc trong các ngành kinh tế chủ lực trên địa bàn",
        "confident",
        "percent_min",
        "",
        "unknown",
      ),
    ],
  ),
  criterion(
    "13",
    "Tổ chức sản xuất và phát triển kinh tế nông thôn",
    ["TCSX", "Tổ chức sản xuất"],
    [
      indicator(
        "13.1",
        "Hợp tác xã hoạt động hiệu quả và có hợp đồng liên kết theo chuỗi giá trị ổn định",
        "confident",
        "count_min",
        "≥1",
        "uncertain",
      ),
      indicator(
        "13.2",
        "Có sản phẩm OCOP được xếp hạng đạt chuẩn hoặc tương đương còn thời hạn",
        "confident",
        "count_min",
        "≥1",
        "uncertain",
      ),
      indicator(
        "13.3",
        "Có mô hình kinh tế ứng dụng công nghệ cao, hoặc nông nghiệp cơ giới hóa liên kết theo chuỗi giá trị gắn an toàn thực phẩm",
        "confident",
        "count_min",
        "≥1",
        "uncertain",
      ),
      indicator(
        "13.4",
        "Ứng dụng chuyển đổi số để truy xuất nguồn gốc các sản phẩm chủ lực của xã",
        "confident",
        "pass",
        "Đạt",
        "uncertain",
      ),
      indicator(
        "13.5",
        "Tỷ lệ sản phẩm chủ lực của xã được bán qua kênh thương mại điện tử",
        "confident",
        "percent_min",
        "",
        "unknown",
      ),
      indicator(
        "13.6",
        "Vùng nguyên liệu tập trung đối với nông sản chủ lực của xã được cấp mã vùng",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "13.7",
        "Có triển khai quảng bá hình ảnh điểm du lịch của xã thông qua Internet, mạng xã hội",
        "confident",
        "pass_if_applicable",
        "Đạt",
        "confident",
      ),
      indicator(
        "13.8",
        "Có mô hình phát triển kinh tế nông thôn hiệu quả theo hướng tích hợp đa giá trị",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
    ],
  ),
];
