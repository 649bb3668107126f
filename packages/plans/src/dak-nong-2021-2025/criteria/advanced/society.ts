import type { Criterion } from "@ntm-kit/core";
import { criterion, indicator } from "../criterion";

export const society: Criterion[] = [
  criterion(
    "14",
    "Y tế",
    ["YT"],
    [
      indicator(
        "14.1",
        "Tỷ lệ người dân tham gia bảo hiểm y tế (cả nam và nữ)",
        "confident",
        "percent_min",
        "≥95%",
        "confident",
      ),
      indicator(
        "14.2",
        "Tỷ lệ dân số được quản lý sức khỏe (cả nam và nữ)",
        "confident",
        "percent_min",
        "≥90%",
        "uncertain",
      ),
      indicator(
        "14.3",
        "Tỷ lệ người dân tham gia và sử dụng ứng dụng khám chữa bệnh từ xa",
        "confident",
        "percent_min",
        "≥40%",
        "uncertain",
      ),
      indicator("14.4", "Tỷ lệ dân số có sổ khám chữa bệnh điện tử", "confident", "percent_min", "", "unknown"),
    ],
  ),
  criterion(
    "15",
    "Hành chính công",
    [],
    [
      indicator(
        "15.1",
        "Ứng dụng công nghệ thông tin trong giải quyết thủ tục hành chính",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "15.2",
        "Có dịch vụ công trực tuyến (mức độ 3 trở lên; cách gọi được sửa năm 2024)",
        "confident",
        "pass",
        "Đạt",
        "uncertain",
      ),
      indicator(
        "15.3",
        "Giải quyết thủ tục hành chính đúng quy định và không để xảy ra khiếu nại vượt cấp",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
    ],
  ),
  criterion(
    "16",
    "Tiếp cận pháp luật",
    [],
    [
      indicator(
        "16.1",
        "Có mô hình điển hình về phổ biến, giáo dục pháp luật, hòa giải ở cơ sở hoạt động hiệu quả được công nhận",
        "confident",
        "count_min",
        "≥1",
        "uncertain",
      ),
      indicator(
        "16.2",
        "Tỷ lệ mâu thuẫn, tranh chấp, vi phạm thuộc phạm vi hòa giải được hòa giải thành",
        "confident",
        "percent_min",
        "≥90%",
        "uncertain",
      ),
      indicator(
        "16.3",
        "Tỷ lệ người dân thuộc đối tượng trợ giúp pháp lý được trợ giúp pháp lý khi có yêu cầu",
        "confident",
        "percent_min",
        "≥90%",
        "uncertain",
      ),
    ],
  ),
];
