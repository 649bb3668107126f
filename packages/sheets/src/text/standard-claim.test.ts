import { describe, expect, it } from "vitest";
import { readOwnClaim, readStandardClaim } from "./standard-claim";

describe("a column for the level", () => {
  it.each([
    ["NTM", "standard"],
    ["Đạt", "standard"],
    ["x", "standard"],
    ["Đạt chuẩn NTM", "standard"],
    ["Xã nông thôn mới", "standard"],
    ["NTM nâng cao", "advanced"],
    ["Đã về đích", "standard"],
    ["Nâng cao", "advanced"],
    ["NTMNC", "advanced"],
    ["NTM NC", "advanced"],
    ["NTM kiểu mẫu", "model"],
    ["Kiểu mẫu", "model"],
    ["NTMKM", "model"],
    ["NTM kiểu mẫu".normalize("NFD"), "model"],
    ["Đạt chuẩn NTM, chưa đạt nâng cao", "standard"],
    ["Đạt NTM nâng cao (chưa đạt kiểu mẫu)", "advanced"],
    ["NTM, dự kiến NTM nâng cao 2025", "standard"],
    ["Đạt chuẩn (đề nghị nâng cao)", "standard"],
    ["Đạt chuẩn, đang trình nâng cao", "standard"],
    ["NTM, NTM nâng cao (đang thẩm định)", "standard"],
    ["NTM nâng cao (đăng ký kiểu mẫu 2026)", "advanced"],
    ["Chương trình NTM: đạt", "standard"],
    ["Đạt chuẩn NTM, chưa có quyết định", "standard"],
    ["Đạt theo kế hoạch", "standard"],
    ["✓", "standard"],
    ["Thôn điểm NTM", "none"],
    ["Buôn chưa đạt chuẩn NTM", "none"],
    ["Ấp NTM kiểu mẫu", "model"],
    ["???", "unknown"],
    ["", "none"],
    ["-", "none"],
    ["Chưa đạt", "none"],
    ["Chưa đạt NTM nâng cao", "none"],
    ["CĐ", "none"],
    ["Không", "none"],
    ["19/19", "unknown"],
    ["Xã đặc biệt khó khăn", "unknown"],
  ])("“%s” says %s", (text, says) => {
    expect(readStandardClaim(text)).toBe(says);
  });
  it.each([
    "Đã hoàn thành hồ sơ",
    "Đã gửi hồ sơ",
    "Đã họp Hội đồng thẩm định",
    "Xét công nhận đợt 1/2026",
    "Cơ bản đạt chuẩn",
    "Gần đạt",
    "Mới đạt 15 tiêu chí",
    "Chỉ đạt 12/19 TC",
    "Bị thu hồi quyết định công nhận",
    "Thu hồi danh hiệu NTM",
    "Lùi sang năm 2026",
    "Hoãn sang năm 2026",
    "Chuyển sang 2026",
    "Phấn đấu NTM nâng cao",
    "Dự kiến NTM 2025",
    "Dự kiến về đích năm 2025",
    "NTM nâng cao (dự kiến 2025)",
    "Đăng ký NTM",
    "Đang thẩm định",
    "Đang đề nghị công nhận NTM",
    "Đang xây dựng NTM nâng cao",
    "Hồ sơ nâng cao",
    "NTM (đang trình)",
    "NTM (đề nghị công nhận)",
    "NTM (đề nghị công nhận NTM)",
    "Đủ điều kiện đề nghị công nhận",
    "Đủ điều kiện công nhận NTM",
    "Đạt chuẩn dự kiến 2026",
    "Ước đạt chuẩn NTM",
    "Lộ trình 2026",
    "KH 2026",
    "Trình UBND tỉnh công nhận",
    "Đã trình công nhận NTM nâng cao",
    "NTM đang thẩm định",
    "NTM nâng cao - chờ công nhận",
  ])("“%s” is wished or under way, and claims nothing", (text) => {
    expect(readStandardClaim(text)).toBe("none");
  });
});

describe("a column for one standard", () => {
  const claimed = (text: string) => readOwnClaim({ kind: "text", value: text }).claimed;
  it.each(["x", "Đạt", "2023", "Năm 2023", "25/4/2022", "12/QĐ-UBND", "QĐ 12", "Đã được công nhận", "NTM nâng cao"])(
    "“%s” claims it",
    (text) => {
      expect(claimed(text)).toBe(true);
    },
  );
  it.each([
    "",
    "-",
    "0",
    "Chưa đạt",
    "Chưa (2025)",
    "Dự kiến 2025",
    "2025 (dự kiến)",
    "Đăng ký 2025",
    "Đang thẩm định",
    "KH 2026",
    "2026 (KH)",
    "Lộ trình 2026",
    "x (đề nghị)",
  ])("“%s” does not", (text) => {
    expect(claimed(text)).toBe(false);
  });
  it.each(["19/19", "abc", "Cơ bản đạt"])("“%s” leaves it open", (text) => {
    expect(claimed(text)).toBeUndefined();
  });
  it.each([
    [1, true],
    [2023, true],
    [44676, true],
    [0, false],
    [19, undefined],
    [0.5, undefined],
  ])("the number %d: %s", (value, says) => {
    expect(readOwnClaim({ kind: "number", value }).claimed).toBe(says);
  });
});
