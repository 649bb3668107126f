import { describe, expect, it } from "vitest";
import { periodOf, readTime } from "./period";

const read = (text: string, place: "heading" | "title", year?: number): string => {
  const time = readTime(text, place);
  const period = time && periodOf(time, year);
  return period ? `${period.from === period.to ? "" : `${period.from} `}${period.to}` : time ? "?" : "";
};

describe("the time that a heading, a label or a sheet's name says", () => {
  it.each([
    ["Số liệu đến 30/6/2024", "2024-06-30"],
    ["đến ngày 30/6/2024", "2024-06-30"],
    ["Tính đến hết ngày 30 tháng 6 năm 2024", "2024-06-30"],
    ["KQ 31/12/2024", "2024-12-31"],
    ["Kết quả đến 31.12.2024", "2024-12-31"],
    ["31/12/2023", "2023-12-31"],
    ["Ngày 30/6/2024", "2024-06-30"],
    ["30-6-2024", "2024-06-30"],
    ["KQ đến 31/12 năm trước", "2024-12-31"],
    ["KQ 31/12 năm 2024", "2024-12-31"],
    ["KQ đến 31/12", "2025-12-31"],
    ["TH đến 30/6", "2025-06-30"],
    ["6 tháng đầu năm 2024", "2024-01-01 2024-06-30"],
    ["6 tháng đầu năm", "2025-01-01 2025-06-30"],
    ["TH 6 tháng", "2025-01-01 2025-06-30"],
    ["TH 6 tháng/năm", "2025-01-01 2025-06-30"],
    ["KQ TH 6 tháng năm 2025", "2025-01-01 2025-06-30"],
    ["Sáu tháng đầu năm 2024", "2024-01-01 2024-06-30"],
    ["6T đầu năm 2024", "2024-01-01 2024-06-30"],
    ["TH 6T/2024", "2024-01-01 2024-06-30"],
    ["KH 6 tháng cuối năm", "2025-07-01 2025-12-31"],
    ["KH 6T cuối năm", "2025-07-01 2025-12-31"],
    ["Quý III/2025", "2025-07-01 2025-09-30"],
    ["Quý III", "2025-07-01 2025-09-30"],
    ["QUÝ 3 NĂM 2025", "2025-07-01 2025-09-30"],
    ["Quý I, năm 2022", "2022-01-01 2022-03-31"],
    ["Q3.2025", "2025-07-01 2025-09-30"],
    ["9 tháng", "2025-01-01 2025-09-30"],
    ["9 tháng đầu năm 2024", "2024-01-01 2024-09-30"],
    ["Thực hiện 11 tháng năm 2024", "2024-01-01 2024-11-30"],
    ["Tháng 9/2025", "2025-09-01 2025-09-30"],
    ["Tháng 2 năm 2024", "2024-02-01 2024-02-29"],
    ["T9.2025", "2025-09-01 2025-09-30"],
    ["T9/2025", "2025-09-01 2025-09-30"],
    ["T12", "2025-12-01 2025-12-31"],
    ["Đến hết tháng 9", "2025-09-01 2025-09-30"],
    ["Đến 9/2025", "2025-09-01 2025-09-30"],
    ["9/2025", "2025-09-01 2025-09-30"],
    ["Năm 2024", "2024-01-01 2024-12-31"],
    ["TH năm 2025", "2025-01-01 2025-12-31"],
    ["Đầu năm 2025", "2025-01-01"],
    ["Phấn đấu năm 2026", "2026-01-01 2026-12-31"],
    ["Số xã bắt đầu năm 2024", "2024-01-01 2024-12-31"],
    ["Kế hoạch 2026", "2026-01-01 2026-12-31"],
    ["KQ2024", ""],
    ["2024", "2024-01-01 2024-12-31"],
    ["Đến hết năm 2024", "2024-01-01 2024-12-31"],
    ["Năm nay", "2025-01-01 2025-12-31"],
    ["Năm trước", "2024-01-01 2024-12-31"],
    ["Cả năm", "2025-01-01 2025-12-31"],
    ["Kế hoạch năm sau", "2026-01-01 2026-12-31"],
    ["Số xã đạt chuẩn năm 2023", "2023-01-01 2023-12-31"],
  ])("%s", (text, expected) => {
    expect(read(text, "heading", 2025)).toBe(expected);
  });

  it.each([
    "Giai đoạn 2021-2025",
    "KH giai đoạn 2021 - 2025",
    "Năm 2021-2025",
    "Số quyết định 123/QĐ-UBND ngày 5/6/2023",
    "Năm đạt chuẩn",
    "Ngày công nhận",
    "19/19 tiêu chí",
    "Đạt 5/11 xã",
    "Tính đến 5/11 xã",
    "15-18 tiêu chí",
    "TC 12",
    "17.1",
    "Quy hoạch",
    "Xã Nam Dong",
    "Tổng số",
  ])("none: %s", (text) => {
    expect(read(text, "heading", 2025)).toBe("");
  });
});

