import { describe, expect, it } from "vitest";
import { readNature, readTitleNature, withoutNature } from "./nature";

const read = (text: string): string => {
  const said = readNature(text);
  return said ? `${said.nature}${said.isOutright ? "" : "?"}` : "";
};

describe("the nature that a heading, a label or a cell says", () => {
  it.each([
    ["Thực hiện", "result"],
    ["TH 6 tháng", "result"],
    ["TH năm 2025", "result"],
    ["KQ đến 31/12 năm trước", "result"],
    ["Kết quả thực hiện các tiêu chí", "result"],
    ["Đạt", "result"],
    ["Đạt năm 2025", "result"],
    ["Đã đạt", "result"],
    ["Đánh giá", "result"],
    ["Lũy kế đến nay", "result"],
    ["Luỹ kế", "result"],
    ["Tổng số tiêu chí đạt", "result?"],
    ["Năm đạt chuẩn", "result?"],
    ["Kế hoạch", "plan"],
    ["KH", "plan"],
    ["KH 2026", "plan"],
    ["KH 6 tháng cuối năm", "plan"],
    ["Mục tiêu năm 2025", "plan"],
    ["Phấn đấu đạt chuẩn", "plan"],
    ["Đăng ký đạt chuẩn", "plan"],
    ["Dự kiến 2026", "plan"],
    ["Năm đạt chuẩn (dự kiến)", "plan"],
    ["Số tiêu chí UTH 2025", "plan"],
    ["Lộ trình", "plan"],
    ["Ước đạt", "plan"],
    ["Ước thực hiện cả năm", "plan"],
    ["Thực hiện (ước)", "plan"],
    ["Chỉ tiêu kế hoạch", "plan"],
    ["Số xã đạt chuẩn (KH)", "plan"],
    ["Tổng số TC đạt (KH 2025)", "plan"],
    ["Số TC đạt kế hoạch", "result"],
    ["Kế hoạch thực hiện năm 2025", "plan"],
    ["Đề nghị công nhận", "proposal"],
    ["Đang trình", "proposal"],
    ["Trình UBND tỉnh", "proposal"],
    ["Đang thẩm định", "proposal"],
    ["Đủ điều kiện đề nghị", "proposal"],
    ["Tờ trình", "proposal"],
    ["Kết quả thực hiện Kế hoạch năm 2025", "result"],
    ["Tình hình thực hiện kế hoạch", "result"],
    ["Thực hiện mục tiêu", "result"],
    ["Kết quả đăng ký", "plan"],
    ["TH/KH (%)", "ratio"],
    ["% TH/KH", "ratio"],
    ["Tỷ lệ hoàn thành kế hoạch", "ratio"],
    ["Thực hiện so với kế hoạch", "ratio"],
    ["So sánh TH với KH", "ratio"],
    ["KH/TH", "ratio"],
    ["884/KH-UBND", ""],
    ["Sở Kế hoạch và Đầu tư", ""],
    ["Cam kết đạt năm 2025", "plan"],
    ["Số tiêu chí đạt theo nghị quyết", "plan"],
    ["Được giao năm 2025", "plan"],
    ["ĐK 2025", "plan"],
    ["Nhu cầu vốn năm 2025", "plan"],
    ["Nghị quyết HĐND giao", "plan"],
    ["NQ giao 2025", "plan"],
    ["Tỉnh giao", "plan"],
    ["Cam kết năm 2025", "plan"],
    ["K.H 2025", "plan"],
    ["Nhu cầu xây dựng năm 2025", "plan"],
    ["Dự báo kết quả năm 2025", "plan"],
    ["Nhu cầu xây dựng", "plan"],
    ["Môi trường và an toàn thực phẩm (nhu cầu xây dựng bãi rác)", ""],
    ["Nhà ở dân cư, nhu cầu xây dựng", ""],
    ["Không có nhu cầu xây dựng chợ", ""],
    ["Huyện giao", "plan"],
    ["Hạ tầng huyện: giao thông, điện", ""],
    ["Quy hoạch tỉnh, giao thông", ""],
    ["Chỉ tiêu huyện giao - đã đạt", "result"],
    ["Số chỉ tiêu tỉnh giao đã đạt", "result"],
    ["Huyện giao năm 2025, đã hoàn thành", "result"],
    ["Huyện giao, dự kiến đã đạt", "plan"],
    ["Số hộ đã ký cam kết bảo vệ môi trường", ""],
    ["Dạy nghề gắn với nhu cầu thị trường", ""],
    ["Số chỉ tiêu xã đạt", "result"],
    ["Bàn giao năm 2024", ""],
    ["Xã theo nghị quyết sắp xếp", ""],
    ["Giao thông", ""],
    ["Giáo dục", ""],
    ["Đủ điều kiện sống, ĐK nhà ở", "proposal"],
    ["Công trình", ""],
    ["Chương trình mục tiêu quốc gia", ""],
    ["Quy hoạch", ""],
    ["Trình độ", ""],
    ["Ghi chú", ""],
    ["Năm 2025", ""],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("the nature that governs a table by its title", () => {
  it.each([
    ["DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI GIAI ĐOẠN 2022-2025", "plan"],
    ["LỘ TRÌNH XÂY DỰNG NÔNG THÔN MỚI", "plan"],
    ["BIỂU ĐĂNG KÝ", "plan"],
    ["KẾ HOẠCH ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2026", "plan"],
    ["DANH SÁCH CÁC XÃ PHẤN ĐẤU ĐẠT CHUẨN NĂM 2025", "plan"],
    ["DANH SÁCH XÃ DỰ KIẾN CÔNG NHẬN", "plan"],
    ["MỤC TIÊU XÂY DỰNG NÔNG THÔN MỚI NĂM 2026", "plan"],
    ["DANH SÁCH XÃ CAM KẾT ĐẠT CHUẨN NĂM 2025", "plan"],
    ["DANH SÁCH XÃ ĐĂNG KÍ ĐẠT CHUẨN", "plan"],
    ["DANH SÁCH XÃ CÓ KHẢ NĂNG ĐẠT CHUẨN", "plan"],
    ["ĐỊNH HƯỚNG CÁC XÃ ĐẠT CHUẨN ĐẾN NĂM 2030", "plan"],
    ["GIAO CHỈ TIÊU XÃ ĐẠT CHUẨN NĂM 2025", "plan"],
    ["CHỈ TIÊU XÃ ĐẠT CHUẨN NĂM 2025", "plan"],
    ["CHỈ TIÊU XÂY DỰNG NTM NĂM 2025 (Số liệu đến 31/12/2025)", ""],
    ["BẢNG CHỈ TIÊU XÂY DỰNG NTM NĂM 2024 CỦA CÁC XÃ", ""],
    ["RÀ SOÁT TIÊU CHÍ VÀ NHU CẦU XÂY DỰNG NTM NĂM 2025", ""],
    ["CÁC CHỈ TIÊU XÂY DỰNG NTM", ""],
    ["PHÂN CÔNG CÁC SỞ, NGÀNH ĐỠ ĐẦU XÃ XÂY DỰNG NÔNG THÔN MỚI", "plan"],
    ["DANH SÁCH XÃ ĐIỂM NÔNG THÔN MỚI", "plan"],
    ["Phụ lục số 02: PHÂN CÔNG CÁC SỞ PHỤ TRÁCH XÃ", "plan"],
    ["DANH SÁCH XÃ CHỈ ĐẠO ĐIỂM ĐẠT CHUẨN NÔNG THÔN MỚI", "plan"],
    ["XÃ ĐẠT CHUẨN NÔNG THÔN MỚI, XÃ ĐIỂM CHỈ ĐẠO", ""],
    ["(Đơn vị phụ trách xã: Sở Y tế)", ""],
    ["KẾT QUẢ TẠI CÁC XÃ ĐIỂM CHỈ ĐẠO", "result"],
    ["PHÂN CÔNG NHIỆM VỤ CỦA CÁC SỞ", ""],
    ["BẢNG CHẤM ĐIỂM CÁC XÃ", ""],
    ["XÃ ĐẠT CHUẨN GIAI ĐOẠN 2021-2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030", ""],
    ["TỔNG HỢP CÁC CHỈ TIÊU XÃ ĐẠT ĐƯỢC", ""],
    ["ĐÀO TẠO NGHỀ THEO NHU CẦU CỦA CÁC XÃ", ""],
    ["XÃ ĐẠT CHUẨN THEO NGHỊ QUYẾT CỦA ĐẢNG BỘ TỈNH", ""],
    ["DANH SÁCH XÃ ĐỀ NGHỊ CÔNG NHẬN ĐẠT CHUẨN", "proposal"],
    ["DANH SÁCH XÃ TRÌNH THẨM ĐỊNH", "proposal"],
    ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025", "result"],
    ["KẾT QUẢ 9 THÁNG, ƯỚC THỰC HIỆN CẢ NĂM 2025", "result"],
    ["BIỂU TỔNG HỢP KẾT QUẢ (Kèm theo Kế hoạch số 884/KH-UBND ngày 20/12/2021)", "result"],
    ["BIỂU TIÊU CHÍ CÁC XÃ (Kèm theo Kế hoạch số 884/KH-UBND ngày 20/12/2021)", ""],
    ["BIỂU TIÊU CHÍ theo kế hoạch triển khai thực hiện Chương trình mục tiêu quốc gia", ""],
    ["PHÒNG TÀI CHÍNH - KẾ HOẠCH", ""],
    ["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NĂM 2024", "result"],
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI", ""],
    ["BIỂU TỔNG HỢP TIÊU CHÍ NÔNG THÔN MỚI NĂM 2025", ""],
  ])("%s: %s", (title, expected) => {
    expect(readTitleNature([title]) ?? "").toBe(expected);
  });

  it("reads a title of several lines in their order", () => {
    expect(readTitleNature(["BIỂU TỔNG HỢP KẾT QUẢ", "THỰC HIỆN KẾ HOẠCH NĂM 2025"])).toBe("result");
    expect(readTitleNature(["DANH SÁCH", "XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2025"])).toBe("plan");
  });
});

describe("a heading without its nature", () => {
  it.each([
    ["Đăng ký đạt chuẩn NTM", "đạt chuẩn NTM"],
    ["KH số tiêu chí đạt", "số tiêu chí đạt"],
    ["Ước TH số TC đạt", "số TC đạt"],
    ["Số tiêu chí đạt (KH)", "Số tiêu chí đạt"],
    ["Số xã đạt chuẩn theo kế hoạch", "Số xã đạt chuẩn"],
    ["Tổng số tiêu chí đạt - Thực hiện", "Tổng số tiêu chí đạt"],
    ["Kế hoạch", "Kế hoạch"],
    ["Quy hoạch", "Quy hoạch"],
  ])("%s: %s", (heading, expected) => {
    expect(withoutNature(heading)).toBe(expected);
  });
});
