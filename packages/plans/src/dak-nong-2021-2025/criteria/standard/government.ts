import type { Criterion } from "@ntm-kit/core";
import { criterion, indicator } from "../criterion";

export const government: Criterion[] = [
  criterion(
    "18",
    "Hệ thống chính trị và tiếp cận pháp luật",
    ["HTCT", "HTCT&TCPL"],
    [
      indicator("18.1", "Cán bộ, công chức xã đạt chuẩn", "confident", "pass", "Đạt", "confident"),
      indicator(
        "18.2",
        "Đảng bộ, chính quyền xã được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "18.3",
        "Tổ chức chính trị - xã hội của xã được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator("18.4", "Tiếp cận pháp luật theo quy định", "confident", "pass", "Đạt", "confident"),
      indicator(
        "18.5",
        "Đảm bảo bình đẳng giới và phòng chống bạo lực trên cơ sở giới; bảo vệ, hỗ trợ những người dễ bị tổn thương trong gia đình và đời sống xã hội",
        "uncertain",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "18.6",
        "Có kế hoạch và triển khai kế hoạch bồi dưỡng kiến thức về xây dựng nông thôn mới cho người dân, đào tạo nâng cao năng lực cộng đồng gắn với hoạt động của Ban Phát triển thôn",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
    ],
    "V",
  ),
  criterion(
    "19",
    "Quốc phòng và An ninh",
    ["QP&AN", "quốc phòng- an ninh"],
    [
      indicator(
        "19.1",
        "Xây dựng lực lượng dân quân vững mạnh, rộng khắp và hoàn thành các chỉ tiêu quân sự, quốc phòng",
        "confident",
        "pass",
        "Đạt",
        "confident",
      ),
      indicator(
        "19.2",
        "An ninh, trật tự: không có hoạt động xâm phạm an ninh quốc gia, không khiếu kiện đông người kéo dài trái pháp luật, tội phạm và tệ nạn được kiềm chế, có mô hình phòng chống tội phạm gắn với camera an ninh",
        "uncertain",
        "pass",
        "Đạt",
        "confident",
      ),
    ],
    "V",
  ),
];