describe("the time that a title says", () => {
  it.each([
    ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2025", "2025-01-01 2025-12-31"],
    ["KẾT QUẢ NĂM 2024 (Số liệu tính đến 30/6/2024)", "2024-06-30"],
    ["BÁO CÁO KẾT QUẢ QUÝ III, NĂM 2025", "2025-07-01 2025-09-30"],
    ["KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024", "2024-01-01 2024-06-30"],
    ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH VÀ NHIỆM VỤ NĂM 2025", "2025-01-01 2025-12-31"],
    ["KẾT QUẢ NĂM 2025 VÀ KẾ HOẠCH NĂM 2026", "2025-01-01 2025-12-31"],
    ["KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026", ""],
    ["HIỆN TRẠNG TIÊU CHÍ LÀM CƠ SỞ XÂY DỰNG KẾ HOẠCH 2026", ""],
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ (Phục vụ xây dựng Kế hoạch năm 2026)", ""],
    ["TÌNH HÌNH, KẾT QUẢ THỰC HIỆN NHIỆM VỤ XÂY DỰNG NTM NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ RÀ SOÁT, ĐÁNH GIÁ CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÂY DỰNG NTM NĂM 2024", "2024-01-01 2024-12-31"],
    ["TÌNH HÌNH VÀ TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ THỰC HIỆN ĐỀ ÁN THUỘC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÂY DỰNG NTM NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ VÀ CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ RÀ SOÁT, ĐÁNH GIÁ CÁC TIÊU CHÍ, MỤC TIÊU XÂY DỰNG NTM NĂM 2024", "2024-01-01 2024-12-31"],
    ["ĐÁNH GIÁ CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ XÂY DỰNG NTM VÀ THỰC HIỆN KẾ HOẠCH NĂM 2024", "2024-01-01 2024-12-31"],
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ (THỰC HIỆN KẾ HOẠCH NĂM 2024)", "2024-01-01 2024-12-31"],
    ["RÀ SOÁT, XÂY DỰNG KẾ HOẠCH, HIỆN TRẠNG TIÊU CHÍ NĂM 2024", "2024-01-01 2024-12-31"],
    ["HIỆN TRẠNG NTM PHỤC VỤ XÂY DỰNG KẾ HOẠCH 2026, SỐ LIỆU NĂM 2024", "2024-01-01 2024-12-31"],
    ["HIỆN TRẠNG NTM LÀM CƠ SỞ XÂY DỰNG KẾ HOẠCH GIAI ĐOẠN 2026-2030 (SỐ LIỆU ĐẾN 31/12/2024)", "2024-12-31"],
    ["KẾT QUẢ ĐÁNH GIÁ ĐỂ XÂY DỰNG KẾ HOẠCH, SỐ LIỆU ĐẾN 31/12/2024", "2024-12-31"],
    ["KẾT QUẢ XÂY DỰNG NTM VÀ NHIỆM VỤ NĂM 2026 (SỐ LIỆU ĐẾN 31/12/2024)", "2024-12-31"],
    ["KẾT QUẢ XÂY DỰNG NTM, MỤC TIÊU NĂM 2026", ""],
    ["KẾT QUẢ RÀ SOÁT ĐỂ XÂY DỰNG KẾ HOẠCH NĂM 2026", ""],
    ["KẾT QUẢ XÂY DỰNG NTM VÀ KẾ HOẠCH THỰC HIỆN NĂM 2026, 2027", ""],
    ["TÌNH HÌNH XÂY DỰNG NTM VÀ MỘT SỐ NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026", ""],
    ["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NĂM 2024, 2025", "2024-01-01 2025-12-31"],
    ["DANH SÁCH XÃ ĐẠT CHUẨN ĐẾN HẾT NĂM 2025", "2025-01-01 2025-12-31"],
    ["KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI 2025", "2025-01-01 2025-12-31"],
    ["TÌNH HÌNH THỰC HIỆN ĐẾN NGÀY 15 THÁNG 12 NĂM 2025", "2025-12-15"],
    ["(Số liệu tính đến thời điểm báo cáo 15/11/2025)", "2025-11-15"],
    ["Thời điểm báo cáo: 15/11/2025", "2025-11-15"],
    ["(Kèm theo Báo cáo số 123/BC-UBND ngày 14/7/2025 của UBND huyện)", ""],
    ["(Kèm theo Kế hoạch số 884/KH-UBND ngày 20 tháng 12 năm 2021)", ""],
    ["Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2025", ""],
    ["(Đính kèm công văn số        /UBND-NN, ngày    /01/2026 của UBND tỉnh)", ""],
    ["theo Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ", ""],
    ["Gia Nghĩa, ngày 14 tháng 7 năm 2025", ""],
    ["Đắk Nông, tháng 7 năm 2025", ""],
    ["BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025", ""],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""],
    ["Quyết định số 18/2022/QĐ-TTg", ""],
  ])("%s", (text, expected) => {
    expect(read(text, "title")).toBe(expected);
  });

  it("waits for a year where it names none", () => {
    expect(read("BÁO CÁO 6 THÁNG ĐẦU NĂM", "title")).toBe("?");
    expect(read("BÁO CÁO 6 THÁNG ĐẦU NĂM", "title", 2023)).toBe("2023-01-01 2023-06-30");
  });
});
